// The list over 10,000 and 100,000 dossiers: what the register's reader takes against the same query by hand.
import pg from 'pg';
import { sql } from 'kysely';
import { openRegister, type Register } from '../../activities/register/database.ts';
import { openReader, type Reader } from '../../activities/register/read.ts';
import { listDossiers, type ListAsked } from '../../activities/register/read/lists.ts';
import { writeDossier } from '../../activities/register/write.ts';
import { addDays } from '../../workflows/calendar/add-days.ts';
import { isoDay } from '../../workflows/calendar/iso-day.ts';
import { opened } from '../support/in-memory.ts';
import { freshRegister } from '../support/register.ts';
import { alternate, type Figure } from './figures.ts';

const TODAY = isoDay('2026-11-22');
const KEY = Buffer.alloc(32, 7);
const SMALL = 10_000;
const LARGE = 100_000;
/** Dossiers that go through write.ts. All of the larger register takes many minutes: without it the database multiplies. */
const WRITTEN = Number(process.env.WRITTEN ?? SMALL);
const AT_ONCE = 4;
const ROUNDS = 200;
const PAGE = 50;

/** The page that everybody sees first, and one of a casemanager with a filter, both after the log line that a reading costs. */
const ASKED: ListAsked = { sorteer: 'te-laat', aantal: PAGE, vandaag: TODAY };

const BY_HAND = `
  select d.nummer, d.fase, d.eerste_ziektedag, d.te_laat, d.volgende_op, d.volgende_verplichting, d.werkgever,
    p.afdeling, d.casemanager, d.leidinggevende, null as wacht, d.peildatum, d.gepubliceerd_op
  from dossier d left join persoon p on p.referentie = d.medewerker
  where true order by -d.te_laat, coalesce(d.volgende_op, 'infinity'), d.nummer limit ${String(PAGE + 1)}`;
const LOG_LINE = `insert into inzage (wie, wat) values ('bench', 'lijst')`;

/** Writes the dossiers from one number up to and with another; returns seconds. */
async function fill(register: Register, from: number, to: number): Promise<number> {
  const start = performance.now();
  let next = from;
  const lane = async (): Promise<void> => {
    for (let place = next++; place <= to; place = next++) {
      const dossier = {
        ...opened(addDays(TODAY, -(place % 700)), {
          casemanager: `c-${String(place % 40)}`,
          leidinggevende: `l-${String(place % 300)}`,
          medewerker: `m-${String(place)}`,
          werkgever: `w-${String(place % 5)}`,
        }),
        nummer: `D-${String(place).padStart(6, '0')}`,
      };
      await writeDossier(register, KEY, { dossier, peildatum: TODAY });
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, lane));
  return (performance.now() - start) / 1000;
}

/** So many of every dossier, with its duties; their events play no part in lists. */
async function multiply(register: Register, times: number): Promise<void> {
  const columns = async (table: string, key: string): Promise<string> => {
    const { rows } = await sql<{ name: string }>`select column_name as name from information_schema.columns
      where table_name = ${table} and column_name <> ${key} order by ordinal_position`.execute(register);
    return rows.map(({ name }) => name).join(', ');
  };
  for (const [table, key] of [
    ['dossier', 'nummer'],
    ['verplichting', 'dossier'],
  ] as const) {
    const rest = await columns(table, key);
    await sql
      .raw(
        `insert into ${table} (${key}, ${rest})
         select t.${key} || '-' || copy, ${rest} from ${table} t, generate_series(2, ${String(times)}) copy`,
      )
      .execute(register);
  }
}

const p99 = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.ceil(values.length * 0.99) - 1] ?? Number.NaN;

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

async function byHand(client: pg.Client): Promise<void> {
  await client.query('begin isolation level repeatable read');
  await client.query(LOG_LINE);
  await client.query(BY_HAND);
  await client.query('commit');
}

async function against(reader: Reader, client: pg.Client, rows: string): Promise<readonly Figure[]> {
  const ours = () => timed(() => reader.read({ wie: 'bench', wat: 'lijst' }, listDossiers(ASKED)));
  const bare = () => timed(() => byHand(client));
  const query = () => timed(() => client.query(BY_HAND));
  for (let round = 0; round < 20; round += 1) await Promise.all([ours(), bare()]);
  const [list = [], hand = [], alone = []] = await alternate(ROUNDS, [ours, bare, query]);
  return [
    { name: `list of ${rows} dossiers, p99`, value: p99(list), unit: 'ms' },
    { name: '  the same by hand, its log line too, p99', value: p99(hand), unit: 'ms' },
    { name: '  the query alone by hand, no log line, p99', value: p99(alone), unit: 'ms' },
    { name: '  list against by hand, p99', value: p99(list) / p99(hand), unit: '', target: { atMost: 1.5 } },
  ];
}

/** The first page of the list, in alternating rounds. */
export async function measureRegister(): Promise<readonly Figure[]> {
  const { url, readerUrl, stop } = await freshRegister();
  const [register, reader] = [openRegister(url), openReader(readerUrl)];
  const client = new pg.Client({ connectionString: readerUrl });
  await client.connect();
  const seconds = await fill(register, 1, SMALL);
  await sql`analyze`.execute(register);
  const small = await against(reader, client, '10,000');
  const more = await fill(register, SMALL + 1, WRITTEN);
  await multiply(register, LARGE / WRITTEN);
  await sql`analyze`.execute(register);
  const large = await against(reader, client, '100,000');
  await Promise.all([client.end(), reader.close(), register.destroy()]);
  await stop();
  return [
    { name: 'dossiers written to the register', value: WRITTEN, unit: 'dossiers' },
    { name: '  in all', value: seconds + more, unit: 'seconds' },
    { name: '  that is', value: WRITTEN / (seconds + more), unit: 'a second' },
    ...small,
    ...large,
  ];
}
