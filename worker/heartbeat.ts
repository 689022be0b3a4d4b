// The sign of life of a worker in the register, each minute; and at its start the gap since anybody was alive.
import { createHash } from 'node:crypto';
import { hostname } from 'node:os';
import { registerError, type Register } from '../activities/register/database.ts';
import { instantOf } from '../activities/register/read/instant.ts';
import type { Outage } from '../workflows/jobs/order.ts';

const EVERY_MS = 60_000;
/** A longer silence is told to operations. */
const GAP_MS = 10 * 60_000;

export interface Heartbeat {
  /** Beats once more, as the last one of a planned stop. */
  stop(): Promise<void>;
  /** No more beats: something broke. */
  end(): void;
}

/** The same worker again after a restart: by machine and data folder, neither of them readable. */
export function workerName(folder: string): string {
  const hash = createHash('sha256').update(`${hostname()}\n${folder}`).digest('hex');
  return `worker-${hash.slice(0, 8)}`;
}

/** The silence before now, when it was long enough to tell; nothing is known before the first beat ever. */
export async function silence(register: Register, now = Date.now()): Promise<Outage | undefined> {
  const last = await register
    .selectFrom('hartslag')
    .select(['laatst', 'gestopt'])
    .orderBy('laatst', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (last === undefined) return undefined;
  const van = instantOf(last.laatst);
  if (now - Date.parse(van) <= GAP_MS) return undefined;
  return { van, tot: new Date(now).toISOString(), gepland: last.gestopt };
}

async function beat(register: Register, worker: string, gestopt: boolean): Promise<void> {
  const row = { laatst: new Date().toISOString(), gestopt };
  await register
    .insertInto('hartslag')
    .values({ worker, ...row })
    .onConflict((conflict) => conflict.column('worker').doUpdateSet(row))
    .execute();
}

/**
 * Begins to beat. A register that is away for a while is no reason to stop.
 * @param missed told when a beat could not be written, with a code
 */
export async function startHeartbeat(
  register: Register,
  worker: string,
  missed: (code: string) => void,
  every = EVERY_MS,
): Promise<Heartbeat> {
  const tell = (error: unknown): void => missed(registerError(error));
  let last = beat(register, worker, false).catch(tell);
  await last;
  const timer = setInterval(() => {
    last = last.then(() => beat(register, worker, false)).catch(tell);
  }, every);
  timer.unref();
  return {
    stop: async () => {
      clearInterval(timer);
      await last.then(() => beat(register, worker, true)).catch(tell);
    },
    end: () => clearInterval(timer),
  };
}
