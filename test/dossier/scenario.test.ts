// Whether a what-if is read in any order, and refused with one sentence that names the event: its place and its soort.
import { describe, expect, it } from '@jest/globals';
import { readScenario } from '../../workflows/dossier/scenario.ts';
import { refusalOf } from '../support/refusal-of.ts';
import { D0, done, refusedWhatIf, rowIn, typed, whatIf, type Typed } from '../support/what-if.ts';

const recovery = typed('2026-03-30', 'werkhervatting', { omvang: 'volledig' });
const relapse = typed('2026-04-20', 'terugval');
const scenarioRefused = (raw: unknown) => refusalOf(() => readScenario(raw));

describe('een wat-als', () => {
  it('neemt de gebeurtenissen op volgorde van hun dag, hoe zij ook staan', () => {
    const inOrder = whatIf([recovery, relapse, done('2026-05-01', 'probleemanalyse')], '2026-06-01');
    expect(whatIf([done('2026-05-01', 'probleemanalyse'), relapse, recovery], '2026-06-01')).toStrictEqual(
      inOrder,
    );
    expect(inOrder.klokken.wachttijdLaatsteDag).toBe('2028-03-19');
  });

  it('kijkt zonder tot op de dag van de laatste gebeurtenis, en zonder gebeurtenis op de eerste ziektedag', () => {
    expect(whatIf([]).peildatum).toBe(D0);
    expect(whatIf([done('2026-04-01', 'probleemanalyse')]).peildatum).toBe('2026-04-01');
    expect(whatIf([done('2026-04-01', 'probleemanalyse', { gemeldOp: '2026-04-09' })]).peildatum).toBe(
      '2026-04-09',
    );
  });

  it('laat een latere gebeurtenis naar het kenmerk van een eerdere verwijzen', () => {
    const wrong = done('2026-04-01', 'probleemanalyse', { id: 'pa' });
    const taken = whatIf([
      wrong,
      typed('2026-04-05', 'correctie', { gebeurtenis: 'pa', reden: 'nooit-gebeurd' }),
    ]);
    expect(rowIn(taken, 'probleemanalyse').status).toBe('open');
    expect(rowIn(taken, 'plan-van-aanpak').gepland).toBe(true);
  });

  it.each<[readonly Typed[], string]>([
    [
      [done('2026-04-01', 'probleemanalyse'), typed('2026-05-01', 'griep')],
      "gebeurtenis 2 (griep): 'griep' is geen soort gebeurtenis die Spoorwijzer kent.",
    ],
    [[{ op: '2026-04-01' }], "gebeurtenis 1: 'soort' ontbreekt: zeg wat er gebeurd is."],
    [[{ ...relapse, oorzaak: 'x' }], "gebeurtenis 1 (terugval): 'terugval' kent het veld 'oorzaak' niet."],
    [
      [done('2026-04-01', 'probleemanalyse', { document: 3 })],
      "gebeurtenis 1 (voldaan): 'document' is geen verwijzing: '3' (letters, cijfers, punt, streepje, ten hoogste 64 tekens, geen spaties).",
    ],
    [
      [done('2027-02-29', 'eerstejaarsevaluatie')],
      "gebeurtenis 1 (voldaan): 'op' is geen bestaande dag (jjjj-mm-dd): '2027-02-29'.",
    ],
    [
      [done('2026-02-30', 'probleemanalyse')],
      "gebeurtenis 1 (voldaan): 'op' is geen bestaande dag (jjjj-mm-dd): '2026-02-30'.",
    ],
    [
      [done('2026-03-01', 'probleemanalyse')],
      'gebeurtenis 1 (voldaan): 1 maart 2026 ligt vóór de eerste ziektedag (2 maart 2026).',
    ],
    [
      [
        done('2026-04-01', 'probleemanalyse', { id: 'a' }),
        done('2026-04-02', 'plan-van-aanpak', { id: 'a' }),
      ],
      "gebeurtenis 2 (voldaan): het kenmerk 'a' komt twee keer voor.",
    ],
    [
      [relapse, done('2026-04-01', 'probleemanalyse')],
      'gebeurtenis 1 (terugval): er is geen volledige werkhervatting waarop een terugval kan volgen.',
    ],
    [
      [typed('2026-04-05', 'correctie', { gebeurtenis: 'pa', reden: 'nooit-gebeurd' })],
      "gebeurtenis 1 (correctie): er is geen gebeurtenis met kenmerk 'pa'.",
    ],
    [
      [done('2026-04-09', 'probleemanalyse', { gemeldOp: '2026-04-01' })],
      'gebeurtenis 1 (voldaan): 9 april 2026 ligt in de toekomst; meld het op of na die dag.',
    ],
    [
      [typed('2026-03-09', 'eerste-ziektedag-gecorrigeerd', { wordt: '2014-01-01' })],
      'gebeurtenis 1 (eerste-ziektedag-gecorrigeerd): Geen wetsversie geldt voor een eerste ziektedag op 2014-01-01: Spoorwijzer rekent met eerste ziektedagen vanaf 2020-01-01.',
    ],
  ])('noemt de gebeurtenis die niet past: %j', (events, sentence) => {
    expect(refusedWhatIf(events)).toBe(sentence);
  });

  it('weigert wat na de peildatum ligt, behalve wat daarvoor is aangekondigd', () => {
    expect(refusedWhatIf([done('2026-04-01', 'probleemanalyse')], '2026-03-31')).toBe(
      'gebeurtenis 1 (voldaan): ligt na de peildatum (2026-03-31).',
    );
    expect(refusedWhatIf([recovery], '2026-03-20')).toBe(
      'gebeurtenis 1 (werkhervatting): ligt na de peildatum (2026-03-20).',
    );
    const announced = whatIf([{ ...recovery, gemeldOp: '2026-03-15' }], '2026-03-20');
    expect(announced.dossier.fase).toBe('spoor-1');
    expect(refusedWhatIf([{ ...recovery, gemeldOp: '2026-03-21' }], '2026-03-20')).toContain(
      'ligt na de peildatum',
    );
    const after = 'gebeurtenis 1 (voldaan): ligt na de peildatum (2026-04-01).';
    for (const [op, gemeldOp] of [
      ['2026-03-30', '2026-04-09'],
      ['2026-04-09', '2026-04-01'],
    ] as const)
      expect(refusedWhatIf([done(op, 'probleemanalyse', { gemeldOp })], '2026-04-01')).toBe(after);
  });

  it.each<[unknown, string]>([
    ['tekst', "een scenario is een object met 'ziekmelding', 'gebeurtenissen' en 'tot'."],
    [null, "een scenario is een object met 'ziekmelding', 'gebeurtenissen' en 'tot'."],
    [[], "een scenario is een object met 'ziekmelding', 'gebeurtenissen' en 'tot'."],
    [{}, "'ziekmelding' ontbreekt in het scenario."],
    [{ ziekmelding: { eersteZiektedag: D0 }, peildatum: D0 }, "een scenario kent het veld 'peildatum' niet."],
    [{ ziekmelding: { eersteZiektedag: D0 }, gebeurtenissen: {} }, "'gebeurtenissen' is geen lijst."],
    [
      { ziekmelding: { eersteZiektedag: D0 }, tot: '2026-02-30' },
      "'tot' is geen bestaande dag (jjjj-mm-dd).",
    ],
    [{ ziekmelding: { eersteZiektedag: D0 }, tot: 20260401 }, "'tot' is geen bestaande dag (jjjj-mm-dd)."],
    [{ ziekmelding: { eersteZiektedag: D0 }, tot: '2026-03-01' }, "'tot' ligt vóór de eerste ziektedag."],
    [
      { ziekmelding: { eersteZiektedag: '2026-02-30' } },
      "ziekmelding: 'eersteZiektedag' is geen bestaande dag (jjjj-mm-dd): '2026-02-30'.",
    ],
    [
      { ziekmelding: { eersteZiektedag: '2014-06-02' } },
      'ziekmelding: Geen wetsversie geldt voor een eerste ziektedag op 2014-06-02: Spoorwijzer rekent met eerste ziektedagen vanaf 2020-01-01.',
    ],
    [
      { ziekmelding: { eersteZiektedag: D0, bsn: '1' } },
      "ziekmelding: 'ziekmelding' kent het veld 'bsn' niet.",
    ],
  ])('die niet klopt wordt geweigerd: %j', (raw, sentence) => {
    expect(scenarioRefused(raw)).toBe(sentence);
  });
});
