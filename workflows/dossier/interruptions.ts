// Days that do not count as days of sickness: recoveries of up to 27 days and leave.
import { addDays } from '../calendar/add-days.ts';
import { daysBetween } from '../calendar/days-between.ts';
import type { IsoDay } from '../calendar/iso-day.ts';

/** A stretch of days that do not count: from its first day up to, not including, `to`. */
export interface Interruption {
  readonly from: IsoDay;
  readonly to: IsoDay;
  /** Names of the events it rests on. */
  readonly events: readonly string[];
}

/** Sorted, and overlapping stretches made one, so that no day is skipped twice. */
export function mergeInterruptions(stretches: readonly Interruption[]): readonly Interruption[] {
  const merged: Interruption[] = [];
  for (const next of [...stretches].sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))) {
    const last = merged.at(-1);
    if (last === undefined || next.from > last.to) merged.push(next);
    else
      merged[merged.length - 1] = {
        from: last.from,
        to: next.to > last.to ? next.to : last.to,
        events: [...last.events, ...next.events],
      };
  }
  return merged;
}

/** Calendar days of the stretches that lie in [from, to). */
export function daysInterrupted(interruptions: readonly Interruption[], from: IsoDay, to: IsoDay): number {
  let days = 0;
  for (const stretch of interruptions) {
    const start = stretch.from > from ? stretch.from : from;
    const end = stretch.to < to ? stretch.to : to;
    if (start < end) days += daysBetween(start, end);
  }
  return days;
}

/** The last day on which a count of days may still run when every interrupted day before it is skipped. */
export function skipInterruptions(interruptions: readonly Interruption[], day: IsoDay): IsoDay {
  let reached = day;
  for (const { from, to } of interruptions)
    if (from <= reached) reached = addDays(reached, daysBetween(from, to));
  return reached;
}

/** The day itself when it counts, else the first counted day after it. */
export function countedFrom(interruptions: readonly Interruption[], day: IsoDay): IsoDay {
  return interruptions.find(({ from, to }) => from <= day && day < to)?.to ?? day;
}
