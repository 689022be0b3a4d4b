// The worker: puts dossiers, letters and post together and offers them to Temporal.
import { Connection } from '@temporalio/client';
import { NativeConnection, Runtime, Worker } from '@temporalio/worker';
import { alive } from '../activities/alive.ts';
import { createActivities } from '../activities/index.ts';
import { inquiryBy } from '../activities/inquiry.ts';
import { Letters } from '../activities/letters/render.ts';
import { checkSmtp } from '../activities/post/check.ts';
import { outboxPost } from '../activities/post/outbox.ts';
import { smtpPost } from '../activities/post/smtp.ts';
import { openRegister, type Register } from '../activities/register/database.ts';
import { registerDirectory } from '../activities/register/directory.ts';
import type { ConnectionSettings } from '../client/connection-settings.ts';
import { workerDataConverter } from '../client/data-converter.ts';
import { Failed } from '../client/front-desk.ts';
import type { Keys } from '../client/keys.ts';
import { LAW_PAGES } from '../workflows/law/registry.ts';
import { TASK_QUEUE } from '../workflows/names.ts';
import type { Ports } from '../workflows/ports.ts';
import { bundleWorkflows } from './bundle.ts';
import type { Config } from './config.ts';
import { workerLogger } from './log.ts';
import { takeUpDuty } from './on-call.ts';
import { bringInPeople } from './people-file.ts';
import { proofOf } from './proof.ts';
import { ensureSearchAttributes } from './search-attributes.ts';
import { say } from './servers/progress.ts';

/** To the register at most: letters hold one each while they are sent, and the rest of the work must not wait for them. */
const CONNECTIONS = 16;
/** How long a service may take to answer the first time. */
const PATIENCE = '5 seconds';
/** How long a letter that is just being sent may take to get out when we stop, and when patience ends altogether. */
const GRACE = '10 seconds';
const END = '20 seconds';

export interface RunningWorker {
  /** Whether the register had nobody, and got the example. */
  readonly examplePeople: boolean;
  /** Resolves when the worker has stopped; rejects when it broke. */
  readonly ended: Promise<void>;
  /** Finishes what it is doing, and stops. */
  stop(): Promise<void>;
}

/** What the worker needs to read and to keep. */
export interface Stores {
  /** Keys of payloads. */
  readonly keys: Keys;
  /** Address of the register, with the right to write; its tables are there. */
  readonly registerUrl: string;
  /** Key of the register's chains. */
  readonly chainKey: Buffer;
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
  settings: ConnectionSettings,
  stores: Stores,
  logFile?: string,
): Promise<RunningWorker> {
  const { connection: where, namespace } = settings;
  // Signals are for embedded.ts: it stops things in the right order.
  const logger = workerLogger(logFile);
  const warn = (message: string, code?: string): void => {
    logger.warn(message, code === undefined ? {} : { error: new Error(code) });
  };
  // What Temporal's own core has to say goes to the same log, not across the screen.
  const telemetryOptions = { logging: { filter: { core: 'WARN', other: 'ERROR' }, forward: {} } } as const;
  Runtime.install({ logger, telemetryOptions, shutdownSignals: [] });
  const duties = new Set(LAW_PAGES.flatMap((page) => page.obligations.map(({ id }) => id)));
  const letters = new Letters({ duties: [...duties] });
  const post = config.smtpUrl === undefined ? outboxPost(config.outbox) : smtpPost(config.smtpUrl);
  await withClient(where, (client) => ensureSearchAttributes(client, namespace));
  const register = openRegister(stores.registerUrl, { connections: CONNECTIONS });
  const examplePeople = await withPeople(register, config.people);
  const ports = createActivities({
    directory: registerDirectory(register),
    letters,
    post,
    from: config.from,
    ...(config.inquiry === undefined ? {} : { inquiry: inquiryBy(config.inquiry) }),
    register,
    chainKey: stores.chainKey,
    documents: config.documents,
    warn,
    operations: config.operations,
    compliance: config.compliance,
    checkPost: () => checkSmtp(config.smtpUrl),
    prove: proofOf({ settings, keys: stores.keys, register, key: stores.chainKey }),
  });
  const heartbeat = await withClient(where, (client) =>
    takeUpDuty({
      ...{ connection: client, namespace, register, folder: config.folder },
      warn,
    }),
  );
  const connection = await NativeConnection.connect(where);
  const worker = await Worker.create({
    connection,
    namespace,
    taskQueue: TASK_QUEUE,
    workflowBundle: await bundleWorkflows(),
    activities: {
      deliver: alive((order) => ports.deliver(order)),
      publish: (publication) => ports.publish(publication),
      registerWerk: (command) => ports.registerWerk(command),
      taak: alive((order) => ports.taak(order)),
    } satisfies Ports,
    dataConverter: workerDataConverter(stores.keys, (error, workflowId) => {
      logger.warn('a value cannot be read', { error, workflowId });
    }),
    shutdownGraceTime: GRACE,
    shutdownForceTime: END,
  });
  let planned = false;
  const ended = worker.run().finally(async () => {
    // The last beat needs the register: it is written before that is closed.
    if (planned) await heartbeat.stop();
    else heartbeat.end();
    post.close();
    await Promise.all([connection.close(), register.destroy()]);
  });
  const stop = async (): Promise<void> => {
    planned = true;
    if (worker.getState() === 'RUNNING') worker.shutdown();
    await ended;
  };
  return { examplePeople, ended, stop };
}

async function withPeople(register: Register, file: string): Promise<boolean> {
  try {
    return await bringInPeople(register, file, say);
  } catch (error) {
    await register.destroy();
    throw error;
  }
}

async function withClient<T>(
  where: ConnectionSettings['connection'],
  use: (client: Connection) => Promise<T>,
): Promise<T> {
  const client = await Connection.connect({ ...where, connectTimeout: PATIENCE }).catch((error: unknown) => {
    const detail = error instanceof Error ? error.message : String(error);
    throw new Failed(
      `Temporal op ${where.address ?? ''} antwoordt niet zoals verwacht (${detail}); kijk of die dienst draait en of de instellingen TEMPORAL_… kloppen.`,
      { cause: error },
    );
  });
  try {
    return await use(client);
  } finally {
    await client.close();
  }
}
