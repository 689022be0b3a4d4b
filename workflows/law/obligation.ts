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
  | 'late-uwv-brief';

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
  /** One round per event of this kind, as far as it counts for the duty. */
  | { readonly each: Occurrence };

/** Events that bring a round of their own; each has one function of its name in dossier/moments.ts. */
export type Occurrence = /** An advice once there is a plan van aanpak. */ 'advies-na-plan';

/** Situations in which a duty waits; each has one function of its name in dossier/suspensions.ts. */
export type Situation = 'geen-benutbare-mogelijkheden';

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
  readonly ladder: Ladder;
  /** In this situation the law does not ask it: it stays as policy, on a softer ladder. */
  readonly milder?: { readonly in: Situation; readonly kracht: Kracht; readonly ladder: Ladder };
  /** What makes it wait. */
  readonly waits?: readonly Situation[];
  /** What takes it away on its own day. */
  readonly lapsesAt?: 'laatste-kans-loonsanctie';
  readonly legalBasis: readonly LegalBasis[];
}

/** A complete page of the law. */
export interface LawPage {
  /** The first day it was in force; its name. */
  readonly version: string;
  /** First sick days it serves, from and up to and including. */
  readonly from: string;
  readonly until?: string;
  readonly note: string;
  readonly obligations: readonly Obligation[];
}
