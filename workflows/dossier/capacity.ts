// What the bedrijfsarts says somebody can do, from the advices that judge it.
import type { IsoDay } from '../calendar/iso-day.ts';
import { eventsOf, type Account } from './account.ts';
import type { EventOf } from './event.ts';

type Advice = EventOf<'advies-bedrijfsarts'>;

/** Whether an advice judges what somebody can do; one that only pauses spoor 2 does not. */
export function judges({ advies }: Advice): boolean {
  return advies === 'belastbaarheid' || advies === 'geen-benutbare-mogelijkheden';
}

/** Hours a week that a judging advice leaves; undefined when it names none. */
export function hoursIn({ advies, urenPerWeek }: Advice): number | undefined {
  return advies === 'geen-benutbare-mogelijkheden' ? 0 : urenPerWeek;
}

/** The newest advice that judges, until the end of a day; without a day the newest of all. */
export function newestJudgement(account: Account, until?: IsoDay): Advice | undefined {
  return eventsOf(account, 'advies-bedrijfsarts').findLast(
    (advice) => judges(advice) && (until === undefined || advice.op <= until),
  );
}
