// The rows of a letter in the register: one for each recipient it was tried on, changed by one statement at a time.
import { createHash } from 'node:crypto';
import { sql, type Kysely, type Selectable, type Updateable } from 'kysely';
import type { LetterTable, Tables } from './tables.ts';

/** A connection of its own: its session holds the lock. */
export type Session = Kysely<Tables>;

export type LetterRow = Selectable<LetterTable>;

/** Which letter, whoever it is written to in the end. */
export interface LetterKey {
  readonly sleutel: string;
  readonly rol: string;
}

/** The key in the register of a letter of a dossier, or of a person's work as a whole: unique for ever, with the role. */
export function letterKeyOf({
  dossier,
  kenmerk,
}: {
  readonly dossier?: string;
  readonly kenmerk: string;
}): string {
  return dossier === undefined ? kenmerk : `${dossier}/${kenmerk}`;
}

/** Number of the advisory lock of a letter. */
export function lockOf({ sleutel, rol }: LetterKey): string {
  const hash = createHash('sha256').update(JSON.stringify(['brief', sleutel, rol]));
  return hash.digest().readBigInt64BE().toString();
}

/** All it takes to put a letter ready. */
export type Ready = Pick<LetterRow, 'sleutel' | 'rol' | 'dossier' | 'soort' | 'op' | 'message_id'>;

/** Puts a successor of a letter ready. */
export async function putReady(session: Session, ready: Ready & { opvolger: number }): Promise<LetterRow> {
  return session
    .insertInto('brief')
    .values({ ...ready, staat: 'klaargezet' })
    .returningAll()
    .executeTakeFirstOrThrow();
}

/** Recipient and bytes, the same for every attempt. */
export type Fixed = Pick<LetterRow, 'persoon' | 'naam' | 'adres' | 'bytes' | 'vingerafdruk'>;

export interface Taken {
  /** By `opvolger`. */
  readonly rows: readonly LetterRow[];
  /** It was new, and its first attempt is written down. */
  readonly begun: boolean;
}

const UNTRIED = {
  ...{ opvolger: 0, onzeker_keren: 0, mogelijk_dubbel: false, antwoord: null },
  ...{ bezorgfout: null, bezorgfout_op: null, vertraagd_op: null, klaargezet_op: '', gewijzigd_op: '' },
};

/**
 * Takes the lock of a letter. A new one is put ready, and with `fixed` its first attempt begins: in one statement, for
 * that is how it nearly always goes.
 * @returns undefined when somebody else is sending it
 */
export async function take(session: Session, ready: Ready, fixed?: Fixed): Promise<Taken | undefined> {
  const { sleutel, rol, dossier, soort, op, message_id } = ready;
  const { persoon = null, naam = null, adres = null, bytes = null, vingerafdruk = null } = fixed ?? {};
  const begun = fixed === undefined ? null : new Date().toISOString();
  const staat = begun === null ? 'klaargezet' : 'bezig';
  const pogingen = begun === null ? 0 : 1;
  const { rows } = await sql<{ vrij: boolean; nieuw: boolean }>`
    with slot as materialized (select pg_try_advisory_lock(${lockOf(ready)}) as vrij),
    nieuw as (
      insert into brief (sleutel, rol, dossier, soort, op, message_id, persoon, naam, adres, bytes, vingerafdruk,
                         staat, pogingen, bezig_sinds)
      select ${sleutel}::text, ${rol}::text, ${dossier}::text, ${soort}::text, ${op}::date, ${message_id}::text,
             ${persoon}::text, ${naam}::text, ${adres}::text, ${bytes}::bytea, ${vingerafdruk}::text,
             ${staat}::text, ${pogingen}::integer, ${begun}::timestamptz
      from slot where vrij
      on conflict (sleutel, rol, opvolger) do nothing
      returning true as nieuw
    )
    select vrij, coalesce(nieuw, false) as nieuw from slot left join nieuw on true`.execute(session);
  const [first] = rows;
  if (first?.vrij !== true) return undefined;
  if (first.nieuw) {
    const words = { persoon, naam, adres, bytes, vingerafdruk };
    return {
      rows: [{ ...UNTRIED, ...ready, ...words, staat, pogingen, bezig_sinds: begun }],
      begun: begun !== null,
    };
  }
  const known = await session
    .selectFrom('brief')
    .selectAll()
    .where('sleutel', '=', sleutel)
    .where('rol', '=', rol)
    .orderBy('opvolger')
    .execute();
  return { rows: known, begun: false };
}

/**
 * Writes down how the last attempt ended, and gives the lock back.
 * @param holding whether this session has the lock
 */
export async function finish(session: Session, row: LetterRow, holding: boolean): Promise<void> {
  const { sleutel, rol, opvolger, pogingen, staat, antwoord, onzeker_keren } = row;
  const slot = holding ? lockOf(row) : null;
  await sql`call brief_afronden(${sleutel}, ${rol}, ${opvolger}, ${pogingen}, ${staat}, ${antwoord}, ${onzeker_keren}, ${slot})`.execute(
    session,
  );
}

/** Gives the lock back. */
export async function release(session: Session, key: LetterKey): Promise<void> {
  await sql`select pg_advisory_unlock(${lockOf(key)})`.execute(session);
}

/** Writes a change into a row. */
export async function change(
  session: Session,
  { sleutel, rol, opvolger }: Pick<LetterRow, 'sleutel' | 'rol' | 'opvolger'>,
  values: Updateable<LetterTable>,
): Promise<void> {
  await session
    .updateTable('brief')
    .set({ ...values, gewijzigd_op: sql`clock_timestamp()` })
    .where('sleutel', '=', sleutel)
    .where('rol', '=', rol)
    .where('opvolger', '=', opvolger)
    .execute();
}
