// Easter Sunday, on which most Dutch holidays hang.
import { addDays } from './add-days.ts';
import { isoDay, type IsoDay } from './iso-day.ts';

// Looked up once, like in day-number.ts.
const { floor } = Math;

/**
 * Easter Sunday of a year of the Gregorian calendar (Gauss, with the corrections for the two late full moons).
 * @example easterSunday(2026) //=> '2026-04-05'
 */
export function easterSunday(year: number): IsoDay {
  const golden = year % 19;
  const century = floor(year / 100);
  const moonShift = (century - floor(century / 4) - floor((8 * century + 13) / 25) + 19 * golden + 15) % 30;
  const moon =
    moonShift - floor(moonShift / 28) * (1 - floor(29 / (moonShift + 1)) * floor((21 - golden) / 11));
  const week = (year + floor(year / 4) + moon + 2 - century + floor(century / 4)) % 7;
  return addDays(isoDay(`${String(year)}-03-28`), moon - week);
}
