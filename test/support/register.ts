// An empty register for a test: a new database with its tables, on a real PostgreSQL of this test, or on TEST_DATABASE_URL.
import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { migrateRegister } from '../../activities/register/migrate.ts';
import { startKillableServer, startRegisterServer, type RegisterServer } from './register-server.ts';

export interface FreshRegister {
  /** Address of the owner and writer. */
  readonly url: string;
  /** Address of a login that is only a reader. */
  readonly readerUrl: string;
  /** Throws the database away, and with the last one the server. */
  readonly stop: () => Promise<void>;
}

/** A folder with documents, for whoever never adds one. */
export const NO_DOCUMENTS = '/nonexistent/documenten';

let server: Promise<RegisterServer> | undefined;
let inUse = 0;

/**
 * A register of its own, whatever other tests do. The server of this test file starts with the first (a fifth of a
 * second) and stops with the last.
 */
export async function freshRegister(): Promise<FreshRegister> {
  inUse += 1;
  try {
    const made = await registerOn((await (server ??= startRegisterServer())).admin);
    const stop = async (): Promise<void> => {
      await made.stop();
      await leave();
    };
    return { ...made, stop };
  } catch (error) {
    await leave();
    throw error;
  }
}

/** A register on a server of its own, that can be ended by force and started again. */
export interface KillableRegister extends FreshRegister {
  /** Ends the server by force, with all that it was doing. */
  readonly kill: () => Promise<void>;
  /** Starts it again on the same data and address. */
  readonly restart: () => Promise<void>;
}

/**
 * A register on a PostgreSQL that is killed and started again.
 * @param migrated whether it has its tables
 */
export async function killableRegister(migrated = true): Promise<KillableRegister> {
  const { admin, kill, restart, stop } = await startKillableServer();
  try {
    const { url, readerUrl } = await registerOn(admin, migrated);
    return { url, readerUrl, kill, restart, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** A new database with its logins. */
async function registerOn(admin: string, migrated = true): Promise<FreshRegister> {
  const word = randomBytes(6).toString('hex');
  const [owner, reader] = [`proef_${word}`, `proef_${word}_lezer`];
  await ask(admin, [
    // Several tests may come for the same roles on a server from outside: whoever is second finds them.
    ...['spoorwijzer_schrijver', 'spoorwijzer_lezer'].map(
      (role) =>
        `do $$ begin create role ${role} nologin; exception when duplicate_object or unique_violation then null; end $$`,
    ),
    `create role ${owner} login password '${word}' in role spoorwijzer_schrijver`,
    `create role ${reader} login password '${word}' in role spoorwijzer_lezer`,
    // A server from outside may let only members give something away.
    `grant ${owner} to current_user`,
    `create database ${owner} owner ${owner}`,
  ]);
  const url = addressOf(admin, owner, word, owner);
  if (migrated) await migrateRegister(url);
  const stop = (): Promise<void> =>
    ask(admin, [`drop database ${owner} with (force)`, `drop role ${owner}`, `drop role ${reader}`]);
  return { url, readerUrl: addressOf(admin, reader, word, owner), stop };
}

async function leave(): Promise<void> {
  inUse -= 1;
  if (inUse > 0) return;
  const last = server;
  server = undefined;
  await last?.then(({ stop }) => stop());
}

async function ask(address: string, statements: readonly string[]): Promise<void> {
  const client = new pg.Client({ connectionString: address });
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
}

function addressOf(admin: string, user: string, password: string, database: string): string {
  const address = new URL(admin);
  return Object.assign(address, { username: user, password, pathname: `/${database}` }).href;
}
