// As whom our PostgreSQL runs: as ourselves, and where we are root (which PostgreSQL refuses to be) as a user without rights.
import { chown, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Failed } from '../../client/front-desk.ts';
import { run } from './run-command.ts';

/** Who a server runs as. */
export interface ServerUser {
  readonly uid: number;
  readonly gid: number;
}

/** Used when the machine has it, as machines with a PostgreSQL of their own do. */
const USUAL = 'postgres';
/** Made when it has not. */
const OURS = 'spoorwijzer';
const LIMIT = 15_000;

/**
 * The user to start the server of this database folder as; nobody else than we when we are not root.
 * @param data the folder of the database; the one who owns it already stays its owner
 * @throws Failed when there is no such user and none can be made
 */
export async function serverUser(data: string): Promise<ServerUser | undefined> {
  if (process.getuid?.() !== 0) return undefined;
  const owner = await stat(data).catch(() => undefined);
  if (owner !== undefined && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  const user = (await named(USUAL)) ?? (await named(OURS)) ?? (await made());
  // A copy that root put back belongs to root.
  if (owner !== undefined) await giveTo(user, data);
  return user;
}

async function named(name: string): Promise<ServerUser | undefined> {
  try {
    const [uid, gid] = [
      await run('id', ['-u', name], { limit: LIMIT }),
      await run('id', ['-g', name], { limit: LIMIT }),
    ];
    return { uid: Number(uid), gid: Number(gid) };
  } catch {
    return undefined;
  }
}

async function made(): Promise<ServerUser> {
  const words = ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin', OURS];
  const why = await run('useradd', words, { limit: LIMIT }).catch((error: unknown) => error);
  const user = await named(OURS);
  if (user !== undefined) return user;
  throw new Failed(
    `PostgreSQL mag niet als root draaien en de gebruiker ${OURS} kon niet worden gemaakt (${why instanceof Error ? why.message : 'onbekend waarom'}); maak die gebruiker, of start als een gewone gebruiker.`,
  );
}

/** Makes `user` the owner of a folder and all that is in it. */
export async function giveTo({ uid, gid }: ServerUser, folder: string): Promise<void> {
  for (const entry of await readdir(folder, { recursive: true })) {
    await chown(join(folder, entry), uid, gid);
  }
  await chown(folder, uid, gid);
}
