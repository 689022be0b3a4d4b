// Shrinks a life that fails to the few events that matter, and tells how to replay it.
import fc from 'fast-check';
import { admit } from '../../workflows/dossier/admissible.ts';
import type { Gebeurtenis } from '../../workflows/dossier/event.ts';
import { Refusal } from '../../workflows/dossier/refusal.ts';
import { livedThrough, type Truth } from './random-life-lived.ts';
import { bornFrom, livedFrom, oneOn, type RandomLife, type Tried } from './random-life.ts';
import { draws } from './random-life-draw.ts';

const inWords = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** The events of a life, one a line. */
function toldBy({ ziekmelding, events }: RandomLife): string {
  return [ziekmelding, ...events].map((event) => JSON.stringify(event)).join('\n');
}

function failure(truth: Truth, life: RandomLife): unknown {
  try {
    truth(livedThrough(life));
    return undefined;
  } catch (error) {
    return error ?? 'failed';
  }
}

/** The life without one of its events, and without what then no longer fits. */
function without({ ziekmelding, events, tried, pick }: RandomLife, place: number): RandomLife {
  const kept: Gebeurtenis[] = [];
  const tolds = [bornFrom(ziekmelding)];
  const reports = new Map(
    tried.filter(({ refused }) => refused === undefined).map((each) => [each.place, each]),
  );
  const left: Tried[] = [];
  for (const [at, event] of events.entries()) {
    const last = tolds.at(-1);
    if (at === place || !last) continue;
    try {
      admit(ziekmelding, kept, event);
    } catch (error) {
      if (error instanceof Refusal) continue;
      throw error;
    }
    const report = reports.get(at);
    if (report) left.push({ ...report, place: kept.length });
    kept.push(event);
    tolds.push(oneOn(last, event));
  }
  return { ziekmelding, events: kept, tried: left, tolds, pick };
}

/** Leaves out event after event while it still fails: the numbers of a draw hang together too much to shrink far. */
function smallest(truth: Truth, life: RandomLife): RandomLife {
  let small = life;
  for (let place = life.events.length - 1; place >= 0; place -= 1) {
    const smaller = without(small, place);
    if (smaller.events.length < small.events.length && failure(truth, smaller) !== undefined) small = smaller;
    place = Math.min(place, small.events.length);
  }
  return small;
}

/** What is needed to find a failing life again. */
export interface Found {
  readonly seed: number;
  readonly path: string;
  /** It was replayed, so it is told as it is, without looking for smaller numbers. */
  readonly replayed: boolean;
}

/** Shrinks a failure and tells it: seed, path, what is wrong, and the few events that are left. */
export function tellSmallest(truth: Truth, most: number, { seed, path, replayed }: Found): string {
  const property = fc.property(draws(most), (draw) => failure(truth, livedFrom(draw)) === undefined);
  const { counterexample, counterexamplePath, numShrinks } = fc.check(property, {
    seed,
    path,
    endOnFailure: replayed,
    interruptAfterTimeLimit: 8_000,
  });
  const [draw] = counterexample ?? [];
  if (!draw) return `SEED=${String(seed)} PAD=${path}: failed once, and not again`;
  const small = smallest(truth, livedFrom(draw));
  const why = inWords(failure(truth, small));
  return `SEED=${String(seed)} PAD=${counterexamplePath ?? path} (${String(numShrinks)} steps smaller)\n${why}\n${toldBy(small)}`;
}
