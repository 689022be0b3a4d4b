// The one pure function behind calendar, preview, `waarom` and a live dossier: from events and a day to where everything stands.
import type { IsoDay } from '../calendar/iso-day.ts';
import type { HousePolicy } from '../house/policy.ts';
import type { Line } from './line.ts';
import { live } from './diary.ts';
import type { Gebeurtenis, Ziekmelding } from './event.ts';
import type { BriefRegel, Forecast } from './forecast-types.ts';
import type { Picture } from './picture.ts';
import { signalen } from './risk.ts';
import { faseOf, klokken, termijnen } from './show.ts';

/** A line of the agenda as the product shows it. */
export function briefRegel({ op, brief, aan, row }: Line): BriefRegel {
  return { op, brief, aan, ...(row ? { verplichting: row.obligation.id, ronde: row.ronde } : {}) };
}

/** The order in which letters are shown: by day, then by kind. */
export function byOpAndBrief(a: BriefRegel, b: BriefRegel): number {
  if (a.op !== b.op) return a.op < b.op ? -1 : 1;
  if (a.brief !== b.brief) return a.brief < b.brief ? -1 : 1;
  return 0;
}

/** Where a picture stands at the end of a day, but for the letters. */
export function standing(picture: Picture, peildatum: IsoDay): Omit<Forecast, 'brieven'> {
  const { account, clocks, closing } = picture;
  const closed =
    closing && closing.op <= peildatum ? { gesloten: { op: closing.op, reden: closing.reden } } : {};
  return {
    wetsversie: account.page.version,
    peildatum,
    klokken: klokken(clocks),
    termijnen: termijnen(picture, peildatum),
    signalen: signalen(picture, peildatum),
    dossier: { fase: faseOf(picture, peildatum), ...closed },
  };
}

/**
 * Where a dossier stands at the end of the peildatum, and every letter from its opening to its end if nothing more happens.
 * Reads no clock: the same input gives the same answer.
 * @param events must have been admitted (see scenario.ts)
 * @throws NoLawVersion when no page of the law serves the first sick day
 */
export function forecast(
  ziekmelding: Ziekmelding,
  events: readonly Gebeurtenis[],
  peildatum: IsoDay,
  policy?: HousePolicy,
): Forecast {
  const { picture, lines } = live(ziekmelding, events, peildatum, policy);
  const {
    wetsversie,
    klokken: clocks,
    termijnen: rows,
    signalen: signals,
    dossier,
  } = standing(picture, peildatum);
  const brieven = lines.map(briefRegel).sort(byOpAndBrief);
  return { wetsversie, peildatum, klokken: clocks, termijnen: rows, brieven, signalen: signals, dossier };
}
