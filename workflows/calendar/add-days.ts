// Moving a day by calendar days.
import { addDays as add } from 'date-fns/addDays';
import { fromDate, toDate } from './local-noon.ts';
import type { IsoDay } from './iso-day.ts';

/**
 * The day `days` calendar days later (earlier when negative).
 * @example addDays('2024-02-28', 2) //=> '2024-03-01'
 */
export function addDays(day: IsoDay, days: number): IsoDay {
  return days === 0 ? day : fromDate(add(toDate(day), days));
}
