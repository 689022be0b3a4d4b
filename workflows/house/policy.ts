// House policy: the default ladders, and what an employer puts in their place.
import type { Term } from '../law/obligation.ts';
import type { Ladder, ObligationId } from '../law/vocabulary.ts';
import { HOUSE_LADDERS, type Step } from './ladders.ts';

/** What an employer prefers for one duty. */
export interface DutyPolicy {
  /** Instead of the steps of its ladder. */
  readonly steps?: readonly Step[];
  /** A shorter cadence, for a duty with rounds. */
  readonly cadence?: Term;
}

/** What an employer changes; what is left out stays as the house has it. Read and checked by `readPolicy`. */
export interface HousePolicy {
  readonly ladders?: Partial<Readonly<Record<Ladder, readonly Step[]>>>;
  readonly duties?: Partial<Readonly<Record<ObligationId, DutyPolicy>>>;
}

/** The house as it is. */
export const DEFAULT_POLICY: HousePolicy = {};

/** The steps for a duty: its own, else those of its ladder, else the house's. */
export function ladderFor(policy: HousePolicy, duty: ObligationId, ladder: Ladder): readonly Step[] {
  return policy.duties?.[duty]?.steps ?? policy.ladders?.[ladder] ?? HOUSE_LADDERS[ladder];
}

/** Days around a step's own day within which a working day is found, whatever holidays there are. */
const ASIDE_DAYS = 10;

/** Calendar days within which a step leaves, at most: working days are counted double. */
function daysAway({ on }: Step): number {
  return 'workingDays' in on ? 2 * Math.abs(on.workingDays) : Math.abs(on.days);
}

/** The calendar days from a date within which all its letters leave. */
export function reachOf({ ladders, duties }: HousePolicy): number {
  const steps = [HOUSE_LADDERS, ladders ?? {}]
    .flatMap((each) => Object.values(each))
    .concat(Object.values(duties ?? {}).map(({ steps: own = [] }) => own))
    .flat();
  return ASIDE_DAYS + Math.max(...steps.map(daysAway));
}

/** The term between two rounds of a duty: the employer's shorter one, else the law page's own. */
export function cadenceFor(policy: HousePolicy, duty: ObligationId, term: Term): Term {
  return policy.duties?.[duty]?.cadence ?? term;
}
