// De zin bij een datum: de woorden van de wet met hun getallen, welke dagen niet meetelden en waaruit gekozen is; niets meer.
import { describe, expect, it } from '@jest/globals';
import { computeDue } from '../../workflows/dossier/compute-due.ts';
import { because, type Titles } from '../../workflows/dossier/describe-rule.ts';
import type { DueRule } from '../../workflows/law/obligation.ts';
import { accountOf, day } from '../support/synthetic.ts';
import { D0, done, rowIn, typed, whatIf, type Typed } from '../support/what-if.ts';

const why = (events: readonly Typed[], verplichting: string, ronde = 1) =>
  rowIn(whatIf(events), verplichting, ronde).omdat;
/** Better from the first day up to the second, the first sick day again. */
const better = (from: string, relapse: string) => [
  typed(from, 'werkhervatting', { omvang: 'volledig' }),
  typed(relapse, 'terugval'),
];
const leave = (from: string, tot: string) => typed(from, 'verlof', { tot, zelfdeOorzaak: 'ja' });
const analysis = (op: string) => done(op, 'probleemanalyse');

describe('de zin bij een datum', () => {
  it.each<[string, readonly Typed[], number, string]>([
    ['ziekmelding-arbodienst', [], 1, '6 dagen na de eerste ziektedag (2 maart 2026) is 8 maart 2026.'],
    ['probleemanalyse', [], 1, '6 weken (42 dagen) na de eerste ziektedag (2 maart 2026) is 13 april 2026.'],
    [
      'plan-van-aanpak',
      [analysis('2026-03-30')],
      1,
      '2 weken (14 dagen) na de probleemanalyse (30 maart 2026) is 13 april 2026.',
    ],
    [
      'medische-informatie',
      [typed('2027-12-06', 'wia-aangevraagd')],
      1,
      "1 dag na de melding 'WIA aangevraagd' (6 december 2027) is 7 december 2027.",
    ],
    [
      'trajectplan',
      [typed('2027-02-01', 'spoor-2-gestart', { uitvoering: 'extern' })],
      1,
      '14 dagen na de dag waar het om gaat (1 februari 2027) is 15 februari 2027.',
    ],
    [
      'ziek-uit-dienst-melding',
      [typed('2027-01-06', 'uit-dienst')],
      1,
      'De dag zelf van de laatste dag van het dienstverband (6 januari 2027) is 6 januari 2027.',
    ],
    [
      'eerstejaarsevaluatie',
      [],
      1,
      'De laatste dag van ziekteweek 52 (de 364e ziektedag), geteld vanaf 2 maart 2026, is 28 februari 2027.',
    ],
    [
      'controle-uwv-brief',
      [],
      1,
      'Dag 1 van ziekteweek 90 (de 624e ziektedag), geteld vanaf 2 maart 2026, is 15 november 2027.',
    ],
    [
      'ziekmelding-uwv',
      [],
      1,
      'De eerste dag nadat de ziekte 42 weken (294 dagen) heeft geduurd, geteld vanaf 2 maart 2026, is 21 december 2026.',
    ],
    // The last day of the wachttijd is the 728th sick day, 2028-02-27.
    [
      'actueel-oordeel',
      [],
      1,
      '13 weken (91 dagen) vóór het einde van de wachttijd (27 februari 2028) is 28 november 2027.',
    ],
    [
      'voortgangsgesprek',
      [],
      1,
      '6 weken (42 dagen) na het begin van de rondes (27 april 2026) is 8 juni 2026.',
    ],
    ['voortgangsgesprek', [], 2, '6 weken (42 dagen) na de vorige ronde (8 juni 2026) is 20 juli 2026.'],
    [
      'voortgangsgesprek',
      [done('2026-06-01', 'voortgangsgesprek')],
      2,
      '6 weken (42 dagen) na de vorige ronde (1 juni 2026) is 13 juli 2026.',
    ],
  ])('van %s noemt waarvan geteld is en hoeveel', (verplichting, events, ronde, sentence) => {
    expect(why(events, verplichting, ronde)).toBe(sentence);
  });

  it('noemt ook bij een streefdatum waarvan die terugtelt', () => {
    const rule: DueRule = { rule: 'before-due', term: '10 days' };
    const account = accountOf(D0, []);
    const aim = computeDue({ account, endOf: () => day(D0), due: day('2026-03-29') }, rule);
    const titles: Titles = (id) => id;
    expect(aim && because(aim, titles, 1)).toBe(
      '10 dagen vóór de datum zelf (29 maart 2026) is 19 maart 2026.',
    );
  });
});

