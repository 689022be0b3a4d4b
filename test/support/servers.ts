// Real Temporal servers for tests: one that skips time, and a development server that can be killed and started again.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ClientOptionsForTestEnv } from '@temporalio/testing';
import { TestWorkflowEnvironment } from '@temporalio/testing';
import { ensureSearchAttributes } from '../../worker/search-attributes.ts';
import { NAMESPACE, startDevServer, type DevServer } from '../../worker/servers/dev-server.ts';
import { findTemporalCli } from '../../worker/servers/temporal-cli.ts';
import { findTestServer } from '../../worker/servers/test-server.ts';

/** The SDK gives the server five seconds to answer, which on a busy machine is not always enough. */
const ATTEMPTS = 3;

/**
 * Starts a server that skips time, with its client. Its clock is one for everything that runs on it: one test file per
 * server, one dossier at a time. End it with `teardown()`.
 * @param client e.g. a data converter with the codec
 */
export async function startTimeSkipping(
  client: ClientOptionsForTestEnv = {},
): Promise<TestWorkflowEnvironment> {
  const environment = await timeSkipping(await findTestServer(), client, ATTEMPTS);
  await ensureSearchAttributes(environment.connection, environment.namespace ?? NAMESPACE);
  return environment;
}

async function timeSkipping(
  path: string,
  client: ClientOptionsForTestEnv,
  attempts: number,
): Promise<TestWorkflowEnvironment> {
  try {
    return await TestWorkflowEnvironment.createTimeSkipping({
      server: { executable: { type: 'existing-path', path } },
      client,
    });
  } catch (error) {
    if (attempts === 1) throw error;
    return timeSkipping(path, client, attempts - 1);
  }
}

export interface DurableServer {
  /** Where it listens; the same port after every start, unless somebody else took it. */
  readonly address: () => string;
  readonly namespace: string;
  /** Where it keeps its data and its log. */
  readonly folder: string;
  /** Ends it by force, as a power cut would. */
  readonly kill: () => Promise<void>;
  /** Starts it again on the same data and port. */
  readonly restart: () => Promise<void>;
  /** Ends it and throws its data away. */
  readonly teardown: () => Promise<void>;
}

/** Starts a development server with its data on disk, for tests that end it by force and start it again. */
export async function startDurable(): Promise<DurableServer> {
  const executable = await findTemporalCli();
  const folder = await mkdtemp(join(tmpdir(), 'spoorwijzer-durable-'));
  const start = (preferredPort?: number): Promise<DevServer> =>
    startDevServer({
      executable,
      dbFilename: join(folder, 'temporal.db'),
      logFile: join(folder, 'temporal.log'),
      pages: false,
      ...(preferredPort === undefined ? {} : { preferredPort }),
    });
  let server = await start();
  return {
    address: () => server.address,
    namespace: NAMESPACE,
    folder,
    kill: async () => {
      process.kill(server.pid, 'SIGKILL');
      await server.ended;
    },
    restart: async () => {
      server = await start(Number(server.address.split(':').at(-1)));
    },
    teardown: async () => {
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
