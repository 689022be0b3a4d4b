// Working days: not a Saturday, a Sunday or a general holiday.
import { isHoliday } from './holidays.ts';
import type { IsoDay } from './iso-day.ts';
import { weekday } from './weekday.ts';

/**
 * Whether a day is a working day. Equated days are: they count for the extension of terms only.
 * @example isWorkingDay('2026-04-27') //=> false (Koningsdag)
 */
export function isWorkingDay(day: IsoDay): boolean {
  return weekday(day) < 6 && !isHoliday(day);
}
