// How letters ended, written into the dossier. One bad letter never holds it up.
import { amsterdamDay } from '../calendar/amsterdam-day.ts';
import { record, type Dossier } from './dossier.ts';
import { letterOf, withLetters, type LetterRecord } from './letter-record.ts';
import type { Gebeurtenis } from './event.ts';
import { letterKey, RETRY_MS, type DueLetter } from './next-up.ts';

/** Delivered, refused for good, or not for now. */
export type Outcome = 'verzonden' | 'onbestelbaar' | 'mislukt';

/** What could not be posted for a day is undeliverable. */
const GIVE_UP_MS = 24 * 3_600_000;

/** How an attempt to post one letter ended. */
export interface Attempted {
  readonly letter: DueLetter;
  readonly outcome: Outcome;
  /** There may be two of it, the same to the byte. */
  readonly mogelijkDubbel?: true;
}

function recordOf(
  { letter, outcome, mogelijkDubbel }: Attempted,
  earlier: LetterRecord | undefined,
  now: number,
): LetterRecord {
  const { op } = letter;
  if (outcome !== 'mislukt') return { op, uitkomst: outcome, ...(mogelijkDubbel ? { mogelijkDubbel } : {}) };
  const sinds = earlier?.sinds ?? now;
  return now - sinds >= GIVE_UP_MS
    ? { op, uitkomst: 'onbestelbaar' }
    : {
        op,
        uitkomst: 'uitgesteld',
        sinds,
        opnieuw: now + RETRY_MS,
        ...(letter.line.op === op ? {} : { bedoeldOp: letter.line.op }),
      };
}

/**
 * The event that a letter is undeliverable.
 * @param opvolger which of the recipients it was tried on; an event for each
 */
export function undeliverable(key: string, now: number, opvolger = 0): Gebeurtenis {
  const gemeldOp = new Date(now).toISOString();
  return {
    soort: 'brief-onbestelbaar',
    id: `onbestelbaar.${key}${opvolger === 0 ? '' : `.${String(opvolger)}`}`,
    op: amsterdamDay(now),
    gemeldOp,
    door: 'spoorwijzer',
    bron: 'koppeling',
    brief: key,
  };
}

/**
 * The dossier after an attempt to post letters. An undeliverable letter becomes an event, which raises a letter of its
 * own; only a letter about an undeliverable letter does not.
 */
export function recordOutcomes(dossier: Dossier, outcomes: readonly Attempted[], now: number): Dossier {
  const records = outcomes.map((attempted) => {
    const { line, rol } = attempted.letter;
    const key = letterKey(line, rol);
    return { key, brief: line.brief, record: recordOf(attempted, letterOf(dossier.brieven, key), now) };
  });
  const brieven = withLetters(
    dossier.brieven,
    records.map(({ key, record: entry }) => [key, entry]),
  );
  const written: Dossier = { ...dossier, brieven, revisie: dossier.revisie + 1 };
  const lost = records.filter(
    ({ brief, record: entry }) => entry.uitkomst === 'onbestelbaar' && brief !== 'bezorgfout',
  );
  return lost.length === 0
    ? written
    : record(
        written,
        lost.map(({ key }) => undeliverable(key, now)),
        amsterdamDay(now),
      ).dossier;
}
