// The list of dossiers: filtered, sorted and paged by the register, without worker and without Temporal.
import { sql, type RawBuilder } from 'kysely';
import type { Question } from '../read.ts';
import { instantOf } from './instant.ts';
import { conditionOf, waitsForPerson, type ListFilter } from './list-filter.ts';
import { SORT_COLUMNS, writeKey, type ListKey, type ListOrder } from './list-key.ts';

export interface ListAsked extends ListFilter {
  readonly sorteer: ListOrder;
  /** Begin after this place. */
  readonly na?: ListKey;
  /** Rows at most; all without. */
  readonly aantal?: number;
}

/** A duty that waits for the person asked about. */
export interface Wacht {
  readonly verplichting: string;
  readonly ronde: number;
  readonly uiterlijk: string;
  readonly status: string;
}

/** One row. Nobody is named; the employee does not even appear by reference. */
export interface LijstRegel {
  readonly dossiernummer: string;
  readonly fase: string;
  readonly eersteZiektedag: string;
  readonly teLaat: number;
  readonly volgende?: { readonly op: string; readonly verplichting: string };
  readonly werkgever: string;
  readonly afdeling?: string;
  readonly casemanager: string;
  readonly leidinggevende: string;
  /** What waits for the person asked about; only when one was. */
  readonly wacht?: readonly Wacht[];
  /** The day at whose end it was looked at, and the instant the register learned of it. */
  readonly peildatum: string;
  readonly bijgewerktOp: string;
}

export interface Lijst {
  readonly regels: readonly LijstRegel[];
  /** Key of the next page; absent when this is the last. */
  readonly volgende?: string;
}

interface Row {
  nummer: string;
  fase: string;
  eerste_ziektedag: string;
  te_laat: number;
  volgende_op: string | null;
  volgende_verplichting: string | null;
  werkgever: string;
  afdeling: string | null;
  casemanager: string;
  leidinggevende: string;
  wacht: readonly Wacht[] | null;
  peildatum: string;
  gepubliceerd_op: string;
}

function lijstRegel(row: Row): LijstRegel {
  return {
    dossiernummer: row.nummer,
    fase: row.fase,
    eersteZiektedag: row.eerste_ziektedag,
    teLaat: row.te_laat,
    ...(row.volgende_op === null || row.volgende_verplichting === null
      ? {}
      : { volgende: { op: row.volgende_op, verplichting: row.volgende_verplichting } }),
    werkgever: row.werkgever,
    ...(row.afdeling === null ? {} : { afdeling: row.afdeling }),
    casemanager: row.casemanager,
    leidinggevende: row.leidinggevende,
    ...(row.wacht ? { wacht: row.wacht } : {}),
    peildatum: row.peildatum,
    bijgewerktOp: instantOf(row.gepubliceerd_op),
  };
}

function keyOf(row: Row, order: ListOrder): string {
  const next = row.volgende_op ?? 'infinity';
  const values = {
    'te-laat': [String(-row.te_laat), next, row.nummer],
    volgende: [next, row.nummer],
    dossier: [row.nummer],
    'ziek-sinds': [row.eerste_ziektedag, row.nummer],
  }[order];
  return writeKey({ order, values });
}

/** What waits for this person in a dossier, the earliest first. */
function waits({ wachtOp, vandaag }: ListAsked): RawBuilder<unknown> {
  if (wachtOp === undefined) return sql`null`;
  return sql`(select json_agg(json_build_object('verplichting', v.verplichting, 'ronde', v.ronde,
      'uiterlijk', v.uiterlijk, 'status', v.status) order by v.uiterlijk, v.verplichting, v.ronde)
    from verplichting v where v.dossier = d.nummer and v.wacht_op <> '{}' and ${waitsForPerson(wachtOp, vandaag)})`;
}

/** The one query behind a page of the list. */
function listQuery(asked: ListAsked): RawBuilder<Row> {
  const columns = sql.raw(SORT_COLUMNS[asked.sorteer].join(', '));
  const after = asked.na
    ? sql`and (${columns}) > (${sql.join(asked.na.values.map((value) => sql`${value}`))})`
    : sql``;
  const limit = asked.aantal === undefined ? sql`` : sql`limit ${asked.aantal + 1}`;
  return sql<Row>`select d.nummer, d.fase, d.eerste_ziektedag, d.te_laat, d.volgende_op, d.volgende_verplichting,
      d.werkgever, p.afdeling, d.casemanager, d.leidinggevende, ${waits(asked)} as wacht, d.peildatum, d.gepubliceerd_op
    from dossier d left join persoon p on p.referentie = d.medewerker
    where ${conditionOf(asked)} ${after}
    order by ${columns} ${limit}`;
}

/** A page of the list. */
export function listDossiers(asked: ListAsked): Question<Lijst> {
  return async (step) => {
    const { rows } = await listQuery(asked).execute(step);
    const page = asked.aantal === undefined ? rows : rows.slice(0, asked.aantal);
    const last = page.at(-1);
    return {
      regels: page.map(lijstRegel),
      ...(last && rows.length > page.length ? { volgende: keyOf(last, asked.sorteer) } : {}),
    };
  };
}
