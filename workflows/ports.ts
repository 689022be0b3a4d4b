// What a dossier asks of the world; the activities implement it. References only: names and addresses are looked up on the other side.
import type { IsoDay } from './calendar/iso-day.ts';
import type { Dossier } from './dossier/dossier.ts';
import type { LetterOrder } from './dossier/letter-order.ts';
import type { JobOrder, JobReport } from './jobs/order.ts';

export type { LetterOrder, LetterTerm } from './dossier/letter-order.ts';

/** How a delivery ended. What failed for now is thrown and tried again. */
export interface Delivered {
  readonly uitkomst: 'verzonden' | 'onbestelbaar';
  /** It was sent again because nobody could tell whether it had left: there may be two, the same to the byte. */
  readonly mogelijkDubbel?: true;
}

/** A dossier for the register: its state, from which the register works out the duties. */
export interface Publication {
  readonly dossier: Dossier;
  /** The day at whose end it is looked at. */
  readonly peildatum: IsoDay;
  /** When the workflow wakes next by itself, milliseconds since 1970. */
  readonly wekker?: number;
}

/** What the register did with it: an older one adds missing events only; `geweigerd` is a hole for a person to look at. */
export interface Published {
  readonly uitkomst: 'bijgewerkt' | 'ouder' | 'geweigerd';
}

/** A change of the register that somebody asked for; what else it carries, its own file in activities/register/commands says. */
export interface RegisterCommand {
  readonly soort: string;
  /** Who asks, unverified: a reference, or the operating system's user. */
  readonly wie: string;
  readonly [field: string]: unknown;
}

/** What came of it, for the one who asked; or one Dutch sentence that says why not. */
export type RegisterAnswer = { readonly gedaan: unknown } | { readonly geweigerd: string };

/** What a rebuilding came to. */
export interface Rebuilt {
  readonly bijgewerkt: number;
  /** Of these the register knows a later state than the dossier itself. */
  readonly ouder: readonly string[];
  /** Of these the register holds other content under the same number: it is not overwritten. */
  readonly geweigerd: readonly string[];
}

/** The outside world. */
export interface Ports {
  /** Looks up the recipient, renders the letter and posts it. */
  deliver(order: LetterOrder): Promise<Delivered>;
  /** Writes the dossier into the register. */
  publish(publication: Publication): Promise<Published>;
  /** Carries out a change of the register. */
  registerWerk(command: RegisterCommand): Promise<RegisterAnswer>;
  /** Carries out one run of a scheduled job. */
  taak(order: JobOrder): Promise<JobReport>;
}
