// Kleine antwoorden waar grote op rusten: orde van brieven, één regel, en welke huisregels en wet gelden.
import { describe, expect, it } from '@jest/globals';
import { byOpAndBrief } from '../../workflows/dossier/forecast.ts';
import type { Brief, BriefRegel } from '../../workflows/dossier/forecast-types.ts';
import { houseRulesOf, policyNow, policyOn } from '../../workflows/dossier/house-rules.ts';
import { adoptionIn, pageAfter } from '../../workflows/dossier/law-page.ts';
import { leavesAfter, type Line } from '../../workflows/dossier/line.ts';
import { oneLine } from '../../workflows/dossier/one-line.ts';
import type { HousePolicy } from '../../workflows/house/policy.ts';
import { accountOf, day, happened } from '../support/synthetic.ts';
import { whatIf } from '../support/what-if.ts';

describe('brieven', () => {
  const letter = (op: string, brief: Brief): BriefRegel => ({ op: day(op), brief, aan: ['casemanager'] });
  const LETTERS = [
    letter('2026-03-03', 'te-laat'),
    letter('2026-03-04', 'achterstand'),
    letter('2026-03-04', 'herinnering'),
    letter('2026-03-04', 'te-laat'),
    letter('2026-03-05', 'herinnering'),
  ];

  it('staan op dag, en van één dag op soort, hoe zij ook binnenkomen', () => {
    for (let first = 0; first < LETTERS.length; first += 1) {
      const turned = [...LETTERS.slice(first), ...LETTERS.slice(0, first)];
      expect(turned.toSorted(byOpAndBrief)).toStrictEqual(LETTERS);
      expect(turned.toReversed().toSorted(byOpAndBrief)).toStrictEqual(LETTERS);
    }
  });

  it('van één soort op één dag gaan niet voor elkaar', () => {
    const [, , one] = LETTERS;
    if (!one) throw new Error('no letter');
    expect(byOpAndBrief(one, { ...one, aan: ['leidinggevende'] })).toBe(0);
  });

  it('van een vooruitblik staan zo, ook als de plichten andersom staan', () => {
    const { brieven } = whatIf([]);
    expect(brieven).toStrictEqual(brieven.toSorted(byOpAndBrief));
    // Eight days after the talk of 15 February 2027; the start of spoor 2 is asked for on the same Tuesday.
    expect(brieven.filter(({ op }) => op === '2027-02-23')).toMatchObject([
      { brief: 'escalatie', verplichting: 'voortgangsgesprek' },
      { brief: 'herinnering', verplichting: 'start-spoor-2' },
    ]);
  });
});

describe('wat op één regel komt', () => {
  it.each([
    ['Jan  de   Vries', 'Jan de Vries'],
    ['Jan de Vries', 'Jan de Vries'],
    [' Jan\t\r\n', 'Jan'],
    ['Onderwerp\r\nBcc: x@y.nl', 'Onderwerp Bcc: x@y.nl'],
    ['a\u202eb\u2028\u2029c\ufeffd\u0000\u0001e', 'a b c d e'],
    ['   ', ''],
  ])('%j wordt %j', (value, line) => {
    expect(oneLine(value)).toBe(line);
  });
});

describe('een brief', () => {
  const line: Line = {
    op: day('2026-03-04'),
    key: 'x.1',
    brief: 'herinnering',
    trede: 'herinnering-1',
    aan: ['casemanager'],
  };

  it('van de ochtend gaat nog als de dag ervoor is afgehandeld, en niet als haar eigen dag dat is', () => {
    expect(leavesAfter(line, day('2026-03-03'))).toBe(true);
    expect(leavesAfter(line, day('2026-03-04'))).toBe(false);
    expect(leavesAfter(line, day('2026-03-05'))).toBe(false);
  });

  it('die meteen gaat gaat nog op haar eigen dag, ook als die is afgehandeld, en daarna niet meer', () => {
    const news: Line = { ...line, atOnce: true };
    expect(leavesAfter(news, day('2026-03-03'))).toBe(true);
    expect(leavesAfter(news, day('2026-03-04'))).toBe(true);
    expect(leavesAfter(news, day('2026-03-05'))).toBe(false);
  });
});

describe('huisregels', () => {
  const cadence = (days: number): HousePolicy => ({
    duties: { voortgangsgesprek: { cadence: `${days} days` } },
  });
  const adopted = (op: string, days: number) =>
    happened(op, 'huisregels-aangenomen', {
      id: `h-${op}`,
      vingerafdruk: `v-${op}`,
      regels: JSON.stringify(cadence(days)),
    });
  const account = accountOf('2026-03-02', [adopted('2026-06-10', 28), adopted('2026-08-10', 35)]);

  it.each<[string, number]>([
    ['2026-03-02', 42],
    ['2026-06-09', 42],
    ['2026-06-10', 28],
    ['2026-08-09', 28],
    ['2026-08-10', 35],
    ['2027-01-01', 35],
  ])('gelden vanaf de dag waarop zij zijn aangenomen: op %s is het om de %d dagen', (on, days) => {
    expect(policyOn(houseRulesOf(account, cadence(42)), day(on))).toStrictEqual(cadence(days));
  });

  it('van nu zijn de laatste die zijn aangenomen, en zonder die de eerste', () => {
    expect(policyNow(account, cadence(42))).toStrictEqual(cadence(35));
    expect(policyNow(accountOf('2026-03-02', []), cadence(42))).toStrictEqual(cadence(42));
  });
});

describe('de wetsversie', () => {
  const adoption = (op: string, versie: string) => happened(op, 'wet-aangenomen', { versie });
  const other = happened('2023-04-12', 'voldaan', { verplichting: 'probleemanalyse' });
  const sick = day('2023-03-01');

  it('van een dossier is die van zijn eerste ziektedag, tot het een nieuwere aanneemt', () => {
    expect(pageAfter([], sick).version).toBe('2020-01-01');
    expect(pageAfter([other], sick).version).toBe('2020-01-01');
    expect(pageAfter([other, adoption('2023-07-03', '2023-07-01')], sick).version).toBe('2023-07-01');
    expect(pageAfter([adoption('2023-07-03', '2023-07-01'), other], sick).version).toBe('2023-07-01');
  });

  it('rust op de laatste keer dat er een is aangenomen', () => {
    const [first, last] = [adoption('2023-07-03', '2020-01-01'), adoption('2023-08-01', '2023-07-01')];
    expect(adoptionIn([first, other, last, other])).toBe(last);
    expect(adoptionIn([other])).toBeUndefined();
    expect(pageAfter([first, last], sick).version).toBe('2023-07-01');
  });
});
