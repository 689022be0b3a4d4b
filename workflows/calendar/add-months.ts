// Moving a day by calendar months.
import { addMonths as add } from 'date-fns/addMonths';
import { fromDate, toDate } from './local-noon.ts';
import type { IsoDay } from './iso-day.ts';

/**
 * The same day of the month, `months` months later; the last day of that month where it has no such day.
 * @example addMonths('2026-11-30', 3) //=> '2027-02-28'
 */
export function addMonths(day: IsoDay, months: number): IsoDay {
  return fromDate(add(toDate(day), months));
}
