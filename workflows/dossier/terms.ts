// The book of dates: what each duty's date is, how often it has moved, and since when we know. Letters are keyed by it.
import type { IsoDay } from '../calendar/iso-day.ts';
import type { Closing } from './closing.ts';
import { rowKey, type Row } from './row.ts';

/** One entry: the hard date (empty once the duty is gone), how often it moved, the day it became known. */
export type TermEntry = readonly [uiterlijk: IsoDay | '', moved: number, knownOn: IsoDay];
export type TermBook = Readonly<Record<string, TermEntry>>;

/** Key of the dossier's own ending in the book. */
const CLOSING = 'dossier.sluiting';

function entered(old: TermEntry | undefined, day: IsoDay | '', knownOn: IsoDay): TermEntry {
  if (!old) return [day, 0, knownOn];
  return old[0] === day ? old : [day, old[1] + 1, knownOn];
}

/** The book after what became known on a day. A date that moves and moves back has moved twice. */
export function enter(
  book: TermBook,
  rows: readonly Row[],
  closing: Closing | undefined,
  knownOn: IsoDay,
): TermBook {
  const dates = new Map<string, IsoDay | ''>(rows.map((row) => [rowKey(row), row.uiterlijk]));
  if (closing) dates.set(CLOSING, closing.op);
  for (const key of Object.keys(book)) if (!dates.has(key)) dates.set(key, '');
  return Object.fromEntries([...dates].map(([key, day]) => [key, entered(book[key], day, knownOn)]));
}

/** The entry of a row that is in the book. */
export function entryOf(book: TermBook, row: Row): TermEntry {
  return book[rowKey(row)] ?? [row.uiterlijk, 0, row.uiterlijk];
}

/** Whether a row's date moved on a day; a new date did not move. */
export function movedOn(book: TermBook, row: Row, day: IsoDay): boolean {
  const [, moved, known] = entryOf(book, row);
  return moved > 0 && known === day;
}

/** Since when the ending is known. */
export function closingEntry(book: TermBook): TermEntry | undefined {
  return book[CLOSING];
}
