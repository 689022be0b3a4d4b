// A day as a number: the shortest way to keep one.
import { addDays } from './add-days.ts';
import { daysBetween } from './days-between.ts';
import { isoDay, type IsoDay } from './iso-day.ts';

const FIRST = isoDay('1970-01-01');

/**
 * Days since 1 January 1970; negative before it.
 * @example dayNumber('2026-02-02') //=> 20486
 */
export function dayNumber(day: IsoDay): number {
  return daysBetween(FIRST, day);
}

/**
 * The day of a number.
 * @example dayOf(20486) //=> '2026-02-02'
 */
export function dayOf(number: number): IsoDay {
  return addDays(FIRST, number);
}
