// What waking a dossier costs the worker: one with three years of reports against a new one.
import { Worker } from '@temporalio/worker';
import { addDays } from '../../workflows/calendar/add-days.ts';
import { amsterdamDay } from '../../workflows/calendar/amsterdam-day.ts';
import type { IsoDay } from '../../workflows/calendar/iso-day.ts';
import { pictureNow, type Dossier } from '../../workflows/dossier/dossier.ts';
import { nextUp } from '../../workflows/dossier/next-up.ts';
import { THIS_RELEASE, VERZUIMDOSSIER } from '../../workflows/messages.ts';
import { TASK_QUEUE } from '../../workflows/names.ts';
import { alternate, median, ratio, type Figure } from './figures.ts';
import { asleep } from './life.ts';
import { pagesFrom, startSkipping, type History, type Skipping } from './worker-that-skips.ts';

const ROUNDS = 5;
const TIMES = 30;

/** Whether the next thing a sleeping dossier does is to send one letter. */
function sendsOneLetter(dossier: Dossier, today: IsoDay): boolean {
  const picture = pictureNow(dossier);
  const { next } = nextUp(dossier, picture, Date.parse(`${today}T12:00:00Z`));
  return next !== undefined && nextUp(dossier, picture, next.at).letters.length === 1;
}

/** The page of a dossier that sleeps today, wakes, sends one letter, and is turned. */
async function wakingPage({ server }: Skipping, nummer: string, age: number): Promise<History> {
  const today = amsterdamDay(await server.currentTimeMs());
  const ages = Array.from({ length: 60 }, (_, more) => age + more);
  const dossier = ages
    .map((days) => asleep(nummer, addDays(today, -days), today))
    .find((each) => sendsOneLetter(each, today));
  if (!dossier) throw new Error(`no age from ${age} days on wakes for one letter`);
  const handle = await server.client.workflow.start(VERZUIMDOSSIER, {
    workflowId: nummer,
    taskQueue: TASK_QUEUE,
    args: [dossier, THIS_RELEASE],
  });
  await server.sleep('60 days');
  const [page] = await pagesFrom(server.client.workflow, nummer, handle.firstExecutionRunId);
  return page ?? {};
}

/** Milliseconds of processor time, of the whole process, to replay a page once; the first replay is not counted. */
async function replay({ replaying }: Skipping, nummer: string, history: History): Promise<number> {
  const copies = Array.from({ length: TIMES + 1 }, () => ({ workflowId: nummer, history }));
  let start = process.cpuUsage();
  let spent = 0;
  let place = 0;
  for await (const { error } of Worker.runReplayHistories(replaying, copies)) {
    if (error) throw error;
    if (place === 0) start = process.cpuUsage();
    const { user, system } = process.cpuUsage(start);
    spent = (user + system) / 1000;
    place += 1;
  }
  return spent / TIMES;
}

/**
 * Replays the page on which a dossier wakes: it is what a worker does that has forgotten the dossier, from reading its
 * state to turning the page. Both wake for one letter, so that both pages have the same events.
 */
export async function measureWaking(): Promise<readonly Figure[]> {
  const skipping = await startSkipping();
  const { server, worker } = skipping;
  const [fresh, old] = await worker.runUntil(async () => [
    await wakingPage(skipping, 'D-new', 0),
    await wakingPage(skipping, 'D-old', 663),
  ]);
  if (fresh.events?.length !== old.events?.length)
    throw new Error(
      `pages of ${fresh.events?.length ?? 0} and ${old.events?.length ?? 0} events cannot be compared`,
    );
  const [newer = [], older = []] = await alternate(ROUNDS, [
    () => replay(skipping, 'D-new', fresh),
    () => replay(skipping, 'D-old', old),
  ]);
  await server.teardown();
  return [
    { name: 'waking a new dossier', value: median(newer), unit: 'ms CPU' },
    { name: '  one with 60 reports and 120 letters', value: median(older), unit: 'ms CPU' },
    { name: '  old against new', value: ratio(older, newer), unit: '', target: { atMost: 1.2 } },
  ];
}
