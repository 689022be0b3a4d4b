// What a run of a job is asked, and what it reports.
import type { JobName } from './table.ts';

/** What one run is asked to do. */
export type JobOrder =
  | {
      readonly taak: JobName;
      /** Somebody asked for it: that it comes late does not matter then. */
      readonly metDeHand?: true;
      /** Sends what was sent in this period again, marked; the mark is the run's own. */
      readonly opnieuw?: string;
    }
  | ({ readonly taak: 'uitval' } & Outage)
  | { readonly taak: 'postproef' };

/** A time without any worker; instants as ISO text. */
export interface Outage {
  readonly van: string;
  readonly tot: string;
  /** Somebody stopped it. */
  readonly gepland: boolean;
}

/** What a run did; counts, never people. */
export interface JobReport {
  /** Letters that left now, letters that had left before in this period, letters that nobody could be found for. */
  readonly verzonden: number;
  readonly alVerzonden: number;
  readonly onbestelbaar: number;
  /** The same as one Dutch sentence. */
  readonly zin: string;
  /** The sentence tells of something wrong. */
  readonly fout?: true;
}
