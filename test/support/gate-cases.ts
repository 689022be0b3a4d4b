// Cases of a gate in a table: the last event of each is taken, or refused with a sentence.
import { expect, it } from '@jest/globals';
import { refusalOf } from './refusal-of.ts';
import { whatIf, type Typed } from './what-if.ts';

/** The answer of a gate that opens. */
export const TAKEN = 'neemt het';

export type GateCase = readonly [what: string, answer: string, events: readonly Typed[], ziekmelding?: Typed];

function opens(events: readonly Typed[], ziekmelding: Typed): boolean {
  try {
    whatIf(events, undefined, ziekmelding);
    return true;
  } catch {
    return false;
  }
}

/** What a dossier answers to the last of these: it takes it, or says why not. What came before must be taken. */
export function answerTo(events: readonly Typed[], ziekmelding: Typed = {}): string {
  whatIf(events.slice(0, -1), undefined, ziekmelding);
  if (opens(events, ziekmelding)) return TAKEN;
  return refusalOf(() => whatIf(events, undefined, ziekmelding)).replace(
    /^gebeurtenis \d+ \([a-z0-9-]+\): /,
    '',
  );
}

/** A test for each case. */
export function judge(cases: readonly GateCase[]): void {
  for (const [what, answer, events, ziekmelding] of cases)
    it(`${what}: ${answer}`, () => {
      expect(answerTo(events, ziekmelding)).toBe(answer);
    });
}
