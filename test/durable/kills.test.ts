// Worker and server ended by force in the middle of letters and reports: every letter leaves, every repeat is the same.
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import PostalMime from 'postal-mime';
import { messageId } from '../../activities/post/message-id.ts';
import { Failed } from '../../client/front-desk.ts';
import { addDays } from '../../workflows/calendar/add-days.ts';
import { amsterdamDay } from '../../workflows/calendar/amsterdam-day.ts';
import { asking, eventually } from '../support/ask-register.ts';
import { openLiveDesk, ziekmelding, type LiveDesk } from '../support/live-desk.ts';
import { chance } from '../support/seed.ts';
import type { WorkerProcess } from '../support/spawn-worker.ts';
import { proveLive } from '../support/prove-live.ts';

const today = amsterdamDay(Date.now());
const FIRST = addDays(today, -200);
/** In every fourth dossier the leidinggevende cannot be reached, which raises a letter of its own. */
const DOSSIERS = Array.from({ length: 10 }, (_, place) => ({
  nummer: `D-2026-KILL${String(place)}`,
  unreachable: place % 4 === 3,
}));

let live: LiveDesk;
let worker: WorkerProcess;
let mails = 0;
/** What ends just before the mail server accepts its n-th mail. */
const ends = new Map<number, 'worker' | 'server'>();
/** Restarts, one after another. */
let repairs = Promise.resolve();

/** Between keeping a mail and accepting it: here a letter is in the sink, and nobody knows yet. */
async function beforeAccepting(): Promise<void> {
  const what = ends.get(++mails);
  if (what === 'worker') {
    await worker.kill();
    repairs = repairs.then(async () => void (worker = await live.work()));
  }
  if (what === 'server') {
    await live.server.kill();
    repairs = repairs.then(() => live.server.restart());
  }
  await sleep(100);
}

beforeAll(async () => {
  const between = chance('where it is killed');
  for (const [place, what] of (['worker', 'server', 'worker', 'server', 'worker'] as const).entries())
    ends.set(between(2 + 6 * place, 6 + 6 * place), what);
  live = await openLiveDesk(beforeAccepting);
  worker = await live.work();
}, 60_000);
afterAll(() => live.close(), 30_000);

/** Asks until there is an answer: what a person, or another system, does when the line goes dead. */
async function insist<T>(ask: () => Promise<T>): Promise<T> {
  const deadline = Date.now() + 90_000;
  for (;;) {
    try {
      return await ask();
    } catch (error) {
      if (!(error instanceof Failed) || Date.now() > deadline) throw error;
    }
    await sleep(200);
  }
}

const reports = [
  ...Array.from({ length: 6 }, (_, place) => ({
    id: `advies-${String(place)}`,
    soort: 'advies-bedrijfsarts',
    op: addDays(FIRST, 30 + place),
    advies: 'belastbaarheid',
    urenPerWeek: place,
    document: `doc-${String(place)}`,
  })),
  { id: 'pa', soort: 'voldaan', op: addDays(FIRST, 45), verplichting: 'probleemanalyse' },
  { id: 'verlof', soort: 'verlof', op: addDays(today, -3), tot: addDays(today, 80), zelfdeOorzaak: 'nee' },
];

/** One dossier: opened, told eight things, closed by the last. */
async function carry({ nummer, unreachable }: (typeof DOSSIERS)[number]): Promise<void> {
  const opening = ziekmelding(FIRST, unreachable ? { leidinggevende: 'geen-adres' } : {});
  await insist(() => live.desk.open(opening, nummer));
  for (const event of reports) {
    const { gebeurtenis } = await insist(() => live.desk.report(nummer, event));
    expect(gebeurtenis).toBe(event.id);
  }
}

/** Letters that must leave, by key and role (law.md §12.4: on opening, what is overdue, what bounced, on closing). */
function expected(): readonly string[] {
  return DOSSIERS.flatMap(({ nummer, unreachable }) =>
    [
      ['dossier-geopend', 'casemanager'],
      [`achterstand.${today}`, 'casemanager'],
      unreachable
        ? ['bezorgfout.onbestelbaar.dossier-geopend:leidinggevende', 'casemanager']
        : ['dossier-geopend', 'leidinggevende'],
      ['dossier-gesloten.0', 'casemanager'],
    ].map(([kenmerk = '', rol]) =>
      messageId({ dossiernummer: nummer, kenmerk, rol: rol as 'casemanager' }, 'werk.example'),
    ),
  );
}

describe('a worker and a server that are killed', () => {
  it('lose no report and no letter, and every repeat of a letter is the same to the byte', async () => {
    const begun = performance.now();
    await Promise.all(DOSSIERS.map(carry));
    const wanted = expected();
    const byId = new Map<string, Buffer[]>();
    const deadline = Date.now() + 60_000;
    while (byId.size < wanted.length && Date.now() < deadline) {
      await sleep(200);
      byId.clear();
      for (const { bytes } of live.sink.received) {
        const id = (await PostalMime.parse(bytes)).messageId ?? '';
        byId.set(id, [...(byId.get(id) ?? []), bytes]);
      }
    }
    await repairs;
    expect([...byId.keys()].sort()).toEqual([...wanted].sort());
    for (const [first, ...repeats] of byId.values())
      for (const repeat of repeats) expect(repeat.equals(first ?? Buffer.alloc(0))).toBe(true);
    const repeats = live.sink.received.length - byId.size;
    process.stderr.write(
      `  ${String(byId.size)} letters, ${String(repeats)} repeats, ${String(ends.size)} kills in ${((performance.now() - begun) / 1000).toFixed(0)} s\n`,
    );
    // A worker killed before its mail was accepted must send that mail again: otherwise nothing was put to the test.
    expect(mails).toBeGreaterThanOrEqual(Math.max(...ends.keys()));
    expect(repeats).toBeGreaterThanOrEqual(1);
  }, 150_000);

  it('leave every dossier with every event once, every letter accounted for, and no hole', async () => {
    for (const { nummer, unreachable } of DOSSIERS) {
      const { gebeurtenissen, brieven, dossier } = await insist(() => live.desk.show(nummer));
      const told = gebeurtenissen.flatMap(({ id, soort }) => (soort === 'ziekmelding' ? [] : [id]));
      const bounced = unreachable ? ['onbestelbaar.dossier-geopend:leidinggevende'] : [];
      expect([...told].sort()).toEqual([...reports.map(({ id }) => id), ...bounced].sort());
      expect(dossier.gesloten?.reden).toBe('andere-oorzaak');
      expect(brieven.filter(({ uitkomst }) => uitkomst === 'uitgesteld')).toEqual([]);
    }
    // What a worker was writing into the register when it was killed is taken up again after half a minute.
    await eventually(async () => {
      const closed = await asking(live.register.url, 'select 1 from dossier where gesloten_op is not null');
      if (closed.length < DOSSIERS.length) throw new Error('the register is not up to date yet');
    }, 60_000);
    const { dossiers, gaten } = await proveLive(live);
    expect(dossiers).toBe(DOSSIERS.length);
    expect(gaten).toEqual([]);
  }, 120_000);
});
