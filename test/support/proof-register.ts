// A register for proofs: dossiers lived through on the loop's own steps, written by the register's own writer, with their letters.
import { sql, type Kysely } from 'kysely';
import { openRegister, type Register } from '../../activities/register/database.ts';
import { letterKeyOf } from '../../activities/register/letter-rows.ts';
import type { Ask } from '../../activities/register/read/proof/prove.ts';
import type { Running, RunningDossiers } from '../../activities/register/read/proof/running.ts';
import type { Tables } from '../../activities/register/tables.ts';
import { writeDossier } from '../../activities/register/write.ts';
import { amsterdamDay } from '../../workflows/calendar/amsterdam-day.ts';
import type { IsoDay } from '../../workflows/calendar/iso-day.ts';
import { openDossier, type Dossier } from '../../workflows/dossier/dossier.ts';
import { splitKey } from '../../workflows/dossier/letter-record.ts';
import { readZiekmelding } from '../../workflows/dossier/read-event.ts';
import { report } from '../../workflows/dossier/report.ts';
import type { HousePolicy } from '../../workflows/house/policy.ts';
import { atInstant, noon } from './in-memory.ts';
import { freshRegister, type FreshRegister } from './register.ts';

/** A key, for tests only. */
export const KEY = Buffer.alloc(32, 'keten');

/** A letter as it left. */
export interface Sent {
  readonly key: string;
  readonly at: number;
}

/** A dossier that lived until an instant. */
export interface Lived {
  readonly dossier: Dossier;
  readonly sent: readonly Sent[];
  readonly wakes?: number;
  readonly now: number;
}

type Typed = Readonly<Record<string, unknown>>;

/** A dossier opened at noon of its first sick day. */
export function born(nummer: string, eersteZiektedag: string, huisregels?: HousePolicy): Lived {
  const people = {
    werkgever: 'w-1',
    medewerker: 'm-1',
    casemanager: 'c-1',
    leidinggevende: 'l-1',
    hrManager: 'h-1',
  };
  const now = noon(eersteZiektedag);
  const ziekmelding = {
    ...readZiekmelding({ eersteZiektedag, ...people }, 'live'),
    gemeldOp: new Date(now).toISOString(),
  };
  return step({ dossier: openDossier(nummer, ziekmelding, huisregels), sent: [], now }, now);
}

function step({ dossier, sent }: Lived, now: number): Lived {
  const { dossier: after, posted, wakes } = atInstant(dossier, now);
  return {
    dossier: after,
    sent: [...sent, ...posted.map(({ key }) => ({ key, at: now }))],
    ...(wakes === undefined ? {} : { wakes }),
    now,
  };
}

/** Lives on until an instant, waking whenever the dossier asks for it. */
export function until(lived: Lived, now: number): Lived {
  let each = lived;
  while (each.wakes !== undefined && each.wakes <= now) each = step(each, each.wakes);
  return { ...each, now };
}

/** Reports an event at noon of a day. */
export function reported(lived: Lived, day: string, event: Typed, id = `g-${day}`): Lived {
  const now = noon(day);
  const before = until(lived, now);
  const { dossier } = report(before.dossier, { op: day, ...event }, id, now);
  return step({ ...before, dossier }, now);
}

/** Writes a dossier as its workflow would: as it stands, with its letters. */
export async function write(
  register: Register,
  lived: Lived,
  day: IsoDay = amsterdamDay(lived.now),
): Promise<void> {
  const { dossier, wakes, sent } = lived;
  await writeDossier(register, KEY, {
    dossier,
    peildatum: day,
    ...(wakes === undefined ? {} : { wekker: wakes }),
  });
  await writeLetters(register, dossier.nummer, sent);
}

/** Writes letters as the ledger would have. */
export async function writeLetters(
  register: Kysely<Tables>,
  nummer: string,
  sent: readonly Sent[],
): Promise<void> {
  const rows = sent.map(({ key, at }) => {
    const [kenmerk, rol] = splitKey(key);
    const instant = new Date(at).toISOString();
    return {
      sleutel: letterKeyOf({ dossier: nummer, kenmerk }),
      rol,
      dossier: nummer,
      soort: 'brief' as const,
      op: amsterdamDay(at),
      message_id: `<${nummer}.${key}@test>`,
      staat: 'verzonden' as const,
      klaargezet_op: instant,
      gewijzigd_op: instant,
    };
  });
  if (rows.length === 0) return;
  await register
    .insertInto('brief')
    .values(rows)
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

export interface ProofRegister {
  readonly fresh: FreshRegister;
  readonly register: Register;
  /** Asks as the proof does. */
  readonly ask: Ask;
  stop(): Promise<void>;
}

/** Everybody in these dossiers. */
const PEOPLE = ['m-1', 'c-1', 'l-1', 'h-1'];

/** A register without dossiers, open; everybody can be reached. */
export async function proofRegister(): Promise<ProofRegister> {
  const fresh = await freshRegister();
  const register = openRegister(fresh.url, { connections: 4 });
  await register
    .insertInto('persoon')
    .values(PEOPLE.map((referentie) => ({ referentie, naam: 'Iemand', adres: `${referentie}@example.nl` })))
    .execute();
  return {
    fresh,
    register,
    ask: (question) => register.transaction().execute(question),
    stop: async () => {
      await register.destroy();
      await fresh.stop();
    },
  };
}

/** Temporal as it would look after these lives. */
export function runningAs(lived: readonly Lived[], changes: Partial<Running> = {}): RunningDossiers {
  const pages = new Map(
    lived.map(({ dossier, wakes, now }): [string, Running] => [
      dossier.nummer,
      {
        state: dossier,
        since: now - 60_000,
        busy: false,
        ...(wakes === undefined ? {} : { fires: wakes }),
        ...changes,
      },
    ]),
  );
  return {
    numbers: () => Promise.resolve(new Set(pages.keys())),
    page: (nummer) => Promise.resolve(pages.get(nummer)),
  };
}

/** Whoever owns the database can do what nobody may: its guard is taken away first. */
export function tamperWith(register: Register, ...statements: readonly string[]): Promise<void> {
  return register.transaction().execute(async (step) => {
    await sql.raw('alter table gebeurtenis disable trigger user').execute(step);
    for (const statement of statements) await sql.raw(statement).execute(step);
    await sql.raw('alter table gebeurtenis enable trigger user').execute(step);
  });
}
