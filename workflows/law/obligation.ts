// The grammar: how a sentence of the law says when something is due. Rules are data; computing them is compute-deadlines' work.
import type { Actor, End, Kracht, Ladder, ObligationId, Soort } from './vocabulary.ts';

/** A term in the law's own words: '6 weeks', never 42. */
export type Term = `${number} ${'days' | 'weeks' | 'months' | 'working days'}`;

/**
 * From which day a rule counts:
 * - the first sick day;
 * - `after` — the day another duty was fulfilled;
 * - `event` — the day the event happened (for a duty that appears `each` time: that very event), or the day in one of its `field`s;
 * - `moment` — a day that the dossier works out, by name.
 */
export type Anchor =
  | 'eerste-ziektedag'
  | { readonly after: ObligationId }
  | { readonly event: Soort; readonly field?: string }
  | { readonly moment: Moment };

/** Days that the dossier works out; each has one function of its name in dossier/moments.ts. */
export type Moment =
  /** A relapse after the term of the probleemanalyse with none on file (art. 2 lid 3 Regeling procesgang). */
  | 'terugval-zonder-probleemanalyse'
  /** Belastbaarheid recorded after an advice that there was none. */
  | 'belastbaarheid-na-geen-mogelijkheden'
  /** UWV's letter about the WIA, received after its last day (art. 64 lid 6 Wet WIA). */
  | 'late-uwv-brief'
  /** The application for WIA, where UWV's letter never came: any day is in time (art. 64 lid 6 Wet WIA). */
  | 'aanvraag-zonder-brief'
  /** The day that the event behind this round is about. */
  | 'aanleiding'
  /** The day from which the report of a vangnet counts, by its term; and the day it became clear, if only later. */
  | 'vangnet-vierde-dag'
  | 'vangnet-zes-weken'
  | 'vangnet-dertien-weken'
  | 'vangnet-bekend-geworden'
  /** The last day of employment: at all, before a vangnet of six weeks, for an eigenrisicodrager Ziektewet. */
  | 'laatste-dag-dienst'
  | 'einde-dienst-bij-zes-weken'
  | 'laatste-dag-dienst-eigenrisicodrager'
  /** The report of a vangnet after six weeks: made, else its last day. */
  | 'vangnetmelding-na-zes-weken'
  /** An exception to spoor 2 that ends; belastbaarheid after one that rests on an advice; resumption before the start. */
  | 'uitzondering-eindigt'
  | 'belastbaarheid-na-uitzondering'
  | 'hervatting-voor-de-start'
  /** The day from which the decision on WIA counts once UWV has imposed a loonsanctie (art. 25 lid 15, 64 lid 8 Wet WIA). */
  | 'wia-hervat'
  /** The decision day that UWV names itself (art. 102 lid 5 Wet WIA). */
  | 'beslisdag-van-uwv';

/**
 * When something is due. One sentence shape each; which days count is in the sentence.
 */
export type DueRule =
  /** "binnen … na": calendar days, the first day does not count. */
  | { readonly rule: 'within'; readonly term: Term; readonly of: Anchor }
  /** "op de dag zelf". */
  | { readonly rule: 'on'; readonly day: Anchor }
  /** "in week n": the last counted sick day of that week, or its `day`-th (1 to 7). */
  | { readonly rule: 'in-week'; readonly week: number; readonly day?: number }
  /** "op de eerste dag nadat de ongeschiktheid … heeft geduurd": the calendar day after the last counted sick day of the term. */
  | { readonly rule: 'after-lasting'; readonly term: Term }
  /** "uiterlijk … voor afloop van": calendar days back from the last day of an end. */
  | { readonly rule: 'before'; readonly term: Term; readonly end: End }
  /** "telkens binnen …": rounds, the first a term after its start, each next a term after the last was done, else due; while the `until` runs. */
  | { readonly rule: 'every'; readonly term: Term; readonly from: DueRule; readonly until: 'loon' }
  /** "onverwijld": the law gives no number, the working days are ours. */
  | { readonly rule: 'promptly'; readonly term: Term; readonly of: Anchor }
  /** The term extended by the Algemene termijnenwet. */
  | { readonly rule: 'termijnenwet'; readonly of: DueRule }
  /** "telkens na …, te rekenen vanaf": rounds on a fixed grid, n terms after the start whatever was done when; while the `until` runs. */
  | { readonly rule: 'grid'; readonly term: Term; readonly from: DueRule; readonly until: 'loon' }
  /** "… vóór de eigen datum": back from the hard date of the same duty and round. Only as an aim. */
  | { readonly rule: 'before-due'; readonly term: Term }
  /** The first / the last of those that are known; `first-known`: the first in the list that is known, whatever its day. */
  | { readonly rule: 'earliest' | 'latest' | 'first-known'; readonly of: readonly DueRule[] };

