// The day it is in Amsterdam at an instant, without a time-zone table.
import { addDays } from './add-days.ts';
import { isoDay, type IsoDay } from './iso-day.ts';
import { weekday } from './weekday.ts';

/** The last Sunday of a month with 31 days. */
function lastSunday(year: number, month: '03' | '10'): IsoDay {
  const last = isoDay(`${String(year)}-${month}-31`);
  return addDays(last, -(weekday(last) % 7));
}

/**
 * Summer time runs from 01:00 UTC on the last Sunday of March to 01:00 UTC on the last Sunday of October
 * (Richtlijn 2000/84/EG, art. 2 and 3).
 * @param millis instant, milliseconds since 1970 UTC
 * @example amsterdamDay(Date.UTC(2026, 1, 2, 23, 30)) //=> '2026-02-03'
 */
export function amsterdamDay(millis: number): IsoDay {
  const there = new Date(millis);
  // Amsterdam is one or two hours ahead: until ten in the evening, UTC, it is the same day in both.
  if (there.getUTCHours() < 22) return there.toISOString().slice(0, 10) as IsoDay;
  const year = there.getUTCFullYear();
  const start = Date.parse(`${lastSunday(year, '03')}T01:00:00Z`);
  const end = Date.parse(`${lastSunday(year, '10')}T01:00:00Z`);
  const hours = millis >= start && millis < end ? 2 : 1;
  return new Date(millis + hours * 3_600_000).toISOString().slice(0, 10) as IsoDay;
}
