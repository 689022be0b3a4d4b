// A wrong key, a missing worker, a missing server: a clear line for who asks, and nothing lost for who waits.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { frontDesk } from '../../client/dossier-client.ts';
import { Failed, type FrontDesk } from '../../client/front-desk.ts';
import { parseKeys } from '../../client/keys.ts';
import { addDays } from '../../workflows/calendar/add-days.ts';
import { amsterdamDay } from '../../workflows/calendar/amsterdam-day.ts';
import { MELDEN } from '../../workflows/messages.ts';
import { openLiveDesk, ziekmelding, type LiveDesk } from '../support/live-desk.ts';
import { nextPage } from '../support/pages.ts';
import type { WorkerProcess } from '../support/spawn-worker.ts';

const today = amsterdamDay(Date.now());
const FIRST = addDays(today, -100);
const [OLD, NEW] = ['D-2026-OLD', 'D-2026-NEW'];
const WRONG_KEY = `andere:${Buffer.alloc(32, 'een andere').toString('base64')}`;
const SAME_NAME = `test:${Buffer.alloc(32, 'een andere').toString('base64')}`;

let live: LiveDesk;
let worker: WorkerProcess;
/** Set to end the worker while it waits for the mail server's answer. */
let killAtMail = false;
beforeAll(async () => {
  live = await openLiveDesk(async () => {
    if (!killAtMail) return;
    killAtMail = false;
    await worker.kill();
  });
  worker = await live.work();
  await live.desk.open(ziekmelding(FIRST), OLD);
  await nextPage(live.client, OLD);
}, 60_000);
afterAll(() => live.close(), 30_000);

const advice = (id: string) => ({
  id,
  soort: 'advies-bedrijfsarts',
  op: addDays(FIRST, 20),
  advies: 'belastbaarheid',
  urenPerWeek: 8,
  document: 'doc-1',
});

/** Waits until it is so. */
async function until(isSo: () => Promise<boolean>): Promise<void> {
  const deadline = Date.now() + 40_000;
  while (!(await isSo())) {
    if (Date.now() > deadline) throw new Error('waited in vain');
    await sleep(200);
  }
}

/** What was asked fails with one clear line. */
async function expectFailure(asked: Promise<unknown>, says: RegExp): Promise<void> {
  const failure: unknown = await asked.catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(Failed);
  expect(failure).toHaveProperty('message', expect.stringMatching(says));
  expect((failure as Error).message).not.toContain('\n');
}

async function eventIds(): Promise<readonly unknown[]> {
  return (await live.desk.show(OLD)).gebeurtenissen.slice(1).map(({ id }) => id);
}

describe('a wrong key at the front desk', () => {
  it.each([
    ['an unknown one', WRONG_KEY, /versleuteld met sleutel 'test', en die is hier niet bekend/],
    ['another of the same name', SAME_NAME, /Sleutel 'test' past niet op deze gegevens/],
  ])('(%s) is a clear line for every question, and harms no dossier', async (_what, keys, says) => {
    const stranger: FrontDesk = frontDesk(live.clientWith(parseKeys(keys, 'the test')));
    await expectFailure(stranger.show(OLD), says);
    await expectFailure(stranger.why(OLD, 'probleemanalyse'), says);
    await expectFailure(stranger.report(OLD, advice('stranger')), says);
    await expectFailure(stranger.preview(OLD, advice('stranger')), says);
    await expectFailure(stranger.open(ziekmelding(FIRST), OLD), says);
    expect(await eventIds()).toEqual([]);
  });
});

describe('a worker that is away, or has a wrong key', () => {
  it('is a clear line for who asks, and lets reports and letters wait', async () => {
    // A letter is under way when the worker dies.
    killAtMail = true;
    await live.desk.open(ziekmelding(FIRST), NEW).catch(() => undefined);
    await until(() => Promise.resolve(!killAtMail));
    await Promise.all([
      expectFailure(live.desk.show(OLD), /draait de verwerker wel\? .*npm start/),
      expectFailure(live.desk.report(NEW, advice('to-nobody')), /draait de verwerker wel\? .*npm start/),
    ]);
    await live.client.workflow.getHandle(OLD).signal(MELDEN, advice('while-away'));

    const wrong = await live.work(WRONG_KEY);
    try {
      const asked = expectFailure(live.desk.show(OLD), /verwerker/);
      await until(async () => {
        const { events } = await live.client.workflow.getHandle(OLD).fetchHistory();
        return (events ?? []).some((event) => event.workflowTaskFailedEventAttributes);
      });
      // The letters of the worker that died have come to this one, which cannot read what to send.
      await until(async () => {
        const { raw } = await live.client.workflow.getHandle(NEW).describe();
        return (raw.pendingActivities ?? []).some(({ lastFailure }) => lastFailure?.applicationFailureInfo);
      });
      await asked;
      const log = await readFile(join(live.folder, 'worker.log'), 'utf8');
      expect(log).toMatch(
        /"workflowId":"D-2026-OLD".*versleuteld met sleutel 'test', en die is hier niet bekend/,
      );
      const { status } = await live.client.workflow.getHandle(OLD).describe();
      expect(status.name).toBe('RUNNING');
    } finally {
      await wrong.stop();
    }
  }, 90_000);

  it('loses nothing: with the right key again the reports are there and the letters leave', async () => {
    worker = await live.work();
    await until(async () => {
      const shown = await live.desk.show(NEW).catch(() => undefined);
      return shown?.brieven.filter(({ uitkomst }) => uitkomst === 'verzonden').length === 3;
    });
    const fresh = await live.desk.show(NEW);
    expect(fresh.brieven.map(({ uitkomst }) => uitkomst)).not.toContain('onbestelbaar');
    expect([await eventIds(), (await live.desk.show(OLD)).geweigerd]).toEqual([['while-away'], []]);
  }, 60_000);
});

describe('a server that is away', () => {
  it('is a clear line, and everything is there when it is back', async () => {
    await live.server.kill();
    await expectFailure(live.desk.show(OLD), /Temporal|verwerker/);
    await live.server.restart();
    await until(() => live.desk.show(OLD).then(Boolean, () => false));
    expect(await eventIds()).toEqual(['while-away']);
  }, 60_000);
});
