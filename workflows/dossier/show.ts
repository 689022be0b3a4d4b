// The rows of a picture as the product shows them, on a day.
import type { IsoDay } from '../calendar/iso-day.ts';
import type { ObligationId } from '../law/vocabulary.ts';
import type { Clocks } from './clocks.ts';
import { because, type Titles } from './describe-rule.ts';
import type { Fase, Klokken, Termijn } from './forecast-types.ts';
import { firstOf } from './account.ts';
import type { Picture } from './picture.ts';
import type { Row } from './row.ts';
import { pauseOn } from './spoor-2.ts';
import { standingOf } from './status.ts';
import { underObservation } from './suspensions.ts';

/** The names of the duties on a page. */
export function titlesOf({ account }: Picture): Titles {
  const titles = new Map<ObligationId, string>(account.page.obligations.map(({ id, title }) => [id, title]));
  return (id) => titles.get(id) ?? id;
}

/** One row at the end of a day. */
export function termijnOf(
  row: Row,
  picture: Picture,
  day: IsoDay,
  titles: Titles = titlesOf(picture),
): Termijn {
  const { obligation, ronde, uiterlijk } = row;
  const [basis] = obligation.legalBasis;
  return {
    verplichting: obligation.id,
    ronde,
    actor: obligation.actor,
    uiterlijk,
    ...(row.streefdatum === undefined ? {} : { streefdatum: row.streefdatum }),
    ...(row.respijt === undefined ? {} : { respijt: row.respijt }),
    ...(row.gepland ? { gepland: true } : {}),
    ...standingOf(row, picture.account, picture.closing, day),
    omdat: because(row.due, titles, ronde),
    grondslag: basis?.cite ?? '',
    kracht: basis?.kracht ?? 'beleid',
  };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** All rows at the end of a day, by `uiterlijk`, `verplichting`, `ronde`. */
export function termijnen(picture: Picture, day: IsoDay): readonly Termijn[] {
  const titles = titlesOf(picture);
  return picture.rows
    .map((row) => termijnOf(row, picture, day, titles))
    .sort(
      (a, b) =>
        compare(a.uiterlijk, b.uiterlijk) || compare(a.verplichting, b.verplichting) || a.ronde - b.ronde,
    );
}

/** The clocks without what the engine keeps beside them. */
export function klokken({ wachttijdLaatsteDag, loonLaatsteDag, opzegverbodTotEnMet }: Clocks): Klokken {
  return { wachttijdLaatsteDag, loonLaatsteDag, opzegverbodTotEnMet };
}

/** The phase a dossier is in at the end of a day. */
export function faseOf({ account, clocks, closing }: Picture, day: IsoDay): Fase {
  if (closing && closing.op <= day) return 'gesloten';
  if (underObservation(account, day)) return 'herstel-observatie';
  const happened = (soort: 'wia-aangevraagd' | 'spoor-2-gestart'): boolean => {
    const event = firstOf(account, soort);
    return event !== undefined && event.op <= day;
  };
  const { loonsanctie } = clocks;
  if (loonsanctie && loonsanctie.event.op <= day && day <= loonsanctie.last) return 'loonsanctie';
  if (happened('wia-aangevraagd') || day > clocks.wachttijdLaatsteDag) return 'wia';
  if (!happened('spoor-2-gestart')) return 'spoor-1';
  return pauseOn(account, day) ? 'spoor-2-gepauzeerd' : 'spoor-2';
}
