// The way to the register: a pool of connections behind the query builder, in one of two roles.
import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import type { Tables } from './tables.ts';

/** What is open: the writer for activities, the reader for clients. */
export type Register = Kysely<Tables>;

/** Days, instants and big numbers as PostgreSQL writes them: a `Date` would put a day at somebody's local midnight. */
const types = new pg.TypeOverrides();
for (const each of ['DATE', 'TIMESTAMPTZ', 'INT8'] as const)
  types.setTypeParser(pg.types.builtins[each], (text: string) => text);

export interface RegisterOptions {
  /** Connections at most. */
  readonly connections?: number;
  /** Milliseconds to wait for a connection. */
  readonly patience?: number;
}

/**
 * Opens the register at an address. Nothing is connected until something is asked.
 * @param url a PostgreSQL address; its login decides what may be done
 */
export function openRegister(
  url: string,
  { connections = 8, patience = 5_000 }: RegisterOptions = {},
): Register {
  const pool = new pg.Pool({
    connectionString: url,
    max: connections,
    connectionTimeoutMillis: patience,
    idleTimeoutMillis: 10_000,
    types,
    // Every session counts time the same way, whatever the server's own zone.
    options: '-c timezone=UTC -c datestyle=ISO',
  });
  // A server that stops ends idle connections: the next question opens a new one, or fails by itself.
  pool.on('error', () => undefined);
  // And one that is held between two questions (while a letter is being sent) ends without ending the program.
  pool.on('connect', (client) => client.on('error', () => undefined));
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
}

/**
 * What a driver's error may say outside: its code alone. Messages and details quote rows, and rows hold names.
 */
export function registerError(error: unknown): string {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
  return typeof code === 'string' && /^[A-Z0-9_]{3,30}$/.test(code) ? code : 'unknown';
}
