// A random life, lived through: with its diary, and the day on which it is over.
import { addDays } from '../../workflows/calendar/add-days.ts';
import type { IsoDay } from '../../workflows/calendar/iso-day.ts';
import { live, type Diary } from '../../workflows/dossier/diary.ts';
import { knownOn } from '../../workflows/dossier/known-on.ts';
import type { RandomLife } from './random-life.ts';

export interface LivedLife extends RandomLife {
  /** The last day that is looked at: the life is over by then, or nearly. */
  readonly end: IsoDay;
  readonly diary: Diary;
}

/** Throws when it does not hold for a life. */
export type Truth = (life: LivedLife) => void;

/** Lives a life through. */
export function livedThrough(life: RandomLife): LivedLife {
  const end = life.events.reduce<IsoDay>(
    (last, event) => [event.op, knownOn(event), last].sort().at(-1) ?? last,
    addDays(life.ziekmelding.eersteZiektedag, 800),
  );
  return { ...life, end, diary: live(life.ziekmelding, life.events, end) };
}
