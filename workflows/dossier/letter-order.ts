// One letter to one role: everything its text is made from, references only.
import type { IsoDay } from '../calendar/iso-day.ts';
import type { Brief, Klokken, Rol, Termijn } from './forecast-types.ts';

/** A calendar row as a letter tells it. */
export interface LetterTerm extends Termijn {
  /** What the duty is called. */
  readonly titel: string;
  /** How often its date has moved: SEQUENCE of its calendar entry. */
  readonly verschoven: number;
}

/** One letter to one role: everything its text is made from, so that a repeat is the same letter to the byte. */
export interface LetterOrder {
  readonly dossiernummer: string;
  /** Identity without the role: duty, step, round and how often the date has moved. */
  readonly kenmerk: string;
  readonly brief: Brief;
  /** Step of the ladder, e.g. `herinnering-1`, `escalatie-hr-manager`; for a letter without a duty its `brief`. */
  readonly trede: string;
  /** The day it leaves by the calendar of the dossier (the Date header; never the clock). */
  readonly op: IsoDay;
  readonly rol: Rol;
  /** Reference of the person who has that role now, deputies not yet looked up. */
  readonly persoon: string;
  /** For a letter to the casemanager: reference of the HR-manager, who gets it when the casemanager cannot be reached. */
  readonly hrManager?: string;
  /** Period deputies recorded in the dossier, newest last. */
  readonly vervangingen: readonly {
    readonly persoon: string;
    readonly vervanger: string;
    readonly van: IsoDay;
    readonly tot: IsoDay;
  }[];
  /** The duty it is about. */
  readonly termijn?: LetterTerm;
  /** Rows it lists: the whole calendar on opening, all that is overdue in `achterstand`. */
  readonly termijnen: readonly LetterTerm[];
  readonly klokken: Klokken;
  /** Who had the previous letter about this duty, and when. */
  readonly vorige?: { readonly rol: Rol; readonly op: IsoDay };
  /** Why the dossier closed, for `dossier-gesloten`. */
  readonly sluitReden?: string;
  /** The first day of what the letter is about: spoor 2, its pause, the days of pay that a loonsanctie adds, a page of the law. */
  readonly vanaf?: IsoDay;
  /** The last day of pay of a loonsanctie, for `loonsanctie`. */
  readonly totEnMet?: IsoDay;
  /** Who carries out spoor 2, for `spoor-2-gestart`; left out, the letter speaks of either. */
  readonly uitvoering?: 'extern' | 'intern';
  /** How spoor 2 rests and when that is looked at again, for `spoor-2-gepauzeerd`. */
  readonly pauze?: { readonly wijze: 'gestopt' | 'minimaal'; readonly herbeoordelenOp: IsoDay };
  /** The question of a risk signal, for `signaal`. */
  readonly signaal?: { readonly signaal: string; readonly vraag: string };
}
