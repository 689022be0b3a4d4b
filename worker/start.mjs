// `npm start`: installs if need be, teaches Node to read TypeScript, and hands over to embedded.ts.
import { ensureInstalled } from './ensure-installed.mjs';

// Days are counted in UTC everywhere; a worker in another time zone would format some of them wrongly.
process.env.TZ = 'UTC';

await ensureInstalled();
const { register } = await import('tsx/esm/api');
register();
const { main } = await import('./embedded.ts');
process.exit(await main());
