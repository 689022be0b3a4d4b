// How many dossiers a list is about, and as of when the register tells it.
import { sql } from 'kysely';
import type { Question } from '../read.ts';
import { instantOf } from './instant.ts';
import { conditionOf, type ListFilter } from './list-filter.ts';

export interface Totalen {
  readonly dossiers: number;
  /** Dossiers with something too late, and how much in all. */
  readonly metTeLaat: number;
  readonly teLaat: number;
}

/** As of when. */
export interface Stand {
  /** The instant of the newest change in the register; absent while it is empty. */
  readonly bijgewerktOp?: string;
  /**
   * Dossiers that should have reported since, and did not: their alarm went a quarter of an hour ago or more. One
   * whose retention is over has gone to sleep for good.
   */
  readonly achter: number;
}

/** What a list is about in all. */
export function totalsOf(filter: ListFilter): Question<Totalen> {
  return async (step) => {
    const { rows } = await sql<{ dossiers: number; met_te_laat: number; te_laat: number }>`
      select count(*)::integer as dossiers, (count(*) filter (where d.te_laat > 0))::integer as met_te_laat,
        coalesce(sum(d.te_laat), 0)::integer as te_laat
      from dossier d where ${conditionOf(filter)}`.execute(step);
    const [row] = rows;
    return {
      dossiers: row?.dossiers ?? 0,
      metTeLaat: row?.met_te_laat ?? 0,
      teLaat: row?.te_laat ?? 0,
    };
  };
}

/** As of when the register tells, whatever is asked. */
export const standOf: Question<Stand> = async (step) => {
  const { rows } = await sql<{ op: string | null; achter: number }>`
    select (select max(gepubliceerd_op) from dossier) as op,
      (select count(*)::integer from dossier where volgende_wekker < now() - interval '15 minutes'
        and (bewaren_tot is null or bewaren_tot > now()::date)) as achter`.execute(step);
  const [row] = rows;
  return { ...(row?.op ? { bijgewerktOp: instantOf(row.op) } : {}), achter: row?.achter ?? 0 };
};
