// Spoor 2 as the events tell it: pauses, exceptions, and from when the bureau's reports are counted.
import { addMonths } from '../calendar/add-months.ts';
import type { IsoDay } from '../calendar/iso-day.ts';
import { eventsOf, firstOf, type Account } from './account.ts';
import type { EventOf } from './event.ts';

export interface Pauze {
  readonly event: EventOf<'advies-bedrijfsarts'>;
  readonly wijze: 'gestopt' | 'minimaal';
  readonly from: IsoDay;
  /** The day of the advice to resume, if there is one. */
  readonly to?: IsoDay;
  /** The last review date set; the pause stands until a new advice comes, whatever the date. */
  readonly review?: IsoDay;
}

/** The pauses, by day. An advice that repeats a running pause sets a new review date; one that changes the way begins a stretch of its own, so that what was reported before stays. */
export function pausesOf(account: Account): readonly Pauze[] {
  const pauses: Pauze[] = [];
  for (const event of eventsOf(account, 'advies-bedrijfsarts')) {
    const last = pauses.at(-1);
    const running = last && last.to === undefined ? last : undefined;
    if (event.advies === 'pauze-spoor-2') {
      const { herbeoordelenOp: review, wijze = 'gestopt' } = event;
      const repeated = running?.wijze === wijze ? running : undefined;
      const from = repeated?.from ?? event.op;
      if (repeated) pauses.pop();
      else if (running) pauses[pauses.length - 1] = { ...running, to: event.op };
      pauses.push({ event, wijze, from, ...(review === undefined ? {} : { review }) });
    } else if (event.advies === 'hervat-spoor-2' && running)
      pauses[pauses.length - 1] = { ...running, to: event.op };
  }
  return pauses;
}

/** The pause that stands at the end of a day. */
export function pauseOn(account: Account, day: IsoDay): Pauze | undefined {
  return pausesOf(account).find(({ from, to }) => from <= day && (to === undefined || day < to));
}

export type Uitzondering = EventOf<'spoorkeuze'> & {
  readonly keuze: Exclude<EventOf<'spoorkeuze'>['keuze'], 'spoor-2'>;
};

/** The answers to the spoorvraag that put spoor 2 off, by day. */
export function exceptionsOf(account: Account): readonly Uitzondering[] {
  return eventsOf(account, 'spoorkeuze').filter((event): event is Uitzondering => event.keuze !== 'spoor-2');
}

/** A prospect is for three months at most (Werkwijzer Poortwachter § 4.3.1; law.md M17b). */
const PROSPECT_MONTHS = 3;

/** The last day of a prospect that was given on a day: three calendar months on. */
export const prospectEnd = (given: IsoDay): IsoDay => addMonths(given, PROSPECT_MONTHS);

/** The review date of an exception: its own, else three calendar months on. */
export function reviewOf(exception: Uitzondering): IsoDay {
  return exception.herbeoordelenOp ?? prospectEnd(exception.op);
}

/** The day belastbaarheid was recorded after an exception that rests on the bedrijfsarts's advice. */
export function capacityAfter(
  account: Account,
  exception: Uitzondering,
): EventOf<'advies-bedrijfsarts'> | undefined {
  if (exception.keuze !== 'advies-bedrijfsarts') return undefined;
  return eventsOf(account, 'advies-bedrijfsarts').find(
    ({ op, advies }) => op > exception.op && advies === 'belastbaarheid',
  );
}

/** The newest exception, unless spoor 2 was chosen or started after it. */
export function standingException(account: Account): Uitzondering | undefined {
  const last = eventsOf(account, 'spoorkeuze').at(-1);
  const exception = exceptionsOf(account).at(-1);
  return exception && last === exception && !firstOf(account, 'spoor-2-gestart') ? exception : undefined;
}
