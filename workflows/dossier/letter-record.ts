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
  /** While `uitgesteld`: the day it should have left, where a standstill made it later. */
  readonly bedoeldOp?: IsoDay;
  /** There may be two of it, the same to the byte. */
  readonly mogelijkDubbel?: true;
}

/** Nearly all letters were simply sent, and of those the day says it all, as a number of five digits. */
type Kept = number | LetterRecord;

/** The letters of one step of one duty, by what follows in their key: round, revision and the role as one letter. */
type Shelf = Readonly<Record<string, Kept>>;

/** Letters by step (`voortgangsgesprek.herinnering-1`). */
type Shelves = Readonly<Record<string, Shelf>>;

/** What a dossier keeps. Up to 0.4.0 there were no shelves, in 0.1.0 the role stood there as a word. */
export type LetterBook = Shelves | Shelf;

/** How letters ended, by their key. */
type Letters = readonly (readonly [key: string, record: LetterRecord])[];

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

/** Where a letter stands: its shelf, and its label there. What is counted starts at the first number: round or day. */
function placeOf(key: string): readonly [shelf: string, label: string] {
  const [kenmerk, rol] = splitKey(key);
  const counted = kenmerk.search(/\.\d|$/);
  const short = ROLES.find(([whole]) => whole === rol)?.[1] ?? rol;
  return [kenmerk.slice(0, counted), `${kenmerk.slice(counted)}:${short}`];
}

function wholeKey(kept: string): string {
  const [kenmerk, short] = splitKey(kept);
  return `${kenmerk}:${ROLES.find(([, each]) => each === short)?.[0] ?? short}`;
}

/** A shelf says nothing of an outcome itself. */
function isShelved(book: LetterBook): book is Shelves {
  const [first] = Object.values<Shelf | Kept>(book);
  return first === undefined || (typeof first === 'object' && !('uitkomst' in first));
}

const read = (kept: Kept): LetterRecord =>
  typeof kept === 'number' ? { op: dayOf(kept), uitkomst: 'verzonden' } : kept;

/** How the letter with a key ended, if it ever left. */
export function letterOf(book: LetterBook, key: string): LetterRecord | undefined {
  const [shelf, label] = placeOf(key);
  const kept = isShelved(book) ? book[shelf]?.[label] : (book[`${shelf}${label}`] ?? book[key]);
  return kept === undefined ? undefined : read(kept);
}

function lettersThat(book: LetterBook, matters: (kept: Kept) => boolean): Letters {
  const shelves = isShelved(book) ? Object.entries(book) : [['', book] as const];
  return shelves.flatMap(([shelf, letters]) =>
    Object.entries(letters)
      .filter(([, kept]) => matters(kept))
      .map(([label, kept]) => [wholeKey(`${shelf}${label}`), read(kept)] as const),
  );
}

/** All letters by key. */
export const letterRecords = (book: LetterBook): Letters => lettersThat(book, () => true);

/** The letters that could not be posted yet, by key: asked at every waking, so hundreds that left are not read for it. */
export const waitingLetters = (book: LetterBook): Letters =>
  lettersThat(book, (kept) => typeof kept === 'object' && kept.uitkomst === 'uitgesteld');

/** The book with how some letters ended written into it. */
export function withLetters(book: LetterBook, letters: Letters): LetterBook {
  return put(isShelved(book) ? book : put({}, letterRecords(book)), letters);
}

/** The book without some letters. */
export function withoutLetters(book: LetterBook, keys: readonly string[]): LetterBook {
  return put(
    {},
    letterRecords(book).filter(([key]) => !keys.includes(key)),
  );
}

function put(book: Shelves, letters: Letters): Shelves {
  const shelves: Record<string, Shelf> = { ...book };
  for (const [key, record] of letters) {
    const [name, label] = placeOf(key);
    const kept = record.uitkomst === 'verzonden' && !record.mogelijkDubbel ? dayNumber(record.op) : record;
    shelves[name] = { ...shelves[name], [label]: kept };
  }
  return shelves;
}
