// Which template tells a letter: its kind, told otherwise once the date has passed.
import { BRIEVEN } from '../../workflows/dossier/forecast-types.ts';
import type { LetterOrder, LetterTerm } from '../../workflows/ports.ts';
import type { IsoDay } from '../../workflows/calendar/iso-day.ts';

/** The names of the templates; each has a file of its name in the shared folder. */
export const MOMENTS = [...BRIEVEN, 'escalatie-te-laat'] as const;
export type Moment = (typeof MOMENTS)[number];

/** Letters about one duty, so that their words come from its folder; the others are about a dossier. */
const ABOUT_DUTY: readonly Moment[] = [
  'herinnering',
  'vandaag-uiterlijk',
  'te-laat',
  'escalatie',
  'escalatie-te-laat',
  'vraag',
];

/** Whether a letter is about one duty. */
export function isAboutDuty(moment: Moment): boolean {
  return ABOUT_DUTY.includes(moment);
}

/** The last day that still counts as in time. */
export function lastDay(termijn: LetterTerm): IsoDay {
  return termijn.respijt ?? termijn.uiterlijk;
}

/** The template of a letter. */
export function momentOf(order: LetterOrder): Moment {
  const past = order.termijn !== undefined && order.op > lastDay(order.termijn);
  return order.brief === 'escalatie' && past ? 'escalatie-te-laat' : order.brief;
}
