// Holds something against every one of many drawn lives, and says which life it was when it does not hold.
import { addDays } from '../../workflows/calendar/add-days.ts';
import type { IsoDay } from '../../workflows/calendar/iso-day.ts';
import { live, type Diary } from '../../workflows/dossier/diary.ts';
import { drawLives, type RandomLife } from './random-life.ts';

export interface LivedLife extends RandomLife {
  /** The last day that is looked at: the life is over by then, or nearly. */
  readonly end: IsoDay;
  readonly diary: Diary;
}

/** One seed, so that a run can be repeated; `SEED=123` takes another. */
export const SEED = Number(process.env.SEED ?? 20_261_122);

/** Draws lives and lives them through. */
export function liveLives(count: number, most: number): readonly LivedLife[] {
  return drawLives(count, most, SEED).map((life) => {
    const end = life.events.reduce<IsoDay>(
      (last, { op }) => (op > last ? op : last),
      addDays(life.ziekmelding.eersteZiektedag, 800),
    );
    return { ...life, end, diary: live(life.ziekmelding, life.events, end) };
  });
}

/**
 * Checks every life.
 * @throws Error naming the seed and the place of the first life that fails, with the failure as its cause
 */
export function ofEvery(lives: readonly LivedLife[], check: (life: LivedLife, place: number) => void): void {
  for (const [place, life] of lives.entries()) {
    try {
      check(life, place);
    } catch (error) {
      const events = JSON.stringify([life.ziekmelding, ...life.events]);
      throw new Error(
        `SEED=${String(SEED)}, life ${String(place)}: ${events}\n${error instanceof Error ? error.message : String(error)}`,
        {
          cause: error,
        },
      );
    }
  }
}
