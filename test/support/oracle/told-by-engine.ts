// The same dates as the engine tells them, in the words of the oracle, so that the two can be laid side by side.
import type { Gebeurtenis, Ziekmelding } from '../../../workflows/dossier/event.ts';
import { pictureOf } from '../../../workflows/dossier/picture.ts';
import { DEFAULT_POLICY } from '../../../workflows/house/policy.ts';
import type { Expected } from './dates.ts';

/** The dates of a dossier by the engine. */
export function toldByEngine(ziekmelding: Ziekmelding, events: readonly Gebeurtenis[]): Expected {
  const { rows, clocks } = pictureOf(ziekmelding, events, DEFAULT_POLICY);
  return {
    termijnen: new Map(
      rows.map(({ obligation, ronde, uiterlijk, respijt, streefdatum, gepland }) => [
        `${obligation.id}/${String(ronde)}`,
        [uiterlijk, respijt ?? '-', streefdatum ?? '-', gepland ? 'gepland' : '-'].join(' '),
      ]),
    ),
    klokken: [clocks.wachttijdLaatsteDag, clocks.loonLaatsteDag, clocks.opzegverbodTotEnMet],
  };
}

/** Where two tellings differ: one line each, empty when they agree. */
export function differences(expected: Expected, told: Expected): readonly string[] {
  const keys = new Set([...expected.termijnen.keys(), ...told.termijnen.keys()]);
  const rows = [...keys].filter((key) => expected.termijnen.get(key) !== told.termijnen.get(key));
  const clocks = String(expected.klokken) === String(told.klokken) ? [] : ['klokken'];
  return [
    ...rows.map(
      (key) => `${key}: ${expected.termijnen.get(key) ?? 'geen'} | ${told.termijnen.get(key) ?? 'geen'}`,
    ),
    ...clocks.map((name) => `${name}: ${String(expected.klokken)} | ${String(told.klokken)}`),
  ];
}
