// Whether days move and are counted as on a wall calendar, in any time zone.
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from '../../workflows/calendar/add-days.ts';
import { addMonths } from '../../workflows/calendar/add-months.ts';
import { anniversary } from '../../workflows/calendar/anniversary.ts';
import { daysBetween } from '../../workflows/calendar/days-between.ts';
import { formatDay } from '../../workflows/calendar/format-day.ts';
import { isIsoDay, isoDay } from '../../workflows/calendar/iso-day.ts';
import { weekday } from '../../workflows/calendar/weekday.ts';
import { anyDay } from '../support/any-day.ts';
import { dayNumber, dayText, weekdayOf } from '../support/oracle/days.ts';

describe('a day', () => {
  it.each(['2024-02-29', '2026-12-31', '2000-02-29', '1900-01-01'])('%s exists', (text) => {
    expect(isIsoDay(text)).toBe(true);
    expect(isoDay(text)).toBe(text);
  });

  it.each([
    ...['2026-02-30', '2025-02-29', '1900-02-29', '2026-00-10', '2026-13-01', '2026-04-31', '2026-01-00'],
    ...['26-01-01', '2026-1-1', '2026-01-01T00:00', ' 2026-01-01', '0099-01-01', '', '2026-01-32'],
  ])('%p does not exist', (text) => {
    expect(isIsoDay(text)).toBe(false);
    expect(() => isoDay(text)).toThrow(new RangeError(`not a day that exists: ${text}`));
  });

  it('is written as a Dutch letter writes it', () => {
    expect(formatDay(isoDay('2026-02-03'))).toBe('3 februari 2026');
    expect(formatDay(isoDay('2027-12-31'))).toBe('31 december 2027');
    expect(formatDay(isoDay('2028-05-01'))).toBe('1 mei 2028');
  });
});

describe('moving a day', () => {
  it('agrees with plain integers, also across changes of the clock', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -1500, max: 1500 }), (day, days) => {
        const moved = addDays(day, days);
        expect(moved).toBe(dayText(dayNumber(day) + days));
        expect(daysBetween(day, moved)).toBe(days);
        expect(weekday(moved)).toBe(weekdayOf(dayNumber(moved)));
      }),
      { numRuns: 1000 },
    );
  });

  it('passes through every single day of thirty years', () => {
    let day = isoDay('2020-01-01');
    for (let number = dayNumber(day); number < dayNumber('2050-01-01'); number += 1) {
      expect(day).toBe(dayText(number));
      day = addDays(day, 1);
    }
  });

  it.each([
    ['2026-11-30', 3, '2027-02-28'],
    ['2027-11-30', 3, '2028-02-29'],
    ['2026-01-31', 1, '2026-02-28'],
    ['2026-01-31', 3, '2026-04-30'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2025-01-06', 14, '2026-03-06'],
    ['2026-12-01', 1, '2027-01-01'],
  ])('%s and %i months is %s', (day, months, expected) => {
    expect(addMonths(isoDay(day), months)).toBe(expected);
  });

  it('keeps the day of the month, or takes the last of a shorter month', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -30, max: 30 }), (day, months) => {
        const moved = addMonths(day, months);
        const lastOfMonth = addDays(moved, 1).endsWith('-01');
        expect(moved.slice(8) === day.slice(8) || (lastOfMonth && moved.slice(8) < day.slice(8))).toBe(true);
        const month = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) + months;
        expect(Number(moved.slice(0, 4)) * 12 + Number(moved.slice(5, 7))).toBe(month);
      }),
    );
  });
});

describe('an anniversary', () => {
  it.each([
    ['2024-02-29', 2, '2026-03-01'],
    ['2024-02-29', 4, '2028-02-29'],
    ['2024-02-28', 2, '2026-02-28'],
    ['2024-03-01', 2, '2026-03-01'],
    ['2022-01-03', 2, '2024-01-03'],
    ['2026-12-31', 10, '2036-12-31'],
  ])('of %s after %i years is %s', (day, years, expected) => {
    expect(anniversary(isoDay(day), years)).toBe(expected);
  });
});
