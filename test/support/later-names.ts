// Names that rows of law.md §12.2 still to come need: days, occasions, situations and an end the engine does not know yet.
import type { Moment, Obligation, Occurrence, Situation } from '../../workflows/law/obligation.ts';
import type { End } from '../../workflows/law/vocabulary.ts';

/** Days that the dossier will work out. */
export type LaterMoment =
  /** The day of the event that brought this round, of whatever kind it is. */
  | 'aanleiding'
  /** The day from which the vangnetmelding counts (the first sick day, or when it became known), per term. */
  | 'vangnet-vierde-dag'
  | 'vangnet-zes-weken'
  | 'vangnet-dertien-weken'
  /** The last day of employment, where the vangnetmelding has the term of six weeks. */
  | 'einde-dienst-bij-zes-weken'
  /** The last day of employment; and the same where the employer carries the Ziektewet itself. */
  | 'laatste-dag-dienst'
  | 'laatste-dag-dienst-eigenrisicodrager'
  /** The day the vangnetmelding after six weeks was made, else its last day. */
  | 'vangnetmelding-na-zes-weken'
  /** The start of the grid of reports: start of spoor 2, or its latest resumption. */
  | 'begin-rapportages'
  /** An exception to spoor 2 that ended: the prospect did not come; belastbaarheid after none. */
  | 'perspectief-vervallen'
  | 'belastbaarheid-na-uitzondering';

/** Events that will bring a round of their own. */
export type LaterOccurrence =
  | 'vangnetmelding'
  | 'uitzondering-spoor-2'
  | 'pauze-spoor-2'
  | 'spoor-2-intern'
  | 'besluit-tegen-werkgever'
  | 'herstel-bij-vangnet'
  | 'einde-dienst'
  | 'einde-dienst-na-zes-weken'
  | 'weigering-of-overtreding'
  | 'medische-grond-gesteld'
  | 'geen-deugdelijke-grond'
  | 'loonstop-bij-vangnet';

/** Situations in which a duty will wait, or be milder. */
export type LaterSituation =
  'vangnet-zes-weken' | 'uitzondering-spoor-2' | 'pauze-spoor-2' | 'pauze-spoor-2-gestopt';

/** Ends from which the law will count back. */
export type LaterEnd = 'dienstverband';

/** A type of the grammar in which the later names may stand as well. */
export type WithLaterNames<T> = T extends Moment
  ? Moment | LaterMoment
  : T extends Occurrence
    ? Occurrence | LaterOccurrence
    : T extends Situation
      ? Situation | LaterSituation
      : T extends End
        ? End | LaterEnd
        : T extends object
          ? { [K in keyof T]: WithLaterNames<T[K]> }
          : T;

export type LaterObligation = WithLaterNames<Obligation>;
