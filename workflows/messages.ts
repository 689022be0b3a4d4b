// How the world talks to a running dossier: the names of its messages, and what they carry.
import type { Explanation } from './dossier/explain.ts';
import type { Gemeld } from './dossier/report.ts';
import type { DossierBeeld } from './dossier/view.ts';
import type { Dossier } from './dossier/dossier.ts';

/** Name of the workflow that carries one dossier. */
export const VERZUIMDOSSIER = 'verzuimdossier';

/** Name of the workflow that carries out one change of the register. */
export const REGISTERWERK = 'registerwerk';

/** Name of the workflow that carries out one run of a scheduled job. */
export const TAAK = 'taak';

/**
 * What a page of a dossier does, told to it when it begins: a page that an older release began is replayed as that
 * release played it, and the next page does what this one can.
 */
export interface Manner {
  /** Writes the dossier into the register (since 0.3.0). */
  readonly register?: true;
}

/** How a page begins now. */
export const THIS_RELEASE: Manner = { register: true };

/** Update and signal: something happened. The argument is the event as typed, unread. */
export const MELDEN = 'melden';

/** Update: a mail server gave a letter back. The argument is a `Bounce`, unread. */
export const BEZORGFOUT = 'bezorgfout';

/** Queries. The peildatum comes from the asker: a sleeping workflow's own clock stands still. */
export const DOSSIER = 'dossier';
export const AGENDA = 'agenda';
export const WAAROM = 'waarom';
/** The state itself, for previews, which are computed by the asker. */
export const TOESTAND = 'toestand';

/** Name of a failure whose message is one Dutch sentence for the user. */
export const REFUSED = 'Geweigerd';

/** The next line of the agenda. */
export interface AgendaAnswer {
  readonly volgende?: { readonly op: string; readonly sleutel: string };
}

export interface Answers {
  readonly [MELDEN]: Gemeld;
  /** Whether it was news; `onbekend` when the dossier never sent that letter. */
  readonly [BEZORGFOUT]: 'vastgelegd' | 'bekend' | 'onbekend';
  readonly [DOSSIER]: DossierBeeld;
  readonly [AGENDA]: AgendaAnswer;
  /** A query's failure loses its sentence on the way, so a refusal is an answer. */
  readonly [WAAROM]: Explanation | { readonly geweigerd: string };
  readonly [TOESTAND]: Dossier;
}

/** What Temporal keeps encrypted beside a dossier, for lists. */
export interface Memo {
  readonly eersteZiektedag: string;
  readonly volgende?: { readonly op: string; readonly verplichting: string };
}
