// The day of the week.
import { dayNumber } from './day-number.ts';
import type { IsoDay } from './iso-day.ts';

/** What 1 January 1970, a Thursday, lacks to begin a week; and enough whole weeks to stay above zero since 1900. */
const FROM_MONDAY = 3 + 7 * 4000;

/**
 * Monday is 1, Sunday is 7.
 * @example weekday('2026-02-02') //=> 1
 */
export function weekday(day: IsoDay): number {
  return ((dayNumber(day) + FROM_MONDAY) % 7) + 1;
}
