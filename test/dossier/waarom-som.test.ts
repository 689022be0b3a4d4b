// De som achter een datum: elke stap met wat erin ging en wat eruit kwam, en de meldingen waarop zij berust; geen andere.
import { describe, expect, it } from '@jest/globals';
import { eventsBehind } from '../../workflows/dossier/derivation.ts';
import { explain } from '../../workflows/dossier/explain.ts';
import { stepsOf, type Titles } from '../../workflows/dossier/describe-rule.ts';
import type { DueRule } from '../../workflows/law/obligation.ts';
import { pictureOn } from '../support/picture-on.ts';
import { accountOf, duty, happened, rowOf } from '../support/synthetic.ts';
import { D0, done, typed, type Typed } from '../support/what-if.ts';

const told = (events: readonly Typed[], verplichting: string, ziekmelding: Typed = {}) => {
  const [picture] = pictureOn(events, undefined, ziekmelding);
  const { stappen, gebeurtenissen } = explain(picture, verplichting);
  return { stappen: stappen.map((step) => Object.values(step).join(' | ')), gebeurtenissen };
};
const better = (from: string, relapse: string) => [
  typed(from, 'werkhervatting', { omvang: 'volledig', id: 'beter' }),
  typed(relapse, 'terugval', { id: 'terug' }),
];
const leave = (from: string, tot: string) =>
  typed(from, 'verlof', { tot, zelfdeOorzaak: 'ja', id: 'verlof' });
const analysis = done('2026-04-13', 'probleemanalyse', { id: 'pa' });
const applied = (op: string) => typed(op, 'wia-aangevraagd', { id: 'wia' });

/** W = 2028-02-27; the fourteen days of `better` make it 2028-03-12. */
const WACHTTIJD = 'de wachttijd eindigt op de 728e ziektedag (104 weken) | de eerste ziektedag: 2 maart 2026';
const RECOVERY = better('2026-05-20', '2026-06-03');

describe('de som', () => {
  it('van één zin is één stap, zonder meldingen als er geen achter zit', () => {
    expect(told([], 'ziekmelding-arbodienst')).toStrictEqual({
      stappen: ['6 dagen na de eerste ziektedag | de eerste ziektedag: 2 maart 2026 | 2026-03-08'],
      gebeurtenissen: [],
    });
  });

  it('noemt een onderbreking niet die er niet toe doet', () => {
    expect(told(RECOVERY, 'ziekmelding-arbodienst').gebeurtenissen).toStrictEqual([]);
    expect(told([leave('2027-03-01', '2027-06-20')], 'eerstejaarsevaluatie').gebeurtenissen).toStrictEqual(
      [],
    );
  });

  it('noemt herstel en terugval waar dagen niet meetellen', () => {
    expect(told(RECOVERY, 'eerstejaarsevaluatie')).toStrictEqual({
      stappen: [
        'de laatste dag van ziekteweek 52 (de 364e ziektedag) | de eerste ziektedag: 2 maart 2026 | 2027-03-14',
      ],
      gebeurtenissen: ['beter', 'terug'],
    });
  });

  it('telt eerst, en schuift dan uit de dagen die niet meetellen', () => {
    expect(told([analysis, leave('2026-04-20', '2026-05-03')], 'plan-van-aanpak')).toStrictEqual({
      stappen: [
        '2 weken (14 dagen) na de probleemanalyse | de probleemanalyse: 13 april 2026 | 2026-04-27',
        'de eerste dag na de dagen die niet meetellen | 27 april 2026 | 2026-05-04',
      ],
      gebeurtenissen: ['pa', 'verlof'],
    });
  });

  it('laat een keuze als laatste stap zien, met alles waaruit gekozen is', () => {
    const relapse = better('2026-04-10', '2026-04-14');
    expect(told(relapse, 'probleemanalyse')).toStrictEqual({
      stappen: [
        '6 weken (42 dagen) na de eerste ziektedag | de eerste ziektedag: 2 maart 2026 | 2026-04-13',
        'onverwijld na de terugval zonder probleemanalyse, waarvoor wij 5 werkdagen rekenen | de terugval zonder probleemanalyse: 14 april 2026 | 2026-04-21',
        'de laatste van deze dagen | 13 april 2026, 21 april 2026 | 2026-04-21',
      ],
      gebeurtenissen: ['terug'],
    });
    // With one day there was nothing to choose.
    expect(told([], 'probleemanalyse').stappen).toStrictEqual([
      '6 weken (42 dagen) na de eerste ziektedag | de eerste ziektedag: 2 maart 2026 | 2026-04-13',
    ]);
  });

  it('laat de Algemene termijnenwet zien, ook waar die niets verlengt', () => {
    const vangnet = (eersteZiektedag: string) =>
      told([], 'ziekmelding-uwv-vangnet', { eersteZiektedag, vangnetMelding: 'vierde-dag' }).stappen;
    expect(vangnet('2026-03-06')).toStrictEqual([
      '3 dagen na de eerste ziektedag | de eerste ziektedag: 6 maart 2026 | 2026-03-09',
      'verlengd volgens de Algemene termijnenwet | 9 maart 2026 | 2026-03-10',
    ]);
    expect(vangnet('2026-03-02').at(-1)).toBe(
      'verlengd volgens de Algemene termijnenwet | 5 maart 2026 | 2026-03-05',
    );
  });

  it.each<[string, 'earliest' | 'latest' | 'first-known', string]>([
    ['eerste', 'earliest', 'de eerste van deze dagen | 13 april 2026, 5 april 2026 | 2026-04-05'],
    ['laatste', 'latest', 'de laatste van deze dagen | 13 april 2026, 5 april 2026 | 2026-04-13'],
    [
      'eerste die bekend is',
      'first-known',
      'de eerste van deze dagen die bekend is | 13 april 2026, 5 april 2026 | 2026-04-13',
    ],
  ])('zegt hoe gekozen is: de %s', (_, rule, last) => {
    const of: readonly DueRule[] = [
      { rule: 'within', term: '6 weeks', of: 'eerste-ziektedag' },
      { rule: 'in-week', week: 5 },
    ];
    const titles: Titles = (id) => id;
    const steps = stepsOf(rowOf(accountOf(D0, [], duty({ rule, of }))).due, titles, 1);
    expect(Object.values(steps.at(-1) ?? {}).join(' | ')).toBe(last);
    expect(steps).toHaveLength(3);
  });
});