/** What a rule rests on. */
export interface LegalBasis {
  readonly cite: string;
  readonly kracht: Kracht;
  /** Key of the exact sentence in the texts beside the law. */
  readonly text?: string;
  /** Our own words, where no text of the law says it; printed as such. */
  readonly samenvatting?: string;
  /** Where those own words can be checked; the address of a `text` stands with the text. */
  readonly url?: string;
}

/** What makes a duty be there. */
export type Appearance =
  | 'always'
  /** Once the event has happened. */
  | { readonly when: Soort }
  /** One round per event of this kind, or per occurrence that the dossier works out. */
  | { readonly each: Occurrence | { readonly event: Soort } };

/** What brings a round of its own; each has one function of its name in dossier/occurrences.ts. */
export type Occurrence =
  /** An advice once there is a plan van aanpak, but not one that repeats a running pause. */
  | 'advies-na-plan'
  | 'vangnet'
  | 'uitzondering-spoor-2'
  | 'pauze-spoor-2'
  | 'spoor-2-intern'
  /** The start of spoor 2, and every change of bureau: each asks for a trajectplan. */
  | 'traject'
  /** A loonsanctie that has effect. */
  | 'loonsanctie'
  | 'besluit-tegen-werkgever'
  | 'herstel-bij-vangnet'
  | 'einde-dienst'
  | 'einde-dienst-na-zes-weken'
  | 'weigering-of-overtreding'
  | 'medische-grond-gesteld'
  | 'geen-deugdelijke-grond'
  | 'loonstop-bij-vangnet';

/** Situations in which a duty waits, or is milder; each has one function of its name in dossier/suspensions.ts. */
export type Situation =
  | 'geen-benutbare-mogelijkheden'
  | 'uitzondering-spoor-2'
  | 'pauze-spoor-2'
  | 'pauze-spoor-2-gestopt'
  | 'vangnet-zes-weken';

/** What takes a duty away; each has one function of its name in dossier/lapses.ts. */
export type Lapse =
  /** A granted vervroegde IVA ends the duty to re-integrate. */
  | 'vervroegde-iva'
  /** The AOW age before the end of the wachttijd: there will be no WIA. */
  | 'aow'
  /** Spoor 2 chosen or started after all: an exception to it has nothing left to be reviewed. */
  | 'spoor-2-toch'
  /** Cooperation that came before any measure. */
  | 'medewerking-hervat'
  /** A deugdelijke grond that showed after it had seemed that there was none. */
  | 'grond-gebleken';

/** One duty of the law. */
export interface Obligation {
  readonly id: ObligationId;
  /** What it is called on a page and in a letter. */
  readonly title: string;
  /** Row of the table in the sources ("M08"). */
  readonly ref: string;
  readonly actor: Actor;
  readonly appears: Appearance;
  /** The hard date. */
  readonly due: DueRule;
  /** Stands in while the anchor of `due` has not happened. */
  readonly planned?: DueRule;
  /** Our aim before the working-day step; without one the aim is the hard date. Watched duties have none. */
  readonly aim?: DueRule;
  /** The aim while `planned` stands in. */
  readonly plannedAim?: DueRule;
  /** A later day the authority accepts. */
  readonly grace?: 'next-working-day';
  /** What fulfils it. */
  readonly by: readonly Soort[];
  /** Of those events, only the ones with one of these values in this field. */
  readonly only?: { readonly field: string; readonly is: readonly string[] };
  readonly ladder: Ladder;
  /** In this situation the law does not ask it: it stays as policy, on a softer ladder. */
  readonly milder?: { readonly in: Situation; readonly kracht: Kracht; readonly ladder: Ladder };
  /** What makes it wait. */
  readonly waits?: readonly Situation[];
  /** What takes it away on its own day. */
  readonly lapsesAt?: 'laatste-kans-loonsanctie';
  /** What takes it away by an event. */
  readonly lapsesBy?: readonly Lapse[];
  /** Comes from the recovery itself, so that observation does not put it off. */
  readonly alsoAfterRecovery?: true;
  /** Only the casemanager may know of it (law.md §12.3.16): every letter about it goes there. */
  readonly confidential?: true;
  readonly legalBasis: readonly LegalBasis[];
}

/** A complete page of the law. */
export interface LawPage {
  /** The first day it was in force; its name. */
  readonly version: string;
  /** First sick days it serves, from and up to and including. */
  readonly from: string;
  readonly until?: string;
  /** Running dossiers may adopt it as well, when their first sick day is not before this day. */
  readonly adoptableFrom?: string;
  readonly note: string;
  readonly obligations: readonly Obligation[];
}
