// What happened in a life, in day numbers: all that the oracle knows.

/** How a piece of the refusal procedure went; each part counts from the one before. */
export interface Refusing {
  readonly op: number;
  /** A control rule was broken (7:629 lid 6), else cooperation was refused. */
  readonly schending: boolean;
  readonly gesprek?: {
    readonly op: number;
    readonly grond: 'ja' | 'nee' | 'medisch-te-toetsen' | 'niet-verschenen';
  };
  /** The bedrijfsarts found no ground. */
  readonly zonderGrond?: number;
  readonly maatregel?: { readonly op: number; readonly stop: boolean };
  readonly hervat?: number;
}

/** An exception with its review date, and what ended it before: the choice for spoor 2, or belastbaarheid after none. */
export interface Exception {
  readonly op: number;
  readonly herbeoordelen: number;
  readonly gekozen?: number;
  readonly belastbaarheid?: number;
}

export interface Spoor2 {
  readonly uitgesloten?: number;
  readonly uitzonderingen?: readonly Exception[];
  readonly gestart?: { readonly op: number; readonly intern: boolean };
  readonly bureaus?: readonly number[];
  /** Pauses, each with the reviews that repeated it and the day it ended, if it did. */
  readonly pauzes?: readonly {
    readonly op: number;
    readonly minimaal: boolean;
    /** Review dates: of the pause and of every repetition. */
    readonly herbeoordelen: readonly { readonly op: number; readonly datum: number }[];
    readonly hervat?: number;
  }[];
}

export interface Uwv {
  readonly verlenging?: number;
  readonly briefUitgebleven?: boolean;
  readonly beslistermijn?: number;
  readonly aanvullingen?: readonly { readonly op: number; readonly tot?: number }[];
  readonly besluit?: number;
  readonly sanctie?: number;
  readonly bekortingen?: readonly {
    readonly op: number;
    readonly besluit?: { readonly op: number; readonly toegewezen: boolean };
  }[];
}

export interface Vangnet {
  readonly melding: 'vierde-dag' | 'zes-weken' | 'dertien-weken';
  /** The day on which it only then became clear. */
  readonly bekend?: number;
  /** Full recoveries, each with the day it was reported. */
  readonly hersteld?: readonly Hersteld[];
  /** The day the report was made. */
  readonly gedaan?: number;
}

export interface Hersteld {
  readonly op: number;
  readonly gemeld: number;
}

/** What happened, in day numbers. */
export interface Life {
  readonly d0: number;
  /** Days that do not count: from, up to and not including. */
  readonly uncounted?: readonly (readonly [number, number])[];
  /** Relapses after a recovery. */
  readonly terugvallen?: readonly number[];
  readonly probleemanalyse?: number;
  readonly plan?: number;
  /** Advices of the bedrijfsarts that ask for another plan, none before the plan. */
  readonly adviezen?: readonly number[];
  readonly gesprekken?: readonly number[];
  readonly evaluatie?: number;
  readonly gemeldBijUwv?: number;
  readonly uwvBrief?: number;
  readonly aanvraag?: number;
  readonly vangnet?: Vangnet;
  /** The last day of the employment. */
  readonly einde?: number;
  readonly eigenrisicodragerZw?: boolean;
  readonly aow?: number;
  readonly spoor2?: Spoor2;
  readonly weigeringen?: readonly Refusing[];
  readonly uwv?: Uwv;
}
