// The extension of terms in a statute by the Algemene termijnenwet.
import { addDays } from './add-days.ts';
import { EQUATED_DAYS } from './equated-days.ts';
import { isWorkingDay } from './is-working-day.ts';
import type { IsoDay } from './iso-day.ts';

/** Whether a term may end on a day: not a Saturday, Sunday, holiday or equated day. */
function isTermDay(day: IsoDay): boolean {
  return isWorkingDay(day) && !EQUATED_DAYS.days.includes(day);
}

/**
 * Extends a term of at least three days so that it holds two days that are not Saturday, Sunday or holiday (art. 2),
 * and any term to the next such day (art. 1 lid 1). Not for terms of more than twelve weeks or counted backwards (art. 4, 1.2):
 * the rule in the law's table says where it applies.
 * @param from the day from which the term counts (itself not counted)
 * @param last the last day as counted
 */
export function extendTerm(from: IsoDay, last: IsoDay): IsoDay {
  let end = last;
  if (addDays(from, 3) <= last) {
    let held = 0;
    for (let day = addDays(from, 1); day <= end; day = addDays(day, 1)) if (isTermDay(day)) held += 1;
    while (held < 2) {
      end = addDays(end, 1);
      if (isTermDay(end)) held += 1;
    }
  }
  while (!isTermDay(end)) end = addDays(end, 1);
  return end;
}
