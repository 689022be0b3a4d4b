// The Algemene termijnenwet (law.md §6) and the other steps from one day to another: shares no line with the program.
import { dayNumber, dayText, holidayNumbers, weekdayOf } from './days.ts';

/** Days that a decree puts on a level with a holiday, for the extension of terms only (§6). */
const EQUATED: ReadonlySet<number> = new Set(
  '2023-04-28 2023-05-19 2024-05-10 2024-12-27 2025-05-30 2026-01-02 2026-05-15 2027-05-07 2028-04-28 2028-05-26'
    .split(' ')
    .map(dayNumber),
);

function runs(day: number): boolean {
  const free = weekdayOf(day) > 5 || holidayNumbers(Number(dayText(day).slice(0, 4))).has(day);
  return !free && !EQUATED.has(day);
}

/** Art. 1: a term that ends on such a day runs on to the first day that is not one. */
export function extended(day: number): number {
  let end = day;
  while (!runs(end)) end += 1;
  return end;
}

/** Art. 1 and 2: the same for a term of `first` to `last`, which also needs two days that are not free. */
export function extendedTerm(first: number, last: number): number {
  let end = extended(last);
  let working = 0;
  for (let day = first; day <= end; day += 1) working += runs(day) ? 1 : 0;
  for (; working < 2; working += 1) end = extended(end + 1);
  return end;
}

/** The same date so many months on; where the month is too short its last day. */
export function monthsOn(number: number, months: number): number {
  const [year = 0, month = 0, date = 0] = dayText(number).split('-').map(Number);
  const place = year * 12 + month - 1 + months;
  const start = (at: number): number =>
    dayNumber(`${String(Math.floor(at / 12))}-${String((at % 12) + 1).padStart(2, '0')}-01`);
  return Math.min(start(place) + date - 1, start(place + 1) - 1);
}
