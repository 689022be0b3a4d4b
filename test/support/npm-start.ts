// `npm start` as a process of its own, on a data folder of its own.
import { spawn, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const START = fileURLToPath(new URL('../../worker/start.mjs', import.meta.url));

export interface Run {
  readonly child: ChildProcess;
  readonly out: () => string;
  readonly err: () => string;
  /** Resolves with the exit status, or the signal it died of. */
  readonly ended: Promise<number | string>;
}

const running = new Set<ChildProcess>();

/**
 * Runs a program of ours with nothing in the environment that the machine at hand happens to set.
 * @param through a command that runs it, as somebody else for instance; it must become the program
 */
export function run(
  folder: string,
  words: readonly string[],
  more: Record<string, string> = {},
  through: readonly string[] = [],
): Run {
  const kept = Object.entries(process.env).filter(
    ([name]) => !/^(TEMPORAL_(?!CLI)|SMTP_|DATABASE_|SPOORWIJZER_(?!CACHE)|NODE_)/.test(name),
  );
  const env = { ...Object.fromEntries(kept), SPOORWIJZER_DATA: folder, ...more };
  const [program = '', ...rest] = [...through, process.execPath, ...words];
  const child = spawn(program, rest, { env, stdio: ['ignore', 'pipe', 'pipe'] });
  running.add(child);
  let [out, err] = ['', ''];
  child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
  const ended = new Promise<number | string>((resolve) => {
    child.once('close', (status, signal) => {
      running.delete(child);
      resolve(status ?? signal ?? 'unknown');
    });
  });
  return { child, out: () => out, err: () => err, ended };
}

/** Starts, and returns once the welcome is on the screen. */
export async function npmStart(
  folder: string,
  more: Record<string, string> = {},
  through: readonly string[] = [],
): Promise<Run> {
  const begun = run(folder, [START], more, through);
  await new Promise<void>((resolve, reject) => {
    begun.child.stdout?.on('data', () => {
      if (begun.out().includes('Stoppen: Ctrl-C')) resolve();
    });
    void begun.ended.then((status) => {
      reject(new Error(`ended with ${String(status)}: ${begun.err()}`));
    });
  });
  return begun;
}

/** Ends by force what is still running. */
export function endAll(): void {
  for (const child of running) child.kill('SIGKILL');
}
