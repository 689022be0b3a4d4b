// A desk on a development server: a real server and mail sink, workers as processes, and a front desk to talk to.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client, Connection } from '@temporalio/client';
import { dataConverter } from '../../client/data-converter.ts';
import { frontDesk } from '../../client/dossier-client.ts';
import type { FrontDesk } from '../../client/front-desk.ts';
import { parseKeys, type Keys } from '../../client/keys.ts';
import { ensureSearchAttributes } from '../../worker/search-attributes.ts';
import { startSink, type Sink } from '../letters/sink.ts';
import { freshRegister, type FreshRegister } from './register.ts';
import { startDurable, type DurableServer } from './servers.ts';
import { spawnWorker, type WorkerProcess } from './spawn-worker.ts';

export const FROM = 'spoor@werk.example';

/** A fixed key, for tests only: golden histories are sealed with it. */
export const TEST_KEY = `test:${Buffer.alloc(32, 'spoorwijzer').toString('base64')}`;

/** The people that dossiers of these tests name; `geen-adres` cannot be reached. */
export const PEOPLE = {
  'p-werknemer': { naam: 'Robin de Vries', adres: 'robin@example.nl' },
  'p-casemanager': { naam: 'Noor Bakker', adres: 'noor@example.nl' },
  'p-leidinggevende': { naam: 'Sam Visser', adres: 'sam@example.nl' },
  'p-hr': { naam: 'Kim Smit', adres: 'kim@example.nl' },
  'geen-adres': { naam: 'Alex Blom' },
};

/** A ziekmelding as typed at the door. */
export const ziekmelding = (eersteZiektedag: string, more: Readonly<Record<string, unknown>> = {}) => ({
  eersteZiektedag,
  werkgever: 'w-1',
  medewerker: 'p-werknemer',
  casemanager: 'p-casemanager',
  leidinggevende: 'p-leidinggevende',
  hrManager: 'p-hr',
  ...more,
});

export interface LiveDesk {
  readonly server: DurableServer;
  readonly sink: Sink;
  readonly register: FreshRegister;
  readonly folder: string;
  readonly client: Client;
  readonly desk: FrontDesk;
  /** A client that seals and opens with other keys. */
  clientWith(keys: Keys): Client;
  /** What the command line needs in its environment to find all this. */
  commandLine(): Readonly<Record<string, string>>;
  /** Starts a worker on the sink; `keys` as in SPOORWIJZER_SLEUTELS. */
  work(keys?: string): Promise<WorkerProcess>;
  /** Ends all that was started; workers first. */
  close(): Promise<void>;
}

/**
 * @param beforeAccepting what the mail server waits for between keeping a mail and saying so
 * @param startRegister its register; thrown away with it
 */
export async function openLiveDesk(
  beforeAccepting?: () => Promise<void>,
  startRegister: () => Promise<FreshRegister> = freshRegister,
): Promise<LiveDesk> {
  const folder = await mkdtemp(join(tmpdir(), 'spoorwijzer-desk-'));
  await writeFile(join(folder, 'people.json'), JSON.stringify(PEOPLE));
  const [server, sink, register] = await Promise.all([
    startDurable(),
    startSink({}, undefined, beforeAccepting),
    startRegister(),
  ]);
  const connection = await Connection.connect({ address: server.address() });
  await ensureSearchAttributes(connection, server.namespace);
  const clientWith = (keys: Keys): Client =>
    new Client({ connection, namespace: server.namespace, dataConverter: dataConverter(keys) });
  const client = clientWith(parseKeys(TEST_KEY, 'the test'));
  const workers: WorkerProcess[] = [];
  return {
    server,
    sink,
    register,
    folder,
    client,
    desk: frontDesk(client),
    clientWith,
    commandLine: () => ({
      TEMPORAL_ADDRESS: server.address(),
      TEMPORAL_NAMESPACE: server.namespace,
      SPOORWIJZER_DATA: folder,
      SPOORWIJZER_SLEUTELS: TEST_KEY,
      DATABASE_URL_LEZER: register.readerUrl,
    }),
    work: async (keys = TEST_KEY) => {
      const worker = await spawnWorker({
        TEMPORAL_ADDRESS: server.address(),
        SMTP_URL: sink.url,
        SPOORWIJZER_DATA: folder,
        SPOORWIJZER_SLEUTELS: keys,
        SPOORWIJZER_AFZENDER: FROM,
        DATABASE_URL: register.url,
      });
      workers.push(worker);
      return worker;
    },
    close: async () => {
      await Promise.all(workers.map((worker) => worker.kill()));
      await connection.close();
      await Promise.all([server.teardown(), sink.close(), register.stop()]);
      await rm(folder, { recursive: true, force: true });
    },
  };
}
