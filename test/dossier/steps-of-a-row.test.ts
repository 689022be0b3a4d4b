// Welke treden een brief waard zijn: van twee op één dag de latere, de eerste herinnering altijd.
import { describe, expect, it } from '@jest/globals';
import { momentsOf } from '../../workflows/dossier/moments-of-row.ts';
import type { Step, StepDay } from '../../workflows/house/ladders.ts';
import { accountOf, day, duty, rowOf } from '../support/synthetic.ts';
import { D0 } from '../support/what-if.ts';

/** Due on Friday 10 April 2026, thirty-nine days after the first sick day. */
const row = rowOf(accountOf(D0, [], duty({ rule: 'within', term: '39 days', of: 'eerste-ziektedag' })));
const step = (name: string, on: StepDay, more: Partial<Step> = {}): Step => ({
  step: name,
  letter: 'escalatie',
  on,
  to: ['casemanager'],
  ...more,
});
const after = (days: number): StepDay => ({ from: 'U', days });
const days = (ladder: readonly Step[], knownOn = '2026-03-02') =>
  momentsOf(row, ladder, day(knownOn)).map(({ step: { step: name }, op }) => `${op} ${name}`);

describe('een trede', () => {
  it.each<[number, string]>([
    // Easter, and Good Friday before it: back to the Thursday.
    [-7, '2026-04-02'],
    [-6, '2026-04-02'],
    [-5, '2026-04-02'],
    [-4, '2026-04-02'],
    [-3, '2026-04-07'],
    [0, '2026-04-10'],
    [1, '2026-04-13'],
    [3, '2026-04-13'],
    [4, '2026-04-14'],
  ])('%d dagen van de datum valt op een werkdag: %s', (from, op) => {
    expect(days([step('a', after(from))])).toStrictEqual([`${op} a`]);
  });

  it('op de dag van een latere trede vervalt, en op een andere dag niet', () => {
    const [monday, alsoMonday, tuesday] = [
      step('een', after(1)),
      step('twee', after(3)),
      step('drie', after(4)),
    ];
    expect(days([monday, alsoMonday])).toStrictEqual(['2026-04-13 twee']);
    expect(days([monday, alsoMonday, tuesday])).toStrictEqual(['2026-04-13 twee', '2026-04-14 drie']);
    expect(days([monday, tuesday])).toStrictEqual(['2026-04-13 een', '2026-04-14 drie']);
  });

  it('die de eerste herinnering is vervalt nooit, ook niet op de dag van een latere', () => {
    const first = step('eerste', after(1), { letter: 'herinnering', first: true });
    expect(days([first, step('twee', after(3))])).toStrictEqual(['2026-04-13 eerste', '2026-04-13 twee']);
  });

  it('van een dag die al voorbij was toen de datum bekend werd gaat niet meer', () => {
    const ladder = [step('een', after(-3)), step('twee', after(0))];
    expect(days(ladder, '2026-04-06')).toStrictEqual(['2026-04-07 een', '2026-04-10 twee']);
    expect(days(ladder, '2026-04-07')).toStrictEqual(['2026-04-10 twee']);
    expect(days(ladder, '2026-04-10')).toStrictEqual([]);
  });
});
