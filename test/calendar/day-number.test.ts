// Whether a day and its number are each other's, in every zone.
import { describe, expect, it } from '@jest/globals';
import { addDays } from '../../workflows/calendar/add-days.ts';
import { dayNumber, dayOf } from '../../workflows/calendar/day-number.ts';
import { isoDay } from '../../workflows/calendar/iso-day.ts';

describe('het nummer van een dag', () => {
  it.each([
    ['1970-01-01', 0],
    ['1969-12-31', -1],
    ['2000-03-01', 11017],
    ['2026-02-02', 20486],
    ['2400-02-29', 157113],
  ])('van %s is %d', (day, number) => {
    expect(dayNumber(isoDay(day))).toBe(number);
    expect(dayOf(number)).toBe(day);
  });

  it('is dat van de kalender van de machine, van 1900 tot in 2405', () => {
    for (let number = dayNumber(isoDay('1900-01-01')); number < 159_000; number += 1) {
      const day = new Date(number * 86_400_000).toISOString().slice(0, 10);
      if (dayOf(number) !== day || dayNumber(isoDay(day)) !== number)
        throw new Error(
          `${day} is ${dayOf(number)}, number ${String(dayNumber(isoDay(day)))} and not ${String(number)}`,
        );
    }
  });

  it('loopt zonder gaten, ook over schrikkeldagen en zomertijd', () => {
    for (let day = isoDay('2019-12-01'), number = dayNumber(day); day < '2029-02-01'; day = addDays(day, 1)) {
      expect([day, dayNumber(day), dayOf(number)]).toStrictEqual([day, number, day]);
      number += 1;
    }
  });
});
