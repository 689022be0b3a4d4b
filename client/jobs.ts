// The scheduled jobs as an operator sees them: when they ran and will run, a run by hand, and a pause.
import { randomUUID } from 'node:crypto';
import { ScheduleNotFoundError, type Client, type ScheduleDescription } from '@temporalio/client';
import type { JobOrder, JobReport } from '../workflows/jobs/order.ts';
import { JOBS, jobNamed, scheduleIdOf, type Job, type JobName } from '../workflows/jobs/table.ts';
import { TAAK } from '../workflows/messages.ts';
import { TASK_QUEUE } from '../workflows/names.ts';
import { asAnswer } from './as-answer.ts';
import { Failed, Refused } from './front-desk.ts';

/** One row of `taken`. Instants are ISO text. */
export interface TaakRegel {
  readonly taak: JobName;
  readonly wanneer: string;
  readonly wat: string;
  readonly waarom: string;
  /** Not there yet: no worker has made it. */
  readonly ontbreekt?: true;
  readonly gepauzeerd?: { readonly toelichting?: string };
  readonly laatste?: string;
  /** A run is at work, or waits for the world to answer. */
  readonly bezig?: true;
  readonly volgende?: string;
}

/** How long a run by hand is waited for; milliseconds. It goes on when nobody waits. */
const PATIENCE_MS = 60_000;

function rowOf(job: Job, told: ScheduleDescription | undefined, byHand: Date | undefined): TaakRegel {
  const row = { taak: job.name, wanneer: job.moment, wat: job.what, waarom: job.why };
  if (told === undefined) return { ...row, ontbreekt: true };
  const { info, state } = told;
  const runs = [...info.recentActions.map(({ takenAt }) => takenAt), ...(byHand ? [byHand] : [])];
  const last = runs.sort((one, other) => one.getTime() - other.getTime()).at(-1);
  const [next] = info.nextActionTimes;
  return {
    ...row,
    ...(state.paused
      ? { gepauzeerd: state.note === undefined || state.note === '' ? {} : { toelichting: state.note } }
      : {}),
    ...(last === undefined ? {} : { laatste: last.toISOString() }),
    ...(info.runningActions.length > 0 ? { bezig: true as const } : {}),
    ...(next === undefined || state.paused ? {} : { volgende: next.toISOString() }),
  };
}

/** When a job was last started by hand, as far as Temporal remembers. */
async function lastByHand(client: Client, name: JobName): Promise<Date | undefined> {
  const query = `WorkflowType = '${TAAK}' AND WorkflowId STARTS_WITH '${scheduleIdOf(name)}-hand-'`;
  for await (const { startTime } of client.workflow.list({ query, pageSize: 1 })) return startTime;
  return undefined;
}

async function described(client: Client, name: JobName): Promise<ScheduleDescription | undefined> {
  try {
    return await client.schedule.getHandle(scheduleIdOf(name)).describe();
  } catch (error) {
    if (error instanceof ScheduleNotFoundError) return undefined;
    throw error;
  }
}

/**
 * All jobs, with their last and next run.
 * @throws Failed when Temporal does not answer
 */
export async function listJobs(client: Client): Promise<readonly TaakRegel[]> {
  try {
    return await Promise.all(
      JOBS.map(async (job) =>
        rowOf(job, await described(client, job.name), await lastByHand(client, job.name)),
      ),
    );
  } catch (error) {
    return asAnswer(error, '');
  }
}

/** @throws Refused when there is no such job */
export function jobAsked(name: string): Job {
  const job = jobNamed(name);
  if (job) return job;
  throw new Refused(`De taak “${name}” bestaat niet. Er is: ${JOBS.map((each) => each.name).join(', ')}.`);
}

/**
 * Runs a job now.
 * @param again sends what was sent in this period once more, marked
 * @throws Failed when no worker took it up
 */
export async function runJobNow(client: Client, { name }: Job, again: boolean): Promise<JobReport> {
  const mark = new Date()
    .toISOString()
    .replace(/[^0-9T]/g, '')
    .slice(0, 18);
  return runOnce(client, name, {
    taak: name,
    metDeHand: true,
    ...(again ? { opnieuw: mark } : {}),
  });
}

/**
 * Has a worker carry out an order, and waits for what came of it.
 * @throws Failed when no worker took it up, or it takes long: it goes on then
 */
export async function runOnce(
  client: Client,
  name: string,
  order: JobOrder,
  patience = PATIENCE_MS,
): Promise<JobReport> {
  try {
    const handle = await client.workflow.start<(order: JobOrder) => Promise<JobReport>>(TAAK, {
      workflowId: scheduleIdOf(`${name}-hand-${randomUUID()}`),
      taskQueue: TASK_QUEUE,
      args: [order],
    });
    const late = new Promise<undefined>((resolve) => {
      setTimeout(() => resolve(undefined), patience).unref();
    });
    const answer = await Promise.race([handle.result(), late]);
    if (answer) return answer;
  } catch (error) {
    return asAnswer(error, '');
  }
  throw new Failed(
    `De taak ${name} is gestart maar nog niet klaar; hij gaat door zodra alles antwoordt. Kijk met spoorwijzer gezond wat er stilstaat.`,
  );
}

/**
 * Pauses a job, or lets it go on.
 * @param note who and why; kept by Temporal, in clear
 * @throws Failed when the job has no schedule yet, or Temporal does not answer
 */
export async function pauseJob(client: Client, { name }: Job, pause: boolean, note: string): Promise<void> {
  const handle = client.schedule.getHandle(scheduleIdOf(name));
  try {
    await (pause ? handle.pause(note) : handle.unpause(note));
  } catch (error) {
    if (error instanceof ScheduleNotFoundError)
      throw new Failed(`De taak ${name} is nog niet ingepland; dat doet de worker als hij start: npm start`);
    asAnswer(error, '');
  }
}
