// Whether working days are found and counted: not on Saturday, Sunday or a holiday.
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from '../../workflows/calendar/add-days.ts';
import { isWorkingDay } from '../../workflows/calendar/is-working-day.ts';
import { isoDay } from '../../workflows/calendar/iso-day.ts';
import {
  addWorkingDays,
  workingDayFrom,
  workingDaysBetween,
  workingDayUntil,
} from '../../workflows/calendar/working-days.ts';
import { anyDay } from '../support/any-day.ts';
import { dayNumber, dayText, toWorkingDay } from '../support/oracle/days.ts';

describe('working days', () => {
  it.each([
    ['2026-04-27', false],
    ['2026-04-28', true],
    ['2026-05-15', true],
    ['2026-05-16', false],
    ['2026-05-17', false],
    ['2026-12-25', false],
    ['2026-04-03', false],
  ])('%s: %p', (day, expected) => {
    expect(isWorkingDay(isoDay(day))).toBe(expected);
  });

  it.each([
    ['2026-04-03', '2026-04-07', '2026-04-02'],
    ['2026-04-26', '2026-04-28', '2026-04-24'],
    ['2027-12-25', '2027-12-27', '2027-12-24'],
    ['2026-03-02', '2026-03-02', '2026-03-02'],
  ])('from %s the next is %s and the last one before is %s', (day, next, before) => {
    expect([workingDayFrom(isoDay(day)), workingDayUntil(isoDay(day))]).toStrictEqual([next, before]);
  });

  it.each([
    ['2026-04-24', 1, '2026-04-28'],
    ['2026-04-28', -1, '2026-04-24'],
    ['2026-05-18', -5, '2026-05-08'],
    ['2026-05-03', 2, '2026-05-06'],
    ['2026-04-04', 0, '2026-04-04'],
  ])('%s and %i working days is %s', (day, count, expected) => {
    expect(addWorkingDays(isoDay(day), count)).toBe(expected);
  });

  it('agree with a second calendar', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(workingDayFrom(day)).toBe(dayText(toWorkingDay(dayNumber(day), 1)));
        expect(workingDayUntil(day)).toBe(dayText(toWorkingDay(dayNumber(day), -1)));
      }),
    );
  });

  it('are counted back the way they were counted on', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 40 }), (day, count) => {
        const later = addWorkingDays(day, count);
        expect(isWorkingDay(later)).toBe(true);
        expect(workingDaysBetween(day, later)).toBe(count);
        expect(addWorkingDays(later, -count) <= workingDayUntil(day)).toBe(true);
        expect(workingDaysBetween(later, day)).toBe(0);
        expect(workingDaysBetween(day, addDays(later, -1))).toBe(count - 1);
      }),
    );
  });
});
