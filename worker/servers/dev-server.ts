// Starts a Temporal development server as a process of its own, waits until it answers, and stops it.
import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { Connection } from '@temporalio/client';
import { Failed } from '../../client/front-desk.ts';
import { freePort } from './free-port.ts';
import { endProcess } from './process.ts';

export const NAMESPACE = 'default';

const START_LIMIT = 45_000;
const STOP_GRACE = 15_000;
const LOOK_EVERY = 100;

export interface DevServerOptions {
  /** The Temporal command line. */
  readonly executable: string;
  /** The file its data is kept in. */
  readonly dbFilename: string;
  /** Where what it writes is added. */
  readonly logFile: string;
  /** Taken when free, else any port. */
  readonly preferredPort?: number;
  /** Whether to show Temporal's own pages as well. */
  readonly pages: boolean;
  /** Called as soon as the process exists, before it answers. */
  readonly onSpawn?: (server: { address: string; pid: number }) => Promise<void>;
}

export interface DevServer {
  /** `host:port` of the gRPC service. */
  readonly address: string;
  readonly namespace: string;
  readonly pid: number;
  /** Address of Temporal's own pages. */
  readonly pages?: string;
  /** Resolves when the process has ended, however it ended. */
  readonly ended: Promise<void>;
  /** Ends it with care; returns once it is gone. */
  readonly stop: () => Promise<void>;
}

/**
 * Starts the server and returns once it answers.
 * @throws Failed when it does not come up; the message carries the last line of its log
 */
export async function startDevServer(options: DevServerOptions): Promise<DevServer> {
  const first = await launch(options, options.preferredPort);
  if (first !== undefined) return first;
  // Between looking for a free port and listening on it somebody else may have taken it: once more, elsewhere.
  const second = await launch(options, undefined);
  if (second !== undefined) return second;
  throw new Failed(
    `De Temporal-server komt niet op gang: ${await lastLine(options.logFile)} (zie ${options.logFile}).`,
  );
}

async function launch(
  options: DevServerOptions,
  preferred: number | undefined,
): Promise<DevServer | undefined> {
  const port = await freePort(preferred);
  const pagesPort = options.pages ? await freePort(port + 1000 < 65_536 ? port + 1000 : 0) : undefined;
  const log = openSync(options.logFile, 'a', 0o600);
  // In a process group of its own: Ctrl-C in the terminal is for us, and we stop the server when the worker is done.
  const child = spawn(options.executable, words(options.dbFilename, port, pagesPort), {
    detached: true,
    stdio: ['ignore', log, log],
  });
  closeSync(log);
  const ended = new Promise<void>((resolve) => {
    child.once('error', resolve.bind(undefined, undefined)).once('exit', resolve.bind(undefined, undefined));
  });
  const { pid } = child;
  if (pid === undefined) return undefined;
  const address = `127.0.0.1:${String(port)}`;
  const stop = (): Promise<void> => endProcess(pid, STOP_GRACE);
  try {
    await options.onSpawn?.({ address, pid });
    if (!(await answers(address, child))) return undefined;
  } catch (error) {
    await stop();
    throw error;
  }
  const pages = pagesPort === undefined ? {} : { pages: `http://127.0.0.1:${String(pagesPort)}` };
  return { address, namespace: NAMESPACE, pid, ended, stop, ...pages };
}

function words(dbFilename: string, port: number, pagesPort: number | undefined): string[] {
  return [
    ...['server', 'start-dev', '--ip', '127.0.0.1', '--port', String(port), '--db-filename', dbFilename],
    ...(pagesPort === undefined ? ['--headless'] : ['--ui-port', String(pagesPort)]),
    // It would ask its makers whether it is the latest version: nobody's business, and it waits where there is no network.
    ...['--dynamic-config-value', 'frontend.enableServerVersionCheck=false'],
    ...['--log-level', 'error'],
  ];
}

/** Waits for the first answer; false when the process ended before it. */
async function answers(address: string, child: ChildProcess): Promise<boolean> {
  const deadline = Date.now() + START_LIMIT;
  while (Date.now() < deadline) {
    if (child.exitCode !== null || child.signalCode !== null) return false;
    try {
      const connection = await Connection.connect({ address, connectTimeout: '2s' });
      try {
        await connection.workflowService.describeNamespace({ namespace: NAMESPACE });
        return true;
      } finally {
        await connection.close();
      }
    } catch {
      await sleep(LOOK_EVERY);
    }
  }
  throw new Failed(`De Temporal-server gaf na ${String(START_LIMIT / 1000)} s nog geen antwoord.`);
}

async function lastLine(file: string): Promise<string> {
  const text = await readFile(file, 'utf8').catch(() => '');
  return text.trim().split('\n').at(-1)?.slice(0, 300) ?? '';
}
