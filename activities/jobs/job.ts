// What a job is given, and what it gives back: the world behind a few doors, so that each job is a question and a letter.
import type { IsoDay } from '../../workflows/calendar/iso-day.ts';
import type { JobReport } from '../../workflows/jobs/order.ts';
import type { Directory } from '../directory.ts';
import type { JobLetters } from '../letters/job-letters.ts';
import type { Letter } from '../letters/render.ts';
import type { PostCheck } from '../post/check.ts';
import type { Register } from '../register/database.ts';

/** One letter of a job, to one address. */
export interface JobMail {
  /** Job, period and person: in this period it leaves once. */
  readonly sleutel: string;
  readonly soort: string;
  /** The day it leaves. */
  readonly op: IsoDay;
  /** Reference of the person; none for the mailboxes of the organisation. */
  readonly persoon?: string;
  readonly naam: string;
  readonly adres: string;
  readonly letter: Letter;
}

/** How a letter of a job ended. What failed for now is thrown, and the run is tried again. */
export type Mailed = 'verzonden' | 'al-verzonden' | 'onbestelbaar';

/** The holes of a proof. */
export interface ProofOutcome {
  readonly dossiers: number;
  readonly gaten: readonly { readonly dossiernummer: string; readonly gat: string; readonly zin: string }[];
}

export interface JobParts {
  readonly register: Register;
  readonly directory: Directory;
  readonly jobLetters: JobLetters;
  /** Posts a letter through the ledger. */
  readonly mail: (mail: JobMail) => Promise<Mailed>;
  /** Recomputes every open dossier. */
  readonly prove: () => Promise<ProofOutcome>;
  /** Whether the mail server answers. */
  readonly checkPost: () => Promise<PostCheck>;
  readonly chainKey: Buffer;
  /** Mailboxes of the organisation. */
  readonly operations?: string | undefined;
  readonly compliance?: string | undefined;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** A run of a job that has a period. */
export interface Run {
  readonly parts: JobParts;
  readonly today: IsoDay;
  /** As a sentence says it: 'week 48 van 2026'. */
  readonly period: string;
  /** The key of everything this run sends: job and period, and the mark of a second. */
  readonly key: string;
  /** Values of every letter of a job: today, and the mark of a second. */
  readonly values: Readonly<Record<'vandaag' | 'opnieuw' | 'herhaling', string>>;
}

/** One kind of job. */
export type JobWork = (run: Run) => Promise<JobReport>;
