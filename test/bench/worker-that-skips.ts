// A real worker on a server that skips time, whose letters are written and delivered without leaving the process.
import { randomBytes } from 'node:crypto';
import proto from '@temporalio/proto';
import type { WorkflowClient } from '@temporalio/client';
import type { TestWorkflowEnvironment } from '@temporalio/testing';
import { DefaultLogger, Runtime, Worker, type ReplayWorkerOptions } from '@temporalio/worker';
import { createActivities } from '../../activities/index.ts';
import { openRegister } from '../../activities/register/database.ts';
import { dataConverter, workerDataConverter } from '../../client/data-converter.ts';
import { TASK_QUEUE } from '../../workflows/names.ts';
import { bundleWorkflows } from '../../worker/bundle.ts';
import { deliveryThrough } from '../letters/people.ts';
import { NO_DOCUMENTS, freshRegister } from '../support/register.ts';
import { startTimeSkipping } from '../support/servers.ts';

export type History = proto.temporal.api.history.v1.IHistory;

export interface Skipping {
  readonly server: TestWorkflowEnvironment;
  readonly worker: Worker;
  /** What a replay of its histories needs. */
  readonly replaying: ReplayWorkerOptions;
}

/** Starts both; end it with `server.teardown()`. */
export async function startSkipping(): Promise<Skipping> {
  Runtime.install({ logger: new DefaultLogger('ERROR') });
  const keys = [{ id: 'bench', bytes: randomBytes(32) }] as const;
  const server = await startTimeSkipping({ dataConverter: dataConverter(keys) });
  const replaying = { workflowBundle: await bundleWorkflows(), dataConverter: workerDataConverter(keys) };
  const fresh = await freshRegister();
  const posted = { uitkomst: 'verzonden', antwoord: '', woorden: '' } as const;
  const post = { send: () => Promise.resolve(posted), close: () => undefined };
  const worker = await Worker.create({
    connection: server.nativeConnection,
    namespace: server.namespace ?? 'default',
    taskQueue: TASK_QUEUE,
    activities: createActivities({
      ...deliveryThrough(post),
      register: openRegister(fresh.url),
      chainKey: randomBytes(32),
      documents: NO_DOCUMENTS,
    }),
    ...replaying,
  });
  return { server, worker, replaying };
}

/** The history of a page and of all that followed it, in order. */
export async function pagesFrom(
  client: WorkflowClient,
  nummer: string,
  runId: string,
): Promise<readonly History[]> {
  const pages: History[] = [];
  for (let run: string | null | undefined = runId; run;) {
    const page = await client.getHandle(nummer, run).fetchHistory();
    pages.push(page);
    run = page.events?.at(-1)?.workflowExecutionContinuedAsNewEventAttributes?.newExecutionRunId;
  }
  return pages;
}
