// Whether each sentence shape of the grammar computes the day it says, on small laws and without interruptions.
import { describe, expect, it } from '@jest/globals';
import { computeDue } from '../../workflows/dossier/compute-due.ts';
import { momentOf } from '../../workflows/dossier/moments.ts';
import type { DueRule } from '../../workflows/law/obligation.ts';
import { accountOf, day, dayOf, duty, happened, rowOf } from '../support/synthetic.ts';

const D0 = '2026-03-02';
const advice = happened('2026-05-01', 'advies-bedrijfsarts', { advies: 'belastbaarheid' });
const deputy = happened('2026-05-01', 'vervanging', { persoon: 'p1', vervanger: 'p2', tot: '2026-06-15' });

describe('een zin van de wet', () => {
  it.each<[string, DueRule, string]>([
    ['binnen zes weken na', { rule: 'within', term: '6 weeks', of: 'eerste-ziektedag' }, '2026-04-13'],
    ['binnen drie dagen na', { rule: 'within', term: '3 days', of: 'eerste-ziektedag' }, '2026-03-05'],
    [
      'binnen veertien maanden na',
      { rule: 'within', term: '14 months', of: 'eerste-ziektedag' },
      '2027-05-02',
    ],
    ['op de dag zelf', { rule: 'on', day: 'eerste-ziektedag' }, '2026-03-02'],
    ['onverwijld', { rule: 'promptly', term: '5 working days', of: 'eerste-ziektedag' }, '2026-03-09'],
    ['de laatste dag van week 52', { rule: 'in-week', week: 52 }, '2027-02-28'],
    ['de eerste dag van week 90', { rule: 'in-week', week: 90, day: 1 }, '2027-11-15'],
    ['nadat 42 weken zijn verstreken', { rule: 'after-lasting', term: '42 weeks' }, '2026-12-21'],
    ['nadat 300 dagen zijn verstreken', { rule: 'after-lasting', term: '300 days' }, '2026-12-27'],
    ['elf weken voor afloop', { rule: 'before', term: '11 weeks', end: 'wachttijd' }, '2027-12-12'],
    [
      'zes weken voor afloop',
      { rule: 'before', term: '6 weeks', end: 'wachttijd-met-vertraging' },
      '2028-01-16',
    ],
  ])('geeft een dag vanaf de eerste ziektedag: %s', (_, rule, expected) => {
    expect(dayOf(rule, D0)).toBe(expected);
  });

  it('telt de dag zelf niet mee bij "binnen … na", en vandaag niet bij "onverwijld" in het weekend', () => {
    expect(dayOf({ rule: 'within', term: '1 days', of: 'eerste-ziektedag' }, D0)).toBe('2026-03-03');
    expect(dayOf({ rule: 'promptly', term: '1 working days', of: 'eerste-ziektedag' }, '2026-04-24')).toBe(
      '2026-04-28',
    );
  });

  it('wacht op de gebeurtenis waarvan zij telt', () => {
    const rule: DueRule = { rule: 'within', term: '2 weeks', of: { event: 'advies-bedrijfsarts' } };
    expect(dayOf(rule, D0)).toBeUndefined();
    expect(dayOf(rule, D0, advice)).toBe('2026-05-15');
    expect(dayOf({ rule: 'on', day: { event: 'vervanging', field: 'tot' } }, D0, deputy)).toBe('2026-06-15');
    expect(dayOf({ rule: 'on', day: { event: 'vervanging', field: 'persoon' } }, D0, deputy)).toBeUndefined();
  });

  it('telt van de dag waarop een andere verplichting is gedaan', () => {
    const first = duty({ rule: 'in-week', week: 6 }, { id: 'probleemanalyse' });
    const rule: DueRule = { rule: 'within', term: '2 weeks', of: { after: 'probleemanalyse' } };
    const done = happened('2026-04-01', 'voldaan', { verplichting: 'probleemanalyse' });
    const due = (account: ReturnType<typeof accountOf>) =>
      computeDue({ account, endOf: () => day(D0) }, rule)?.day;
    expect(due(accountOf(D0, [], first))).toBeUndefined();
    expect(due(accountOf(D0, [done], first))).toBe('2026-04-15');
    expect(due(accountOf(D0, [done]))).toBeUndefined();
  });

  it('verlengt een termijn volgens de Algemene termijnenwet, en geen andere', () => {
    const plain: DueRule = { rule: 'within', term: '3 days', of: 'eerste-ziektedag' };
    expect(dayOf(plain, '2026-03-06')).toBe('2026-03-09');
    expect(dayOf({ rule: 'termijnenwet', of: plain }, '2026-03-06')).toBe('2026-03-10');
    expect(
      dayOf(
        { rule: 'termijnenwet', of: { rule: 'within', term: '6 weeks', of: { event: 'overleden' } } },
        D0,
      ),
    ).toBeUndefined();
  });

  it('kiest de eerste, de laatste, of de eerste die bekend is', () => {
    const unknown: DueRule = { rule: 'on', day: { event: 'overleden' } };
    const late: DueRule = { rule: 'in-week', week: 3 };
    const soon: DueRule = { rule: 'within', term: '6 days', of: 'eerste-ziektedag' };
    expect(dayOf({ rule: 'earliest', of: [unknown, late, soon] }, D0)).toBe('2026-03-08');
    expect(dayOf({ rule: 'latest', of: [soon, unknown, late] }, D0)).toBe('2026-03-22');
    expect(dayOf({ rule: 'first-known', of: [unknown, late, soon] }, D0)).toBe('2026-03-22');
    expect(dayOf({ rule: 'latest', of: [unknown] }, D0)).toBeUndefined();
  });

  it('telt een streefdatum terug van de eigen datum', () => {
    const row = rowOf(
      accountOf(D0, [], duty({ rule: 'in-week', week: 4 }, { aim: { rule: 'before-due', term: '10 days' } })),
    );
    expect([row.uiterlijk, row.streefdatum]).toStrictEqual(['2026-03-29', '2026-03-19']);
  });

  it('geeft geen plicht zolang de gebeurtenis die haar brengt er niet is', () => {
    const rapportage = duty({ rule: 'in-week', week: 4 }, { appears: { when: 'spoor-2-gestart' } });
    expect(accountOf(D0, [], rapportage).page.obligations).toHaveLength(1);
    expect(() => rowOf(accountOf(D0, [], rapportage))).toThrow('not 0');
    expect(
      rowOf(accountOf(D0, [happened('2026-05-01', 'spoor-2-gestart', { uitvoering: 'extern' })], rapportage))
        .uiterlijk,
    ).toBe('2026-03-29');
  });
});

