// The week of a day, as Dutch calendars number them.
import { addDays } from './add-days.ts';
import { dayNumber } from './day-number.ts';
import { isoDay, type IsoDay } from './iso-day.ts';
import { weekday } from './weekday.ts';

/**
 * The ISO 8601 week: it begins on Monday and belongs to the year of its Thursday.
 * @example isoWeek('2027-01-01') //=> '2026-W53'
 */
export function isoWeek(day: IsoDay): string {
  const thursday = addDays(day, 4 - weekday(day));
  const year = thursday.slice(0, 4);
  const week = Math.floor((dayNumber(thursday) - dayNumber(isoDay(`${year}-01-01`))) / 7) + 1;
  return `${year}-W${String(week).padStart(2, '0')}`;
}
