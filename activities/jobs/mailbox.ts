// Sends the letters of a run: one that fails for now holds up none of the others, and has the run tried again.
import type { JobReport } from '../../workflows/jobs/order.ts';
import type { Letter } from '../letters/render.ts';
import { counted } from './instants.ts';
import type { JobMail, Mailed, Run } from './job.ts';

/** To whom: a person by reference, or a mailbox of the organisation. */
export interface Addressee {
  /** The last part of the letter's key. */
  readonly wie: string;
  readonly persoon?: string;
  readonly naam: string;
  /** Undefined when there is none. */
  readonly adres: string | undefined;
}

/** What the letters of a run came to. */
export type Tally = Omit<JobReport, 'zin'>;

/** A mailbox of the organisation as an addressee. */
export function mailboxOf(wie: 'operatie' | 'compliance', adres: string | undefined): Addressee {
  return { wie, naam: 'collega', adres };
}

/**
 * Sends each its letter.
 * @param soort name of the letter
 * @throws Error when one or more failed for now; what left is not sent again by the next try
 */
export async function sendAll(
  { parts, today, key }: Pick<Run, 'parts' | 'today' | 'key'>,
  soort: string,
  letters: readonly { readonly to: Addressee; readonly letter: Letter }[],
): Promise<Tally> {
  const count: Record<Mailed | 'mislukt', number> = {
    verzonden: 0,
    'al-verzonden': 0,
    onbestelbaar: 0,
    mislukt: 0,
  };
  for (const { to, letter } of letters) {
    count[await sendOne(parts.mail, { to, letter, soort, op: today, sleutel: `${key}.${to.wie}` })] += 1;
  }
  if (count.mislukt > 0) throw new Error(`${count.mislukt} of ${letters.length} letters failed for now`);
  return {
    verzonden: count.verzonden,
    alVerzonden: count['al-verzonden'],
    onbestelbaar: count.onbestelbaar,
  };
}

async function sendOne(
  mail: (mail: JobMail) => Promise<Mailed>,
  { to, ...rest }: { to: Addressee } & Omit<JobMail, 'naam' | 'adres' | 'persoon'>,
): Promise<Mailed | 'mislukt'> {
  const { adres, naam, persoon } = to;
  if (adres === undefined) return 'onbestelbaar';
  try {
    return await mail({ ...rest, naam, adres, ...(persoon === undefined ? {} : { persoon }) });
  } catch {
    // Why stands in the register, with the letter.
    return 'mislukt';
  }
}

/** Nothing to send. */
export const NOTHING: Tally = { verzonden: 0, alVerzonden: 0, onbestelbaar: 0 };

/**
 * What a run came to, in one sentence.
 * @param about e.g. 'Weekoverzicht van week 48 van 2026'
 */
export function report(about: string, tally: Tally): JobReport {
  const { verzonden, alVerzonden, onbestelbaar } = tally;
  const parts = [
    ...(verzonden > 0 ? [`${letters(verzonden)} verzonden`] : []),
    ...(alVerzonden > 0
      ? [
          `${verzonden === 0 ? 'niets verzonden, want ' : ''}${letters(alVerzonden)} ging${alVerzonden === 1 ? '' : 'en'} al eerder deze periode`,
        ]
      : []),
    ...(onbestelbaar > 0 ? [`${letters(onbestelbaar)} onbestelbaar (geen adres, of geweigerd)`] : []),
  ];
  return {
    ...tally,
    zin: `${about}: ${parts.length === 0 ? 'niets te melden, niets verzonden' : parts.join('; ')}.`,
  };
}

const letters = (count: number): string => counted(count, 'brief', 'brieven');
