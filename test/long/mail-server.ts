// The mail server that is killed: its process, its journal, and letters that are held at a point of their way in.
import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { freePort } from '../../worker/servers/free-port.ts';
import type { MailOrder, Reached, Told } from './mail-process.ts';
import type { Held, MailPoint } from './points.ts';

const PROGRAM = fileURLToPath(new URL('mail-process.ts', import.meta.url));

export interface MailServer {
  /** Its address for each worker. */
  readonly urls: readonly string[];
  /** How many mails it has kept. */
  readonly count: () => Promise<number>;
  /** All that it has kept. */
  readonly mails: () => Promise<readonly Buffer[]>;
  /** Holds the next letter that comes to a point; nothing when none came in time. */
  readonly hold: (point: MailPoint, limit: number) => Promise<Held | undefined>;
  readonly kill: () => Promise<void>;
  readonly restart: () => Promise<void>;
}

async function launch(order: MailOrder): Promise<ChildProcess> {
  const child = fork(PROGRAM, {
    execArgv: ['--import', 'tsx'],
    env: { ...process.env, NODE_OPTIONS: '', MAIL_ORDER: JSON.stringify(order) },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  await Promise.race([
    once(child, 'message'),
    once(child, 'exit').then(() => Promise.reject(new Error('the mail server ended at once'))),
  ]);
  return child;
}

/** @param folder where it keeps its mails */
export async function startMailServer(folder: string, workers: number): Promise<MailServer> {
  const journal = join(folder, 'journal');
  await mkdir(journal);
  const ports: number[] = [];
  while (ports.length < workers) ports.push(await freePort());
  let child = await launch({ journal, ports });
  const tell = (told: Told): void => {
    if (child.connected) child.send(told);
  };
  const names = async (): Promise<readonly string[]> =>
    (await readdir(journal)).filter((name) => name.endsWith('.eml'));
  return {
    urls: ports.map((port) => `smtp://127.0.0.1:${String(port)}`),
    count: async () => (await names()).length,
    mails: async () => Promise.all((await names()).map((name) => readFile(join(journal, name)))),
    hold: async (point, limit) => {
      const reached = new AbortController();
      const timer = setTimeout(() => reached.abort(), limit);
      const came = once(child, 'message', { signal: reached.signal }) as Promise<[Reached]>;
      tell({ arm: point });
      try {
        const [{ worker }] = await came;
        return {
          worker,
          letGo: () => {
            tell({ go: true });
            return Promise.resolve();
          },
        };
      } catch {
        tell({ arm: null });
        // One that came just now goes on.
        tell({ go: true });
        return undefined;
      } finally {
        clearTimeout(timer);
      }
    },
    kill: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const ended = once(child, 'exit');
      child.kill('SIGKILL');
      await ended;
    },
    restart: async () => {
      child = await launch({ journal, ports });
    },
  };
}
