// Jobs as a worker runs them, on a register of their own and a real mail server, at an hour of the test's choosing.
import PostalMime, { type Email } from 'postal-mime';
import { jobParts, type JobSettings } from '../../activities/jobs/job-parts.ts';
import { runJob } from '../../activities/jobs/run-job.ts';
import type { Post } from '../../activities/post/post.ts';
import { smtpPost } from '../../activities/post/smtp.ts';
import { openRegister, type Register } from '../../activities/register/database.ts';
import { registerDirectory } from '../../activities/register/directory.ts';
import { openLedger } from '../../activities/register/ledger.ts';
import { writeDossier } from '../../activities/register/write.ts';
import { isoDay } from '../../workflows/calendar/iso-day.ts';
import { record, type Dossier } from '../../workflows/dossier/dossier.ts';
import { readEvent } from '../../workflows/dossier/read-event.ts';
import type { JobOrder, JobReport } from '../../workflows/jobs/order.ts';
import { plainLetters } from '../letters/people.ts';
import { startSink, type Refusals, type Sink } from '../letters/sink.ts';
import { opened } from '../support/in-memory.ts';
import { freshRegister } from '../support/register.ts';

export const KEY = Buffer.alloc(32, 7);
const FROM = 'spoor@werk.example';
export const OPERATIONS = 'operatie@example.nl';
export const COMPLIANCE = 'compliance@example.nl';

/** Monday 23 November 2026, half past seven in Amsterdam. */
export const MONDAY = '2026-11-23T06:30:00Z';

export interface JobsDesk {
  readonly register: Register;
  readonly sink: Sink;
  /** Runs a job at an instant. */
  run(order: JobOrder, at?: string, settings?: JobSettings): Promise<JobReport>;
  /** Publishes a dossier of c-1, l-1, h-1 and m-1. */
  publish(nummer: string, eersteZiektedag: string, more?: Publishing): Promise<void>;
  /** The mails since the last time this was asked, by address. */
  mails(): Promise<readonly (Email & { readonly aan: string })[]>;
  /** The same on another mail server. */
  through(post: Post): Pick<JobsDesk, 'run'>;
  close(): Promise<void>;
}

export interface Publishing {
  readonly on?: string;
  readonly events?: readonly Readonly<Record<string, unknown>>[];
  /** Other people in roles. */
  readonly roles?: Partial<Record<'casemanager' | 'leidinggevende' | 'hrManager', string>>;
}

/** @param refusals addresses that the mail server refuses, with the answer; a test may change them */
export async function openJobsDesk(refusals: ReadonlyMap<string, number> = new Map()): Promise<JobsDesk> {
  const answers: Refusals = new Proxy({}, { get: (_, address) => refusals.get(String(address)) });
  const [fresh, sink] = await Promise.all([freshRegister(), startSink(answers)]);
  const register = openRegister(fresh.url);
  const directory = registerDirectory(register);
  const people = ['c-1', 'l-1', 'h-1', 'm-1', 'c-2'];
  await register
    .insertInto('persoon')
    .values(
      people.map((referentie) => ({
        referentie,
        naam: `Naam ${referentie}`,
        adres: `${referentie}@example.nl`,
      })),
    )
    .execute();
  const post = smtpPost(sink.url);
  const runner = (through: Post) => ({
    run: (order: JobOrder, at = MONDAY, settings: JobSettings = {}): Promise<JobReport> => {
      const ledger = openLedger({ register, post: through, from: FROM });
      const parts = { register, directory, chainKey: KEY, letters: plainLetters, ledger };
      const own = { operations: OPERATIONS, compliance: COMPLIANCE, now: () => Date.parse(at) };
      return runJob(jobParts({ ...parts, ...own, ...settings }), order);
    },
  });
  let told = 0;
  return {
    register,
    sink,
    ...runner(post),
    through: runner,
    publish: async (nummer, eersteZiektedag, { on = '2026-11-23', events = [], roles = {} } = {}) => {
      const day = isoDay(on);
      const first: Dossier = { ...opened(isoDay(eersteZiektedag)), nummer };
      const ziekmelding = { ...first.ziekmelding, ...roles };
      const known = events.map((event) => ({
        ...readEvent(event, 'live'),
        gemeldOp: `${String(event.op)}T10:00:00.000Z`,
      }));
      const { dossier } = record({ ...first, ziekmelding }, known, day);
      await writeDossier(register, KEY, { dossier, peildatum: day });
    },
    mails: async () => {
      const fresh = sink.received.slice(told);
      told = sink.received.length;
      const read = await Promise.all(
        fresh.map(async ({ to, bytes }) => ({ ...(await PostalMime.parse(bytes)), aan: to })),
      );
      return read.sort((one, other) => (one.aan < other.aan ? -1 : 1));
    },
    close: async () => {
      post.close();
      await register.destroy();
      await Promise.all([sink.close(), fresh.stop()]);
    },
  };
}
