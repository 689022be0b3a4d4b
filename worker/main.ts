// The worker: puts dossiers, letters and post together and offers them to Temporal.
import { Connection } from '@temporalio/client';
import { NativeConnection, Runtime, Worker } from '@temporalio/worker';
import { alive } from '../activities/alive.ts';
import { fileDirectory } from '../activities/directory.ts';
import { createActivities } from '../activities/index.ts';
import { Letters } from '../activities/letters/render.ts';
import { outboxPost } from '../activities/post/outbox.ts';
import { smtpPost } from '../activities/post/smtp.ts';
import type { ConnectionSettings } from '../client/connection-settings.ts';
import { workerDataConverter } from '../client/data-converter.ts';
import { Failed } from '../client/front-desk.ts';
import type { Keys } from '../client/keys.ts';
import { LAW_PAGES } from '../workflows/law/registry.ts';
import { TASK_QUEUE } from '../workflows/names.ts';
import type { Ports } from '../workflows/ports.ts';
import { bundleWorkflows } from './bundle.ts';
import { refusing, type Config } from './config.ts';
import { workerLogger } from './log.ts';
import { ensureSearchAttributes } from './search-attributes.ts';

/** How long a service may take to answer the first time. */
const PATIENCE = '5 seconds';
/** How long a letter that is just being sent may take to get out when we stop, and when patience ends altogether. */
const GRACE = '10 seconds';
const END = '20 seconds';

export interface RunningWorker {
  /** Resolves when the worker has stopped; rejects when it broke. */
  readonly ended: Promise<void>;
  /** Finishes what it is doing, and stops. */
  stop(): Promise<void>;
}

/**
 * Starts the worker on a Temporal that is up.
 * @param logFile where it writes what went wrong; standard output unless told
 * @throws Refused when the file with people is not right
 * @throws Failed when Temporal does not answer, or not as it should
 * @throws Error when a template is not right
 */
export async function startWorker(
  config: Config,
  { connection: where, namespace }: ConnectionSettings,
  keys: Keys,
  logFile?: string,
): Promise<RunningWorker> {
  // Signals are for embedded.ts: it stops things in the right order.
  const logger = workerLogger(logFile);
  // What Temporal's own core has to say goes to the same log, not across the screen.
  const telemetryOptions = { logging: { filter: { core: 'WARN', other: 'ERROR' }, forward: {} } } as const;
  Runtime.install({ logger, telemetryOptions, shutdownSignals: [] });
  const duties = new Set(LAW_PAGES.flatMap((page) => page.obligations.map(({ id }) => id)));
  const letters = new Letters({ duties: [...duties] });
  const directory = refusing(() => fileDirectory(config.people));
  const post = config.smtpUrl === undefined ? outboxPost(config.outbox) : smtpPost(config.smtpUrl);
  await withClient(where, (client) => ensureSearchAttributes(client, namespace));
  const ports = createActivities({ directory, letters, post, from: config.from });
  const connection = await NativeConnection.connect(where);
  const worker = await Worker.create({
    connection,
    namespace,
    taskQueue: TASK_QUEUE,
    workflowBundle: await bundleWorkflows(),
    activities: { deliver: alive((order) => ports.deliver(order)) } satisfies Ports,
    dataConverter: workerDataConverter(keys, (error, workflowId) => {
      logger.warn('a value cannot be read', { error, workflowId });
    }),
    shutdownGraceTime: GRACE,
    shutdownForceTime: END,
  });
  const ended = worker.run().finally(async () => {
    post.close();
    await connection.close();
  });
  const stop = async (): Promise<void> => {
    if (worker.getState() === 'RUNNING') worker.shutdown();
    await ended;
  };
  return { ended, stop };
}

async function withClient(
  where: ConnectionSettings['connection'],
  use: (client: Connection) => Promise<void>,
): Promise<void> {
  const client = await Connection.connect({ ...where, connectTimeout: PATIENCE }).catch((error: unknown) => {
    const detail = error instanceof Error ? error.message : String(error);
    throw new Failed(
      `Temporal op ${where.address ?? ''} antwoordt niet zoals verwacht (${detail}); kijk of die dienst draait en of de instellingen TEMPORAL_… kloppen.`,
      { cause: error },
    );
  });
  try {
    await use(client);
  } finally {
    await client.close();
  }
}
