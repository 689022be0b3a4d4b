// Dagen die niet meetellen: hoe ook gemeld, geen dag wordt dubbel overgeslagen en geen te veel geteld.
import { describe, expect, it } from '@jest/globals';
import {
  countedFrom,
  daysInterrupted,
  mergeInterruptions,
  skipInterruptions,
  type Interruption,
} from '../../workflows/dossier/interruptions.ts';
import { day } from '../support/synthetic.ts';

/** A stretch from its first day up to, not including, the other. */
const stretch = (from: string, to: string, ...events: readonly string[]): Interruption => ({
  from: day(from),
  to: day(to),
  events,
});
const MARCH = stretch('2026-03-09', '2026-03-16', 'verlof-1');
const MAY = stretch('2026-05-04', '2026-05-11', 'beter', 'terug');
const JULY = stretch('2026-07-06', '2026-07-20', 'verlof-2');

describe('onderbrekingen', () => {
  it.each([
    [[MARCH, MAY, JULY]],
    [[JULY, MAY, MARCH]],
    [[MAY, MARCH, JULY]],
    [[MAY, JULY, MARCH]],
    [[JULY, MARCH, MAY]],
  ])('staan op volgorde van de kalender, hoe zij ook gemeld zijn', (told) => {
    expect(mergeInterruptions(told)).toStrictEqual([MARCH, MAY, JULY]);
  });

  it('worden één als zij elkaar raken, en blijven er twee met een dag ertussen', () => {
    const next = stretch('2026-03-16', '2026-03-23', 'verlof-2');
    expect(mergeInterruptions([next, MARCH])).toStrictEqual([
      stretch('2026-03-09', '2026-03-23', 'verlof-1', 'verlof-2'),
    ]);
    const dayLater = stretch('2026-03-17', '2026-03-23', 'verlof-2');
    expect(mergeInterruptions([dayLater, MARCH])).toStrictEqual([MARCH, dayLater]);
  });

  it('worden één als zij elkaar overlappen, en tellen dan tot de laatste dag van de langste', () => {
    const inside = stretch('2026-03-10', '2026-03-12', 'verlof-2');
    expect(mergeInterruptions([MARCH, inside])).toStrictEqual([
      stretch('2026-03-09', '2026-03-16', 'verlof-1', 'verlof-2'),
    ]);
    const further = stretch('2026-03-15', '2026-03-18', 'verlof-2');
    expect(mergeInterruptions([further, MARCH])).toStrictEqual([
      stretch('2026-03-09', '2026-03-18', 'verlof-1', 'verlof-2'),
    ]);
  });

  it('die op dezelfde dag beginnen noemen hun gebeurtenissen in de volgorde waarin zij gemeld zijn', () => {
    const longer = stretch('2026-03-09', '2026-03-20', 'verlof-2');
    expect(mergeInterruptions([MARCH, longer])).toStrictEqual([
      stretch('2026-03-09', '2026-03-20', 'verlof-1', 'verlof-2'),
    ]);
    expect(mergeInterruptions([longer, MARCH])).toStrictEqual([
      stretch('2026-03-09', '2026-03-20', 'verlof-2', 'verlof-1'),
    ]);
  });
});

describe('het aantal dagen dat niet meetelt', () => {
  // MARCH is the 9th up to and including the 15th: seven days; JULY fourteen.
  it.each<[string, string, number]>([
    ['2026-03-02', '2026-04-01', 7],
    ['2026-03-09', '2026-03-16', 7],
    ['2026-03-10', '2026-03-16', 6],
    ['2026-03-09', '2026-03-15', 6],
    ['2026-03-11', '2026-03-14', 3],
    ['2026-03-02', '2026-03-09', 0],
    ['2026-03-02', '2026-03-10', 1],
    ['2026-03-15', '2026-04-01', 1],
    ['2026-03-16', '2026-07-06', 0],
    ['2026-03-02', '2026-08-01', 21],
    ['2026-03-12', '2026-07-13', 11],
  ])('van %s tot %s is %d', (from, to, days) => {
    expect(daysInterrupted([MARCH, JULY], day(from), day(to))).toBe(days);
  });
});

describe('een dag die in een onderbreking valt', () => {
  it.each([
    ['2026-03-08', '2026-03-08'],
    ['2026-03-09', '2026-03-16'],
    ['2026-03-15', '2026-03-16'],
    ['2026-03-16', '2026-03-16'],
    ['2026-07-19', '2026-07-20'],
  ])('schuift naar de eerste dag die weer telt: %s wordt %s', (from, to) => {
    expect(countedFrom([MARCH, JULY], day(from))).toBe(to);
  });

  it('schuift met alle dagen op die ervoor niet meetelden', () => {
    expect(skipInterruptions([MARCH, JULY], day('2026-03-08'))).toBe('2026-03-08');
    expect(skipInterruptions([MARCH, JULY], day('2026-03-09'))).toBe('2026-03-16');
    // 28 June is only reached after seven days more, which is the day before JULY; the 29th falls into it.
    expect(skipInterruptions([MARCH, JULY], day('2026-06-28'))).toBe('2026-07-05');
    expect(skipInterruptions([MARCH, JULY], day('2026-06-29'))).toBe('2026-07-20');
  });
});
