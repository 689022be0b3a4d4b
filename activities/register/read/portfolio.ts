// The portfolio for compliance: every duty in one status, the signals, the holes of the last proof; nobody named.
import { sql } from 'kysely';
import type { Question } from '../read.ts';
import { instantOf } from './instant.ts';

/** Which dossiers are counted. */
export interface PortfolioFilter {
  readonly werkgever?: string;
  readonly fase?: string;
}

/** How many rounds of a duty stand where. */
export interface DutyCount {
  readonly verplichting: string;
  readonly standen: Readonly<Record<string, number>>;
  readonly totaal: number;
}

/** A proof as it was kept: its holes by name. */
export interface LastProof {
  readonly klaar: string;
  readonly gaten: readonly { readonly dossiernummer?: string; readonly gat: string; readonly zin: string }[];
}

export interface Portefeuille {
  readonly dossiers: number;
  readonly gesloten: number;
  readonly verplichtingen: readonly DutyCount[];
  readonly signalen: readonly { readonly signaal: string; readonly dossiers: number }[];
  /** Absent while nothing was ever proved. */
  readonly bewijs?: LastProof;
}

/** The condition of a filter on `dossier d`. */
export function portfolioCondition({ werkgever, fase }: PortfolioFilter) {
  return sql`(${werkgever ?? null}::text is null or d.werkgever = ${werkgever ?? null})
    and (${fase ?? null}::text is null or d.fase = ${fase ?? null})`;
}

interface Counted {
  readonly verplichting: string;
  readonly status: string;
  readonly aantal: number;
}

function byDuty(rows: readonly Counted[]): readonly DutyCount[] {
  const duties = new Map<string, Record<string, number>>();
  for (const { verplichting, status, aantal } of rows) {
    const standen = duties.get(verplichting) ?? {};
    standen[status] = aantal;
    duties.set(verplichting, standen);
  }
  return [...duties].map(([verplichting, standen]) => ({
    verplichting,
    standen,
    totaal: Object.values(standen).reduce((sum, each) => sum + each, 0),
  }));
}

type Hole = LastProof['gaten'][number];

const isHole = (value: unknown): value is Hole =>
  typeof value === 'object' &&
  value !== null &&
  'gat' in value &&
  typeof value.gat === 'string' &&
  'zin' in value &&
  typeof value.zin === 'string';

/** The holes of an outcome; what is no hole is left out. */
function holesOf(uitslag: unknown): readonly Hole[] {
  if (typeof uitslag !== 'object' || uitslag === null || !('gaten' in uitslag)) return [];
  const { gaten } = uitslag;
  return Array.isArray(gaten) ? gaten.filter(isHole) : [];
}

/** The last proof that was kept. */
const lastProof: Question<LastProof | undefined> = async (step) => {
  const row = await step
    .selectFrom('controle')
    .select(['klaar', 'uitslag'])
    .orderBy('nummer', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row && { klaar: instantOf(row.klaar), gaten: holesOf(row.uitslag) };
};

/** The whole portfolio, counted. */
export function portfolio(filter: PortfolioFilter): Question<Portefeuille> {
  const where = portfolioCondition(filter);
  return async (step) => {
    const all = await sql<{ dossiers: number; gesloten: number }>`
      select count(*)::integer as dossiers, count(d.gesloten_op)::integer as gesloten
      from dossier d where ${where}`.execute(step);
    const duties = await sql<Counted>`
      select v.verplichting, v.status, count(*)::integer as aantal
      from verplichting v join dossier d on d.nummer = v.dossier where ${where}
      group by 1, 2 order by 1, 2`.execute(step);
    const signals = await sql<{ signaal: string; dossiers: number }>`
      select s ->> 'signaal' as signaal, count(distinct d.nummer)::integer as dossiers
      from dossier d, jsonb_array_elements(d.signalen) s where d.signalen <> '[]' and ${where}
      group by 1 order by 2 desc, 1`.execute(step);
    const bewijs = await lastProof(step);
    return {
      dossiers: all.rows[0]?.dossiers ?? 0,
      gesloten: all.rows[0]?.gesloten ?? 0,
      verplichtingen: byDuty(duties.rows),
      signalen: signals.rows,
      ...(bewijs ? { bewijs } : {}),
    };
  };
}
