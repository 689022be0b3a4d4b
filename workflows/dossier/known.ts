// A day that the dossier works out, with what it rests on.
import type { IsoDay } from '../calendar/iso-day.ts';

/** A day, and the event it rests on. */
export interface Known {
  readonly day: IsoDay;
  readonly event?: string;
}
