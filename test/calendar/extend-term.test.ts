// Whether terms are extended as the Algemene termijnenwet says: not to a day off, and with two working days inside.
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from '../../workflows/calendar/add-days.ts';
import { EQUATED_DAYS } from '../../workflows/calendar/equated-days.ts';
import { extendTerm } from '../../workflows/calendar/extend-term.ts';
import { isWorkingDay } from '../../workflows/calendar/is-working-day.ts';
import { isoDay, type IsoDay } from '../../workflows/calendar/iso-day.ts';
import { anyDay } from '../support/any-day.ts';

const termDay = (day: IsoDay): boolean => isWorkingDay(day) && !EQUATED_DAYS.days.includes(day);

describe('de verlenging van een termijn (Algemene termijnenwet)', () => {
  it.each([
    ['2026-04-24', 21, '2026-05-18', 'het bekortingsverzoek: 15 mei 2026 is gelijkgesteld, dan weekend'],
    ['2026-03-02', 3, '2026-03-05', 'een vierde dag op een gewone donderdag'],
    ['2026-03-05', 3, '2026-03-09', 'een vierde dag op zondag, met vrijdag en maandag erin'],
    ['2026-03-06', 3, '2026-03-10', 'een vierde dag op maandag, met maar één werkdag erin: nog een dag'],
    ['2026-03-06', 2, '2026-03-09', 'twee dagen, tot zondag: alleen artikel 1'],
    ['2026-04-02', 3, '2026-04-08', 'over Pasen heen: dinsdag is de eerste werkdag, woensdag de tweede'],
    ['2025-12-31', 3, '2026-01-06', '2 januari 2026 is gelijkgesteld: maandag en dinsdag tellen'],
    ['2024-02-29', 3, '2024-03-04', 'een vierde dag op zondag 3 maart 2024'],
    ['2026-03-02', 42, '2026-04-13', 'zes weken tot een maandag'],
    ['2026-02-13', 42, '2026-03-27', 'zes weken tot een vrijdag'],
    ['2026-02-20', 42, '2026-04-07', 'zes weken tot Goede Vrijdag: na Pasen'],
  ])('vanaf %s met %i dagen loopt tot en met %s: %s', (from, days, expected) => {
    expect(extendTerm(isoDay(from), addDays(isoDay(from), days))).toBe(expected);
  });

  it('eindigt altijd op een dag die telt, nooit eerder dan geteld, en houdt twee zulke dagen in', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 3, max: 84 }), (from, days) => {
        const last = addDays(from, days);
        const end = extendTerm(from, last);
        expect(end >= last && termDay(end)).toBe(true);
        const held: IsoDay[] = [];
        for (let day = addDays(from, 1); day <= end; day = addDays(day, 1)) if (termDay(day)) held.push(day);
        expect(held.length).toBeGreaterThanOrEqual(2);
      }),
    );
  });

  it('schuift niet verder dan nodig', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 14, max: 84 }), (from, days) => {
        const last = addDays(from, days);
        const end = extendTerm(from, last);
        for (let day = last; day < end; day = addDays(day, 1)) expect(termDay(day)).toBe(false);
      }),
    );
  });
});
