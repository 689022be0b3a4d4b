// All that can be killed: two workers, Temporal, PostgreSQL and the mail server, each a process, each on data that stays.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client, Connection } from '@temporalio/client';
import { dataConverter } from '../../client/data-converter.ts';
import { frontDesk } from '../../client/dossier-client.ts';
import type { FrontDesk } from '../../client/front-desk.ts';
import { parseKeys } from '../../client/keys.ts';
import { ensureSearchAttributes } from '../../worker/search-attributes.ts';
import { FROM, PEOPLE, TEST_KEY } from '../support/live-desk.ts';
import { killableRegister, type KillableRegister } from '../support/register.ts';
import { startDurable } from '../support/servers.ts';
import { spawnWorker, type WorkerProcess } from '../support/spawn-worker.ts';
import { startMailServer, type MailServer } from './mail-server.ts';
import type { Victim } from './plan.ts';
import { isRegisterPoint, type Held, type Point } from './points.ts';
import { addressFor, holdInRegister, putGates } from './register-gates.ts';

const WORKERS = 2;
/** Between attempts to start something that needs what is away. */
const AGAIN_MS = 250;

export interface World {
  readonly folder: string;
  readonly client: Client;
  readonly desk: FrontDesk;
  readonly register: KillableRegister;
  readonly mail: MailServer;
  /** How often a worker ended of its own accord: somebody started it again. */
  readonly ownEnds: () => number;
  /** Holds the next letter that comes to a point. */
  readonly hold: (point: Point, limit: number) => Promise<Held | undefined>;
  /** Ends something by force, once it is whole; after `away` milliseconds it is started again, and nobody waits for that. */
  readonly kill: (victim: Victim, worker: number, away: number) => Promise<void>;
  /** Returns when everything runs again. */
  readonly whole: () => Promise<void>;
  /** Ends all that was started, but for the connection, on which some may still ask; its folder goes when all is `well`. */
  readonly close: (well: boolean) => Promise<void>;
}

/** Tries until it works: what it needs may be away just now. */
async function insistently<T>(start: () => Promise<T>, over: () => boolean): Promise<T> {
  for (;;) {
    try {
      return await start();
    } catch (error) {
      if (over()) throw error;
      await sleep(AGAIN_MS);
    }
  }
}

export async function openWorld(): Promise<World> {
  const folder = await mkdtemp(join(tmpdir(), 'spoorwijzer-kills-'));
  await writeFile(join(folder, 'people.json'), JSON.stringify(PEOPLE));
  const [temporal, register, mail] = await Promise.all([
    startDurable(),
    killableRegister(),
    startMailServer(folder, WORKERS),
  ]);
  await putGates(register.url);
  const connection = await Connection.connect({ address: temporal.address() });
  await ensureSearchAttributes(connection, temporal.namespace);
  const keys = dataConverter(parseKeys(TEST_KEY, 'the test'));
  const client = new Client({ connection, namespace: temporal.namespace, dataConverter: keys });
  let [over, ownEnds] = [false, 0];
  const workers: (WorkerProcess | undefined)[] = [];
  const work = async (place: number): Promise<void> => {
    const worker = await insistently(
      () =>
        spawnWorker({
          TEMPORAL_ADDRESS: temporal.address(),
          SMTP_URL: mail.urls[place] ?? '',
          SPOORWIJZER_DATA: folder,
          SPOORWIJZER_SLEUTELS: TEST_KEY,
          SPOORWIJZER_AFZENDER: FROM,
          DATABASE_URL: addressFor(register.url, place),
        }),
      () => over,
    );
    workers[place] = worker;
    void worker.ended.then(() => {
      // Ended by nobody: what looks after a worker starts it again.
      if (over || workers[place] !== worker) return;
      ownEnds += 1;
      workers[place] = undefined;
      repairs.set(`worker ${String(place)}`, work(place));
    });
  };
  const repairs = new Map<string, Promise<void>>();
  await work(0);
  await work(1);
  const kinds: Readonly<
    Record<
      Victim,
      { readonly end: (place: number) => Promise<unknown>; readonly again: (place: number) => Promise<void> }
    >
  > = {
    worker: {
      end: async (place) => {
        const worker = workers[place];
        workers[place] = undefined;
        await worker?.kill();
      },
      again: work,
    },
    Temporal: { end: temporal.kill, again: () => insistently(temporal.restart, () => over) },
    PostgreSQL: { end: register.kill, again: () => insistently(register.restart, () => over) },
    'mail server': { end: mail.kill, again: () => insistently(mail.restart, () => over) },
  };
  const whole = async (): Promise<void> => {
    await Promise.all(repairs.values());
  };
  return {
    ...{ folder, client, register, mail, whole },
    desk: frontDesk(client),
    ownEnds: () => ownEnds,
    hold: (point, limit) =>
      isRegisterPoint(point) ? holdInRegister(register.url, point, limit) : mail.hold(point, limit),
    kill: async (victim, worker, away) => {
      const name = victim === 'worker' ? `worker ${String(worker)}` : victim;
      await repairs.get(name);
      const { end, again } = kinds[victim];
      await end(worker);
      repairs.set(
        name,
        sleep(away).then(() => again(worker)),
      );
    },
    close: async (well) => {
      over = true;
      await Promise.allSettled(repairs.values());
      await Promise.all(workers.map(async (worker) => worker?.kill()));
      await Promise.all([temporal.teardown(), register.stop(), mail.kill()]);
      if (well) await rm(folder, { recursive: true, force: true });
    },
  };
}
