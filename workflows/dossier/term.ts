// Terms in the law's words, turned into days.
import { addDays } from '../calendar/add-days.ts';
import { addMonths } from '../calendar/add-months.ts';
import type { IsoDay } from '../calendar/iso-day.ts';
import { addWorkingDays } from '../calendar/working-days.ts';
import type { Term } from '../law/obligation.ts';

function parse(term: Term): { count: number; unit: string } {
  const space = term.indexOf(' ');
  return { count: Number(term.slice(0, space)), unit: term.slice(space + 1) };
}

/** The day a term after (or, with -1, before) a day; the day itself is not counted. */
export function addTerm(day: IsoDay, term: Term, direction: 1 | -1 = 1): IsoDay {
  const { count, unit } = parse(term);
  const signed = count * direction;
  if (unit === 'days') return addDays(day, signed);
  if (unit === 'weeks') return addDays(day, signed * 7);
  if (unit === 'months') return addMonths(day, signed);
  return addWorkingDays(day, signed);
}

/**
 * Calendar days in a term of days or weeks.
 * @throws RangeError for months and working days, which have no fixed length
 */
export function daysIn(term: Term): number {
  const { count, unit } = parse(term);
  if (unit === 'days') return count;
  if (unit === 'weeks') return count * 7;
  throw new RangeError(`a term of ${term} has no fixed number of days`);
}

const UNITS: Readonly<Record<string, readonly [one: string, many: string]>> = {
  days: ['dag', 'dagen'],
  weeks: ['week', 'weken'],
  months: ['maand', 'maanden'],
  'working days': ['werkdag', 'werkdagen'],
};

/** A term in Dutch: '6 weken'. */
export function termInDutch(term: Term): string {
  const { count, unit } = parse(term);
  const [one, many] = UNITS[unit] ?? ['', ''];
  return `${String(count)} ${count === 1 ? one : many}`;
}
