// A start that is broken off halfway a migration: nothing of it stays, what was there stays, and the next start makes it whole.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Migrator } from 'kysely';
import pg from 'pg';
import { openRegister } from '../../activities/register/database.ts';
import { migrateRegister } from '../../activities/register/migrate.ts';
import { up as firstTables } from '../../activities/register/migrations/0001-register.ts';
import { asking, eventually } from '../support/ask-register.ts';
import { endAll, run, START, type Run } from '../support/npm-start.ts';
import { freshRegister, killableRegister, type KillableRegister } from '../support/register.ts';
import { shapeOf, type Shape } from './shape.ts';

const LIMIT = 120_000;
const KEPT = [{ referentie: 'P-1', naam: 'Noor Bakker' }];

let whole: Shape;
let register: KillableRegister;
let folder: string;

beforeAll(async () => {
  const { url, stop } = await freshRegister();
  whole = await shapeOf(url);
  await stop();
}, LIMIT);
beforeEach(async () => {
  register = await killableRegister(false);
  folder = await mkdtemp(join(tmpdir(), 'spoorwijzer-migration-'));
}, LIMIT);
afterEach(async () => {
  endAll();
  await register.stop();
  await rm(folder, { recursive: true, force: true });
}, LIMIT);
afterAll(endAll);

/** `npm start` on this register, and on a Temporal that is not there: it never comes further than the tables. */
const start = (): Run =>
  run(folder, [START], { DATABASE_URL: register.url, TEMPORAL_ADDRESS: '127.0.0.1:1' });

/** A register as the first migration left it, with people in it. */
async function ofTheFirstRelease(): Promise<void> {
  const db = openRegister(register.url);
  const getMigrations = () => Promise.resolve({ '0001-register': { up: firstTables } });
  const { error } = await new Migrator({ db, provider: { getMigrations } }).migrateToLatest();
  await db.destroy();
  expect(error).toBeUndefined();
  await asking(register.url, "insert into persoon (referentie, naam) values ('P-1', 'Noor Bakker')");
}

/** Somebody who holds what the migration needs for its last statements, until told to let go. */
async function holding(statement: string): Promise<() => Promise<void>> {
  const holder = new pg.Client({ connectionString: register.url });
  holder.on('error', () => undefined);
  await holder.connect();
  await holder.query(`begin; ${statement}`);
  return () => holder.end().catch(() => undefined);
}

const WAITING =
  "select pid from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock' and wait_event <> 'advisory'";

/** The session that stands halfway its migration. */
const halfway = (): Promise<number> =>
  eventually(async () => {
    const [row] = (await asking(register.url, WAITING)) as { pid: number }[];
    if (row === undefined) throw new Error('nobody is halfway a migration');
    return row.pid;
  });

const LOST =
  'De verbinding met PostgreSQL viel weg terwijl de tabellen van het register werden bijgewerkt; er is niets half gedaan. Kijk of PostgreSQL draait en start opnieuw.\n';

/** What is broken off, how, and how the start ends then: its status, and what it says. */
const breaks: readonly [
  string,
  (begun: Run, session: number) => Promise<unknown>,
  [number | string, string],
][] = [
  ['itself', ({ child, ended }) => (child.kill('SIGKILL'), ended), ['SIGKILL', '']],
  [
    'its session',
    (_, session) => asking(register.url, 'select pg_terminate_backend($1)', [String(session)]),
    [1, LOST],
  ],
  ['PostgreSQL', () => register.kill().then(register.restart), [1, LOST]],
];

const before: readonly [string, () => Promise<void>, string, readonly unknown[]][] = [
  ['an empty register', () => Promise.resolve(), 'create table controle (nummer bigint)', []],
  ['a register of an earlier release', ofTheFirstRelease, 'lock table inzage in row exclusive mode', KEPT],
];

describe.each(before)('a start that is broken off while it migrates %s', (_what, prepare, held, people) => {
  it.each(breaks)(
    'by the loss of %s: leaves nothing half done, and the next makes the tables whole, once',
    async (_lost, breakOff, ended) => {
      await prepare();
      const letGo = await holding(held);
      const begun = start();
      await breakOff(begun, await halfway());
      // The next one begins while the session of the last may still be there, and waits for it.
      const next = migrateRegister(register.url);
      next.catch(() => undefined);
      await letGo();
      await next;
      expect([await begun.ended, begun.err()]).toEqual(ended);
      expect(await shapeOf(register.url)).toEqual(whole);
      expect(await asking(register.url, 'select referentie, naam from persoon')).toEqual(people);
    },
    LIMIT,
  );
});
