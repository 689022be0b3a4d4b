// What-ifs in a few words: a first sick day and events, read, judged and forecast as any other.
import { forecast } from '../../workflows/dossier/forecast.ts';
import type { Forecast, Termijn } from '../../workflows/dossier/forecast-types.ts';
import { readScenario } from '../../workflows/dossier/scenario.ts';
import { refusalOf } from './refusal-of.ts';

export type Typed = Readonly<Record<string, unknown>>;

/** First sick day of every what-if that does not say otherwise; a Monday. */
export const D0 = '2026-03-02';

/** An event as somebody types it. */
export function typed(op: string, soort: string, fields: Typed = {}): Typed {
  return { soort, op, ...fields };
}

/** A duty reported as done. */
export function done(op: string, verplichting: string, fields: Typed = {}): Typed {
  return typed(op, 'voldaan', { verplichting, ...fields });
}

/** An advice of the bedrijfsarts. */
export function advice(op: string, advies: string, fields: Typed = {}): Typed {
  return typed(op, 'advies-bedrijfsarts', { advies, ...fields });
}

/** The forecast of a what-if on a day. */
export function whatIf(gebeurtenissen: readonly Typed[], tot?: string, ziekmelding: Typed = {}): Forecast {
  const scenario = readScenario({
    ziekmelding: { eersteZiektedag: D0, ...ziekmelding },
    gebeurtenissen,
    ...(tot === undefined ? {} : { tot }),
  });
  return forecast(scenario.ziekmelding, scenario.gebeurtenissen, scenario.tot);
}

/** The sentence with which a what-if is refused. */
export function refusedWhatIf(gebeurtenissen: readonly Typed[], tot?: string): string {
  return refusalOf(() => whatIf(gebeurtenissen, tot));
}

/** A refusal without the place and soort in front of it. */
export const withoutPlace = (sentence: string): string =>
  sentence.replace(/^gebeurtenis \d+ \([a-z0-9-]+\): /, '');

/** The same, without the place and soort in front of it. */
export function refusal(...events: readonly Typed[]): string {
  return withoutPlace(refusedWhatIf(events));
}

/** One row of a forecast. */
export function rowIn({ termijnen }: Forecast, verplichting: string, ronde = 1): Termijn {
  const row = termijnen.find((each) => each.verplichting === verplichting && each.ronde === ronde);
  if (!row) throw new Error(`no ${verplichting} ${String(ronde)} in the forecast`);
  return row;
}
