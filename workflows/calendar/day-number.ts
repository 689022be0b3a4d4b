// A day as a number, in which days are counted. The rules of the Gregorian calendar in whole numbers: a whole run of a dossier
// asks this a hundred thousand times, and through Date it costs eight times as much.
import type { IsoDay } from './iso-day.ts';

// Looked up once: in a context of its own, as the worker and the tests have, every look at a global costs more than the sum.
const { floor } = Math;

const DAYS_IN_400_YEARS = 146_097;
const DAYS_IN_100_YEARS = 36_524;
const DAYS_IN_4_YEARS = 1_461;
/** From 1 March of the year 0, where a leap day is the last day of its year, to 1 January 1970. */
const FROM_MARCH_0 = 719_468;

/** Days from 1 March to the first of a month, March being month 0: months of 31 and 30 days in turns of five, 153 days. */
function daysBefore(monthFromMarch: number): number {
  return floor((153 * monthFromMarch + 2) / 5);
}

/** Two digits of a text. */
function digits(text: string, place: number): number {
  return text.charCodeAt(place) * 10 + text.charCodeAt(place + 1) - 11 * 48;
}

const TWO_DIGITS = Array.from({ length: 32 }, (_, number) => String(number).padStart(2, '0'));

/**
 * Days since 1 January 1970; negative before it.
 * @example dayNumber('2026-02-02') //=> 20486
 */
export function dayNumber(day: IsoDay): number {
  const month = digits(day, 5);
  const endsNextYear = month <= 2;
  const year = digits(day, 0) * 100 + digits(day, 2) - (endsNextYear ? 1 : 0);
  const leapDays = floor(year / 4) - floor(year / 100) + floor(year / 400);
  const ofYear = daysBefore(endsNextYear ? month + 9 : month - 3) + digits(day, 8) - 1;
  return year * 365 + leapDays + ofYear - FROM_MARCH_0;
}

/**
 * The day of a number.
 * @example dayOf(20486) //=> '2026-02-02'
 */
export function dayOf(number: number): IsoDay {
  const since = number + FROM_MARCH_0;
  const era = floor(since / DAYS_IN_400_YEARS);
  const ofEra = since - era * DAYS_IN_400_YEARS;
  // Without the leap days before it every year has 365 days; the very last day of four and of 400 years is one of them.
  const leapDays =
    floor(ofEra / (DAYS_IN_4_YEARS - 1)) -
    floor(ofEra / DAYS_IN_100_YEARS) +
    floor(ofEra / (DAYS_IN_400_YEARS - 1));
  const yearOfEra = floor((ofEra - leapDays) / 365);
  const ofYear = ofEra - (yearOfEra * 365 + floor(yearOfEra / 4) - floor(yearOfEra / 100));
  const month = floor((5 * ofYear + 2) / 153);
  const inNextYear = month >= 10;
  const year = era * 400 + yearOfEra + (inNextYear ? 1 : 0);
  const name = TWO_DIGITS[inNextYear ? month - 9 : month + 3] ?? '';
  return `${year.toString()}-${name}-${TWO_DIGITS[ofYear - daysBefore(month) + 1] ?? ''}` as IsoDay;
}
