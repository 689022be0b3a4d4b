// Days on which a life is looked at: those on which something turns, their neighbours, and a few in between.
import { addDays } from '../../workflows/calendar/add-days.ts';
import type { IsoDay } from '../../workflows/calendar/iso-day.ts';
import { observationEnd } from '../../workflows/dossier/closing.ts';
import { knownOn } from '../../workflows/dossier/known-on.ts';
import type { LivedLife } from './random-life-lived.ts';

/** Whether a life is among the one in so many that are asked a costly question. */
export const isOneIn = (count: number, { pick }: LivedLife): boolean => pick % count === 0;

/** At most fifteen days, in order. */
export function daysToLook(life: LivedLife): readonly IsoDay[] {
  const { account, clocks, closing } = life.diary.picture;
  const event = life.events[life.pick % Math.max(1, life.events.length)];
  const over = observationEnd(account);
  const days = [
    account.eersteZiektedag,
    addDays(clocks.wachttijdLaatsteDag, 1),
    clocks.loonLaatsteDag,
    addDays(clocks.loonLaatsteDag, 1),
    ...(event ? [addDays(event.op, -1), event.op, knownOn(event)] : []),
    ...(over ? [addDays(over, -1), over] : []),
    ...(closing ? [addDays(closing.op, -1), closing.op] : []),
    ...[37, 150, 400, 650].map((after) => addDays(account.eersteZiektedag, after + (life.pick % 60))),
  ];
  return [...new Set(days)].sort();
}
