// Holds what must be true against every one of many drawn lives, and says how to replay the one in which it is not.
import fc from 'fast-check';
import { livedFrom } from './random-life.ts';
import { draws } from './random-life-draw.ts';
import { livedThrough, type LivedLife, type Truth } from './random-life-lived.ts';
import { tellSmallest } from './random-life-smallest.ts';

/** One seed, so that a run can be repeated; `SEED=123` takes another. */
export const SEED = Number(process.env.SEED ?? 20_261_122);
/** How many lives in all; `LEVENS=100` for fewer. */
export const LIVES = Number(process.env.LEVENS ?? 1000);
/** One life, shrunken or not, by the path that a failure named. */
const { PAD } = process.env;

/** What was seen of many lives, for the test that they are not all empty. */
export interface Seen {
  readonly kinds: Map<string, number>;
  lives: number;
  events: number;
  refused: number;
  fullest: number;
  /** Lives of forty events or more. */
  full: number;
  interrupted: number;
}

export interface Trial<Name extends string> {
  readonly seen: Seen;
  /** @throws Error with the shrunken life when the truth does not hold for all */
  readonly mustHold: (name: Name) => void;
}

function see(seen: Seen, { events, tried, diary }: LivedLife): void {
  seen.lives += 1;
  seen.events += events.length;
  seen.refused += tried.length - events.length;
  seen.fullest = Math.max(seen.fullest, events.length);
  if (events.length >= 40) seen.full += 1;
  if (diary.picture.account.interruptions.length > 0) seen.interrupted += 1;
  for (const { soort } of events) seen.kinds.set(soort, (seen.kinds.get(soort) ?? 0) + 1);
}

/** How many lives of how many events, from which seed. */
export interface Lot {
  readonly lives: number;
  readonly most: number;
  readonly seed: number;
}

/** Puts many lives to the test at once: each is lived once, and asked everything. */
export function tryLives<Name extends string>(
  { lives, most, seed }: Lot,
  truths: Readonly<Record<Name, Truth>>,
): Trial<Name> {
  const seen: Seen = {
    kinds: new Map(),
    ...{ lives: 0, events: 0, refused: 0, fullest: 0, full: 0, interrupted: 0 },
  };
  const failed = new Map<string, string>();
  const everything = fc.property(draws(most), (draw) => {
    // Of a shrunken path fast-check goes through all that lies beside it, however few runs are asked, until one fails.
    if (PAD !== undefined && seen.lives > 0) return;
    const life = livedThrough(livedFrom(draw));
    for (const [name, truth] of Object.entries<Truth>(truths)) {
      if (failed.has(name)) continue;
      try {
        truth(life);
      } catch {
        failed.set(name, PAD ?? String(seen.lives));
      }
    }
    see(seen, life);
  });
  fc.assert(everything, {
    // Only what breaks off a life comes here: where it broke is worth more than hours of looking for a smaller one.
    endOnFailure: true,
    seed,
    numRuns: PAD === undefined ? lives : 1,
    ...(PAD === undefined ? {} : { path: PAD }),
  });
  return {
    seen,
    mustHold: (name) => {
      const path = failed.get(name);
      if (path !== undefined)
        throw new Error(tellSmallest(truths[name], most, { seed, path, replayed: PAD !== undefined }));
    },
  };
}
