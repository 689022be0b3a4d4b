// When a duty waits: observation after recovery, and the situations that a duty names.
import type { IsoDay } from '../calendar/iso-day.ts';
import type { Situation } from '../law/obligation.ts';
import { eventsOf, type Account } from './account.ts';
import { observationEnd } from './closing.ts';
import { nameOf } from './event.ts';

export interface Suspension {
  readonly reden: string;
  readonly door: string;
  /** The day it is looked at again, if one is set. */
  readonly tot?: IsoDay;
}

const SITUATIONS: Readonly<Record<Situation, (account: Account, day: IsoDay) => Suspension | undefined>> = {
  'geen-benutbare-mogelijkheden': (account, day) => {
    const last = eventsOf(account, 'advies-bedrijfsarts')
      .filter(
        ({ op, advies }) =>
          op <= day && (advies === 'belastbaarheid' || advies === 'geen-benutbare-mogelijkheden'),
      )
      .at(-1);
    if (last?.advies !== 'geen-benutbare-mogelijkheden') return undefined;
    return {
      reden: 'geen-benutbare-mogelijkheden',
      door: nameOf(last),
      ...(last.herbeoordelenOp === undefined ? {} : { tot: last.herbeoordelenOp }),
    };
  },
};

/** Observation after a full recovery: nobody is reminded of anything (law.md §12.3.3). */
export function underObservation(account: Account, day: IsoDay): Suspension | undefined {
  const { recovery } = account;
  const end = observationEnd(account);
  if (!recovery || !end || day < recovery.from || day >= end) return undefined;
  return { reden: 'herstel-observatie', door: nameOf(recovery.event), tot: end };
}

/** Why a duty waits at the end of a day, if it does. */
export function suspensionOf(
  account: Account,
  waits: readonly Situation[],
  day: IsoDay,
): Suspension | undefined {
  const observed = underObservation(account, day);
  if (observed) return observed;
  for (const situation of waits) {
    const suspension = SITUATIONS[situation](account, day);
    if (suspension) return suspension;
  }
  return undefined;
}
