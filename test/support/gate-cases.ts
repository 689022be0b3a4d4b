// Cases of a gate in a table: the last event of each is taken, or refused with a sentence.
import { expect, it } from '@jest/globals';
import { Refusal } from '../../workflows/dossier/refusal.ts';
import { whatIf, withoutPlace, type Typed } from './what-if.ts';

/** The answer of a gate that opens. */
export const TAKEN = 'neemt het';

export type GateCase = readonly [what: string, answer: string, events: readonly Typed[], ziekmelding?: Typed];

/** What a dossier answers to all of these: it takes them, or says why not; anything else than a refusal fails the test. */
export function answerToAll(events: readonly Typed[], ziekmelding: Typed = {}): string {
  try {
    whatIf(events, undefined, ziekmelding);
    return TAKEN;
  } catch (error) {
    if (error instanceof Refusal) return withoutPlace(error.message);
    throw error;
  }
}

/** What a dossier answers to the last of these. What came before must be taken. */
export function answerTo(events: readonly Typed[], ziekmelding: Typed = {}): string {
  whatIf(events.slice(0, -1), undefined, ziekmelding);
  return answerToAll(events, ziekmelding);
}

/** A test for each case. */
export function judge(cases: readonly GateCase[]): void {
  for (const [what, answer, events, ziekmelding] of cases)
    it(`${what}: ${answer}`, () => {
      expect(answerTo(events, ziekmelding)).toBe(answer);
    });
}
