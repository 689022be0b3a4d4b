// Whether a date names exactly what it rests on and what moved it, and a row carries only what it has.
import { describe, expect, it } from '@jest/globals';
import { computeDue } from '../../workflows/dossier/compute-due.ts';
import { explain } from '../../workflows/dossier/explain.ts';
import type { Gebeurtenis } from '../../workflows/dossier/event.ts';
import type { DueRule } from '../../workflows/law/obligation.ts';
import { pictureOn } from '../support/picture-on.ts';
import { accountOf, dayOf, duty, happened, leave, rowOf, rowsOf } from '../support/synthetic.ts';
import { D0, done, typed } from '../support/what-if.ts';

const ADVICE: DueRule = { rule: 'within', term: '2 weeks', of: { event: 'advies-bedrijfsarts' } };
const advice = (op: string, id = 'advies') =>
  happened(op, 'advies-bedrijfsarts', { advies: 'belastbaarheid', id });
const away = (from: string, tot: string, id: string) =>
  happened(from, 'verlof', { tot, zelfdeOorzaak: 'ja', id });
const derived = (rule: DueRule, ...events: Gebeurtenis[]) =>
  computeDue({ account: accountOf(D0, events), endOf: () => accountOf(D0, []).eersteZiektedag }, rule);

describe('de afleiding van een datum', () => {
  it('rust op geen gebeurtenis als zij van de eerste ziektedag telt', () => {
    const within: DueRule = { rule: 'within', term: '6 weeks', of: 'eerste-ziektedag' };
    expect(derived(within)).toStrictEqual({ day: '2026-04-13', rule: within, from: D0 });
    const on: DueRule = { rule: 'on', day: 'eerste-ziektedag' };
    expect(derived(on)).toStrictEqual({ day: D0, rule: on, from: D0 });
  });

  it('noemt de gebeurtenis waarvan zij telt, en zegt niets van verschuiven als er niets verschoof', () => {
    expect(derived(ADVICE, advice('2026-05-04'))).toStrictEqual({
      day: '2026-05-18',
      rule: ADVICE,
      from: '2026-05-04',
      event: 'advies',
    });
    const on: DueRule = { rule: 'on', day: { event: 'advies-bedrijfsarts' } };
    expect(derived(on, advice('2026-05-04'))?.event).toBe('advies');
  });

  it.each([
    ['op de eerste dag van het tweede verlof', '2026-05-18', '2026-06-01', ['juni']],
    ['op de laatste dag ervan', '2026-06-07', '2026-06-21', ['juni']],
    ['in het eerste verlof', '2026-03-25', '2026-04-08', ['april']],
  ])('noemt van wat niet meetelt alleen het verlof waar de dag in viel: %s', (_what, op, counted, behind) => {
    const twice = [away('2026-04-06', '2026-04-12', 'april'), away('2026-06-01', '2026-06-21', 'juni')];
    expect(derived(ADVICE, advice(op), ...twice)).toMatchObject({
      day: behind[0] === 'juni' ? '2026-06-22' : '2026-04-13',
      counted,
      moved: 'onderbreking',
      interruptedBy: behind,
    });
  });

  it('blijft in een verlof vallen als zij van de eerste ziektedag telt, ook bij een vangnet', () => {
    const rule: DueRule = { rule: 'within', term: '94 days', of: { moment: 'vangnet-dertien-weken' } };
    const known = happened('2026-03-09', 'vangnet-bekend', { vangnetMelding: 'dertien-weken' });
    // 2 March + 94 days.
    expect(dayOf(rule, D0, known)).toBe('2026-06-04');
    expect(dayOf(rule, D0, known, leave('2026-06-01', '2026-06-07'))).toBe('2026-06-04');
  });

  it('zegt of de Algemene termijnenwet haar verschoof, en anders niet', () => {
    const plain: DueRule = { rule: 'within', term: '6 weeks', of: 'eerste-ziektedag' };
    const rule: DueRule = { rule: 'termijnenwet', of: plain };
    const part = { day: '2026-04-13', rule: plain, from: D0 };
    expect(derived(rule)).toStrictEqual({ day: '2026-04-13', rule, parts: [part] });
    const sunday: DueRule = { rule: 'within', term: '41 days', of: 'eerste-ziektedag' };
    expect(derived({ rule: 'termijnenwet', of: sunday })).toMatchObject({
      day: '2026-04-13',
      counted: '2026-04-12',
      moved: 'termijnenwet',
    });
  });

  it('verlengt een termijn van twee dagen niet alsof hij langer was omdat er verlof tussen viel', () => {
    const rule: DueRule = {
      rule: 'termijnenwet',
      of: { rule: 'within', term: '2 days', of: { event: 'advies-bedrijfsarts' } },
    };
    // From Thursday 2 April: Saturday the 4th, so after Easter the first day is Tuesday the 7th.
    expect(dayOf(rule, D0, advice('2026-04-02'))).toBe('2026-04-07');
    expect(dayOf(rule, D0, advice('2026-04-02'), leave('2026-04-04', '2026-04-06'))).toBe('2026-04-07');
  });

  it('maakt een verlengde termijn nooit korter omdat er verlof in viel', () => {
    const rule: DueRule = {
      rule: 'termijnenwet',
      of: { rule: 'within', term: '3 days', of: { event: 'advies-bedrijfsarts' } },
    };
    // From Thursday 2 April: Sunday the 5th; two working days must be in it: Thursday does not count, Tuesday and Wednesday do.
    expect(dayOf(rule, D0, advice('2026-04-02'))).toBe('2026-04-08');
    expect(dayOf(rule, D0, advice('2026-04-02'), leave('2026-04-05', '2026-04-06'))).toBe('2026-04-08');
    expect(dayOf(rule, D0, advice('2026-04-02'), leave('2026-04-05', '2026-04-10'))).toBe('2026-04-13');
  });

  it('noemt bij een volgende ronde het gesprek waarvan zij telt, en bij de eerste niets', () => {
    const talks = duty(
      { rule: 'every', term: '6 weeks', from: { rule: 'on', day: 'eerste-ziektedag' }, until: 'loon' },
      { id: 'voortgangsgesprek' },
    );
    const talk = happened('2026-04-01', 'voldaan', { verplichting: 'voortgangsgesprek', id: 'gesprek' });
    const [first, second, third] = rowsOf(accountOf(D0, [talk], talks)).map(({ due }) => due);
    expect(first).toStrictEqual({ day: '2026-04-13', rule: talks.due, from: D0 });
    expect(second).toMatchObject({ day: '2026-05-13', from: '2026-04-01', event: 'gesprek' });
    expect(third?.event).toBeUndefined();
  });
});

