// How letters ended, as a dossier keeps it: three busy years of them must stay small.
import { dayNumber, dayOf } from '../calendar/day-number.ts';
import type { IsoDay } from '../calendar/iso-day.ts';

/** How a letter to one role ended: the day it left, and since when it waits. */
export interface LetterRecord {
  readonly op: IsoDay;
  readonly uitkomst: 'verzonden' | 'uitgesteld' | 'onbestelbaar';
  /** While `uitgesteld`: since when, and when it is tried again; milliseconds since 1970. */
  readonly sinds?: number;
  readonly opnieuw?: number;
}

/** As it is kept: nearly all letters were simply sent, and of those the day says it all, as a number of five digits. */
export type KeptLetter = number | LetterRecord;

/** A letter as it is kept. */
export function keptLetter(record: LetterRecord): KeptLetter {
  return record.uitkomst === 'verzonden' ? dayNumber(record.op) : record;
}

/** How a letter ended, from how it is kept. */
export function letterRecord(kept: KeptLetter): LetterRecord {
  return typeof kept === 'number' ? { op: dayOf(kept), uitkomst: 'verzonden' } : kept;
}

/** All letters by key. */
export function letterRecords(
  brieven: Readonly<Record<string, KeptLetter>>,
): readonly (readonly [key: string, record: LetterRecord])[] {
  return Object.entries(brieven).map(([key, kept]) => [key, letterRecord(kept)]);
}
