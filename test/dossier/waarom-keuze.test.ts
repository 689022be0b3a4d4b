// Waaruit een datum gekozen is, staat in haar zin: eerder of later dan welke andere; en niets als er niets te kiezen was.
import { describe, expect, it } from '@jest/globals';
import { because, type Titles } from '../../workflows/dossier/describe-rule.ts';
import type { DueRule } from '../../workflows/law/obligation.ts';
import { accountOf, duty, rowOf } from '../support/synthetic.ts';
import { advice, D0, done, rowIn, typed, whatIf, type Typed } from '../support/what-if.ts';

const why = (events: readonly Typed[], verplichting: string, ziekmelding: Typed = {}) =>
  rowIn(whatIf(events, undefined, ziekmelding), verplichting).omdat;
const titles: Titles = (id) => id;
const under = (rule: DueRule) => because(rowOf(accountOf(D0, [], duty(rule))).due, titles, 1);

describe('de zin bij een gekozen datum', () => {
  it.each<[string, string, readonly Typed[], string]>([
    [
      'de laatste, die later in de wet staat',
      'plan-van-aanpak',
      [
        done('2026-03-30', 'probleemanalyse'),
        advice('2026-04-01', 'geen-benutbare-mogelijkheden'),
        advice('2026-05-04', 'belastbaarheid'),
      ],
      '2 weken (14 dagen) na het advies dat er weer belastbaarheid is (4 mei 2026) is 18 mei 2026; dat is later dan 13 april 2026.',
    ],
    [
      'de laatste, die eerder in de wet staat',
      'plan-van-aanpak',
      [
        advice('2026-03-10', 'geen-benutbare-mogelijkheden'),
        advice('2026-03-20', 'belastbaarheid'),
        done('2026-04-08', 'probleemanalyse'),
      ],
      '2 weken (14 dagen) na de probleemanalyse (8 april 2026) is 22 april 2026; dat is later dan 3 april 2026.',
    ],
    [
      'twee gelijke dagen zijn geen keuze',
      'plan-van-aanpak',
      [
        advice('2026-03-10', 'geen-benutbare-mogelijkheden'),
        advice('2026-04-08', 'belastbaarheid'),
        done('2026-04-08', 'probleemanalyse'),
      ],
      '2 weken (14 dagen) na de probleemanalyse (8 april 2026) is 22 april 2026.',
    ],
    [
      'na een terugval zonder probleemanalyse, vijf werkdagen',
      'probleemanalyse',
      [typed('2026-04-10', 'werkhervatting', { omvang: 'volledig' }), typed('2026-04-14', 'terugval')],
      'Onverwijld na de terugval zonder probleemanalyse, waarvoor wij 5 werkdagen rekenen (14 april 2026) is 21 april 2026; dat is later dan 13 april 2026.',
    ],
    // Of what is known the first in the list holds, whatever its day: there is nothing later or earlier to it.
    [
      'de eerste die bekend is gaat voor, ook boven een eerdere dag',
      'wia-besluit',
      [
        typed('2027-12-06', 'wia-aangevraagd'),
        typed('2028-01-10', 'uwv-verlengt-beslistermijn', { tot: '2028-03-01' }),
      ],
      'De dag zelf van de dag die UWV zelf noemt (1 maart 2028) is 1 maart 2028.',
    ],
    [
      'wie alleen de aanvraag kent, telt daarvan',
      'wia-besluit',
      [typed('2027-12-06', 'wia-aangevraagd')],
      "8 weken (56 dagen) na de melding 'WIA aangevraagd' (6 december 2027) is 31 januari 2028.",
    ],
  ])('zegt waaruit: %s', (_, verplichting, events, sentence) => {
    expect(why(events, verplichting)).toBe(sentence);
  });

  const weeks: DueRule = { rule: 'within', term: '6 weeks', of: 'eerste-ziektedag' };
  const week5: DueRule = { rule: 'in-week', week: 5 };
  const week6: DueRule = { rule: 'in-week', week: 6 };
  const fifth =
    'De laatste dag van ziekteweek 5 (de 35e ziektedag), geteld vanaf 2 maart 2026, is 5 april 2026';
  it.each<[string, DueRule, string]>([
    [
      'de eerste van twee',
      { rule: 'earliest', of: [weeks, week5] },
      `${fifth}; dat is eerder dan 13 april 2026.`,
    ],
    [
      'de eerste van twee, andersom',
      { rule: 'earliest', of: [week5, weeks] },
      `${fifth}; dat is eerder dan 13 april 2026.`,
    ],
    [
      'de laatste van twee',
      { rule: 'latest', of: [week5, weeks] },
      '6 weken (42 dagen) na de eerste ziektedag (2 maart 2026) is 13 april 2026; dat is later dan 5 april 2026.',
    ],
    ['een van één', { rule: 'earliest', of: [week5] }, `${fifth}.`],
    // The 42nd sick day is 2026-04-12, six weeks after the first is the day after it.
    [
      'een dag verschil',
      { rule: 'latest', of: [week6, weeks] },
      '6 weken (42 dagen) na de eerste ziektedag (2 maart 2026) is 13 april 2026; dat is later dan 12 april 2026.',
    ],
    ['de eerste die bekend is', { rule: 'first-known', of: [week5, weeks] }, `${fifth}.`],
  ])('zegt het bij elke kleine wet: %s', (_, rule, sentence) => {
    expect(under(rule)).toBe(sentence);
  });
});

describe('de zin bij een verlengde termijn', () => {
  const vangnet = (eersteZiektedag: string) =>
    why([], 'ziekmelding-uwv-vangnet', { eersteZiektedag, vangnetMelding: 'vierde-dag' });

  it('zegt tot wanneer: van een vrijdag drie dagen is maandag, en die is verlengd tot dinsdag', () => {
    expect(vangnet('2026-03-06')).toBe(
      '3 dagen na de eerste ziektedag (6 maart 2026) is 9 maart 2026, verlengd tot 10 maart 2026.',
    );
  });

  it('zegt niets als hij niet verlengd is', () => {
    expect(vangnet('2026-03-02')).toBe('3 dagen na de eerste ziektedag (2 maart 2026) is 5 maart 2026.');
  });
});
