// A day as a number, in which days are counted: in UTC every day has equally many milliseconds.
import type { IsoDay } from './iso-day.ts';

const MILLIS_A_DAY = 86_400_000;

/**
 * Days since 1 January 1970; negative before it.
 * @example dayNumber('2026-02-02') //=> 20486
 */
export function dayNumber(day: IsoDay): number {
  return Date.parse(day) / MILLIS_A_DAY;
}

/**
 * The day of a number.
 * @example dayOf(20486) //=> '2026-02-02'
 */
export function dayOf(number: number): IsoDay {
  return new Date(number * MILLIS_A_DAY).toISOString().slice(0, 10) as IsoDay;
}
