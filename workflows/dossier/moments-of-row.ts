// The letters about one duty: which steps of the house's ladder fall on which day.
import { addDays } from '../calendar/add-days.ts';
import type { IsoDay } from '../calendar/iso-day.ts';
import { addWorkingDays, workingDayFrom, workingDayUntil } from '../calendar/working-days.ts';
import type { Step } from '../house/ladders.ts';
import { lastDay, type Row } from './row.ts';

export interface Moment {
  readonly step: Step;
  readonly op: IsoDay;
}

/** A day before the date moves back to a working day, a day after it forward to one. */
function stepDay(step: Step, row: Row): IsoDay {
  const from = step.on.from === 'S' ? (row.streefdatum ?? row.uiterlijk) : lastDay(row);
  if ('workingDays' in step.on) return addWorkingDays(from, step.on.workingDays);
  const day = addDays(from, step.on.days);
  if (step.on.days === 0) return day;
  return step.on.days < 0 ? workingDayUntil(day) : workingDayFrom(day);
}

/**
 * The moments that are still worth a letter (law.md §12.4): one that lies before the date became known is not sent, nor
 * one on the day of a later step; but the first reminder never falls away: it leaves the next morning, unless overdue.
 * @param knownOn the day the date became known; letters of that day had left already
 */
export function momentsOf(row: Row, ladder: readonly Step[], knownOn: IsoDay): readonly Moment[] {
  const next = addDays(knownOn, 1);
  const moments = ladder.flatMap((step) => {
    const op = stepDay(step, row);
    if (op > knownOn) return [{ step, op }];
    return step.first && next <= lastDay(row) ? [{ step, op: next }] : [];
  });
  return moments.filter(({ step, op }, place) => {
    if (step.first === true) return true;
    // A second reminder on the morning of the moved first one would be the same letter twice.
    const twice = moments.some(
      (other) => other.step.first === true && other.op === op && other.step.letter === step.letter,
    );
    return !twice && !moments.slice(place + 1).some((later) => later.op === op);
  });
}
