// Days drawn at random, for properties.
import fc from 'fast-check';
import { isoDay, type IsoDay } from '../../workflows/calendar/iso-day.ts';
import { dayNumber, dayText } from './oracle/days.ts';

/** A day between two days, both included. */
export function dayBetween(first: string, last: string): fc.Arbitrary<IsoDay> {
  return fc.integer({ min: dayNumber(first), max: dayNumber(last) }).map((number) => isoDay(dayText(number)));
}

/** Any day that a dossier could meet. */
export const anyDay = dayBetween('2014-01-01', '2050-12-31');
