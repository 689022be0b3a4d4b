// Moving to and counting by working days.
import { addDays } from './add-days.ts';
import { isWorkingDay } from './is-working-day.ts';
import type { IsoDay } from './iso-day.ts';

/** The first working day on or after a day ("wd"). */
export function workingDayFrom(day: IsoDay): IsoDay {
  let found = day;
  while (!isWorkingDay(found)) found = addDays(found, 1);
  return found;
}

/** The last working day on or before a day ("pwd"). */
export function workingDayUntil(day: IsoDay): IsoDay {
  let found = day;
  while (!isWorkingDay(found)) found = addDays(found, -1);
  return found;
}

/**
 * The day `count` working days later (earlier when negative); the day itself is not counted.
 * @example addWorkingDays('2026-04-24', 1) //=> '2026-04-28' (a Friday before Koningsdag on Monday)
 */
export function addWorkingDays(day: IsoDay, count: number): IsoDay {
  const step = count < 0 ? -1 : 1;
  let found = day;
  for (let left = Math.abs(count); left > 0;) {
    found = addDays(found, step);
    if (isWorkingDay(found)) left -= 1;
  }
  return found;
}

/** Working days after `from`, up to and including `to`; 0 when `to` does not lie after `from`. */
export function workingDaysBetween(from: IsoDay, to: IsoDay): number {
  let count = 0;
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) if (isWorkingDay(day)) count += 1;
  return count;
}
