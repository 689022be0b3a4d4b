// A day of the calendar, written as in the statute's margin: '2026-02-02'. The law counts days, not instants.

/** A day that exists, as `yyyy-mm-dd`. Made only by {@link isoDay} and the functions of this room. */
export type IsoDay = string & { readonly [dayBrand]: true };
declare const dayBrand: unique symbol;

const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Whether a text is a day that exists (30 February does not). */
export function isIsoDay(text: string): text is IsoDay {
  const parts = SHAPE.exec(text);
  if (!parts) return false;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  const date = new Date(year, month - 1, day, 12);
  return year >= 1900 && date.getMonth() === month - 1 && date.getDate() === day;
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
