// When a duty waits: observation after recovery, and the situations that a duty names.
import type { IsoDay } from '../calendar/iso-day.ts';
import type { Obligation, Situation } from '../law/obligation.ts';
import type { Account } from './account.ts';
import { newestJudgement } from './capacity.ts';
import { observationEnd } from './closing.ts';
import { vangnetOf } from './employment.ts';
import { nameOf } from './event.ts';
import { capacityAfter, pauseOn, reviewOf, standingException, type Pauze } from './spoor-2.ts';

export interface Suspension {
  readonly reden: string;
  readonly door: string;
  /** The day it is looked at again, if one is set. */
  readonly tot?: IsoDay;
}

function paused(pause: Pauze | undefined): Suspension | undefined {
  return (
    pause && {
      reden: 'pauze-spoor-2',
      door: nameOf(pause.event),
      ...(pause.review === undefined ? {} : { tot: pause.review }),
    }
  );
}

function withoutCapacity(account: Account, day: IsoDay): Suspension | undefined {
  const last = newestJudgement(account, day);
  if (last?.advies !== 'geen-benutbare-mogelijkheden') return undefined;
  const tot = last.herbeoordelenOp;
  return { reden: 'geen-benutbare-mogelijkheden', door: nameOf(last), ...(tot === undefined ? {} : { tot }) };
}

/** An exception suspends until its review date, never silently and never longer. */
function excepted(account: Account, day: IsoDay): Suspension | undefined {
  const exception = standingException(account);
  if (!exception || day < exception.op || day >= reviewOf(exception)) return undefined;
  const capacity = capacityAfter(account, exception);
  if (capacity && capacity.op <= day) return undefined;
  return { reden: exception.keuze, door: nameOf(exception), tot: reviewOf(exception) };
}

const SITUATIONS: Readonly<Record<Situation, (account: Account, day: IsoDay) => Suspension | undefined>> = {
  'geen-benutbare-mogelijkheden': withoutCapacity,
  'uitzondering-spoor-2': excepted,
  'pauze-spoor-2': (account, day) => paused(pauseOn(account, day)),
  'pauze-spoor-2-gestopt': (account, day) => {
    const pause = pauseOn(account, day);
    return pause?.wijze === 'gestopt' ? paused(pause) : undefined;
  },
  'vangnet-zes-weken': (account) =>
    vangnetOf(account)?.melding === 'zes-weken'
      ? { reden: 'vangnet-zes-weken', door: nameOf(account.ziekmelding) }
      : undefined,
};

/** Whether a situation holds, whatever the day: for a duty that is milder in it. */
export function holds(account: Account, situation: Situation): boolean {
  return SITUATIONS[situation](account, account.eersteZiektedag) !== undefined;
}

/** Observation after a full recovery: nobody is reminded of anything (law.md §12.3.3). */
export function underObservation(account: Account, day: IsoDay): Suspension | undefined {
  const { recovery } = account;
  const end = observationEnd(account);
  if (!recovery || !end || day < recovery.from || day >= end) return undefined;
  return { reden: 'herstel-observatie', door: nameOf(recovery.event), tot: end };
}

/** Why a duty waits at the end of a day, if it does. */
export function suspensionOf(account: Account, duty: Obligation, day: IsoDay): Suspension | undefined {
  const observed = duty.alsoAfterRecovery ? undefined : underObservation(account, day);
  if (observed) return observed;
  for (const situation of duty.waits ?? []) {
    const suspension = SITUATIONS[situation](account, day);
    if (suspension) return suspension;
  }
  return undefined;
}