describe('wie op dezelfde dag weer uitvalt', () => {
  it('is die dag niet hersteld geweest: er is niets dat niet meetelt', () => {
    const again = [
      happened('2026-03-16', 'werkhervatting', { omvang: 'volledig', id: 'beter' }),
      happened('2026-03-16', 'terugval', { id: 'terug' }),
    ];
    const account = accountOf(D0, again, duty({ rule: 'in-week', week: 6 }));
    expect(account.interruptions).toStrictEqual([]);
    expect(rowOf(account).due).not.toHaveProperty('interruptedBy');
  });
});

describe('een regel', () => {
  it('draagt alleen wat hij heeft: geen streefdatum bij UWV, niets dat hem wegneemt of inhaalt', () => {
    const rule: DueRule = { rule: 'within', term: '2 weeks', of: { moment: 'aanleiding' } };
    const watched = duty(rule, { ladder: 'bewaking', appears: { each: { event: 'advies-bedrijfsarts' } } });
    expect(rowOf(accountOf(D0, [advice('2026-05-04')], watched))).toStrictEqual({
      obligation: watched,
      ronde: 1,
      due: { day: '2026-05-18', rule, from: '2026-05-04', event: 'advies' },
      uiterlijk: '2026-05-18',
      gepland: false,
    });
  });

  it('is er niet zolang de dag waarvan hij telt onbekend is, ook niet als een gebeurtenis hem brengt', () => {
    const unknown: DueRule = { rule: 'within', term: '6 weeks', of: { event: 'wia-aangevraagd' } };
    expect(rowsOf(accountOf(D0, [], duty(unknown)))).toStrictEqual([]);
    const each = duty(unknown, { appears: { each: { event: 'advies-bedrijfsarts' } } });
    expect(rowsOf(accountOf(D0, [advice('2026-05-04')], each))).toStrictEqual([]);
  });
});

describe('waarom', () => {
  it('noemt de gebeurtenissen waar een datum op rust, met hun eigen kenmerk', () => {
    const refused = typed('2026-06-04', 'medewerking-geweigerd', {
      wat: 'scholing',
      reden: 'geen',
      id: 'nee',
    });
    const behind = (events: Parameters<typeof pictureOn>[0], duty: string) =>
      explain(pictureOn(events, '2026-07-01')[0], duty).gebeurtenissen;
    expect(behind([refused], 'gesprek-weigering')).toStrictEqual(['nee']);
    expect(behind([done('2026-04-01', 'probleemanalyse', { id: 'pa' })], 'plan-van-aanpak')).toStrictEqual([
      'pa',
    ]);
    const onLeave = typed('2026-05-04', 'verlof', { tot: '2026-05-10', zelfdeOorzaak: 'ja', id: 'weg' });
    expect(behind([onLeave], 'eerstejaarsevaluatie')).toStrictEqual(['weg']);
    expect(behind([onLeave], 'probleemanalyse')).toStrictEqual([]);
  });
});
