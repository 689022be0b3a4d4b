// Behind a number of the portfolio: the dossiers it counts, by their number alone unless names are asked for with a reason.
import { sql, type RawBuilder } from 'kysely';
import type { Question, Reading } from '../read.ts';
import { portfolioCondition, type PortfolioFilter } from './portfolio.ts';

export interface DrillAsked extends PortfolioFilter {
  readonly verplichting?: string;
  readonly status?: string;
  readonly signaal?: string;
  /** Names of employees too; each dossier is then noted as read, with this. */
  readonly metNamen?: Reading;
}

/** One duty of one dossier, or one dossier with a signal. */
export interface DrillRegel {
  readonly dossiernummer: string;
  readonly fase: string;
  readonly verplichting?: string;
  readonly ronde?: number;
  readonly status?: string;
  readonly uiterlijk?: string;
  readonly signaal?: string;
  readonly sinds?: string;
  /** Only where names were asked for; absent for a person who is not, or no longer, in the register. */
  readonly naam?: string;
}

type Row = { readonly [F in keyof DrillRegel]-?: DrillRegel[F] | null };

function withDuties({ verplichting, status, ...filter }: DrillAsked): RawBuilder<Row> {
  return sql<Row>`select d.nummer as dossiernummer, d.fase, v.verplichting, v.ronde, v.status, v.uiterlijk,
      null as signaal, null as sinds, p.naam
    from verplichting v join dossier d on d.nummer = v.dossier left join persoon p on p.referentie = d.medewerker
    where (${verplichting ?? null}::text is null or v.verplichting = ${verplichting ?? null})
      and (${status ?? null}::text is null or v.status = ${status ?? null}) and ${portfolioCondition(filter)}
    order by v.uiterlijk, d.nummer, v.verplichting, v.ronde`;
}

function withSignal({ signaal, ...filter }: DrillAsked): RawBuilder<Row> {
  return sql<Row>`select d.nummer as dossiernummer, d.fase, null as verplichting, null as ronde, null as status,
      null as uiterlijk, s ->> 'signaal' as signaal, s ->> 'sinds' as sinds, p.naam
    from dossier d cross join jsonb_array_elements(d.signalen) s left join persoon p on p.referentie = d.medewerker
    where d.signalen @> ${JSON.stringify([{ signaal }])}::jsonb and d.signalen <> '[]'
      and s ->> 'signaal' = ${signaal} and ${portfolioCondition(filter)}
    order by s ->> 'sinds', d.nummer`;
}

function drillRegel(row: Row, named: boolean): DrillRegel {
  const { naam, dossiernummer, fase, ...rest } = row;
  const filled = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== null));
  return {
    dossiernummer: dossiernummer ?? '',
    fase: fase ?? '',
    ...filled,
    ...(named && naam !== null ? { naam } : {}),
  };
}

/** The dossiers behind a status of a duty, or behind a signal. */
export function drillDown(asked: DrillAsked): Question<readonly DrillRegel[]> {
  return async (step) => {
    const { rows } = await (asked.signaal === undefined ? withDuties(asked) : withSignal(asked)).execute(
      step,
    );
    const { metNamen } = asked;
    if (metNamen) {
      // In the step that reads: a name whose line fails is not shown.
      const { wie, wat, waarom } = metNamen;
      const seen = [...new Set(rows.map(({ dossiernummer }) => dossiernummer ?? ''))];
      await sql`insert into inzage (wie, wat, dossier, waarom)
        select ${wie}, ${wat}, nummer, ${waarom ?? null} from unnest(${seen}::text[]) as nummer`.execute(
        step,
      );
    }
    return rows.map((row) => drillRegel(row, metNamen !== undefined));
  };
}
