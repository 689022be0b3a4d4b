// Brings up the register: the PostgreSQL named in the environment, else one of our own; with its tables as they should be.
import { join } from 'node:path';
import { migrateRegister, RegisterUnfit } from '../activities/register/migrate.ts';
import { Failed } from '../client/front-desk.ts';
import type { Config } from './config.ts';
import { REGISTER_LOG, startOwnPostgres } from './servers/own-postgres.ts';

export interface RunningRegister {
  /** Address of the owner and writer. */
  readonly url: string;
  /** Rejects when a server of our own is gone for good; nothing is known of somebody else's. */
  readonly broken: Promise<never>;
}

/**
 * Starts what has to be started and applies the migrations that are missing.
 * @param undo gets what stops it
 * @throws Failed when it does not answer, is too new for this program, or cannot be started
 */
export async function bringUpRegister(
  { folder, databaseUrl }: Config,
  undo: (() => Promise<void>)[],
): Promise<RunningRegister> {
  if (databaseUrl !== undefined) {
    await migrated(databaseUrl);
    return { url: databaseUrl, broken: new Promise(() => undefined) };
  }
  const server = await startOwnPostgres(folder);
  undo.push(server.stop);
  await migrated(server.url);
  const broken = server.ended.then(() => {
    throw new Failed(
      `PostgreSQL stopt telkens onverwacht; zie ${join(folder, REGISTER_LOG)} en start opnieuw.`,
    );
  });
  // It also ends when we stop it, and then nobody listens any more.
  broken.catch(() => undefined);
  return { url: server.url, broken };
}

async function migrated(url: string): Promise<void> {
  try {
    await migrateRegister(url);
  } catch (error) {
    throw error instanceof RegisterUnfit ? new Failed(error.message, { cause: error }) : error;
  }
}
