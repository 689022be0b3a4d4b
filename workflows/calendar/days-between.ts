// Counting calendar days.
import { dayNumber } from './day-number.ts';
import type { IsoDay } from './iso-day.ts';

/**
 * Calendar days from one day to another; negative when `to` lies before `from`.
 * @example daysBetween('2026-02-01', '2026-02-03') //=> 2
 */
export function daysBetween(from: IsoDay, to: IsoDay): number {
  return dayNumber(to) - dayNumber(from);
}
