// Whether an instant falls on the day it is in Amsterdam, around both changes of the clock.
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { amsterdamDay } from '../../workflows/calendar/amsterdam-day.ts';

describe('the day it is in Amsterdam', () => {
  it.each([
    ['2026-02-02T22:59:59.999Z', '2026-02-02'],
    ['2026-02-02T23:00:00Z', '2026-02-03'],
    ['2026-03-28T22:59:59Z', '2026-03-28'],
    ['2026-03-28T23:00:00Z', '2026-03-29'],
    ['2026-03-29T00:59:59.999Z', '2026-03-29'],
    ['2026-03-29T21:59:59Z', '2026-03-29'],
    ['2026-03-29T22:00:00Z', '2026-03-30'],
    ['2026-07-01T21:59:59Z', '2026-07-01'],
    ['2026-07-01T22:00:00Z', '2026-07-02'],
    ['2026-10-24T21:59:59Z', '2026-10-24'],
    ['2026-10-24T22:00:00Z', '2026-10-25'],
    ['2026-10-25T22:59:59Z', '2026-10-25'],
    ['2026-10-25T23:00:00Z', '2026-10-26'],
    ['2026-12-31T23:00:00Z', '2027-01-01'],
    ['2024-02-28T23:30:00Z', '2024-02-29'],
  ])('%s is on %s', (instant, day) => {
    expect(amsterdamDay(Date.parse(instant))).toBe(day);
  });

  it('is the day of the time-zone table at any instant from 2014 to 2050', () => {
    const table = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Amsterdam' });
    fc.assert(
      fc.property(fc.integer({ min: Date.UTC(2014, 0), max: Date.UTC(2051, 0) - 1 }), (millis) => {
        expect(amsterdamDay(millis)).toBe(table.format(new Date(millis)));
      }),
      { numRuns: 2000 },
    );
  });

  it('is right in every hour of the days around a change of the clock', () => {
    const table = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Amsterdam' });
    for (let year = 2020; year <= 2037; year += 1)
      for (const month of [2, 9])
        for (let half = 0; half < 12 * 48; half += 1) {
          const millis = Date.UTC(year, month, 24) + half * 1_800_000 - 1;
          expect(amsterdamDay(millis)).toBe(table.format(new Date(millis)));
        }
  });
});
