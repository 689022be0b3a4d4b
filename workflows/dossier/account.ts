// What is true of a dossier, told from its events: the only thing that dates and statuses are computed from.
import type { IsoDay } from '../calendar/iso-day.ts';
import type { LawPage, Obligation } from '../law/obligation.ts';
import type { ObligationId } from '../law/vocabulary.ts';
import { fieldOf, type EventOf, type Gebeurtenis, type Ziekmelding } from './event.ts';
import type { Interruption } from './interruptions.ts';

/** A full recovery that has not (yet) been followed by a relapse. */
export interface Recovery {
  /** H: the first day of full work. */
  readonly from: IsoDay;
  readonly event: EventOf<'werkhervatting'>;
}

export interface Account {
  readonly page: LawPage;
  readonly ziekmelding: Ziekmelding;
  /** Day 1, as corrected. */
  readonly eersteZiektedag: IsoDay;
  /** Ended recoveries and leave. */
  readonly interruptions: readonly Interruption[];
  readonly recovery?: Recovery;
  /** All events in the account, by the day they happened; what a `correctie` took out is not among them. */
  readonly events: readonly Gebeurtenis[];
}

/** The events of one kind, by day. */
export function eventsOf<S extends Gebeurtenis['soort']>(account: Account, soort: S): readonly EventOf<S>[] {
  return account.events.filter(
    (event): event is Extract<Gebeurtenis, { soort: S }> => event.soort === soort,
  ) as readonly EventOf<S>[];
}

/** The first event of one kind, by day. */
export function firstOf<S extends Gebeurtenis['soort']>(account: Account, soort: S): EventOf<S> | undefined {
  return account.events.find((event) => event.soort === soort) as EventOf<S> | undefined;
}

/** The events that fulfil a duty, by day. */
export function fulfilments(
  account: Account,
  { id, by, only }: Pick<Obligation, 'id' | 'by' | 'only'>,
): readonly Gebeurtenis[] {
  return account.events.filter((event) => {
    if (event.soort === 'voldaan') return event.verplichting === id;
    if (!by.includes(event.soort)) return false;
    const value = only && fieldOf(event, only.field);
    return only === undefined || (typeof value === 'string' && only.is.includes(value));
  });
}

/** The reports that a duty was done, by day. */
export function reportsOf(account: Account, id: ObligationId): readonly EventOf<'voldaan'>[] {
  return eventsOf(account, 'voldaan').filter(({ verplichting }) => verplichting === id);
}

/** A duty of the account's page, if the page has it. */
export function dutyOf({ page }: Account, id: string): Obligation | undefined {
  return page.obligations.find((duty) => duty.id === id);
}
