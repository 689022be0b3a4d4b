// How letters ended, as a dossier keeps it: three busy years of them must stay small.
import { dayNumber, dayOf } from '../calendar/day-number.ts';
import type { IsoDay } from '../calendar/iso-day.ts';
import type { Rol } from './forecast-types.ts';

/** How a letter to one role ended: the day it left, and since when it waits. */
export interface LetterRecord {
  readonly op: IsoDay;
  readonly uitkomst: 'verzonden' | 'uitgesteld' | 'onbestelbaar';
  /** While `uitgesteld`: since when, and when it is tried again; milliseconds since 1970. */
  readonly sinds?: number;
  readonly opnieuw?: number;
  /** There may be two of it, the same to the byte. */
  readonly mogelijkDubbel?: true;
}

/** Nearly all letters were simply sent, and of those the day says it all, as a number of five digits. */
type Kept = number | LetterRecord;

/** Letters by what is kept of their key: its role as one letter. 0.1.0 kept whole keys, and an object for each. */
export type LetterBook = Readonly<Record<string, Kept>>;

const SHORT: Readonly<Record<Rol, string>> = {
  casemanager: 'c',
  leidinggevende: 'l',
  'hr-manager': 'h',
  werknemer: 'w',
};
const ROLES = Object.entries(SHORT);

/** The two parts of a letter's key: its identity, and the role it went to. */
export function splitKey(key: string): readonly [kenmerk: string, rol: string] {
  const place = key.lastIndexOf(':');
  return [key.slice(0, place), key.slice(place + 1)];
}

function shortKey(key: string): string {
  const [kenmerk, rol] = splitKey(key);
  return `${kenmerk}:${ROLES.find(([whole]) => whole === rol)?.[1] ?? rol}`;
}

function wholeKey(kept: string): string {
  const [kenmerk, short] = splitKey(kept);
  return `${kenmerk}:${ROLES.find(([, each]) => each === short)?.[0] ?? short}`;
}

const read = (kept: Kept): LetterRecord =>
  typeof kept === 'number' ? { op: dayOf(kept), uitkomst: 'verzonden' } : kept;

/** How the letter with a key ended, if it ever left. */
export function letterOf(book: LetterBook, key: string): LetterRecord | undefined {
  const kept = book[shortKey(key)] ?? book[key];
  return kept === undefined ? undefined : read(kept);
}

/** All letters by key. */
export function letterRecords(book: LetterBook): readonly (readonly [key: string, record: LetterRecord])[] {
  return Object.entries(book).map(([key, kept]) => [wholeKey(key), read(kept)]);
}

/** The book with how some letters ended written into it. */
export function withLetters(
  book: LetterBook,
  letters: readonly (readonly [key: string, record: LetterRecord])[],
): LetterBook {
  const written = letters.map(([key, record]) => [
    book[key] === undefined ? shortKey(key) : key,
    record.uitkomst === 'verzonden' && !record.mogelijkDubbel ? dayNumber(record.op) : record,
  ]);
  return { ...book, ...(Object.fromEntries(written) as LetterBook) };
}

/** The book without some letters. */
export function withoutLetters(book: LetterBook, keys: readonly string[]): LetterBook {
  return Object.fromEntries(Object.entries(book).filter(([key]) => !keys.includes(wholeKey(key))));
}
