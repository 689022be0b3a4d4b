// Runs the model-based tests on a great many lives, spread over the cores: `npm run test:long -- lives`; LEVENS=… for another number.
import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const lives = Number(process.env.LEVENS ?? 100_000);
const seed = Number(process.env.SEED ?? 20_261_122);
/** Lives a process draws: enough to pay for its start, few enough to see it move. */
const PORTION = 1000;
const portions = Array.from({ length: Math.ceil(lives / PORTION) }, (_, place) => ({
  // A portion takes two seeds: one for each half of its lives.
  seed: seed + 2 * place,
  count: Math.min(PORTION, lives - place * PORTION),
}));
const total = { lives: 0, events: 0, failed: 0 };
const started = performance.now();

/** The same tests as in `npm test`, but by mocha: without a context of their own they take a quarter less. */
const JUDGES = [
  '--max-semi-space-size=64',
  ...['--import', './test/mutation/load.mjs', 'node_modules/mocha/bin/mocha.js'],
  ...['--no-config', '--no-package', '--no-opts', '--timeout', '0', '--reporter', 'dot'],
  ...['test/dossier/properties.test.ts', 'test/dossier/properties-other-half.test.ts'],
];

/** One portion: the same tests, with a seed of its own. */
function run({ seed: own, count }) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, JUDGES, {
      cwd: root,
      env: { ...process.env, TZ: 'UTC', NO_COLOR: '1', SEED: String(own), LEVENS: String(count) },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
    child.on('close', (code) => {
      total.lives += count;
      for (const [, events] of output.matchAll(/levens, (\d+) gebeurtenissen/g))
        total.events += Number(events);
      if (code !== 0) {
        total.failed += 1;
        process.stdout.write(`\nSEED=${own} LEVENS=${count}:\n${output}\n`);
      }
      const minutes = ((performance.now() - started) / 60_000).toFixed(1);
      process.stderr.write(
        `${total.lives} of ${lives} lives, ${total.failed} portions failed, ${minutes} min\n`,
      );
      resolve();
    });
  });
}

/** Takes the next portion until none is left. */
async function lane() {
  for (let next = portions.shift(); next; next = portions.shift()) await run(next);
}
process.stderr.write(`SEED=${seed}, ${lives} lives on ${availableParallelism()} cores\n`);
await Promise.all(Array.from({ length: availableParallelism() }, lane));
process.stdout.write(
  `${total.lives} lives, ${total.events} events, ${total.failed} portions failed, SEED=${seed}\n`,
);
process.exitCode = total.failed === 0 ? 0 : 1;
