// The scheduled jobs on a real Temporal with a worker, a register and a mail server, for the tests that need them.
import { setTimeout as sleep } from 'node:timers/promises';
import { Client, type ScheduleDescription } from '@temporalio/client';
import { openRegister } from '../../activities/register/database.ts';
import { addDays } from '../../workflows/calendar/add-days.ts';
import { amsterdamDay } from '../../workflows/calendar/amsterdam-day.ts';
import { scheduleIdOf } from '../../workflows/jobs/table.ts';
import { FROM, openLiveDesk, TEST_KEY, ziekmelding, type LiveDesk } from './live-desk.ts';
import { spawnWorker, type WorkerProcess } from './spawn-worker.ts';

export const OPERATIONS = 'operatie@example.nl';

/** A desk that has jobs, with one dossier in which something is late. */
export class LiveJobs {
  readonly live: LiveDesk;
  /** As the worker has it for schedules: without keys. */
  readonly plain: Client;
  worker: WorkerProcess | undefined;

  constructor(live: LiveDesk) {
    this.live = live;
    this.plain = new Client({ connection: live.client.connection, namespace: live.server.namespace });
  }

  /** Starts a worker that knows operations. */
  async work(): Promise<void> {
    const { server, sink, folder, register } = this.live;
    this.worker = await spawnWorker({
      TEMPORAL_ADDRESS: server.address(),
      SMTP_URL: sink.url,
      SPOORWIJZER_DATA: folder,
      SPOORWIJZER_SLEUTELS: TEST_KEY,
      SPOORWIJZER_AFZENDER: FROM,
      DATABASE_URL: register.url,
      OPERATIE_MAIL: OPERATIONS,
    });
  }

  /** Opens a dossier, and waits until the register has it: jobs tell what stands there. */
  async open(): Promise<void> {
    const nummer = 'D-2026-TAAKJE';
    await this.live.desk.open(ziekmelding(addDays(amsterdamDay(Date.now()), -30)), nummer);
    const register = openRegister(this.live.register.url);
    const kept = await until(
      () => register.selectFrom('dossier').select('nummer').where('nummer', '=', nummer).execute(),
      (rows) => rows.length > 0,
    );
    await register.destroy();
    if (kept.length === 0) throw new Error('the register did not get the dossier');
  }

  tell(name: string): Promise<ScheduleDescription> {
    return this.plain.schedule.getHandle(scheduleIdOf(name)).describe();
  }

  /** Addressees of the mails with this in them. */
  mailed(words: string): readonly { readonly to: string; readonly text: string }[] {
    return this.live.sink.received
      .map(({ to, bytes }) => ({ to, text: bytes.toString() }))
      .filter(({ text }) => text.includes(words));
  }

  async close(): Promise<void> {
    await this.worker?.kill();
    await this.live.close();
  }
}

export async function openLiveJobs(): Promise<LiveJobs> {
  return new LiveJobs(await openLiveDesk());
}

/** Looks until it is good, or the time is over. */
export async function until<T>(
  look: () => Promise<T>,
  good: (found: T) => boolean,
  seconds = 20,
): Promise<T> {
  for (const end = Date.now() + seconds * 1000; ;) {
    const found = await look();
    if (good(found) || Date.now() > end) return found;
    await sleep(200);
  }
}
