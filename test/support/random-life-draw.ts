// What a random life is made from: plain numbers, so that a failing life shrinks to a small one.
import fc from 'fast-check';
import type { IsoDay } from '../../workflows/calendar/iso-day.ts';
import { dayBetween } from './any-day.ts';

/** One thing that is tried. */
export interface Attempt {
  /** How far on, in hundredths of the life's pace. */
  readonly step: number;
  /** 0: there; 1, 2, 3: the day before, on, or after the next day on which something turns. */
  readonly border: number;
  /** Days before it becomes known. */
  readonly lag: number;
  /** Seed of everything else about it. */
  readonly pick: number;
}

export interface Draw {
  readonly first: IsoDay;
  /** Days after the first sick day on which it was reported. */
  readonly opened: number;
  readonly pick: number;
  /** Days from one attempt to the next, about. */
  readonly pace: number;
  readonly attempts: readonly Attempt[];
  /** No more events than this. */
  readonly most: number;
}

const attempt: fc.Arbitrary<Attempt> = fc.record({
  step: fc.integer({ min: 0, max: 200 }),
  border: fc.oneof(
    { weight: 3, arbitrary: fc.constant(0) },
    { weight: 2, arbitrary: fc.integer({ min: 1, max: 3 }) },
  ),
  lag: fc.oneof(
    { weight: 5, arbitrary: fc.constant(0) },
    { weight: 1, arbitrary: fc.integer({ min: 1, max: 40 }) },
  ),
  pick: fc.nat(999_999),
});

/** Any life of at most so many events: most are short, some fuller, and one in ten is full to the brim, or nearly. */
export function draws(most: number): fc.Arbitrary<Draw> {
  const seldom = (max: number) =>
    fc.oneof({ weight: 4, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.integer({ min: 1, max }) });
  const life = (least: number, tries: number, paces: readonly number[]) =>
    fc.record({
      first: dayBetween('2020-01-10', '2036-12-31'),
      opened: seldom(120),
      pick: fc.nat(999_999),
      pace: fc.constantFrom(...paces),
      attempts: fc.array(attempt, { minLength: least, maxLength: tries, size: 'max' }),
      most: fc.constant(most),
    });
  return fc.oneof(
    { weight: 62, arbitrary: life(2, most / 4, [4, 15, 40, 70, 90]) },
    { weight: 23, arbitrary: life(most / 4, most / 2, [7, 15, 30]) },
    { weight: 15, arbitrary: life(most * 1.25, most * 2, [3, 7, 10]) },
  );
}
