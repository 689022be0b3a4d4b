// Where a dossier stands, in one Dutch sentence.
import { daysBetween } from '../calendar/days-between.ts';
import { formatDay } from '../calendar/format-day.ts';
import type { IsoDay } from '../calendar/iso-day.ts';
import { overdueRows } from './agenda.ts';
import { daysInterrupted } from './interruptions.ts';
import type { Fase, SluitReden } from './forecast-types.ts';
import type { Picture } from './picture.ts';
import { faseOf, titlesOf } from './show.ts';
import { standingOf } from './status.ts';

const PHASES: Readonly<Record<Fase, string>> = {
  'spoor-1': 'Spoor 1',
  'spoor-2': 'Spoor 2',
  'spoor-2-gepauzeerd': 'Spoor 2 is gepauzeerd',
  'herstel-observatie': 'Hersteld, onder observatie',
  wia: 'WIA',
  loonsanctie: 'Loonsanctie',
  gesloten: 'Gesloten',
};

const REASONS: Readonly<Record<SluitReden, string>> = {
  hersteld: 'de werknemer is hersteld',
  'wia-besluit': 'UWV heeft over de WIA beslist',
  'uit-dienst': 'het dienstverband is geëindigd',
  aow: 'de AOW-leeftijd is bereikt',
  'nieuwe-bedongen-arbeid': 'de passende arbeid is de nieuwe bedongen arbeid geworden',
  'andere-oorzaak': 'de ziekte na het verlof heeft een andere oorzaak: open daarvoor een nieuw dossier',
  overleden: 'de werknemer is overleden',
};

/** The sick week that a day falls in, counting only days of sickness; 1 is the first. */
function sickWeek({ account }: Picture, day: IsoDay): number {
  const start = account.eersteZiektedag;
  return Math.floor((daysBetween(start, day) - daysInterrupted(account.interruptions, start, day)) / 7) + 1;
}

/** The first duty still open, by its hard date. */
export function nextDuty(
  picture: Picture,
  day: IsoDay,
): { readonly op: IsoDay; readonly verplichting: string } | undefined {
  const open = picture.rows
    .filter((row) => standingOf(row, picture.account, picture.closing, day).status === 'open')
    .sort((a, b) => (a.uiterlijk < b.uiterlijk ? -1 : a.uiterlijk > b.uiterlijk ? 1 : 0));
  const [first] = open;
  return first && { op: first.uiterlijk, verplichting: first.obligation.id };
}

/** @example 'Spoor 1, week 12; 2 verplichtingen te laat; hierna: plan van aanpak, uiterlijk 30 maart 2026.' */
export function sentenceOf(picture: Picture, day: IsoDay): string {
  const fase = faseOf(picture, day);
  const { closing } = picture;
  if (fase === 'gesloten' && closing)
    return `Gesloten op ${formatDay(closing.op)}: ${REASONS[closing.reden]}.`;
  const late = overdueRows(picture, day).length;
  const next = nextDuty(picture, day);
  const titles = titlesOf(picture);
  const row = picture.rows.find(({ obligation }) => obligation.id === next?.verplichting);
  return `${[
    fase === 'herstel-observatie' ? PHASES[fase] : `${PHASES[fase]}, week ${String(sickWeek(picture, day))}`,
    ...(late > 0 ? [`${String(late)} ${late === 1 ? 'verplichting' : 'verplichtingen'} te laat`] : []),
    ...(next && row ? [`hierna: ${titles(row.obligation.id)}, uiterlijk ${formatDay(next.op)}`] : []),
  ].join('; ')}.`;
}
