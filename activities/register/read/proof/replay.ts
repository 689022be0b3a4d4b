// A dossier lived again from its events alone, instant by instant: which letters had to leave, and when it has to wake next.
import { amsterdamDay } from '../../../../workflows/calendar/amsterdam-day.ts';
import {
  forget,
  openDossier,
  record,
  seenTo,
  toldNow,
  type Told,
} from '../../../../workflows/dossier/dossier.ts';
import type { Gebeurtenis } from '../../../../workflows/dossier/event.ts';
import { caughtUp, letterKey, nextUp } from '../../../../workflows/dossier/next-up.ts';
import { recordOutcomes } from '../../../../workflows/dossier/outcomes.ts';
import type { Opening } from '../../chain.ts';

/** A letter that had to leave, by its key with its role: when. */
export type Expected = ReadonlyMap<string, number>;

export interface Replayed extends Told {
  readonly expected: Expected;
  /** When it wakes next; milliseconds since 1970. */
  readonly wakes?: number;
}

/**
 * When a dossier acts on what comes at an instant: at once, or later when nothing worked just then.
 * @returns not before `at`
 */
export type Course = (at: number) => number;

/** All goes well. */
const PROMPT: Course = (at) => at;

/** A busy machine: what comes in within a minute is looked at together. */
export const SLOW: Course = (at) => at + 60_000;

/** A stretch in which nothing worked; milliseconds since 1970. */
export interface Standstill {
  readonly from: number;
  readonly to: number;
}

/** What fell into a standstill is done when it ends. */
export function standingStill(stretches: readonly Standstill[]): Course {
  return (at) => stretches.reduce((when, { from, to }) => (from <= when && when < to ? to : when), at);
}

/** All letters that are due at an instant leave. */
function look(told: Told, at: number, expected: Map<string, number>): Told & { wakes?: number } {
  const { picture } = told;
  for (let { dossier } = told; ;) {
    const { letters, handled, next, moot, ended } = nextUp(dossier, picture, at);
    if (letters.length === 0 || ended)
      return {
        dossier: seenTo(forget(dossier, moot), handled),
        picture,
        ...(next && !ended ? { wakes: next.at } : {}),
      };
    for (const { line, rol } of letters) expected.set(letterKey(line, rol), at);
    const outcomes = letters.map((letter) => ({ letter, outcome: 'verzonden' as const }));
    dossier = seenTo(recordOutcomes(dossier, outcomes, at), handled);
  }
}

/**
 * Lives a dossier again up to an instant.
 * @param now milliseconds since 1970
 */
export function replay(
  nummer: string,
  { huisregels, ...ziekmelding }: Opening,
  events: readonly Gebeurtenis[],
  now: number,
  course: Course = PROMPT,
): Replayed {
  const expected = new Map<string, number>();
  let told = toldNow(openDossier(nummer, ziekmelding, huisregels));
  let acts: number | undefined = course(Date.parse(ziekmelding.gemeldOp));
  let wakes: number | undefined;
  let place = 0;
  for (;;) {
    const event = events[place];
    const known = event ? Date.parse(event.gemeldOp) : Infinity;
    if (Math.min(acts ?? Infinity, known) > now) break;
    if (event && known <= (acts ?? Infinity)) {
      told = record(caughtUp(told, known), [event], amsterdamDay(known));
      acts = Math.min(acts ?? Infinity, course(known));
      place += 1;
      continue;
    }
    const at: number = acts ?? now;
    ({ wakes, ...told } = look(told, at, expected));
    acts = wakes === undefined ? undefined : Math.max(course(wakes), at);
  }
  return { ...told, expected, ...(wakes === undefined ? {} : { wakes }) };
}
