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
  ])('van %s is %d', (day, number) => {
    expect(dayNumber(isoDay(day))).toBe(number);
    expect(dayOf(number)).toBe(day);
  });

  it('loopt zonder gaten, ook over schrikkeldagen en zomertijd', () => {
    for (let day = isoDay('2019-12-01'), number = dayNumber(day); day < '2029-02-01'; day = addDays(day, 1)) {
      expect([day, dayNumber(day), dayOf(number)]).toEqual([day, number, day]);
      number += 1;
    }
  });
});
