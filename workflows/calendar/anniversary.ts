// The first existing day on or after an anniversary.
import { addDays } from './add-days.ts';
import { addMonths } from './add-months.ts';
import type { IsoDay } from './iso-day.ts';

/**
 * The day `years` years later; 29 February falls on 1 March in a year without it.
 * @example anniversary('2024-02-29', 2) //=> '2026-03-01'
 */
export function anniversary(day: IsoDay, years: number): IsoDay {
  const same = addMonths(day, years * 12);
  return same.slice(8) === day.slice(8) ? same : addDays(same, 1);
}
