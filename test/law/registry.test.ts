// Whether the page of the law is chosen strictly: exactly one, or an error that names the days.
import { describe, expect, it } from '@jest/globals';
import { isoDay } from '../../workflows/calendar/iso-day.ts';
import { LAW_PAGES, lawFor, lawNamed, NoLawVersion } from '../../workflows/law/registry.ts';
import { law20200101 } from '../../workflows/law/versions/2020-01-01.ts';
import { law20230701 } from '../../workflows/law/versions/2023-07-01.ts';

describe('de keuze van de wetsversie', () => {
  it.each([
    ['2020-01-01', '2020-01-01'],
    ['2023-06-30', '2020-01-01'],
    ['2023-07-01', '2023-07-01'],
    ['2026-03-02', '2023-07-01'],
  ])('kiest voor een eerste ziektedag op %s de wet van %s', (day, version) => {
    expect(lawFor(isoDay(day)).version).toBe(version);
  });

  it.each(['2014-05-05', '2019-12-31'])('weigert %s met een zin die zegt dat geen versie geldt', (day) => {
    expect(() => lawFor(isoDay(day))).toThrow(NoLawVersion);
    expect(() => lawFor(isoDay(day))).toThrow(
      `Geen wetsversie geldt voor een eerste ziektedag op ${day}: Spoorwijzer rekent met eerste ziektedagen vanaf 2020-01-01.`,
    );
  });

  it('valt bij een gat nooit terug op een ander jaar', () => {
    const gap = [{ ...law20200101, until: '2023-05-31' }, law20230701];
    expect(() => lawFor(isoDay('2023-06-15'), gap)).toThrow(
      'no law page serves 2023-06-15: 2020-01-01 (from 2020-01-01 until 2023-05-31), 2023-07-01 (from 2023-07-01 on)',
    );
    expect(lawFor(isoDay('2023-05-31'), gap)).toBe(gap[0]);
  });

  it('kiest bij twee kandidaten geen van beide', () => {
    const overlap = [{ ...law20200101, until: '2023-07-31' }, law20230701];
    expect(() => lawFor(isoDay('2023-07-15'), overlap)).toThrow(
      'several law pages serve 2023-07-15: 2020-01-01 (from 2020-01-01 until 2023-07-31), 2023-07-01 (from 2023-07-01 on)',
    );
  });

  it('vindt een versie bij haar naam, en anders niets', () => {
    for (const page of LAW_PAGES) expect(lawNamed(page.version)).toBe(page);
    expect(() => lawNamed('2021-01-01', [law20200101, law20230701])).toThrow(
      'Wetsversie 2021-01-01 is er niet (wel: 2020-01-01, 2023-07-01).',
    );
    expect(() => lawNamed('2021-01-01')).toThrow(NoLawVersion);
    expect(() => lawNamed('2023-07-01', [law20230701, law20230701])).toThrow(
      'several law pages named 2023-07-01',
    );
  });
});
