// What the register holds of dossiers, as the proof reads it: each batch in one statement, so that all of a dossier is of one moment.
import { sql, type Transaction } from 'kysely';
import type { Gebeurtenis } from '../../../../workflows/dossier/event.ts';
import type { Termijn } from '../../../../workflows/dossier/forecast-types.ts';
import type { IsoDay } from '../../../../workflows/calendar/iso-day.ts';
import type { Opening } from '../../chain.ts';
import type { LetterState, Tables } from '../../tables.ts';

export interface StoredEvent {
  readonly nummer: number;
  readonly schakel: string;
  readonly inhoud: Opening | Gebeurtenis;
}

export interface StoredLetter {
  readonly sleutel: string;
  readonly rol: string;
  readonly opvolger: number;
  readonly message_id: string;
  readonly staat: LetterState;
  readonly onzeker_keren: number;
  /** Instants as PostgreSQL writes them in JSON. */
  readonly klaargezet_op: string;
  readonly gewijzigd_op: string;
}

export interface StoredDossier {
  readonly nummer: string;
  readonly revisie: number;
  readonly peildatum: IsoDay;
  readonly gesloten_op: IsoDay | null;
  readonly bewaren_tot: IsoDay | null;
  readonly volgende_wekker: string | null;
  /** How many events the dossier row speaks of, and the last link it knows. */
  readonly aantal: number;
  readonly ketenkop: string;
  readonly events: readonly StoredEvent[];
  readonly termijnen: readonly Termijn[];
  readonly letters: readonly StoredLetter[];
}

/** Dossiers that are read at once. */
const BATCH = 200;

function query(from: string, only: readonly string[] | undefined) {
  const which = only ? sql`and d.nummer = any(${[...only]})` : sql``;
  return sql<StoredDossier>`
    select d.nummer, d.revisie, d.peildatum, d.gesloten_op, d.bewaren_tot, d.volgende_wekker,
      d.gebeurtenissen as aantal, d.ketenkop,
      coalesce((select json_agg(json_build_object('nummer', g.nummer, 'schakel', g.schakel, 'inhoud', g.inhoud)
        order by g.nummer) from gebeurtenis g where g.dossier = d.nummer), '[]') as events,
      coalesce((select json_agg(v.termijn) from verplichting v where v.dossier = d.nummer), '[]') as termijnen,
      coalesce((select json_agg(json_build_object('sleutel', b.sleutel, 'rol', b.rol, 'opvolger', b.opvolger, 'message_id', b.message_id,
        'staat', b.staat, 'onzeker_keren', b.onzeker_keren, 'klaargezet_op', b.klaargezet_op,
        'gewijzigd_op', b.gewijzigd_op)) from brief b where b.dossier = d.nummer), '[]') as letters
    from dossier d where d.nummer > ${from} ${which}
    order by d.nummer limit ${BATCH}`;
}

/**
 * Every dossier in the register by number, or some of them.
 * @param only numbers
 */
export async function* storedDossiers(
  step: Transaction<Tables>,
  only?: readonly string[],
): AsyncGenerator<StoredDossier> {
  for (let from = ''; ;) {
    const { rows } = await query(from, only).execute(step);
    yield* rows;
    const last = rows.at(-1);
    if (!last || rows.length < BATCH) return;
    from = last.nummer;
  }
}
