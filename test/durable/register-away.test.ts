// PostgreSQL gone while dossiers run: reports are taken, letters wait, lists say so in one line; and then everything is caught up.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import PostalMime from 'postal-mime';
import { addDays } from '../../workflows/calendar/add-days.ts';
import { amsterdamDay } from '../../workflows/calendar/amsterdam-day.ts';
import { spoorwijzer } from '../cli/run-cli.ts';
import { asking, eventually } from '../support/ask-register.ts';
import { openLiveDesk, PEOPLE, ziekmelding, type LiveDesk } from '../support/live-desk.ts';
import { proveLive } from '../support/prove-live.ts';
import { killableRegister, type KillableRegister } from '../support/register.ts';

/** How long it is gone; seconds. */
const AWAY = Number(process.env.REGISTER_WEG ?? 8);
/** What was put off is tried again within a minute, and then it still has to be done. */
const CATCHING_UP = 120_000;
const LIMIT = 300_000 + AWAY * 1_000;

const today = amsterdamDay(Date.now());
const FIRST = addDays(today, -200);
const numbers = (name: string, count: number) =>
  Array.from({ length: count }, (_, place) => `D-2026-${name}${String(place)}`);
/** Running before the outage, and opened in it. */
const [RUNNING, LATER] = [numbers('LOOPT', 6), numbers('NIEUW', 3)];
/** The last one closes the dossier, which is told in a letter. */
const EVENTS = [
  { id: 'pa', soort: 'voldaan', op: addDays(FIRST, 45), verplichting: 'probleemanalyse' },
  { id: 'verlof', soort: 'verlof', op: addDays(today, -3), tot: addDays(today, 80), zelfdeOorzaak: 'nee' },
];

let live: LiveDesk;
let register: KillableRegister;
beforeAll(async () => {
  register = await killableRegister();
  live = await openLiveDesk(undefined, () => Promise.resolve(register));
  await live.work();
}, 90_000);
afterAll(() => live.close(), 30_000);

const opened = async (nummer: string): Promise<void> => {
  await live.desk.open(ziekmelding(FIRST), nummer);
};

/** Which letters came in, how often each. */
async function letters(): Promise<Readonly<Record<string, number>>> {
  const counts: Record<string, number> = {};
  for (const { bytes } of live.sink.received) {
    const { messageId = '' } = await PostalMime.parse(bytes);
    counts[messageId] = (counts[messageId] ?? 0) + 1;
  }
  return counts;
}

const arrived = (count: number): Promise<void> =>
  eventually(async () => {
    if (Object.keys(await letters()).length < count) throw new Error(`not ${String(count)} letters yet`);
  }, CATCHING_UP);

/** On the opening three letters leave, on the closing one. */
const [OPENING, CLOSING] = [3, 1];

describe('a register that is gone for a while', () => {
  it(
    'holds up no report, and keeps every letter until it is back',
    async () => {
      await Promise.all(RUNNING.map(opened));
      await arrived(RUNNING.length * OPENING);
      const before = live.sink.received.length;
      await register.kill();
      const gone = Date.now();
      await Promise.all(LATER.map(opened));
      const slowest: number[] = [];
      const meld = ['meld', RUNNING[0] ?? '', 'voldaan', '--verplichting', 'ziekmelding-arbodienst'];
      const env = live.commandLine();
      const typed = await spoorwijzer([...meld, '--op', addDays(FIRST, 1)], { env });
      expect(typed).toMatchObject({ status: 0, stderr: '' });
      for (const nummer of [...RUNNING, ...LATER]) {
        for (const event of EVENTS) {
          const asked = performance.now();
          expect((await live.desk.report(nummer, event)).gebeurtenis).toBe(event.id);
          slowest.push(performance.now() - asked);
        }
      }
      for (const nummer of [...RUNNING, ...LATER])
        expect((await live.desk.show(nummer)).dossier.gesloten?.reden).toBe('andere-oorzaak');
      await sleep(Math.max(0, gone + AWAY * 1_000 - Date.now()));
      expect(live.sink.received).toHaveLength(before);
      const away = Date.now() - gone;
      await register.restart();
      const back = performance.now();
      const all = RUNNING.length + LATER.length;
      await arrived(all * (OPENING + CLOSING));
      process.stderr.write(
        `  away ${(away / 1000).toFixed(0)} s, slowest report ${Math.max(...slowest).toFixed(0)} ms, caught up in ${((performance.now() - back) / 1000).toFixed(0)} s\n`,
      );
      expect(Object.values(await letters()).filter((copies) => copies !== 1)).toEqual([]);
    },
    LIMIT,
  );

  it(
    'is told of in one line by whoever asks it for a list',
    async () => {
      await register.kill();
      try {
        const env = live.commandLine();
        const sentence =
          /^Het register kon niet worden gelezen \(\w+\); kijk met spoorwijzer gezond wat er aan de hand is\.\n$/;
        for (const words of [['lijst'], ['lijst', '--json'], ['dossier', 'toon', RUNNING[0] ?? '']])
          expect(await spoorwijzer(words, { env })).toEqual({
            ...{ status: 1, stdout: '' },
            stderr: expect.stringMatching(sentence),
          });
      } finally {
        await register.restart();
      }
    },
    LIMIT,
  );

  it(
    'has everything afterwards, and no hole',
    async () => {
      const all = RUNNING.length + LATER.length;
      await eventually(async () => {
        const rows = await asking(register.url, 'select 1 from dossier where gesloten_reden is not null');
        if (rows.length < all) throw new Error('the register is not up to date yet');
      }, CATCHING_UP);
      const { dossiers, gaten } = await proveLive(live);
      expect([dossiers, gaten]).toEqual([all, []]);
      expect(
        await asking(register.url, "select sleutel, staat from brief where staat <> 'verzonden'"),
      ).toEqual([]);
    },
    LIMIT,
  );

  it('left nothing of the driver, and nobody, in the log of the worker', async () => {
    const log = await readFile(join(live.folder, 'worker.log'), 'utf8');
    expect(log).not.toBe('');
    // A code is all that may be said.
    const named = Object.values(PEOPLE).flatMap((person) => Object.values(person));
    const driver = [
      'postgres',
      'kysely',
      'node_modules',
      'insert into',
      'select ',
      '127.0.0.1',
      'connect ECONN',
      'terminat',
    ];
    expect([...named, ...driver].filter((word) => log.includes(word))).toEqual([]);
  });
});
