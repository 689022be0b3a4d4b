// Rounds of the six-weekly talk, for stories in which they follow each other without a gap.
import { addDays } from '../../../workflows/calendar/add-days.ts';
import { isoDay } from '../../../workflows/calendar/iso-day.ts';
import { done, duty, type Seen, type Step, type Story } from '../../support/scenario/story.ts';

const SIX_WEEKS = 42;

function days(first: string, rounds: number): readonly string[] {
  return Array.from({ length: rounds }, (_, place) => addDays(isoDay(first), place * SIX_WEEKS));
}

/** What each of the rounds looks like. */
export function talks(first: string, rounds: number, is: (day: string) => Seen): readonly Step[] {
  return days(first, rounds).map((day, place) => duty('voortgangsgesprek', is(day), place + 1));
}

/** A diary in which a talk is held on the first day and every six weeks after it. */
export function talksHeld(first: string, rounds: number): Story['diary'] {
  return Object.fromEntries(days(first, rounds).map((day) => [day, [done('voortgangsgesprek')]]));
}
