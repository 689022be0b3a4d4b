// Weeks as Dutch calendars number them, around the turn of the year.
import { describe, expect, it } from '@jest/globals';
import { isoDay } from '../../workflows/calendar/iso-day.ts';
import { isoWeek } from '../../workflows/calendar/iso-week.ts';

describe('isoWeek', () => {
  it.each([
    ['2026-11-22', '2026-W47'],
    ['2026-11-23', '2026-W48'],
    ['2027-01-03', '2026-W53'],
    ['2027-01-04', '2027-W01'],
    ['2024-12-30', '2025-W01'],
    ['2023-01-01', '2022-W52'],
    ['2026-03-29', '2026-W13'],
  ])('%s lies in %s', (day, week) => {
    expect(isoWeek(isoDay(day))).toBe(week);
  });
});
