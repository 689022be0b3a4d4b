// The day of the week.
import { getISODay } from 'date-fns/getISODay';
import { toDate } from './local-noon.ts';
import type { IsoDay } from './iso-day.ts';

/**
 * Monday is 1, Sunday is 7.
 * @example weekday('2026-02-02') //=> 1
 */
export function weekday(day: IsoDay): number {
  return getISODay(toDate(day));
}
