// A day of the calendar, written as in the statute's margin: '2026-02-02'. The law counts days, not instants.

/** A day that exists, as `yyyy-mm-dd`. Made only by {@link isoDay} and the functions of this room. */
export type IsoDay = string & { readonly [dayBrand]: true };
declare const dayBrand: unique symbol;

const SHAPE = /^\d{4}-\d{2}-\d{2}$/;
const FIRST_YEAR = 1900;
/** From January on, in a year without a leap day. */
const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** Whether a text is a day that exists (30 February does not). */
export function isIsoDay(text: string): text is IsoDay {
  if (!SHAPE.test(text)) return false;
  const [year, month, day] = [+text.slice(0, 4), +text.slice(5, 7), +text.slice(8)];
  const last = (DAYS_IN_MONTH[month - 1] ?? 0) + (month === 2 && isLeapYear(year) ? 1 : 0);
  return year >= FIRST_YEAR && day >= 1 && day <= last;
}

/**
 * Reads a day.
 * @throws RangeError when the text is not a day that exists
 * @example isoDay('2024-02-29') //=> '2024-02-29'
 */
export function isoDay(text: string): IsoDay {
  if (!isIsoDay(text)) throw new RangeError(`not a day that exists: ${text}`);
  return text;
}
