// The book of dates: what each duty's date is, how often it has moved, and since when we know. Letters are keyed by it.
import { dayNumber, dayOf } from '../calendar/day-number.ts';
import type { IsoDay } from '../calendar/iso-day.ts';
import type { Closing } from './closing.ts';
import { rowKey, type Row } from './row.ts';

/** One entry: the hard date (empty once the duty is gone), how often it moved, the day it became known. */
export type TermEntry = readonly [uiterlijk: IsoDay | '', moved: number, knownOn: IsoDay];
/** As it is kept: days as numbers, which are half as long; 0.1.0 kept them as they are written. */
type KeptEntry = readonly [uiterlijk: number | IsoDay | '', moved: number, knownOn: number | IsoDay];
export type TermBook = Readonly<Record<string, KeptEntry>>;

/** Key of the dossier's own ending in the book. */
const CLOSING = 'dossier.sluiting';

const numberOf = (day: number | IsoDay): number => (typeof day === 'number' ? day : dayNumber(day));
const readDay = (day: number | IsoDay): IsoDay => (typeof day === 'number' ? dayOf(day) : day);

function readEntry([uiterlijk, moved, knownOn]: KeptEntry): TermEntry {
  return [uiterlijk === '' ? '' : readDay(uiterlijk), moved, readDay(knownOn)];
}

function entered(old: KeptEntry | undefined, day: number | '', knownOn: number): KeptEntry {
  if (!old) return [day, 0, knownOn];
  const [before, moved] = old;
  return (before === '' ? '' : numberOf(before)) === day ? old : [day, moved + 1, knownOn];
}

/** The book after what became known on a day. A date that moves and moves back has moved twice. */
export function enter(
  book: TermBook,
  rows: readonly Row[],
  closing: Closing | undefined,
  knownOn: IsoDay,
): TermBook {
  const dates = new Map<string, number | ''>(rows.map((row) => [rowKey(row), dayNumber(row.uiterlijk)]));
  if (closing) dates.set(CLOSING, dayNumber(closing.op));
  for (const key of Object.keys(book)) if (!dates.has(key)) dates.set(key, '');
  const known = dayNumber(knownOn);
  return Object.fromEntries([...dates].map(([key, day]) => [key, entered(book[key], day, known)]));
}

/** The entry of a row that is in the book. */
export function entryOf(book: TermBook, row: Row): TermEntry {
  const kept = book[rowKey(row)];
  return kept ? readEntry(kept) : [row.uiterlijk, 0, row.uiterlijk];
}

/** Whether a row's date moved on a day; a new date did not move. */
export function movedOn(book: TermBook, row: Row, day: IsoDay): boolean {
  const [, moved, known] = entryOf(book, row);
  return moved > 0 && known === day;
}

/** Since when the ending is known. */
export function closingEntry(book: TermBook): TermEntry | undefined {
  const kept = book[CLOSING];
  return kept && readEntry(kept);
}
