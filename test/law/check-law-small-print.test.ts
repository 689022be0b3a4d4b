// Whether check-law finds the easily overlooked: blanks, half weeks, rules in the wrong place, odd pages.
import { describe, expect, it } from '@jest/globals';
import { checkLaw } from '../../workflows/law/check-law.ts';
import type { DueRule, LawPage, Obligation, Term } from '../../workflows/law/obligation.ts';
import { sound } from '../support/sound-duty.ts';

const FIRST = 'eerste-ziektedag';
const week = (number: number, day?: number): DueRule => ({
  rule: 'in-week',
  week: number,
  ...(day === undefined ? {} : { day }),
});
const early: DueRule = { rule: 'before-due', term: '1 weeks' };
const talks: DueRule = { rule: 'every', term: '6 weeks', from: { rule: 'on', day: FIRST }, until: 'loon' };
const grid: DueRule = { ...talks, rule: 'grid' };

const page = (span: Partial<LawPage> = {}, ...duties: readonly Partial<Obligation>[]): LawPage => ({
  version: '2020-01-01',
  from: '2020-01-01',
  note: '',
  obligations: (duties.length === 0 ? [{}] : duties).map((change) => ({ ...sound, ...change })),
  ...span,
});
const problems = (...pages: readonly LawPage[]) =>
  checkLaw(pages, new Set(['a-1']), { voldaan: { verplichting: [] } });
const about = (change: Partial<Obligation>) =>
  problems(page({}, change)).map((problem) => problem.replace('2020-01-01/probleemanalyse: ', ''));

const ALONE = 'before-due is an aim by itself, nothing else';
const OUTERMOST = 'rounds are the outermost rule of the hard date, nothing else';
const NO_DATE = 'always there, but nothing gives it a date before its anchor happens';

describe('check-law finds a duty', () => {
  it.each<[string, Partial<Obligation>, readonly string[]]>([
    ['whose title is blank', { title: ' ' }, ['has no title']],
    [
      'whose summary is blank',
      { legalBasis: [{ cite: 'praktijk', kracht: 'beleid', samenvatting: ' ' }] },
      ['praktijk: neither a text nor a summary'],
    ],
    [
      'whose term goes on after the unit',
      { due: { rule: 'within', term: '6 weeks or so' as Term, of: FIRST } },
      ["not a positive whole term: '6 weeks or so'"],
    ],
    ['in week nought', { due: week(0) }, ['no such day: week 0 day 7']],
    ['in half a week', { due: week(2.5) }, ['no such day: week 2.5 day 7']],
    ['on day nought of a week', { due: week(2, 0) }, ['no such day: week 2 day 0']],
    ['on half a day of a week', { due: week(2, 1.5) }, ['no such day: week 2 day 1.5']],
  ])('%s', (_what, change, expected) => {
    expect(about(change)).toStrictEqual(expected);
  });

  it.each<[string, Partial<Obligation>, readonly string[]]>([
    ['due before its own date, beside a planned date', { due: early, planned: week(2) }, [ALONE]],
    ['planned before its own date', { planned: early }, [ALONE]],
    ['due before its own date, and always there', { due: early }, [NO_DATE, ALONE]],
    [
      'that aims at one of two, the one before its date',
      { aim: { rule: 'earliest', of: [week(2), early] } },
      [ALONE],
    ],
    ['with rounds inside its date', { due: { rule: 'latest', of: [talks, week(2)] } }, [OUTERMOST]],
    ['with a grid inside its date', { due: { rule: 'latest', of: [grid, week(2)] } }, [OUTERMOST]],
    ['with a grid as its aim', { aim: grid }, [OUTERMOST]],
    ['with a grid as its planned date', { planned: grid }, [OUTERMOST]],
    [
      'counting back from the end of an employment that may never come',
      { due: { rule: 'before', term: '1 weeks', end: 'dienstverband' } },
      [NO_DATE],
    ],
  ])('%s', (_what, change, expected) => {
    expect(about(change)).toStrictEqual(expected);
  });
});

describe('check-law finds nothing wrong with a duty', () => {
  it.each<[string, Partial<Obligation>]>([
    [
      'on the first and on the last day that a wachttijd has',
      { due: { rule: 'latest', of: [week(1, 1), week(104, 7)] } },
    ],
    ['that aims before its date', { aim: early }],
    ['whose rounds lie on a grid', { due: grid }],
    ['that the Algemene termijnenwet extends', { due: { rule: 'termijnenwet', of: sound.due } }],
    [
      'counting back from the end of the wachttijd',
      { due: { rule: 'before', term: '13 weeks', end: 'wachttijd' } },
    ],
  ])('%s', (_what, change) => {
    expect(about(change)).toStrictEqual([]);
  });
});

describe('check-law, about the days that a page serves,', () => {
  const newest = page({ version: '2023-07-01', from: '2023-07-01' });

  it('takes a page that serves one single day', () => {
    const day = page({ version: '2023-06-30', from: '2023-06-30', until: '2023-06-30' });
    expect(problems(page({ until: '2023-06-29' }), day, newest)).toStrictEqual([]);
  });

  it('names pages of the same day in the order in which they stand', () => {
    expect(problems(page({ version: 'a' }), page({ version: '2021-01-01' }))).toContain(
      'a and 2021-01-01: both serve days from 2020-01-01 on',
    );
  });

  it('says of a last day that does not exist only that', () => {
    expect(problems(page({ until: '2023-06-31' }), newest)).toStrictEqual([
      '2020-01-01: 2023-06-31 is not a day that exists',
    ]);
  });

  it.each<[string, readonly string[]]>([
    ['2023-06-30', []],
    ['2023-07-01', ['2023-07-01: adoptable from 2023-07-01, when it serves those days already']],
    ['2023-07-02', ['2023-07-01: adoptable from 2023-07-02, when it serves those days already']],
  ])('asks that running dossiers adopt it from before its own days: %s', (adoptableFrom, expected) => {
    expect(problems(page({ until: '2023-06-30' }), { ...newest, adoptableFrom })).toStrictEqual(expected);
  });
});

describe('check-law, with the catalogue of events, finds a duty', () => {
  it.each<[string, Partial<Obligation>, readonly string[]]>([
    [
      'fulfilled by a choice of what cannot happen',
      { by: ['mediation'], only: { field: 'uitkomst', is: ['geslaagd'] } },
      ["no event 'mediation'", "'mediation' has no field 'uitkomst'"],
    ],
    [
      'always there, counting from what brings a round',
      { due: { rule: 'latest', of: [week(2), { rule: 'on', day: { moment: 'aanleiding' } }] } },
      ['counts from what brings a round, but has no rounds'],
    ],
  ])('%s', (_what, change, expected) => {
    expect(about(change)).toStrictEqual(expected);
  });
});
