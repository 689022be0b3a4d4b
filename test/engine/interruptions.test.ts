// Whether dates move as law.md §12.1.1 says when days do not count: K stays, S and N move, W counts back, E steps aside.
import { describe, expect, it } from '@jest/globals';
import type { Gebeurtenis } from '../../workflows/dossier/event.ts';
import { evolve } from '../../workflows/dossier/evolve.ts';
import { readZiekmelding } from '../../workflows/dossier/read-event.ts';
import { sickDay } from '../../workflows/dossier/sick-day.ts';
import type { DueRule } from '../../workflows/law/obligation.ts';
import {
  accountOf,
  day,
  dayOf,
  duty,
  happened,
  leave,
  recovered,
  rowOf,
  rowsOf,
} from '../support/synthetic.ts';

const D0 = '2026-03-02';
const K: DueRule = { rule: 'within', term: '6 weeks', of: 'eerste-ziektedag' };
const S: DueRule = { rule: 'in-week', week: 6 };
const N: DueRule = { rule: 'after-lasting', term: '6 weeks' };
const W: DueRule = { rule: 'before', term: '13 weeks', end: 'wachttijd' };
const E: DueRule = { rule: 'within', term: '2 weeks', of: { event: 'advies-bedrijfsarts' } };
const adviceOn = (op: string): Gebeurtenis =>
  happened(op, 'advies-bedrijfsarts', { advies: 'belastbaarheid' });
const all = (...events: Gebeurtenis[]) => [K, S, N, W].map((rule) => dayOf(rule, D0, ...events));

describe('dagen die niet meetellen', () => {
  it('verschuiven niets als ze er niet zijn', () => {
    expect(all()).toStrictEqual(['2026-04-13', '2026-04-12', '2026-04-13', '2027-11-28']);
  });

  it('verschuiven alle getelde dagen met het gat, de kalenderdagen niet', () => {
    expect(all(...recovered('2026-03-16', '2026-04-06'))).toStrictEqual([
      '2026-04-13',
      '2026-05-03',
      '2026-05-04',
      '2027-12-19',
    ]);
  });

  it('tellen verlof net zo, van de eerste tot en met de laatste dag', () => {
    expect(all(leave('2026-03-16', '2026-04-05'))).toStrictEqual([
      '2026-04-13',
      '2026-05-03',
      '2026-05-04',
      '2027-12-19',
    ]);
    expect(all(leave('2026-03-16', '2026-04-05', 'onbekend'))[3]).toBe('2027-12-19');
    expect(all(leave('2026-03-16', '2026-04-05', 'nee'))[3]).toBe('2027-11-28');
  });

  it('tellen niet dubbel waar verlof en herstel elkaar overlappen of raken', () => {
    expect(all(...recovered('2026-03-16', '2026-04-06'), leave('2026-03-23', '2026-04-12'))[3]).toBe(
      '2027-12-26',
    );
    expect(all(...recovered('2026-03-16', '2026-04-06'), leave('2026-04-06', '2026-04-12'))[3]).toBe(
      '2027-12-26',
    );
    expect(all(...recovered('2026-03-16', '2026-04-06'), leave('2026-03-20', '2026-03-22'))[3]).toBe(
      '2027-12-19',
    );
  });

  it('schuiven de N-dag niet op als het gat precies na de laatste getelde dag begint', () => {
    expect(all(...recovered('2026-04-13', '2026-04-20')).slice(1, 3)).toStrictEqual([
      '2026-04-12',
      '2026-04-13',
    ]);
    expect(all(...recovered('2026-04-12', '2026-04-19')).slice(1, 3)).toStrictEqual([
      '2026-04-19',
      '2026-04-20',
    ]);
  });

  it('laten een dag die van een gebeurtenis telt staan, tenzij hij erin valt', () => {
    const gap = recovered('2026-06-01', '2026-06-22');
    expect(dayOf(E, D0, adviceOn('2026-05-10'), ...gap)).toBe('2026-05-24');
    expect(dayOf(E, D0, adviceOn('2026-05-18'), ...gap)).toBe('2026-06-22');
    expect(dayOf(E, D0, adviceOn('2026-05-20'), ...gap)).toBe('2026-06-22');
    expect(dayOf(E, D0, adviceOn('2026-06-08'), ...gap)).toBe('2026-06-22');
    expect(dayOf(E, D0, adviceOn('2026-06-10'), ...gap)).toBe('2026-06-24');
    expect(dayOf(E, D0, adviceOn('2026-05-20'), leave('2026-06-01', '2026-06-21'))).toBe('2026-06-22');
  });

  it('laten de afleiding zien waarom een datum verschoof', () => {
    const gap = [
      happened('2026-06-01', 'werkhervatting', { omvang: 'volledig', id: 'beter' }),
      happened('2026-06-22', 'terugval', { id: 'terug' }),
    ];
    const moved = rowOf(accountOf(D0, [adviceOn('2026-05-20'), ...gap], duty(E))).due;
    expect(moved).toMatchObject({
      counted: '2026-06-03',
      moved: 'onderbreking',
      interruptedBy: ['beter', 'terug'],
    });
    expect(rowOf(accountOf(D0, gap, duty({ rule: 'in-week', week: 20 }))).due.interruptedBy).toStrictEqual([
      'beter',
      'terug',
    ]);
    expect(rowOf(accountOf(D0, gap, duty(S))).due.interruptedBy).toBeUndefined();
  });

  it('zijn er alleen bij volledig hervat eigen werk', () => {
    const partly = (fields: Record<string, unknown>) =>
      all(happened('2026-03-16', 'werkhervatting', fields), happened('2026-04-06', 'terugval'))[3];
    expect(partly({ omvang: 'gedeeltelijk' })).toBe('2027-11-28');
    expect(partly({ omvang: 'volledig', spoor: '2' })).toBe('2027-11-28');
    expect(partly({ omvang: 'volledig', vorm: 'aangepast-werk' })).toBe('2027-11-28');
    expect(partly({ omvang: 'volledig', spoor: '1', vorm: 'eigen-werk' })).toBe('2027-12-19');
  });

  it('tellen S(k) stap voor stap over het gat heen', () => {
    const account = evolve(
      readZiekmelding({ eersteZiektedag: D0 }, 'scenario'),
      recovered('2026-03-05', '2026-03-09'),
    );
    expect([1, 3, 4, 5].map((k) => sickDay(account, k))).toStrictEqual([
      '2026-03-02',
      '2026-03-04',
      '2026-03-09',
      '2026-03-10',
    ]);
  });

  it('schuiven rondes op die erin vallen, en alleen die', () => {
    const talks = duty({
      rule: 'every',
      term: '6 weeks',
      from: { rule: 'on', day: 'eerste-ziektedag' },
      until: 'loon',
    });
    const days = rowsOf(accountOf(D0, recovered('2026-05-20', '2026-06-01'), talks)).map(
      ({ uiterlijk }) => uiterlijk,
    );
    expect(days.slice(0, 3)).toStrictEqual([day('2026-04-13'), day('2026-06-01'), day('2026-07-13')]);
  });
});
