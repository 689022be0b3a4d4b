// A PostgreSQL for tests: the one of TEST_DATABASE_URL, else our own programs on a folder that is thrown away; and one that is ended by force.
import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import type { Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Writable } from 'node:stream';
import { cacheFolder } from '../../worker/servers/cache.ts';
import { freePort } from '../../worker/servers/free-port.ts';
import { ensureDatabaseFolder } from '../../worker/servers/postgres-folder.ts';
import { launchPostgres, type PostgresServer } from '../../worker/servers/postgres-process.ts';
import { findPostgres } from '../../worker/servers/postgres-programs.ts';
import { serverUser } from '../../worker/servers/postgres-user.ts';
import { run } from '../../worker/servers/run-command.ts';
import { killFamily } from './kill-family.ts';

export interface RegisterServer {
  /** Address of a login that may make databases and roles. */
  readonly admin: string;
  readonly stop: () => Promise<void>;
}

export interface KillableServer extends RegisterServer {
  /** Ends it by force with all its processes, as a power cut would. */
  readonly kill: () => Promise<void>;
  /** Starts it again on the same data and port. */
  readonly restart: () => Promise<void>;
}

/** The server of this test file; stopping somebody else's does nothing. */
export function startRegisterServer(): Promise<RegisterServer> {
  const outside = process.env.TEST_DATABASE_URL;
  return outside ? Promise.resolve({ admin: outside, stop: () => Promise.resolve() }) : ownServer(FAST);
}

/** A server of our own that keeps what it committed, whatever happens to it. */
export const startKillableServer = (): Promise<KillableServer> => ownServer(['shared_buffers=32MB']);

/** Who may log in, and the only one who is there from the start. */
const ACCESS = 'host all all 127.0.0.1/32 scram-sha-256\n';
const ADMIN = 'proefleider';
/** Nothing here has to survive a power cut. */
const FAST = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'shared_buffers=32MB'];
/** The port may be in the hands of the one before for a moment. */
const ATTEMPTS = 20;

async function ownServer(settings: readonly string[]): Promise<KillableServer> {
  const folder = await mkdtemp(join(tmpdir(), 'spoorwijzer-register-'));
  const data = join(folder, 'register');
  const first = await serverUser(data);
  const programs = await findPostgres(first);
  const template = join(cacheFolder(), `test-register-${programs.major}`);
  const user = await serverUser(template);
  const as = user && { user };
  await ensureDatabaseFolder(
    { ...programs, ...as, data: template },
    ACCESS,
    `create role ${ADMIN} login superuser password '${ADMIN}';\n`,
  );
  await run('cp', ['-Rp', template, data], { limit: 60_000 });
  const port = await freePort();
  const launch = async (attempts: number): Promise<PostgresServer> => {
    const launched = await launchPostgres(
      { ...programs, ...as, data },
      port,
      join(folder, 'register.log'),
      settings,
    );
    if (launched !== undefined) return launched;
    if (attempts === 1) throw new Error(`no PostgreSQL for this test, see ${folder}/register.log`);
    return launch(attempts - 1);
  };
  let server: PostgresServer | undefined = await launch(1);
  let unwatch = watch(server.pid, folder);
  return {
    admin: `postgres://${ADMIN}:${ADMIN}@127.0.0.1:${String(port)}/postgres`,
    kill: async () => {
      unwatch();
      const ended = server;
      server = undefined;
      if (ended !== undefined) await killFamily(ended.pid);
    },
    restart: async () => {
      server = await launch(ATTEMPTS);
      unwatch = watch(server.pid, folder);
    },
    stop: async () => {
      await server?.stop();
      unwatch();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Ends the server and throws its folder away when this process is gone, however it went. */
function watch(pid: number, folder: string): () => void {
  const guard = spawn(
    '/bin/sh',
    [
      '-c',
      'read line; [ "$line" = done ] && exit; kill -QUIT "$1"; sleep 1; rm -rf "$2"',
      'sh',
      String(pid),
      folder,
    ],
    { detached: true, stdio: ['pipe', 'ignore', 'ignore'] },
  );
  guard.unref();
  const stdin = guard.stdin as Writable & Pick<Socket, 'unref'>;
  stdin.unref();
  return () => stdin.end('done\n');
}
