// Things that come round every six weeks, for stories in which they follow each other without a gap.
import { addDays } from '../../../workflows/calendar/add-days.ts';
import { isoDay } from '../../../workflows/calendar/iso-day.ts';
import { done, duty, type Seen, type Step, type Story } from '../../support/scenario/story.ts';

const SIX_WEEKS = 42;

function days(first: string, rounds: number): readonly string[] {
  return Array.from({ length: rounds }, (_, place) => addDays(isoDay(first), place * SIX_WEEKS));
}

function everySixWeeks(step: Step, first: string, rounds: number): Story['diary'] {
  return Object.fromEntries(days(first, rounds).map((day) => [day, [step]]));
}

/** What each of the rounds looks like. */
export function talks(first: string, rounds: number, is: (day: string) => Seen): readonly Step[] {
  return days(first, rounds).map((day, place) => duty('voortgangsgesprek', is(day), place + 1));
}

/** A diary in which a talk is held on the first day and every six weeks after it. */
export function talksHeld(first: string, rounds: number): Story['diary'] {
  return everySixWeeks(done('voortgangsgesprek'), first, rounds);
}

/** A diary in which the bureau reports on the first day and every six weeks after it, each time with vacancies. */
export function bureauReports(first: string, rounds: number): Story['diary'] {
  return everySixWeeks(done('voortgangsrapportage', { besproken: ['vacatures'] }), first, rounds);
}

/** Diaries together, their days in order. */
export function woven(...diaries: readonly Story['diary'][]): Story['diary'] {
  const all = [...new Set(diaries.flatMap((diary) => Object.keys(diary)))].sort();
  return Object.fromEntries(all.map((day) => [day, diaries.flatMap((diary) => diary[day] ?? [])]));
}