describe('dagen die niet meetellen', () => {
  const week52 = 'De laatste dag van ziekteweek 52 (de 364e ziektedag), geteld vanaf 2 maart 2026, is ';
  const week90 = 'Dag 1 van ziekteweek 90 (de 624e ziektedag), geteld vanaf 2 maart 2026, is ';
  const lasted =
    'De eerste dag nadat de ziekte 42 weken (294 dagen) heeft geduurd, geteld vanaf 2 maart 2026, is ';

  it.each<[string, readonly Typed[], string, string]>([
    [
      'veertien',
      better('2026-05-20', '2026-06-03'),
      'eerstejaarsevaluatie',
      `${week52}14 maart 2027; 14 dagen ertussen tellen niet mee.`,
    ],
    [
      'één',
      better('2026-05-20', '2026-05-21'),
      'eerstejaarsevaluatie',
      `${week52}1 maart 2027; 1 dag ertussen telt niet mee.`,
    ],
    [
      'een herstel en een verlof samen',
      [...better('2026-05-20', '2026-06-03'), leave('2026-08-03', '2026-08-12')],
      'eerstejaarsevaluatie',
      `${week52}24 maart 2027; 24 dagen ertussen tellen niet mee.`,
    ],
    [
      'veertien, voor een dag die niet de laatste van de week is',
      better('2026-05-20', '2026-06-03'),
      'controle-uwv-brief',
      `${week90}29 november 2027; 14 dagen ertussen tellen niet mee.`,
    ],
    [
      'veertien, voor een duur',
      better('2026-05-20', '2026-06-03'),
      'ziekmelding-uwv',
      `${lasted}4 januari 2027; 14 dagen ertussen tellen niet mee.`,
    ],
    [
      'drie vanaf de laatste dag zelf',
      better('2027-02-28', '2027-03-03'),
      'eerstejaarsevaluatie',
      `${week52}3 maart 2027; 3 dagen ertussen tellen niet mee.`,
    ],
    [
      'geen als het herstel een dag later begon',
      better('2027-03-01', '2027-03-04'),
      'eerstejaarsevaluatie',
      `${week52}28 februari 2027.`,
    ],
    // 2026-12-20 is the 294th sick day: the sickness had lasted 42 weeks before the recovery.
    [
      'geen als de duur al vol was',
      better('2026-12-21', '2026-12-28'),
      'ziekmelding-uwv',
      `${lasted}21 december 2026.`,
    ],
    [
      'één als nog een dag ontbrak',
      better('2026-12-20', '2026-12-21'),
      'ziekmelding-uwv',
      `${lasted}22 december 2026; 1 dag ertussen telt niet mee.`,
    ],
  ])('staan erbij: %s', (_, events, verplichting, sentence) => {
    expect(why(events, verplichting)).toBe(sentence);
  });

  const counted = '2 weken (14 dagen) na de probleemanalyse (13 april 2026) is 27 april 2026';
  const next = (text: string) => `; die dag telt niet mee, de eerste daarna die wel telt is ${text}.`;
  it.each([
    ['tot en met de dag ervoor', '2026-04-26', `${counted}.`],
    ['tot en met de dag zelf', '2026-04-27', counted + next('28 april 2026')],
    ['tot en met een week later', '2026-05-03', counted + next('4 mei 2026')],
  ])('schuiven een dag na een melding op: verlof %s', (_, tot, sentence) => {
    expect(why([analysis('2026-04-13'), leave('2026-04-20', tot)], 'plan-van-aanpak')).toBe(sentence);
  });

  it('schuiven ook een ronde op', () => {
    expect(why([leave('2026-06-01', '2026-06-20')], 'voortgangsgesprek')).toBe(
      `6 weken (42 dagen) na het begin van de rondes (27 april 2026) is 8 juni 2026${next('21 juni 2026')}`,
    );
  });
});
