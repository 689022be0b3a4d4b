// A letter that left and was given back by a mail server: undeliverable after all, once.
import { amsterdamDay } from '../calendar/amsterdam-day.ts';
import { record, type Dossier } from './dossier.ts';
import { letterOf, withLetters, type LetterRecord } from './letter-record.ts';
import { undeliverable } from './outcomes.ts';

/** What is reported. */
export interface Bounce {
  /** Key of the letter with its role, as in `brieven`. */
  readonly brief: string;
  /** Which of the recipients it was tried on; 0 is the first. */
  readonly opvolger: number;
}

/** Whether it was news; `onbekend` when the dossier never sent that letter. */
export type BounceAnswer = 'vastgelegd' | 'bekend' | 'onbekend';

/** Any client can send one: what is none counts as a letter that is not known. */
function readBounce(raw: unknown): Bounce {
  const { brief, opvolger } = (typeof raw === 'object' && raw !== null ? raw : {}) as Partial<Bounce>;
  const fits = typeof brief === 'string' && Number.isSafeInteger(opvolger);
  return fits ? { brief, opvolger: opvolger ?? 0 } : { brief: '', opvolger: 0 };
}

/** The dossier after a letter came back. A letter about an undeliverable letter raises none of its own. */
export function bounced(
  dossier: Dossier,
  raw: unknown,
  now: number,
): { readonly dossier: Dossier; readonly answer: BounceAnswer } {
  const { brief: key, opvolger } = readBounce(raw);
  const sent = letterOf(dossier.brieven, key);
  if (!sent) return { dossier, answer: 'onbekend' };
  const event = undeliverable(key, now, opvolger);
  const isLast = key.startsWith('bezorgfout.');
  const known = dossier.gebeurtenissen.some(({ id }) => id === event.id);
  if (known || (isLast && sent.uitkomst === 'onbestelbaar')) return { dossier, answer: 'bekend' };
  const { op, mogelijkDubbel } = sent;
  const entry: LetterRecord = { op, uitkomst: 'onbestelbaar', ...(mogelijkDubbel ? { mogelijkDubbel } : {}) };
  const written: Dossier = {
    ...dossier,
    brieven: withLetters(dossier.brieven, [[key, entry]]),
    revisie: dossier.revisie + 1,
  };
  return {
    dossier: isLast ? written : record(written, [event], amsterdamDay(now)).dossier,
    answer: 'vastgelegd',
  };
}
