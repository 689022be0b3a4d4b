// What a worker does for whoever is on call: keeps the schedules, tells of the time that nobody worked, and shows that it lives.
import { Client, WorkflowExecutionAlreadyStartedError, type Connection } from '@temporalio/client';
import type { Register } from '../activities/register/database.ts';
import { Failed } from '../client/front-desk.ts';
import type { JobOrder, Outage } from '../workflows/jobs/order.ts';
import { scheduleIdOf } from '../workflows/jobs/table.ts';
import { TAAK } from '../workflows/messages.ts';
import { TASK_QUEUE } from '../workflows/names.ts';
import { silence, startHeartbeat, workerName, type Heartbeat } from './heartbeat.ts';
import { ensureSchedules } from './schedules.ts';

/** By then what waited has left, and the report can say how late. */
const REPORT_AFTER_MS = 10 * 60_000;

export interface OnCall {
  readonly connection: Connection;
  readonly namespace: string;
  readonly register: Register;
  /** The data folder. */
  readonly folder: string;
  readonly warn: (message: string, code?: string) => void;
  /** Milliseconds from the start to the report of an outage; ten minutes unless told. */
  readonly reportAfter?: number;
}

/** Has the outage told by a run of its own, so that it survives another one; two workers that see it tell it once. */
async function tellOutage(client: Client, outage: Outage, startDelay: number): Promise<void> {
  const order: JobOrder = { taak: 'uitval', ...outage };
  try {
    await client.workflow.start(TAAK, {
      workflowId: scheduleIdOf(`uitval-${outage.van.replace(/[^0-9]/g, '')}`),
      workflowIdReusePolicy: 'REJECT_DUPLICATE',
      taskQueue: TASK_QUEUE,
      args: [order],
      startDelay,
    });
  } catch (error) {
    if (!(error instanceof WorkflowExecutionAlreadyStartedError)) throw error;
  }
}

async function scheduled(client: Client): Promise<boolean> {
  try {
    return await ensureSchedules(client);
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    throw new Failed(
      `Temporal laat de vaste taken niet inplannen (${detail}); vraag de beheerder om het recht op Schedules.`,
      { cause: error },
    );
  }
}

/**
 * Takes up the duty; call it when the worker can begin.
 * @returns the heartbeat, to be stopped when the worker is stopped on purpose
 */
export async function takeUpDuty({
  connection,
  namespace,
  register,
  folder,
  warn,
  reportAfter = REPORT_AFTER_MS,
}: OnCall): Promise<Heartbeat> {
  // Not sealed: a schedule does not know the ids of the runs it will start, and a seal belongs to an id. What travels
  // here are names of jobs and instants, nothing of a person.
  const client = new Client({ connection, namespace });
  if (!(await scheduled(client))) warn('this Temporal service has no schedules: jobs run by hand only');
  const outage = await silence(register);
  if (outage !== undefined) {
    warn(outage.gepland ? 'nobody worked for a while, as planned' : 'nobody worked for a while');
    await tellOutage(client, outage, reportAfter);
  }
  return startHeartbeat(register, workerName(folder), (code) => warn('the heartbeat was not written', code));
}
