// Whether the streefdatum and the planned date follow law.md §12.1.2 and §12.1.3.
import { describe, expect, it } from '@jest/globals';
import type { DueRule, Obligation } from '../../workflows/law/obligation.ts';
import { accountOf, duty, happened, recovered, rowOf } from '../support/synthetic.ts';

const D0 = '2026-03-02';
const week = (number: number): DueRule => ({ rule: 'in-week', week: number });
const within = (days: number): DueRule => ({ rule: 'within', term: `${days} days`, of: 'eerste-ziektedag' });
const advice = (op: string) => happened(op, 'advies-bedrijfsarts', { advies: 'belastbaarheid' });
const afterAdvice: DueRule = { rule: 'within', term: '14 days', of: { event: 'advies-bedrijfsarts' } };

function dates(obligation: Obligation, first = D0, ...events: ReturnType<typeof happened>[]) {
  const { uiterlijk, streefdatum } = rowOf(accountOf(first, events, obligation));
  return [uiterlijk, streefdatum];
}

describe('de streefdatum', () => {
  it('is de laatste werkdag op of voor het doel', () => {
    expect(dates(duty(within(60), { aim: within(56) }))).toStrictEqual(['2026-05-01', '2026-04-24']);
    expect(dates(duty(within(60), { aim: within(57) }))).toStrictEqual(['2026-05-01', '2026-04-28']);
  });

  it('is zonder doel de uiterste dag zelf, teruggezet naar een werkdag', () => {
    expect(dates(duty(within(34)))).toStrictEqual(['2026-04-05', '2026-04-02']);
    expect(dates(duty(within(36)))).toStrictEqual(['2026-04-07', '2026-04-07']);
  });

  it('ligt nooit na de uiterste dag', () => {
    expect(dates(duty(within(10), { aim: within(20) }))).toStrictEqual(['2026-03-12', '2026-03-12']);
    expect(dates(duty(within(12), { aim: within(20) }))).toStrictEqual(['2026-03-14', '2026-03-14']);
  });

  it('ligt nooit voor de eerste ziektedag, ook niet als die in een weekend valt', () => {
    expect(dates(duty(within(6), { aim: within(0) }), '2026-04-04')).toStrictEqual([
      '2026-04-10',
      '2026-04-04',
    ]);
    expect(dates(duty(within(1)), '2026-04-04')).toStrictEqual(['2026-04-05', '2026-04-04']);
  });

  it('ligt nooit voor de dag waarvan de datum telt', () => {
    expect(dates(duty(afterAdvice, { aim: within(10) }), D0, advice('2026-05-09'))).toStrictEqual([
      '2026-05-23',
      '2026-05-09',
    ]);
    const oneDay: DueRule = { rule: 'within', term: '1 days', of: { event: 'advies-bedrijfsarts' } };
    expect(dates(duty(oneDay), D0, advice('2026-05-08'))).toStrictEqual(['2026-05-09', '2026-05-08']);
    expect(dates(duty(oneDay), D0, advice('2026-05-09'))).toStrictEqual(['2026-05-10', '2026-05-09']);
  });

  it('schuift mee zoals haar eigen zin telt', () => {
    const gap = recovered('2026-03-16', '2026-04-06');
    expect(dates(duty(week(20), { aim: week(10) }), D0, ...gap)).toStrictEqual(['2026-08-09', '2026-05-29']);
    expect(dates(duty(week(20), { aim: within(42) }), D0, ...gap)).toStrictEqual([
      '2026-08-09',
      '2026-04-13',
    ]);
  });

  it('is er niet voor wat wij alleen bewaken', () => {
    expect(dates(duty(week(89), { ladder: 'bewaking' }))).toStrictEqual(['2027-11-14', undefined]);
  });
});

describe('een geplande datum', () => {
  const obligation = duty(afterAdvice, { planned: within(56), plannedAim: within(55), aim: within(50) });

  it('staat er zolang de gebeurtenis er niet is, met haar eigen doel', () => {
    expect(rowOf(accountOf(D0, [], obligation))).toMatchObject({
      gepland: true,
      uiterlijk: '2026-04-27',
      streefdatum: '2026-04-24',
    });
  });

  it('maakt plaats zodra de gebeurtenis er is', () => {
    expect(rowOf(accountOf(D0, [advice('2026-03-20')], obligation))).toMatchObject({
      gepland: false,
      uiterlijk: '2026-04-03',
      streefdatum: '2026-04-03',
    });
  });

  it('ontbreekt als er niets is om te plannen', () => {
    expect(() => rowOf(accountOf(D0, [], duty(afterAdvice)))).toThrow('not 0');
  });
});

describe('een respijt', () => {
  it('is de eerste werkdag na een uiterste dag in het weekend, en ontbreekt als zij gelijk zijn', () => {
    const graced = duty(within(33), { grace: 'next-working-day' });
    expect(rowOf(accountOf(D0, [], graced))).toMatchObject({
      uiterlijk: '2026-04-04',
      respijt: '2026-04-07',
    });
    const plain = rowOf(accountOf(D0, [], duty(within(31), { grace: 'next-working-day' })));
    expect('respijt' in plain).toBe(false);
  });
});
