// `npm run test:long`: what takes hours and is for the night: random lives, then kills; `-- lives` or `-- kills` for one of them.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { ensureInstalled } from '../worker/ensure-installed.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const parts = {
  lives: ['test/long/lives.mjs'],
  kills: ['--import', 'tsx', 'test/long/kills.ts'],
};
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in parts));
if (unknown.length > 0) {
  process.stderr.write(`There is no ${unknown.join(', ')}; choose of ${Object.keys(parts).join(', ')}.\n`);
  process.exit(2);
}

/** One part in a process of its own; its exit status. */
function run(words) {
  const child = spawn(process.execPath, words, {
    cwd: root,
    env: { ...process.env, TZ: 'UTC' },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  return new Promise((resolve) => {
    child.once('exit', (status, signal) => {
      if (signal !== null) process.exit(1);
      resolve(status);
    });
  });
}

// Ctrl-C is for the part that runs: it ends what it started, and then it is over here too.
process.on('SIGINT', () => undefined);

await ensureInstalled();
for (const [name, words] of Object.entries(parts)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  process.stderr.write(`\n— ${name} —\n`);
  if ((await run(words)) === 0) continue;
  process.exitCode = 1;
}
