// The folder of a PostgreSQL database on disk: made once, all of it or nothing, and reached by a user who may not go there.
import { open, readFile, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import { Failed } from '../../client/front-desk.ts';
import { installInto } from './cache.ts';
import type { PostgresPrograms } from './postgres-programs.ts';
import { giveTo, type ServerUser } from './postgres-user.ts';
import { run } from './run-command.ts';

/** Programs of PostgreSQL for one folder, and as whom they run. */
export interface Postgres extends PostgresPrograms {
  /** As whom they run, when not as ourselves. */
  readonly user?: ServerUser;
  /** Where the database is kept; an absolute path. */
  readonly data: string;
}

const LIMIT = 120_000;
/** Messages in English and nothing that depends on the machine. */
export const SURROUNDINGS = { LC_ALL: 'C', TZ: 'UTC' } as const;

/** How a program of PostgreSQL is told where its folder is, and what it needs to come there. */
export interface Way {
  readonly path: string;
  readonly handle?: FileHandle;
}

/**
 * Another user may not pass the folders above, which are closed and stay so: we open the folder itself, and the server
 * gets there by what we opened.
 */
export async function wayTo(data: string, user: ServerUser | undefined): Promise<Way> {
  if (user === undefined) return { path: data };
  return { path: '/proc/self/fd/3', handle: await open(data, 'r') };
}

/**
 * Makes the folder when it is not there. The superuser has no password, and no way in: who may log in is in `access`.
 * @param access lines of pg_hba.conf
 * @param sql what must be in it from the start, a statement per line
 * @throws Failed when it is of another major version
 */
export async function ensureDatabaseFolder(postgres: Postgres, access: string, sql: string): Promise<void> {
  const { data, user, major } = postgres;
  const found = await readFile(join(data, 'PG_VERSION'), 'utf8').catch(() => undefined);
  if (found === undefined) {
    await installInto(data, async (fresh) => {
      await initialise({ ...postgres, data: fresh });
      await withAccess(fresh, access);
      await alone({ ...postgres, data: fresh }, sql);
      if (user !== undefined) await giveTo(user, fresh);
    });
  } else if (found.trim() !== major) {
    throw new Failed(
      `Het register in ${data} is van PostgreSQL ${found.trim()} en deze Spoorwijzer heeft PostgreSQL ${major}: zet het over met pg_dump en pg_restore van die oude versie, of geef met DATABASE_URL een PostgreSQL ${found.trim()} op.`,
    );
  }
}

async function withAccess(data: string, access: string): Promise<void> {
  const file = await open(join(data, 'pg_hba.conf'), 'w');
  await file.writeFile(access);
  await file.close();
}

async function initialise({ initdb, data, user }: Postgres): Promise<void> {
  if (user !== undefined) await giveTo(user, data);
  const way = await wayTo(data, user);
  try {
    // Its own idea of letters: the same on every machine, whatever that one has installed.
    const letters = [
      '--encoding=UTF8',
      '--locale=C',
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
    ];
    const nobody = ['--username=postgres', '--auth-local=reject', '--auth-host=reject'];
    await run(initdb, ['-D', way.path, ...nobody, ...letters], {
      cwd: '/',
      env: SURROUNDINGS,
      limit: LIMIT,
      ...(user && { user }),
      ...(way.handle && { handle: way.handle.fd }),
    });
  } finally {
    await way.handle?.close();
  }
}

/**
 * Carries out statements as the superuser while no server runs: the only way to be one.
 * @param sql a statement per line; it stands in no log
 * @throws Error when one of them failed
 */
export async function alone({ postgres, data, user }: Postgres, sql: string): Promise<void> {
  const way = await wayTo(data, user);
  const quiet = ['log_min_messages=error', 'log_min_error_statement=panic', 'log_error_verbosity=terse'];
  try {
    const said = await run(
      postgres,
      ['--single', '-D', way.path, ...quiet.flatMap((one) => ['-c', one]), 'postgres'],
      {
        cwd: '/',
        env: SURROUNDINGS,
        limit: LIMIT,
        input: sql,
        ...(user && { user }),
        ...(way.handle && { handle: way.handle.fd }),
      },
    );
    // Its exit status says nothing of a statement that failed.
    const failed = said.split('\n').find((line) => /\b(ERROR|FATAL|PANIC): /.test(line));
    if (failed !== undefined) throw new Error(`PostgreSQL: ${failed}`);
  } finally {
    await way.handle?.close();
  }
}