describe('de som van wat van de wachttijd terugtelt', () => {
  const end = 'het einde van de wachttijd';

  it('begint met waar het einde vandaan komt', () => {
    expect(told([], 'actueel-oordeel')).toStrictEqual({
      stappen: [
        `${WACHTTIJD} | 2028-02-27`,
        `13 weken (91 dagen) vóór ${end} | ${end}: 27 februari 2028 | 2027-11-28`,
      ],
      gebeurtenissen: [],
    });
  });

  it('noemt de dagen die niet meetellen, en de meldingen daarachter', () => {
    expect(told(RECOVERY, 'actueel-oordeel')).toStrictEqual({
      stappen: [
        `${WACHTTIJD}, en 14 dagen die niet meetellen | 2028-03-12`,
        `13 weken (91 dagen) vóór ${end} | ${end}: 12 maart 2028 | 2027-12-12`,
      ],
      gebeurtenissen: ['beter', 'terug'],
    });
  });

  // 2027-12-12 is the last day for the application; whoever applies on 22 December is ten days late.
  it('telt de dagen dat de aanvraag te laat was erbij, en noemt de aanvraag', () => {
    const late = `${end}, met de dagen dat de aanvraag te laat was`;
    expect(told([applied('2027-12-22')], 'loonsanctiebesluit')).toStrictEqual({
      stappen: [
        `${WACHTTIJD} | 2028-02-27`,
        '10 dagen later, omdat de WIA-aanvraag te laat was | 27 februari 2028 | 2028-03-08',
        `6 weken (42 dagen) vóór ${late} | ${late}: 8 maart 2028 | 2028-01-26`,
      ],
      gebeurtenissen: ['wia'],
    });
    expect(told([applied('2027-12-12')], 'loonsanctiebesluit')).toStrictEqual({
      stappen: [
        `${WACHTTIJD} | 2028-02-27`,
        `6 weken (42 dagen) vóór ${late} | ${late}: 27 februari 2028 | 2028-01-16`,
      ],
      gebeurtenissen: [],
    });
  });

  // UWV's letter of 15 November 2027 is a day late, and UWV knew of the sickness: four weeks from there is a day later.
  it('staat ook achter een keuze waarin het einde maar een van de dagen is', () => {
    const events = [
      done('2026-12-14', 'ziekmelding-uwv'),
      typed('2027-11-15', 'uwv-brief-ontvangen', { id: 'brief' }),
    ];
    expect(told(events, 'wia-aanvraag')).toStrictEqual({
      stappen: [
        `${WACHTTIJD} | 2028-02-27`,
        `11 weken (77 dagen) vóór ${end} | ${end}: 27 februari 2028 | 2027-12-12`,
        '4 weken (28 dagen) na de te late brief van UWV | de te late brief van UWV: 15 november 2027 | 2027-12-13',
        'de laatste van deze dagen | 12 december 2027, 13 december 2027 | 2027-12-13',
      ],
      gebeurtenissen: ['brief'],
    });
  });
});

describe('de meldingen achter een datum', () => {
  it('staan er elk één keer, ook als zij in elk deel meetellen', () => {
    const after = (term: '2 weeks' | '3 weeks'): DueRule => ({
      rule: 'within',
      term,
      of: { event: 'advies-bedrijfsarts' },
    });
    const rule: DueRule = { rule: 'latest', of: [after('2 weeks'), after('3 weeks')] };
    const advice = happened('2026-05-01', 'advies-bedrijfsarts', { advies: 'belastbaarheid', id: 'advies' });
    const row = rowOf(accountOf(D0, [advice], duty(rule)));
    expect([row.uiterlijk, eventsBehind(row.due)]).toStrictEqual(['2026-05-22', ['advies']]);
  });
});
