// Carries out one run of a job: as of now, within the period of now.
import { amsterdamDay } from '../../workflows/calendar/amsterdam-day.ts';
import { formatDay } from '../../workflows/calendar/format-day.ts';
import { weekday } from '../../workflows/calendar/weekday.ts';
import { isUnreadable } from '../../workflows/dossier/unreadable.ts';
import type { JobOrder, JobReport } from '../../workflows/jobs/order.ts';
import { periodInWords, periodOf } from '../../workflows/jobs/period.ts';
import { jobNamed, type JobName } from '../../workflows/jobs/table.ts';
import { registerError } from '../register/database.ts';
import { chainList } from './chain-list.ts';
import type { JobParts, JobWork } from './job.ts';
import { NOTHING } from './mailbox.ts';
import { nightProof } from './night-proof.ts';
import { outageReport } from './outage.ts';
import { retentionList } from './retention-list.ts';
import { weeklyOverview } from './weekly-overview.ts';
import { workList } from './work-list.ts';

const WORK: Readonly<Record<JobName, JobWork>> = {
  weekoverzicht: weeklyOverview,
  werklijst: workList,
  nachtcontrole: nightProof,
  bewaarlijst: retentionList,
  ketenlijst: chainList,
};

/**
 * Runs a job. What comes of it is as of this moment, however late the run is.
 * @throws Error (to be tried again) when the world does not answer; its message holds nothing personal
 */
export async function runJob(parts: JobParts, order: JobOrder): Promise<JobReport> {
  if (isUnreadable(order)) throw new Error('the order cannot be read: is the payload key the right one?');
  try {
    return await carriedOut(parts, order);
  } catch (error) {
    // A driver's error quotes rows, and rows hold names.
    const code = registerError(error);
    throw code === 'unknown' && error instanceof Error
      ? new Error(error.message)
      : new Error(`the register did not answer (${code})`);
  }
}

async function carriedOut(parts: JobParts, order: JobOrder): Promise<JobReport> {
  const today = amsterdamDay(parts.now());
  if (order.taak === 'uitval') return outageReport(parts, today, order);
  if (order.taak === 'postproef') return { ...NOTHING, ...(await parts.checkPost()) };
  const job = jobNamed(order.taak);
  if (!job) throw new Error(`no job "${order.taak}"`);
  const period = periodInWords(job.period, today);
  if (job.until !== undefined && order.metDeHand !== true && weekday(today) > job.until)
    return {
      ...NOTHING,
      zin: `${capital(job.name)} van ${period}: overgeslagen, want na donderdag heeft het die week geen zin meer.`,
    };
  const again = order.opnieuw === undefined ? '' : `.opnieuw-${order.opnieuw}`;
  return WORK[job.name]({
    parts,
    today,
    period,
    key: `${job.name}.${periodOf(job.period, today)}${again}`,
    values: {
      vandaag: formatDay(today),
      opnieuw: again === '' ? '' : 'Dit is een herhaling: iemand vroeg om deze brief nog een keer te sturen.',
      herhaling: again === '' ? '' : ' (opnieuw)',
    },
  });
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
