// Moving a day by calendar days.
import { dayNumber, dayOf } from './day-number.ts';
import type { IsoDay } from './iso-day.ts';

/**
 * The day `days` calendar days later (earlier when negative).
 * @example addDays('2024-02-28', 2) //=> '2024-03-01'
 */
export function addDays(day: IsoDay, days: number): IsoDay {
  return days === 0 ? day : dayOf(dayNumber(day) + days);
}
