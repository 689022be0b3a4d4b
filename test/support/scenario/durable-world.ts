// The world in which stories are told durably: a server that skips time, the real worker, and a real mail server.
import { randomBytes } from 'node:crypto';
import { DefaultLogger, Runtime, Worker } from '@temporalio/worker';
import type { Keys } from '../../../client/keys.ts';
import type { TestWorkflowEnvironment } from '@temporalio/testing';
import { createActivities } from '../../../activities/index.ts';
import { Letters } from '../../../activities/letters/render.ts';
import { smtpPost } from '../../../activities/post/smtp.ts';
import { dataConverter, workerDataConverter } from '../../../client/data-converter.ts';
import { bundleWorkflows } from '../../../worker/bundle.ts';
import { NAMESPACE } from '../../../worker/servers/dev-server.ts';
import { LAW_PAGES } from '../../../workflows/law/registry.ts';
import { TASK_QUEUE } from '../../../workflows/names.ts';
import { startSink, type Received } from '../../letters/sink.ts';
import { openRegister } from '../../../activities/register/database.ts';
import { NO_DOCUMENTS, freshRegister } from '../register.ts';
import { startTimeSkipping } from '../servers.ts';
import type { Mailbox, Story } from './story.ts';

export const FROM = 'spoorwijzer@example.nl';
const CODES: Readonly<Record<Mailbox, number | undefined>> = { werkt: undefined, weigert: 550, hapert: 451 };

export interface DurableWorld {
  readonly environment: TestWorkflowEnvironment;
  readonly mails: readonly Received[];
  mailbox(person: string, answer: Mailbox): void;
  close(): Promise<void>;
}

const addressOf = (person: string): string => `${person}@example.nl`;
export const personOf = (address: string): string => address.slice(0, address.indexOf('@'));

/** Everybody whom the stories name, whether in the ziekmelding or later on. */
function people(stories: readonly Story[]): Readonly<Record<string, { naam: string; adres: string }>> {
  const fields = stories.flatMap(({ ziekmelding, diary }) => [
    ziekmelding,
    ...Object.values(diary).flatMap((steps) =>
      steps.flatMap((step) => (step.step === 'happens' ? [step.event] : [])),
    ),
  ]);
  const roles = ['medewerker', 'casemanager', 'leidinggevende', 'hrManager', 'persoon', 'vervanger'];
  const named = fields.flatMap((each) =>
    roles.flatMap((role) => (typeof each[role] === 'string' ? [each[role]] : [])),
  );
  return Object.fromEntries(named.map((person) => [person, { naam: person, adres: addressOf(person) }]));
}

/** Starts everything; takes seconds, once for all stories. */
export async function startDurableWorld(stories: readonly Story[]): Promise<DurableWorld> {
  Runtime.install({ logger: new DefaultLogger('ERROR') });
  const everybody = people(stories);
  const refusals: Record<string, number> = {};
  const [workflowBundle, sink, fresh] = await Promise.all([
    bundleWorkflows(),
    startSink(refusals),
    freshRegister(),
  ]);
  const register = openRegister(fresh.url);
  const keys: Keys = [{ id: 'test', bytes: randomBytes(32) }];
  const environment = await startTimeSkipping({ dataConverter: dataConverter(keys) });
  const duties = new Set(LAW_PAGES.flatMap((page) => page.obligations.map(({ id }) => id)));
  const post = smtpPost(sink.url);
  const worker = await Worker.create({
    connection: environment.nativeConnection,
    namespace: environment.namespace ?? NAMESPACE,
    taskQueue: TASK_QUEUE,
    workflowBundle,
    activities: createActivities({
      directory: { find: (reference) => Promise.resolve(everybody[reference]) },
      letters: new Letters({ duties: [...duties] }),
      post,
      from: FROM,
      register,
      chainKey: randomBytes(32),
      documents: NO_DOCUMENTS,
    }),
    dataConverter: workerDataConverter(keys),
    // Dozens of dossiers open in one minute here: letters that wait for each other's turn are not taken for dead.
    maxConcurrentActivityTaskExecutions: 6,
  });
  const running = worker.run();
  return {
    environment,
    mails: sink.received,
    mailbox: (person, answer) => {
      const code = CODES[answer];
      if (code === undefined) Reflect.deleteProperty(refusals, addressOf(person));
      else refusals[addressOf(person)] = code;
    },
    close: async () => {
      worker.shutdown();
      await running;
      post.close();
      await register.destroy();
      await Promise.all([environment.teardown(), sink.close(), fresh.stop()]);
    },
  };
}
