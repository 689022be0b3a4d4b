// Whether a wrong set of law pages is told apart from a first sick day that lies too early.
import { describe, expect, it } from '@jest/globals';
import { isoDay } from '../../workflows/calendar/iso-day.ts';
import type { LawPage } from '../../workflows/law/obligation.ts';
import { lawFor, NoLawVersion } from '../../workflows/law/registry.ts';

const page = (from: string, until?: string): LawPage => ({
  version: from,
  from,
  ...(until === undefined ? {} : { until }),
  note: '',
  obligations: [],
});
const [old, middle, newest] = [
  page('2014-01-01', '2019-12-31'),
  page('2020-01-01', '2023-06-30'),
  page('2023-07-01'),
];

/** What is thrown for a first sick day. */
function thrownFor(day: string, pages: readonly LawPage[]): Error {
  try {
    lawFor(isoDay(day), pages);
  } catch (error) {
    if (error instanceof Error) return error;
  }
  throw new Error('nothing was thrown');
}

describe('the choice of a law page', () => {
  it('names the first day that is served, in whatever order the pages stand', () => {
    const orders = [
      [old, middle, newest],
      [newest, middle, old],
      [middle, old, newest],
    ];
    for (const pages of orders) {
      const error = thrownFor('2013-12-31', pages);
      expect(error).toBeInstanceOf(NoLawVersion);
      expect(error.message).toBe(
        'Geen wetsversie geldt voor een eerste ziektedag op 2013-12-31: Spoorwijzer rekent met eerste ziektedagen vanaf 2014-01-01.',
      );
      expect(lawFor(isoDay('2014-01-01'), pages)).toBe(old);
    }
  });

  it('names, when two pages serve a day, those two and no other', () => {
    const { message } = thrownFor('2023-07-15', [old, { ...middle, until: '2023-07-31' }, newest]);
    expect(message).toBe(
      'several law pages serve 2023-07-15: 2020-01-01 (from 2020-01-01 until 2023-07-31), 2023-07-01 (from 2023-07-01 on)',
    );
  });

  it('does not blame the first sick day when there are no pages at all', () => {
    const error = thrownFor('2026-03-02', []);
    expect(error).not.toBeInstanceOf(RangeError);
    expect(error.message).toBe('no law page serves 2026-03-02: there are no pages');
  });

  it('does not blame the day on which the first page begins, when that page ends before it', () => {
    const error = thrownFor('2020-01-01', [page('2020-01-01', '2019-12-31')]);
    expect(error).not.toBeInstanceOf(RangeError);
    expect(error.message).toBe(
      'no law page serves 2020-01-01: 2020-01-01 (from 2020-01-01 until 2019-12-31)',
    );
  });
});
