// Keeps Temporal's schedules like the table of jobs: makes what is missing, changes what differs, removes what is no job any more.
import { createHash } from 'node:crypto';
import {
  isGrpcServiceError,
  ScheduleAlreadyRunning,
  ScheduleNotFoundError,
  ScheduleOverlapPolicy,
  type Client,
  type ScheduleDescription,
  type ScheduleOptions,
} from '@temporalio/client';
import { JOB_ZONE, JOBS, scheduleIdOf, SCHEDULE_PREFIX, type Job } from '../workflows/jobs/table.ts';
import { TAAK } from '../workflows/messages.ts';
import { TASK_QUEUE } from '../workflows/names.ts';

/** gRPC status code: this server has no schedules. */
const UNIMPLEMENTED = 12;

/** A fingerprint of a row of the table, as the schedule was made from it. */
function fingerprintOf({ when, overlap, catchUp, name }: Job): string {
  const row = JSON.stringify([name, when, JOB_ZONE, overlap, catchUp, TASK_QUEUE, TAAK]);
  return createHash('sha256').update(row).digest('hex').slice(0, 16);
}

/** The schedule of a job, as Temporal wants it. */
export function scheduleOf(job: Job) {
  const { dayOfWeek, dayOfMonth, hour, minute } = job.when;
  return {
    scheduleId: scheduleIdOf(job.name),
    spec: {
      calendars: [
        {
          hour,
          minute,
          ...(dayOfWeek === undefined ? {} : { dayOfWeek }),
          ...(dayOfMonth === undefined ? {} : { dayOfMonth }),
        },
      ],
      timezone: JOB_ZONE,
    },
    action: {
      type: 'startWorkflow',
      workflowType: TAAK,
      // The hour it is for comes behind it.
      workflowId: scheduleIdOf(job.name),
      taskQueue: TASK_QUEUE,
      // What it was made from travels along: reading it back shows whether the table has changed since.
      args: [{ taak: job.name }, fingerprintOf(job)],
    },
    policies: { overlap: ScheduleOverlapPolicy[job.overlap], catchupWindow: job.catchUp },
  } satisfies ScheduleOptions;
}

function isAsItShould({ action }: ScheduleDescription, job: Job): boolean {
  return action.args?.[1] === fingerprintOf(job);
}

/**
 * Makes one schedule as the table says. One that is right already is left alone: a change makes Temporal forget the
 * runs that it still has to make up for. Whether it is paused stays as it was.
 */
async function ensureOne(client: Client, job: Job): Promise<void> {
  const wanted = scheduleOf(job);
  const handle = client.schedule.getHandle(wanted.scheduleId);
  try {
    if (isAsItShould(await handle.describe(), job)) return;
    const { scheduleId: _, ...rest } = wanted;
    await handle.update(({ state }) => ({
      ...rest,
      state: { paused: state.paused, ...(state.note === undefined ? {} : { note: state.note }) },
    }));
  } catch (error) {
    if (!(error instanceof ScheduleNotFoundError)) throw error;
    await client.schedule.create(wanted).catch((failure: unknown) => {
      // Another worker, started at the same time, was first.
      if (!(failure instanceof ScheduleAlreadyRunning)) throw failure;
    });
  }
}

/** Removes what bears our name and is no job any more. */
async function removeOthers(client: Client, jobs: readonly Job[]): Promise<void> {
  const ours = new Set(jobs.map(({ name }) => scheduleIdOf(name)));
  for await (const { scheduleId } of client.schedule.list()) {
    if (!scheduleId.startsWith(SCHEDULE_PREFIX) || ours.has(scheduleId)) continue;
    await client.schedule
      .getHandle(scheduleId)
      .delete()
      .catch((error: unknown) => {
        if (!(error instanceof ScheduleNotFoundError)) throw error;
      });
  }
}

/**
 * Brings all schedules in line with the table.
 * @returns false when this server has no schedules
 */
export async function ensureSchedules(client: Client, jobs: readonly Job[] = JOBS): Promise<boolean> {
  try {
    for (const job of jobs) await ensureOne(client, job);
    await removeOthers(client, jobs);
    return true;
  } catch (error) {
    if (causes(error).some(isUnimplemented)) return false;
    throw error;
  }
}

function isUnimplemented(error: Error): boolean {
  const code: number | undefined = isGrpcServiceError(error) ? error.code : undefined;
  return code === UNIMPLEMENTED;
}

function causes(error: unknown): readonly Error[] {
  return error instanceof Error ? [error, ...causes(error.cause)] : [];
}
