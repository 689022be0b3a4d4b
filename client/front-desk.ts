// What the command line (and later the web) asks of running dossiers; dossier-client.ts answers it over Temporal.
import type { Dossier } from '../workflows/dossier/dossier.ts';
import type { BriefRegel, Forecast, Klokken, Status } from '../workflows/dossier/forecast-types.ts';
import type { Kracht, ObligationId } from '../workflows/law/vocabulary.ts';

export interface LegalSource {
  readonly citaat: string;
  readonly kracht: Kracht;
  readonly url?: string;
  readonly text?: string;
  readonly samenvatting?: string;
  readonly geverifieerd: boolean;
}

/** Answer of `waarom`: the derivation of one date (the sources are filled in outside the workflow). */
export interface Waarom {
  readonly verplichting: ObligationId;
  readonly ronde: number;
  readonly uiterlijk: string;
  readonly omdat: string;
  readonly stappen: readonly { readonly regel: string; readonly invoer: string; readonly uitkomst: string }[];
  readonly grondslag: readonly LegalSource[];
  readonly gebeurtenissen: readonly string[];
  readonly verschuiftDoor: readonly string[];
}

/** Answer of `meld`, with `--proef` or without. */
export interface Gemeld {
  readonly gebeurtenis: string;
  readonly termijnen: readonly {
    readonly verplichting: ObligationId;
    readonly ronde: number;
    readonly was?: { readonly uiterlijk: string; readonly status: Status };
    readonly wordt?: { readonly uiterlijk: string; readonly status: Status };
  }[];
  readonly brieven: { readonly erbij: readonly BriefRegel[]; readonly vervallen: readonly BriefRegel[] };
  readonly klokken?: { readonly was: Klokken; readonly wordt: Klokken };
  readonly proef: boolean;
}

export type BriefUitkomst = 'verzonden' | 'uitgesteld' | 'onbestelbaar';

/** Answer of `dossier toon` and `dossier open`. */
export interface DossierBeeld extends Omit<Forecast, 'brieven'> {
  readonly dossiernummer: string;
  readonly zin: string;
  readonly brieven: readonly (BriefRegel & {
    readonly uitkomst?: BriefUitkomst;
    readonly mogelijkDubbel?: true;
  })[];
  readonly gebeurtenissen: readonly Readonly<Record<string, unknown>>[];
  readonly geweigerd: readonly {
    readonly op: string;
    readonly soort: string;
    readonly reden: string;
    readonly inhoud: string;
  }[];
  /** Only when the register answered, not the running dossier: what was known by when, and how far the register is. */
  readonly uitRegister?: { readonly bekendOp: string; readonly bijgewerktOp: string };
}

/** Input refused (exit status 2): `message` is one clear Dutch sentence. */
export class Refused extends Error {
  override readonly name = 'Refused';
}

/** Refused because no dossier of that number runs. */
export class NoSuchDossier extends Refused {}

/** Could not be done (exit status 1): `message` is one clear Dutch sentence with a way out. */
export class Failed extends Error {
  override readonly name = 'Failed';
}

/** @throws Refused | Failed */
export interface FrontDesk {
  /** `ziekmelding` and `event` are the fields as typed, unread: one check reads them. */
  open(ziekmelding: Readonly<Record<string, unknown>>, nummer?: string): Promise<DossierBeeld>;
  report(nummer: string, event: Readonly<Record<string, unknown>>): Promise<Gemeld>;
  preview(nummer: string, event: Readonly<Record<string, unknown>>): Promise<Gemeld>;
  show(nummer: string): Promise<DossierBeeld>;
  /** The state itself, for what the asker works out with the pure rooms. */
  state(nummer: string): Promise<Dossier>;
  why(nummer: string, verplichting: string, ronde?: number): Promise<Waarom>;
  /** The numbers of the open dossiers, in order. */
  openDossiers(): Promise<readonly string[]>;
  close(): Promise<void>;
}