describe('een dag die het dossier zelf uitwerkt', () => {
  const none = happened('2026-04-01', 'advies-bedrijfsarts', { advies: 'geen-benutbare-mogelijkheden' });

  it('is belastbaarheid pas nadat er geen mogelijkheden waren', () => {
    const moment = 'belastbaarheid-na-geen-mogelijkheden';
    expect(momentOf(accountOf(D0, [advice]), moment)).toBeUndefined();
    expect(momentOf(accountOf(D0, [none]), moment)).toBeUndefined();
    expect(momentOf(accountOf(D0, [none, advice]), moment)?.day).toBe('2026-05-01');
  });

  it('is een terugval pas na de termijn van de probleemanalyse, en zonder probleemanalyse', () => {
    const moment = 'terugval-zonder-probleemanalyse';
    const life = (back: string, ...more: ReturnType<typeof happened>[]) =>
      momentOf(
        accountOf(D0, [
          happened('2026-04-01', 'werkhervatting', { omvang: 'volledig' }),
          happened(back, 'terugval'),
          ...more,
        ]),
        moment,
      )?.day;
    expect(life('2026-04-13')).toBeUndefined();
    expect(life('2026-04-14')).toBe('2026-04-14');
    expect(
      life('2026-04-14', happened('2026-04-10', 'voldaan', { verplichting: 'probleemanalyse' })),
    ).toBeUndefined();
    expect(life('2026-04-14', happened('2026-04-20', 'voldaan', { verplichting: 'probleemanalyse' }))).toBe(
      '2026-04-14',
    );
  });

  it('is een late brief van UWV alleen na 89 weken, en als UWV binnen 81 weken van de ziekte wist', () => {
    const report = duty(
      { rule: 'after-lasting', term: '42 weeks' },
      { id: 'ziekmelding-uwv', by: ['voldaan', 'vervroegde-iva-aangevraagd'] },
    );
    const uwv = (brief: string, told: string) =>
      momentOf(
        accountOf(
          D0,
          [
            happened(told, 'voldaan', { verplichting: 'ziekmelding-uwv' }),
            happened(brief, 'uwv-brief-ontvangen'),
          ],
          report,
        ),
        'late-uwv-brief',
      )?.day;
    expect(uwv('2027-11-14', '2027-01-04')).toBeUndefined();
    expect(uwv('2027-11-15', '2027-01-04')).toBe('2027-11-15');
    expect(uwv('2027-11-15', '2027-09-18')).toBe('2027-11-15');
    expect(uwv('2027-11-15', '2027-09-19')).toBeUndefined();
    expect(
      momentOf(accountOf(D0, [happened('2027-11-15', 'uwv-brief-ontvangen')], report), 'late-uwv-brief'),
    ).toBeUndefined();
  });
});
