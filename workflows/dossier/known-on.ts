// The day on which we knew of an event.
import { amsterdamDay } from '../calendar/amsterdam-day.ts';
import { isIsoDay, type IsoDay } from '../calendar/iso-day.ts';

/** The calendar day, in Amsterdam, of `gemeldOp`. */
export function knownOn(event: { readonly gemeldOp: string }): IsoDay {
  return isIsoDay(event.gemeldOp) ? event.gemeldOp : amsterdamDay(Date.parse(event.gemeldOp));
}
