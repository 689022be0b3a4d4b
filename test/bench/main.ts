// `npm run bench`: every measurement in a process of its own, one after another, and one table of them all.
import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { met, table, type Figure } from './figures.ts';

const MEASUREMENTS: Readonly<Record<string, () => Promise<readonly Figure[]>>> = {
  forecast: async () => (await import('./forecast.bench.ts')).measureForecasts(),
  memory: async () => (await import('./memory.bench.ts')).measureMemory(),
  waking: async () => (await import('./waking.bench.ts')).measureWaking(),
  pages: async () => (await import('./pages.bench.ts')).measurePages(),
  register: async () => (await import('./register.bench.ts')).measureRegister(),
  proof: async () => (await import('./proof.bench.ts')).measureProofAlone(),
  letters: async () => (await import('./letters.bench.ts')).measureLetters(),
  live: async () => (await import('./live.bench.ts')).measureLive(),
};

/** Measures in a fresh process: what one leaves behind in memory or in warm code does not colour the next. */
function apart(name: string): Promise<readonly Figure[]> {
  return new Promise((resolve, reject) => {
    const child = fork(fileURLToPath(import.meta.url), ['--measure', name], {
      execArgv: ['--import', 'tsx', '--expose-gc'],
      env: { ...process.env, TZ: 'UTC' },
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr])
      stream?.on('data', (part: Buffer) => (said += part.toString()));
    child.once('message', (figures) => resolve(figures as readonly Figure[]));
    child.once('exit', () => reject(new Error(said.trim().split('\n').slice(-12).join('\n'))));
  });
}

async function all(names: readonly string[]): Promise<readonly Figure[]> {
  const figures: Figure[] = [];
  for (const name of names) {
    const start = performance.now();
    process.stderr.write(`measuring ${name} ... `);
    try {
      figures.push(...(await apart(name)));
      process.stderr.write(`${((performance.now() - start) / 1000).toFixed(0)} s\n`);
    } catch (error) {
      process.stderr.write(`NOT MEASURED\n${error instanceof Error ? error.message : String(error)}\n`);
    }
  }
  return figures;
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'boolean' }, measure: { type: 'string' } },
});
if (values.measure === undefined) {
  const asked = Object.keys(MEASUREMENTS).filter(
    (name) => positionals.length === 0 || positionals.includes(name),
  );
  const figures = await all(asked);
  const told = figures.map((figure) => ({ ...figure, name: figure.name.trim(), ok: met(figure) }));
  process.stdout.write(values.json ? `${JSON.stringify(told, undefined, 2)}\n` : `${table(figures)}\n`);
} else {
  const figures = await MEASUREMENTS[values.measure]?.();
  process.send?.(figures ?? [], () => process.exit(0));
}
