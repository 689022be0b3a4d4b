// UWV's loonsanctie: how long it lasts, what a late decision costs UWV, and what a bekorting takes off (law.md §12.3.12).
import { addDays } from '../calendar/add-days.ts';
import { daysBetween } from '../calendar/days-between.ts';
import { earlier } from '../calendar/earlier.ts';
import { extendTerm } from '../calendar/extend-term.ts';
import type { IsoDay } from '../calendar/iso-day.ts';
import { later } from '../calendar/later.ts';
import { eventsOf, firstOf, type Account } from './account.ts';
import type { EventOf } from './event.ts';
import { countedFrom, skipInterruptions } from './interruptions.ts';

export interface Loonsanctie {
  readonly event: EventOf<'loonsanctie-opgelegd'>;
  /** First and last day of pay that it adds. */
  readonly from: IsoDay;
  readonly last: IsoDay;
  /** Its last day without any bekorting: a request is worth less the nearer that day is. */
  readonly fullLast: IsoDay;
  /** Calendar days that UWV decided late, which it is shorter. */
  readonly daysDecidedLate: number;
  /** The day UWV found the shortcoming mended, if it did. */
  readonly mendedOn?: IsoDay;
}

/** Fifty-two weeks (art. 25 lid 9 Wet WIA), six weeks after recovery (lid 14), three weeks to decide (lid 13); calendar days. */
export const SANCTION_DAYS = 364;
const AFTER_RECOVERY_DAYS = 42;
const DECISION_DAYS = 21;

const daysAfter = (limit: IsoDay, day: IsoDay): number => Math.max(0, daysBetween(limit, day));

/** The last day on which UWV decides a request in time: three weeks, extended by the Algemene termijnenwet. */
export function decisionDue(requestedOn: IsoDay): IsoDay {
  return extendTerm(requestedOn, addDays(requestedOn, DECISION_DAYS));
}

/** The first day without pay when UWV finds the shortcoming mended: six weeks on, less every day it decided late. */
export function freeAfter(requestedOn: IsoDay, decidedOn: IsoDay): IsoDay {
  return addDays(decidedOn, AFTER_RECOVERY_DAYS - daysAfter(decisionDue(requestedOn), decidedOn));
}

/** The decisions on requests for bekorting, each with its request: the last one before it. */
function decisions(
  account: Account,
): readonly { request: EventOf<'bekorting-verzocht'>; decision: EventOf<'bekorting-besluit'> }[] {
  const requests = eventsOf(account, 'bekorting-verzocht');
  return eventsOf(account, 'bekorting-besluit').flatMap((decision) => {
    const request = requests.filter(({ op }) => op <= decision.op).at(-1);
    return request ? [{ request, decision }] : [];
  });
}

/** The request that UWV has not decided on; only one can wait at a time. */
export function runningRequest(account: Account): EventOf<'bekorting-verzocht'> | undefined {
  const requests = eventsOf(account, 'bekorting-verzocht');
  return requests.length > eventsOf(account, 'bekorting-besluit').length ? requests.at(-1) : undefined;
}

/**
 * The sanction as it now stands.
 * @param paid the last day of pay without it: the last chance for UWV to decide
 * @param due the last day on which UWV decides in time
 * @returns undefined when there is none, or when the decision came after the last chance and has no effect
 */
export function loonsanctieOf(account: Account, paid: IsoDay, due: IsoDay): Loonsanctie | undefined {
  const event = firstOf(account, 'loonsanctie-opgelegd');
  if (!event || event.besluitOp > paid) return undefined;
  // One that runs at its start puts it off, later leave interrupts it (art. 25 lid 9, third and fourth sentence).
  const start = countedFrom(account.interruptions, addDays(paid, 1));
  const leave = account.interruptions.filter(({ from }) => from > start);
  const daysDecidedLate = daysAfter(due, event.besluitOp);
  const fullLast = skipInterruptions(leave, addDays(start, SANCTION_DAYS - daysDecidedLate - 1));
  let last = fullLast;
  let mendedOn: IsoDay | undefined;
  for (const { request, decision } of decisions(account)) {
    if (decision.uitkomst === 'toegewezen') {
      mendedOn ??= decision.op;
      last = earlier(last, addDays(freeAfter(request.op, decision.op), -1));
    } else last = addDays(last, -daysAfter(decisionDue(request.op), decision.op));
  }
  return {
    event,
    from: start,
    last: later(last, paid),
    fullLast,
    daysDecidedLate,
    ...(mendedOn ? { mendedOn } : {}),
  };
}
