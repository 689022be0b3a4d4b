// The words in which a story is written: a diary of absolute days, on each of which things happen or are seen.
import type { IsoDay } from '../../../workflows/calendar/iso-day.ts';
import type { Fase, Klokken, SluitReden, Termijn } from '../../../workflows/dossier/forecast-types.ts';
import type { LetterRecord } from '../../../workflows/dossier/letter-record.ts';
import type { ObligationId, Soort } from '../../../workflows/law/vocabulary.ts';

/** Fields of an event as somebody types them. */
export type Typed = Readonly<Record<string, unknown>>;

/** What a mailbox answers: nothing special, "this address does not exist", "try again later". */
export type Mailbox = 'werkt' | 'weigert' | 'hapert';

/** Fields of a row as a story writes them: days are plain text, `undefined` says that the field is not there. */
export type Seen = {
  readonly [F in keyof Termijn]?: Termijn[F] extends IsoDay | undefined
    ? string | undefined
    : Termijn[F] | undefined;
};

export type Step =
  | { readonly step: 'happens'; readonly event: Typed }
  | { readonly step: 'refused'; readonly event: Typed; readonly because: string }
  | {
      readonly step: 'duty';
      readonly id: ObligationId;
      readonly ronde: number;
      /** None: the row is not there. */
      readonly is?: Seen;
    }
  | { readonly step: 'clocks'; readonly are: Readonly<Partial<Record<keyof Klokken, string>>> }
  | {
      readonly step: 'phase';
      readonly is: Fase;
      readonly closed?: { readonly op: string; readonly reden: SluitReden };
    }
  | { readonly step: 'left'; readonly letters: readonly string[] }
  | { readonly step: 'about'; readonly what: string; readonly letters: readonly string[] }
  | { readonly step: 'signals'; readonly names: readonly string[] }
  | { readonly step: 'mailbox'; readonly person: string; readonly answer: Mailbox }
  | { readonly step: 'delivery'; readonly letter: string; readonly is: LetterRecord['uitkomst'] }
  | { readonly step: 'gone' };

export interface Story {
  /** A Dutch sentence. */
  readonly title: string;
  /** Who plays which role and what the ziekmelding says besides. */
  readonly ziekmelding: Typed & { readonly eersteZiektedag: string };
  /** By day; the first one is the day on which the dossier is opened. */
  readonly diary: Readonly<Record<string, readonly Step[]>>;
}

/** The people of a story, unless it names others. */
const CAST = {
  werkgever: 'w-1',
  medewerker: 'medewerker',
  casemanager: 'casemanager',
  leidinggevende: 'leidinggevende',
  hrManager: 'hr-manager',
} as const;

/** A story: its title, the first sick day or the whole ziekmelding, and its diary. */
export function story(
  title: string,
  ziekmelding: string | Story['ziekmelding'],
  diary: Story['diary'],
): Story {
  const fields = typeof ziekmelding === 'string' ? { eersteZiektedag: ziekmelding } : ziekmelding;
  return { title, ziekmelding: { ...CAST, ...fields }, diary };
}

/** Something is reported; it happened on this day of the diary, unless `op` says when. */
export const happens = (soort: Soort, fields: Typed = {}): Step => ({
  step: 'happens',
  event: { soort, ...fields },
});

/** Something is reported and refused, with a sentence that holds these words. */
export const refused = (soort: Soort, fields: Typed, because: string): Step => ({
  step: 'refused',
  event: { soort, ...fields },
  because,
});

/** A duty is done. */
export const done = (verplichting: ObligationId, fields: Typed = {}): Step =>
  happens('voldaan', { verplichting, ...fields });

/** What a duty looks like at the end of the day; only the named fields are looked at. */
export const duty = (id: ObligationId, is: Seen, ronde = 1): Step => ({
  step: 'duty',
  id,
  ronde,
  is,
});

/** A duty, or a round of it, is not there. */
export const noDuty = (id: ObligationId, ronde = 1): Step => ({ step: 'duty', id, ronde });

export const clocks = (are: (Step & { step: 'clocks' })['are']): Step => ({ step: 'clocks', are });

export const phase = (is: Exclude<Fase, 'gesloten'>): Step => ({ step: 'phase', is });
export const closed = (reden: SluitReden, op: string): Step => ({
  step: 'phase',
  is: 'gesloten',
  closed: { op, reden },
});

/** All letters that left since letters were last looked at, as `2035-02-06 herinnering-1 probleemanalyse aan casemanager`. */
export const left = (...letters: readonly string[]): Step => ({ step: 'left', letters });
/** No letter left since letters were last looked at. */
export const nothingLeft: Step = { step: 'left', letters: [] };

/** All letters so far about one duty, or of one kind: `2036-06-16 te-laat herbeoordeling-pauze-spoor-2 2 aan casemanager`. */
export const about = (what: string, ...letters: readonly string[]): Step => ({
  step: 'about',
  what,
  letters,
});

/** The questions that stand at the end of the day, all of them, by name. */
export const signals = (...names: readonly string[]): Step => ({ step: 'signals', names });

/** From now on the mailbox of a person answers so. */
export const mailbox = (person: string, answer: Mailbox): Step => ({ step: 'mailbox', person, answer });
/** How a letter stands; told only where there is a post. */
export const delivery = (letter: string, is: LetterRecord['uitkomst']): Step => ({
  step: 'delivery',
  letter,
  is,
});
/** The retention is over: nothing is left. */
export const gone: Step = { step: 'gone' };
