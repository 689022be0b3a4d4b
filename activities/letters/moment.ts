// Which template tells a letter: its kind, told otherwise once the date has passed.
import { BRIEVEN } from '../../workflows/dossier/forecast-types.ts';
import type { LetterOrder, LetterTerm } from '../../workflows/ports.ts';
import type { IsoDay } from '../../workflows/calendar/iso-day.ts';

/** The names of the templates; each has a file of its name in the shared folder. */
export const MOMENTS = [...BRIEVEN, 'escalatie-te-laat'] as const;
export type Moment = (typeof MOMENTS)[number];

/** Letters about a dossier; the others are about one duty. */
const ABOUT_DOSSIER = [
  'dossier-geopend',
  'achterstand',
  'bezorgfout',
  'signaal',
  'spoor-2-gestart',
  'spoor-2-gepauzeerd',
  'loonsanctie',
  'nieuwe-wetsversie',
  'dossier-gesloten',
] as const;

/** Whether a letter is about one duty, so that its words come from the duty's folder. */
export function isAboutDuty(moment: Moment): boolean {
  return !ABOUT_DOSSIER.some((name) => name === moment);
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
