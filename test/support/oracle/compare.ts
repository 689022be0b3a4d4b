// Lays the two tellings of a drawn life side by side, on every first sick day of seventeen years.
import { admit } from '../../../workflows/dossier/admissible.ts';
import { Refusal } from '../../../workflows/dossier/refusal.ts';
import { dayNumber, dayText } from './days.ts';
import { expectedDates } from './dates.ts';
import { dieOf, type Die } from './seeded.ts';
import type { ThrownLife } from './telling.ts';
import { differences, toldByEngine } from './told-by-engine.ts';

export type Draw = (d0: number, die: Die) => ThrownLife;

/** The seed of all throws; with a first sick day it makes one life that can be repeated. */
export const SEED = 20_261_122;
export const FIRST = dayNumber('2020-01-01');
export const LAST = dayNumber('2036-12-31');
/** Mutation testing judges with fewer days: only every so many. */
const APART = Number(process.env.DAYS_APART ?? 1);

/** The life of a first sick day. */
function lifeOf(draw: Draw, d0: number): ThrownLife {
  return draw(d0, dieOf(SEED + d0));
}

/** What the two do not agree on, at most twenty lines, each with the first sick day and the life it belongs to. */
export function disagreements(draw: Draw, last = LAST, step = 1): readonly string[] {
  const found: string[] = [];
  for (let d0 = FIRST; d0 <= last && found.length < 20; d0 += step * APART) {
    const { life, ziekmelding, events } = lifeOf(draw, d0);
    const difference = differences(expectedDates(life), toldByEngine(ziekmelding, events));
    if (difference.length > 0)
      found.push(`${dayText(d0)} ${difference.join('; ')} in ${JSON.stringify([ziekmelding, ...events])}`);
  }
  return found;
}

/** Every thirty-first life, to look at what the draws bring. */
export function someLives(draw: Draw): readonly ThrownLife[] {
  const lives: ThrownLife[] = [];
  for (let d0 = FIRST; d0 <= LAST; d0 += 31) lives.push(lifeOf(draw, d0));
  return lives;
}

/** The sentences with which a live dossier would refuse a drawn life: there must be none. */
export function refusedOf({ ziekmelding, events }: ThrownLife): readonly string[] {
  return events.flatMap((event, place) => {
    try {
      admit(ziekmelding, events.slice(0, place), event);
      return [];
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return [`${ziekmelding.eersteZiektedag} ${event.op} ${event.soort}: ${error.message}`];
    }
  });
}
