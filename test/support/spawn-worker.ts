// Starts the worker as a child process, and ends it: with care, or by force.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const PROGRAM = fileURLToPath(new URL('worker-process.ts', import.meta.url));

export interface WorkerProcess {
  /** Resolves when it has ended, however it ended. */
  readonly ended: Promise<unknown>;
  /** SIGKILL: whatever it was doing stays half done. */
  kill(): Promise<void>;
  /** Lets it finish what it is doing. */
  stop(): Promise<void>;
}

/**
 * Starts it and returns once it polls.
 * @param settings environment variables; nothing of the kind comes from the machine at hand
 * @throws Error with what it wrote when it ends before that
 */
export async function spawnWorker(settings: Readonly<Record<string, string>>): Promise<WorkerProcess> {
  const kept = Object.entries(process.env).filter(
    ([name]) => !/^(TEMPORAL_|SMTP_|SPOORWIJZER_|DATABASE_|NODE_)/.test(name),
  );
  const child = spawn(process.execPath, ['--import', 'tsx', PROGRAM], {
    cwd: fileURLToPath(new URL('../..', import.meta.url)),
    env: { ...Object.fromEntries(kept), TZ: 'UTC', ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let written = '';
  child.stderr.on('data', (chunk: Buffer) => (written += chunk.toString()));
  const ended = once(child, 'exit');
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    child.kill(signal);
    await ended;
  };
  await Promise.race([
    once(child.stdout, 'data'),
    ended.then(() => {
      throw new Error(`the worker ended at once: ${written}`);
    }),
  ]);
  return { ended, kill: () => end('SIGKILL'), stop: () => end('SIGTERM') };
}
