// Cases of a risk signal in a table: on which days it holds, and since when, whatever came later.
import { expect, it } from '@jest/globals';
import { signalen } from '../../workflows/dossier/risk.ts';
import { pictureOn } from './picture-on.ts';
import { day } from './synthetic.ts';
import type { Typed } from './what-if.ts';

export type SignalCase = readonly [
  what: string,
  events: readonly Typed[],
  /** A day, and since when the signal holds on it; `-` when it does not. */
  days: Readonly<Record<string, string>>,
];

/** The last day that any case knows of. */
const TOT = '2028-01-31';

/** A test for each case of a signal. */
export function signalHolds(signaal: string, cases: readonly SignalCase[]): void {
  for (const [what, events, days] of cases)
    it(`${signaal}: ${what}`, () => {
      const [picture] = pictureOn(events, TOT);
      const since = (on: string): string =>
        signalen(picture, day(on)).find((each) => each.signaal === signaal)?.sinds ?? '-';
      expect(Object.fromEntries(Object.keys(days).map((on) => [on, since(on)]))).toStrictEqual(days);
    });
}
