// What a forecast says: the JSON of `agenda`, `wat-als` and a live dossier, field by field (a field that does not apply is left out).
import type { IsoDay } from '../calendar/iso-day.ts';
import type { Actor, Kracht, ObligationId } from '../law/vocabulary.ts';

/** Where a duty stands at the end of the peildatum (law.md §12.1.4). */
export type Status =
  | 'open'
  | 'verlopen'
  | 'gedaan'
  | 'te-laat-gedaan'
  | 'opgeschort'
  | 'vervallen'
  | 'niet-van-toepassing'
  | 'niet-gedaan';

/** One row of the calendar: a duty, or one round of it. */
export interface Termijn {
  readonly verplichting: ObligationId;
  readonly ronde: number;
  readonly actor: Actor;
  /** The hard date. */
  readonly uiterlijk: IsoDay;
  /** Our aim, a working day where that fits. */
  readonly streefdatum?: IsoDay;
  /** A later day the authority accepts. */
  readonly respijt?: IsoDay;
  readonly gepland?: true;
  readonly status: Status;
  readonly gedaanOp?: IsoDay;
  readonly opgeschortTot?: IsoDay;
  readonly reden?: string;
  /** Id of the event that ended or moved it (its soort when it has no id). */
  readonly door?: string;
  /** Why this date: one Dutch sentence with the numbers. */
  readonly omdat: string;
  readonly grondslag: string;
  readonly kracht: Kracht;
}

export type Rol = 'casemanager' | 'leidinggevende' | 'hr-manager' | 'werknemer';

export const BRIEVEN = [
  'dossier-geopend',
  'herinnering',
  'vandaag-uiterlijk',
  'te-laat',
  'escalatie',
  'vraag',
  'achterstand',
  'bezorgfout',
  'signaal',
  'spoor-2-gestart',
  'spoor-2-gepauzeerd',
  'loonsanctie',
  'nieuwe-wetsversie',
  'dossier-gesloten',
] as const;
export type Brief = (typeof BRIEVEN)[number];

/** One letter, on the day it leaves. */
export interface BriefRegel {
  readonly op: IsoDay;
  readonly brief: Brief;
  readonly aan: readonly Rol[];
  readonly verplichting?: ObligationId;
  readonly ronde?: number;
}

export interface Klokken {
  readonly wachttijdLaatsteDag: IsoDay;
  readonly loonLaatsteDag: IsoDay;
  readonly opzegverbodTotEnMet: IsoDay;
}

export type Fase =
  'spoor-1' | 'spoor-2' | 'spoor-2-gepauzeerd' | 'herstel-observatie' | 'wia' | 'loonsanctie' | 'gesloten';
export type SluitReden =
  | 'hersteld'
  | 'wia-besluit'
  | 'uit-dienst'
  | 'aow'
  | 'nieuwe-bedongen-arbeid'
  | 'andere-oorzaak'
  | 'overleden';

export interface Signaal {
  readonly signaal: string;
  readonly sinds: IsoDay;
  readonly vraag: string;
}

export interface Forecast {
  readonly wetsversie: string;
  readonly peildatum: IsoDay;
  readonly klokken: Klokken;
  /** Sorted by `uiterlijk`, `verplichting`, `ronde`. */
  readonly termijnen: readonly Termijn[];
  /** Sorted by `op`, `brief`. */
  readonly brieven: readonly BriefRegel[];
  readonly signalen: readonly Signaal[];
  readonly dossier: {
    readonly fase: Fase;
    readonly gesloten?: { readonly op: IsoDay; readonly reden: SluitReden };
  };
}
