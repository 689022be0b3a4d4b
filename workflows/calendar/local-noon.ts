// The bridge between days and date-fns: a day is its local noon, which exists in every time zone, summer and winter.
import type { IsoDay } from './iso-day.ts';

/** The local noon of a day. */
export function toDate(day: IsoDay): Date {
  return new Date(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10)), 12);
}

/** The day of a local noon. */
export function fromDate(date: Date): IsoDay {
  const year = String(date.getFullYear()).padStart(4, '0');
  const month = String(date.getMonth() + 1).padStart(2, '0');
  const day = String(date.getDate()).padStart(2, '0');
  return `${year}-${month}-${day}` as IsoDay;
}
