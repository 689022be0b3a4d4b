// A desk at work: dossiers opened per second, how long after a report is answered the register shows it, and `controle` beside it.
import { setTimeout as sleep } from 'node:timers/promises';
import { openRegister } from '../../activities/register/database.ts';
import { loadChainKey } from '../../client/chain-key.ts';
import { Failed } from '../../client/front-desk.ts';
import { runningDossiers } from '../../client/running-dossiers.ts';
import { addDays } from '../../workflows/calendar/add-days.ts';
import { amsterdamDay } from '../../workflows/calendar/amsterdam-day.ts';
import { openLiveDesk, ziekmelding } from '../support/live-desk.ts';
import type { Figure } from './figures.ts';
import { measureProof } from './proof.bench.ts';

const DOSSIERS = Number(process.env.DOSSIERS ?? 1000);
const AT_ONCE = 20;
const REPORTS = Math.min(200, DOSSIERS);
const LOOK_EVERY = 5;
/** After the last report until every page has been turned. */
const REST_MS = 10_000;

const nummer = (place: number): string => `D-2026-B${String(place).padStart(5, '0')}`;

/** Does something for every place, so many at a time; after a first failure nothing new is begun. */
async function forAll(
  count: number,
  atOnce: number,
  work: (place: number) => Promise<unknown>,
): Promise<void> {
  let next = 0;
  const lane = async (): Promise<void> => {
    for (let place = next++; place < count; place = next++)
      await work(place).catch((error: unknown) => {
        next = count;
        throw error;
      });
  };
  const lanes = await Promise.allSettled(Array.from({ length: atOnce }, lane));
  for (const each of lanes) if (each.status === 'rejected') throw each.reason;
}

function percentile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * part) - 1)] ?? Number.NaN;
}

/** Takes some minutes: a real server, a real worker and real mail. */
export async function measureLive(): Promise<readonly Figure[]> {
  const live = await openLiveDesk();
  const register = openRegister(live.register.url);
  const today = amsterdamDay(Date.now());
  try {
    await live.work();
    const begun = performance.now();
    let unanswered = 0;
    await forAll(DOSSIERS, AT_ONCE, (place) =>
      live.desk
        .open(ziekmelding(addDays(today, -30 - (place % 300))), nummer(place))
        .catch((error: unknown) => {
          // Opened, but too busy to say so.
          if (!(error instanceof Failed)) throw error;
          unanswered += 1;
        }),
    );
    const opening = (performance.now() - begun) / 1000;
    const count = async (): Promise<number> => {
      const all = register.selectFrom('dossier').select((row) => row.fn.countAll<string>().as('dossiers'));
      return Number((await all.executeTakeFirstOrThrow()).dossiers);
    };
    while ((await count()) < DOSSIERS) await sleep(50);
    const known = (performance.now() - begun) / 1000;
    const delays: number[] = [];
    await forAll(REPORTS, 4, async (place) => {
      const id = `meting-${String(place)}`;
      await live.desk.report(nummer(place), {
        id,
        soort: 'voldaan',
        op: today,
        verplichting: 'probleemanalyse',
      });
      const answered = performance.now();
      const seen = () =>
        register
          .selectFrom('gebeurtenis')
          .select('nummer')
          .where('dossier', '=', nummer(place))
          .where('id', '=', id)
          .executeTakeFirst();
      while (!(await seen())) await sleep(LOOK_EVERY);
      delays.push(performance.now() - answered);
    });
    await sleep(REST_MS);
    const proof = await measureProof(
      'controle with Temporal beside the register',
      (question) => register.transaction().execute(question),
      {
        now: () => Date.now(),
        key: await loadChainKey(live.folder, {}),
        running: runningDossiers(live.client),
      },
    );
    return [
      { name: 'dossiers opened', value: DOSSIERS / opening, unit: 'dossiers per second' },
      { name: '  until all stand in the register', value: DOSSIERS / known, unit: 'dossiers per second' },
      {
        name: '  openings without an answer within 15 seconds',
        value: unanswered,
        unit: 'dossiers',
      },
      { name: 'from an answered report to the register', value: percentile(delays, 0.5), unit: 'ms, median' },
      {
        name: '  the slowest of a hundred',
        value: percentile(delays, 0.99),
        unit: 'ms',
        target: { atMost: 1000 },
      },
      ...proof,
    ];
  } finally {
    await register.destroy();
    await live.close();
  }
}
