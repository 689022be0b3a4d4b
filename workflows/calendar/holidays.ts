// The general holidays of art. 3 lid 1 and 2 Algemene termijnenwet: computed, and tested against the published lists.
import { addDays } from './add-days.ts';
import { daysBetween } from './days-between.ts';
import { easterSunday } from './easter-sunday.ts';
import { isoDay, type IsoDay } from './iso-day.ts';
import { weekday } from './weekday.ts';

/** Days from Easter Sunday: Goede Vrijdag, Tweede Paasdag, Hemelvaartsdag, Tweede Pinksterdag. */
const FROM_EASTER = [-2, 1, 39, 50];

function koningsdag(year: number): IsoDay {
  const birthday = isoDay(`${String(year)}-04-27`);
  return weekday(birthday) === 7 ? addDays(birthday, -1) : birthday;
}

/**
 * The holidays of a year, in order; Easter and Whit Sunday are Sundays already. Koningsdag counts from 2014 on.
 * @example holidays(2026)[1] //=> '2026-04-03' (Goede Vrijdag)
 */
export function holidays(year: number): readonly IsoDay[] {
  const easter = easterSunday(year);
  const fixed = ['01-01', '05-05', '12-25', '12-26'].map((date) => isoDay(`${String(year)}-${date}`));
  return [...fixed, koningsdag(year), ...FROM_EASTER.map((days) => addDays(easter, days))].sort();
}

/** Whether a day is a general holiday. */
export function isHoliday(day: IsoDay): boolean {
  const date = day.slice(5);
  if (date === '01-01' || date === '05-05' || date === '12-25' || date === '12-26') return true;
  if (date < '03-20' || date > '06-14') return false;
  const year = Number(day.slice(0, 4));
  return day === koningsdag(year) || FROM_EASTER.includes(daysBetween(easterSunday(year), day));
}
