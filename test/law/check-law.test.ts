// Whether check-law finds every fault that can be planted in a page, and only that.
import { describe, expect, it } from '@jest/globals';
import { checkLaw } from '../../workflows/law/check-law.ts';
import type { LawPage, Obligation, Term } from '../../workflows/law/obligation.ts';
import type { ObligationId } from '../../workflows/law/vocabulary.ts';
import { sound } from '../support/sound-duty.ts';

const day = 'eerste-ziektedag';
const duty = (change: Partial<Obligation>): Obligation => ({ ...sound, ...change });
const after = (id: ObligationId, other: ObligationId) =>
  duty({ id, appears: { when: 'voldaan' }, due: { rule: 'within', term: '2 weeks', of: { after: other } } });
const page = (obligations: readonly Obligation[], span: Partial<LawPage> = {}): LawPage => ({
  version: '2020-01-01',
  from: '2020-01-01',
  note: '',
  obligations,
  ...span,
});
const problems = (...pages: readonly LawPage[]) =>
  checkLaw(pages, new Set(['a-1']), { voldaan: {}, terugval: {} });
const only = (change: Partial<Obligation>) => problems(page([duty(change)]));
const within = (term: string) => ({ due: { rule: 'within', term: term as Term, of: day } }) as const;

const plantedInADuty: readonly (readonly [string, Partial<Obligation>, string])[] = [
  ['without a source', { legalBasis: [] }, 'rests on nothing'],
  [
    'without a citation',
    { legalBasis: [{ cite: ' ', kracht: 'wet', text: 'a-1' }] },
    'a basis without a citation',
  ],
  [
    'citing a text that is not there',
    { legalBasis: [{ cite: 'art. 2', kracht: 'wet', text: 'a-2' }] },
    "art. 2: no text 'a-2' beside the law",
  ],
  [
    'with neither text nor summary',
    { legalBasis: [{ cite: 'praktijk', kracht: 'beleid' }] },
    'praktijk: neither a text nor a summary',
  ],
  [
    'with our words beside a text',
    { legalBasis: [{ cite: 'art. 1', kracht: 'wet', text: 'a-1', samenvatting: 'x' }] },
    'art. 1: a text of the law needs no words of ours',
  ],
  ['with a term of nothing', within('0 weeks'), "not a positive whole term: '0 weeks'"],
  ['with a negative term', within('-2 weeks'), "not a positive whole term: '-2 weeks'"],
  ['with a broken term', within('1.5 days'), "not a positive whole term: '1.5 days'"],
  [
    'counting working days where the law counts days',
    within('5 working days'),
    "within counts calendar days, not '5 working days'",
  ],
  [
    'prompt in calendar days',
    { due: { rule: 'promptly', term: '5 days', of: day } },
    "promptly counts working days, not '5 days'",
  ],
  [
    'lasting months',
    { due: { rule: 'after-lasting', term: '3 months' } },
    'sickness lasts days or weeks, not months',
  ],
  ['in week 105', { due: { rule: 'in-week', week: 105 } }, 'no such day: week 105 day 7'],
  ['on the eighth day of a week', { due: { rule: 'in-week', week: 2, day: 8 } }, 'no such day: week 2 day 8'],
  [
    'choosing from one',
    { due: { rule: 'latest', of: [{ rule: 'in-week', week: 2 }] } },
    'latest of fewer than two',
  ],
  [
    'watched with an aim',
    { ladder: 'bewaking', aim: { rule: 'in-week', week: 2 } },
    'is only watched, yet has an aim',
  ],
  [
    'with a planned aim alone',
    { plannedAim: { rule: 'in-week', week: 2 } },
    'has a planned aim without a planned date',
  ],
  ['that nothing fulfils', { by: [] }, 'nothing fulfils it'],
  ['without a title', { title: '' }, 'has no title'],
  [
    'due before its own date',
    { due: { rule: 'before-due', term: '1 days' }, appears: { when: 'voldaan' } },
    'before-due is an aim by itself, nothing else',
  ],
  [
    'with rounds as an aim',
    { aim: { rule: 'every', term: '6 weeks', from: { rule: 'on', day }, until: 'loon' } },
    'rounds are the outermost rule of the hard date, nothing else',
  ],
  [
    'without a date until something happens',
    { due: { rule: 'within', term: '1 days', of: { event: 'terugval' } } },
    'always there, but nothing gives it a date before its anchor happens',
  ],
];

describe('check-law', () => {
  it('finds nothing wrong with a sound page', () => {
    expect(problems(page([sound]))).toStrictEqual([]);
  });

  it.each(plantedInADuty)('finds a duty %s', (_, change, problem) => {
    expect(only(change)).toStrictEqual([`2020-01-01/probleemanalyse: ${problem}`]);
  });

  it('finds a duty that stands there twice', () => {
    expect(problems(page([sound, sound]))).toStrictEqual([
      '2020-01-01/probleemanalyse: stands on the page twice',
    ]);
  });

  it('finds an anchor that is not on the page', () => {
    expect(problems(page([after('plan-van-aanpak', 'probleemanalyse')]))).toStrictEqual([
      '2020-01-01/plan-van-aanpak: counts from probleemanalyse, which is not on the page',
    ]);
  });

  it('finds a duty that counts from itself', () => {
    expect(problems(page([after('plan-van-aanpak', 'plan-van-aanpak')]))).toStrictEqual([
      '2020-01-01/plan-van-aanpak: counts from itself, directly or in a circle',
    ]);
  });

  it('finds a circle of three, and only its members', () => {
    const circle = page([
      after('plan-van-aanpak', 'eindevaluatie'),
      after('eindevaluatie', 'actueel-oordeel'),
      after('actueel-oordeel', 'plan-van-aanpak'),
      after('trajectplan', 'plan-van-aanpak'),
    ]);
    expect(problems(circle)).toStrictEqual(
      ['plan-van-aanpak', 'eindevaluatie', 'actueel-oordeel'].map(
        (id) => `2020-01-01/${id}: counts from itself, directly or in a circle`,
      ),
    );
  });

  it('finds a gap and an overlap between versions, whatever their order', () => {
    const next = page([sound], { version: '2023-07-01', from: '2023-07-01' });
    const until = (day: string) => problems(next, page([sound], { until: day }));
    expect(until('2023-06-30')).toStrictEqual([]);
    expect(until('2023-06-29')).toStrictEqual([
      '2020-01-01 and 2023-07-01: gap between 2023-06-29 and 2023-07-01',
    ]);
    expect(until('2023-07-01')).toStrictEqual([
      '2020-01-01 and 2023-07-01: overlap between 2023-07-01 and 2023-07-01',
    ]);
    expect(problems(next, page([sound]))).toStrictEqual([
      '2020-01-01 and 2023-07-01: both serve days from 2023-07-01 on',
    ]);
  });

  it('finds a newest page that ends, a page that ends before it begins, a day that does not exist, a name used twice', () => {
    expect(problems(page([sound], { until: '2030-01-01' }))).toStrictEqual([
      '2020-01-01: the newest page ends on 2030-01-01',
    ]);
    expect(problems(page([sound], { until: '2019-01-01' }))).toContain('2020-01-01: ends before it begins');
    expect(problems(page([sound], { from: '2020-02-30' }))).toStrictEqual([
      '2020-01-01: 2020-02-30 is not a day that exists',
    ]);
    const twin = page([sound], { from: '2023-07-01' });
    expect(problems(page([sound], { until: '2023-06-30' }), twin)).toStrictEqual([
      '2020-01-01: two pages have this name',
    ]);
  });
});
