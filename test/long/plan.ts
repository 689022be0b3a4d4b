// What is ended by force, at which point of a letter, and after how many letters: drawn from a seed.
import { POINTS, type Point } from './points.ts';

export const VICTIMS = ['worker', 'Temporal', 'PostgreSQL', 'mail server'] as const;

export type Victim = (typeof VICTIMS)[number];

export interface Kill {
  readonly number: number;
  readonly victim: Victim;
  readonly point: Point;
  /** How many letters have left by then. */
  readonly after: number;
  /** How long it stays away; milliseconds. */
  readonly away: number;
  /** Which worker, when none is at the point. */
  readonly worker: number;
}

type Between = (least: number, most: number) => number;

/** All of them, in an order that the seed chooses. */
function shuffled<T>(all: readonly T[], between: Between): readonly T[] {
  const rest = [...all];
  return all.flatMap(() => rest.splice(between(0, rest.length - 1), 1));
}

const EVERY_PAIR = VICTIMS.flatMap((victim) => POINTS.map((point) => ({ victim, point })));

/** Every victim at every point, again and again, spread over the letters. */
export function drawKills(kills: number, letters: number, between: Between): readonly Kill[] {
  const rounds = Array.from({ length: Math.ceil(kills / EVERY_PAIR.length) }, () =>
    shuffled(EVERY_PAIR, between),
  );
  return rounds
    .flat()
    .slice(0, kills)
    .map((pair, place) => ({
      ...pair,
      number: place + 1,
      after: Math.floor((letters * (place + 0.5)) / (kills + 1)),
      away: between(0, 1_500),
      worker: between(0, 1),
    }));
}
