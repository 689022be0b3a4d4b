// Whether everything that is reported arrives, once, however many reports come in while pages turn.
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Gemeld } from '../../client/front-desk.ts';
import { addDays } from '../../workflows/calendar/add-days.ts';
import { amsterdamDay } from '../../workflows/calendar/amsterdam-day.ts';
import { MELDEN } from '../../workflows/messages.ts';
import { openLiveDesk, ziekmelding, type LiveDesk } from '../support/live-desk.ts';
import { nextPage } from '../support/pages.ts';

const FIRST = addDays(amsterdamDay(Date.now()), -200);
const DOSSIER = 'D-2026-BURST';
/** A server lets ten updates of one dossier be under way; who comes after that waits and tries again. */
const AT_ONCE = 8;

let live: LiveDesk;
beforeAll(async () => {
  live = await openLiveDesk();
  await live.work();
  await live.desk.open(ziekmelding(FIRST), DOSSIER);
}, 60_000);
afterAll(() => live.close(), 30_000);

/** Advice of the bedrijfsarts: it may come any number of times. */
const advice = (place: number) => ({
  id: `advies-${String(place)}`,
  soort: 'advies-bedrijfsarts',
  op: addDays(FIRST, 1 + Math.floor(place / 2.2)),
  advies: 'belastbaarheid',
  urenPerWeek: place % 40,
  document: `doc-${String(place)}`,
});
const ids = (from: number, until: number) =>
  Array.from({ length: until - from }, (_, place) => advice(from + place).id).sort();

/** Sends reports `from`…`until`, several at once, every other one as a signal; returns the answers to the updates. */
async function burst(from: number, until: number): Promise<readonly Gemeld[]> {
  const handle = live.client.workflow.getHandle(DOSSIER);
  const answers: Gemeld[] = [];
  let next = from;
  const sender = async (): Promise<void> => {
    for (let place = next++; place < until; place = next++) {
      if (place % 2 === 0) answers.push(await live.desk.report(DOSSIER, advice(place)));
      else await handle.signal(MELDEN, advice(place));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, sender));
  return answers;
}

async function recorded(): Promise<readonly unknown[]> {
  const { gebeurtenissen } = await live.desk.show(DOSSIER);
  return gebeurtenissen.slice(1).map(({ id }) => id);
}

describe('a burst of reports', () => {
  it('of forty, half updates and half signals, is through in seconds', async () => {
    const begun = performance.now();
    const answers = await burst(0, 40);
    const seen = await recorded();
    const seconds = (performance.now() - begun) / 1000;
    process.stderr.write(`  a burst of 40 took ${seconds.toFixed(1)} s\n`);
    // 1.7 s on an idle machine; a page turned at every report takes several times as long.
    expect(seconds).toBeLessThan(8);
    expect(answers).toHaveLength(20);
    expect(answers.every(({ proef, termijnen }) => !proef && termijnen.length === 0)).toBe(true);
    expect([...seen].sort()).toEqual(ids(0, 40));
  }, 30_000);

  it('arrives whole and once while pages turn', async () => {
    const first = await nextPage(live.client, DOSSIER);
    let [sent, answered, turned] = [40, 0, 0];
    // The pauses lie around the quiet second, so that reports meet a page that is just being turned.
    for (let page = first, wave = 0; sent < 400; wave++) {
      const size = wave < 8 ? 15 : 240;
      answered += (await burst(sent, sent + size)).length;
      sent += size;
      await sleep(1000 + 60 * wave);
      const { runId } = await live.client.workflow.getHandle(DOSSIER).describe();
      if (runId !== page) [page, turned] = [runId, turned + 1];
    }
    process.stderr.write(`  360 reports came in over ${String(turned)} turned pages\n`);
    expect(answered).toBe(180);
    const seen = await recorded();
    expect(seen).toHaveLength(400);
    expect([...seen].sort()).toEqual(ids(0, 400));
    expect(turned).toBeGreaterThanOrEqual(3);
  }, 90_000);
});

describe('an event whose id is known', () => {
  const event = { id: 'pa-1', soort: 'voldaan', op: addDays(FIRST, 45), verplichting: 'probleemanalyse' };
  const REPEATED = 'D-2026-TWICE';

  it('gets the first answer and changes nothing: at the same time, on the same page, on the next', async () => {
    await live.desk.open(ziekmelding(FIRST), REPEATED);
    const [first, ...others] = await Promise.all(
      Array.from({ length: 6 }, () => live.desk.report(REPEATED, event)),
    );
    expect(first).toMatchObject({ gebeurtenis: 'pa-1', proef: false });
    expect(first?.termijnen).toContainEqual(
      expect.objectContaining({
        verplichting: 'probleemanalyse',
        was: expect.objectContaining({ status: 'verlopen' }),
        wordt: expect.objectContaining({ status: 'te-laat-gedaan' }),
      }),
    );
    expect(others).toEqual(Array.from({ length: 5 }, () => first));
    expect(await live.desk.report(REPEATED, event)).toEqual(first);

    await nextPage(live.client, REPEATED);
    const before = await live.desk.show(REPEATED);
    expect(await live.desk.report(REPEATED, event)).toEqual(first);
    expect(await live.desk.report(REPEATED, { ...event, op: addDays(FIRST, 10) })).toEqual(first);
    await live.client.workflow.getHandle(REPEATED).signal(MELDEN, event);
    expect(await live.desk.report(REPEATED, event)).toEqual(first);
    expect(await live.desk.show(REPEATED)).toEqual(before);
    expect(before.gebeurtenissen.filter(({ id }) => id === 'pa-1')).toHaveLength(1);
  }, 30_000);
});
