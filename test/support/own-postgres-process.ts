// `npm start`'s own PostgreSQL in a process of its own, for tests that end it by force or run it as another user.
import { startOwnPostgres } from '../../worker/servers/own-postgres.ts';

const server = await startOwnPostgres(process.argv[2] ?? '');
process.once('SIGTERM', () => void server.stop());
process.stdout.write('ready\n');
await server.ended;
