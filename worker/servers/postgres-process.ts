// One running PostgreSQL server: started on a folder and a port of this machine, and stopped.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { closeSync, openSync, realpathSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { SURROUNDINGS, wayTo, type Postgres } from './postgres-folder.ts';
import { commandLine, endProcess, isAlive } from './process.ts';

const START_LIMIT = 60_000;
const STOP_GRACE = 20_000;
const LOOK_EVERY = 20;

export interface PostgresServer {
  readonly pid: number;
  /** Resolves when the process has ended, however it ended. */
  readonly ended: Promise<void>;
  /** Ends it, whoever is connected; returns once it is gone. */
  readonly stop: () => Promise<void>;
}

/**
 * Only this machine comes in, by TCP. Names and addresses pass through here, and messages about a statement that fails
 * quote them: the log is about the server, never about a statement.
 */
const SETTINGS = [
  'listen_addresses=127.0.0.1',
  'unix_socket_directories=',
  'password_encryption=scram-sha-256',
  'log_min_messages=log',
  'log_min_error_statement=panic',
  'log_error_verbosity=terse',
  'log_statement=none',
  'log_min_duration_statement=-1',
  'log_min_duration_sample=-1',
  'log_parameter_max_length=0',
  'log_parameter_max_length_on_error=0',
  'log_connections=',
  'log_disconnections=off',
  'log_checkpoints=off',
  'log_lock_waits=off',
  'log_temp_files=-1',
  'log_timezone=UTC',
  'logging_collector=off',
  'log_destination=stderr',
  'timezone=UTC',
  'max_connections=60',
  'io_method=sync',
];

/**
 * Starts the server and returns once it takes connections; nothing when it ended before that, or took too long.
 * @param settings added to ours, and stronger
 */
export async function launchPostgres(
  postgres: Postgres,
  port: number,
  logFile: string,
  settings: readonly string[] = [],
): Promise<PostgresServer | undefined> {
  const { data, user } = postgres;
  const all = [...SETTINGS, `cluster_name=${nameOf(data)}`, ...settings].flatMap((setting) => [
    '-c',
    setting,
  ]);
  const way = await wayTo(data, user);
  const log = openSync(logFile, 'a', 0o600);
  // In a process group of its own: Ctrl-C in the terminal is for us, and we stop it when the worker is done.
  const child = spawn(postgres.postgres, ['-D', way.path, '-p', String(port), ...all], {
    cwd: '/',
    detached: true,
    env: { ...process.env, ...SURROUNDINGS },
    stdio: ['ignore', log, log, way.handle?.fd ?? 'ignore'],
    ...user,
  });
  const gone = new AbortController();
  const ended = new Promise<void>((resolve) => {
    const end = (): void => {
      gone.abort();
      resolve();
    };
    child.once('error', end).once('exit', end);
  });
  closeSync(log);
  await way.handle?.close();
  const { pid } = child;
  if (pid === undefined) return undefined;
  const stop = (): Promise<void> => endProcess(pid, STOP_GRACE, 'SIGINT');
  const deadline = Date.now() + START_LIMIT;
  while (!gone.signal.aborted && Date.now() < deadline) {
    const note = await noteOf(data);
    if (note?.pid === pid && note.ready) return { pid, ended, stop };
    await sleep(LOOK_EVERY);
  }
  if (!gone.signal.aborted) await stop();
  return undefined;
}

/**
 * Ends a server that was left behind on this folder, and takes away what would keep a new one out.
 * @returns whether there was one
 */
export async function endLeftOver(data: string): Promise<boolean> {
  const note = await noteOf(data);
  if (note === undefined || !(await isAlive(note.pid))) return false;
  // The id may belong to somebody else by now: only a server with our own folder is ours to stop.
  if ((await commandLine(note.pid)).includes(nameOf(data))) {
    await endProcess(note.pid, STOP_GRACE, 'SIGINT');
    return true;
  }
  await rm(join(data, 'postmaster.pid'), { force: true });
  return false;
}

/** By this word in its command line a server is known as the one of this folder. */
function nameOf(data: string): string {
  return `spoorwijzer-${createHash('sha256').update(realpathSync(data)).digest('hex').slice(0, 32)}`;
}

/** What the server itself says in its folder: its process, and (on the eighth line) how far it is. */
async function noteOf(data: string): Promise<{ pid: number; ready: boolean } | undefined> {
  const lines = (await readFile(join(data, 'postmaster.pid'), 'utf8').catch(() => '')).split('\n');
  const pid = Number(lines[0]);
  if (!Number.isInteger(pid) || pid <= 0) return undefined;
  return { pid, ready: lines[7]?.trim() === 'ready' };
}
