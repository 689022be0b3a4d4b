// Dossiers laid asleep by the hundred, on their first page and on the next: what the memory of a worker is measured with.
import { setTimeout as sleep } from 'node:timers/promises';
import type { Client, WorkflowHandle } from '@temporalio/client';
import { addDays } from '../../workflows/calendar/add-days.ts';
import { amsterdamDay } from '../../workflows/calendar/amsterdam-day.ts';
import type { Dossier } from '../../workflows/dossier/dossier.ts';
import { MELDEN, THIS_RELEASE, VERZUIMDOSSIER } from '../../workflows/messages.ts';
import { TASK_QUEUE } from '../../workflows/names.ts';
import { asleep } from './life.ts';

/** Dossiers in a group. */
export const GROUP = 150;
const AT_ONCE = 10;
const STATE_BYTES = 10_000;

/** A dossier of today whose state has grown to 10 kB of JSON, asleep until its next line. */
export function tenKilobytes(): Dossier {
  const today = amsterdamDay(Date.now());
  for (let age = 0; age < 700; age += 7) {
    const dossier = asleep('D-bench', addDays(today, -age), today);
    if (JSON.stringify(dossier).length >= STATE_BYTES) return dossier;
  }
  throw new Error('no dossier of this life grows to 10 kB');
}

/** Waits until a dossier sleeps: on its first page, or on one that follows another. */
async function untilAsleep(handle: WorkflowHandle, page: 'first' | 'next'): Promise<void> {
  for (;;) {
    const { events } = await handle.fetchHistory();
    const before = events?.[0]?.workflowExecutionStartedEventAttributes?.continuedExecutionRunId ?? '';
    if ((before === '' ? 'first' : 'next') === page && events?.at(-1)?.timerStartedEventAttributes) return;
    await sleep(100);
  }
}

/** Does something with every dossier of a group, some at a time. */
async function withAll(group: string, work: (nummer: string) => Promise<void>): Promise<void> {
  let next = 0;
  const lane = async (): Promise<void> => {
    for (next += 1; next <= GROUP; next += 1) await work(`D-${group}-${String(next)}`);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, lane));
}

/** Lays dossiers asleep. */
export function layAsleep(client: Client, dossier: Dossier, group: string): Promise<void> {
  return withAll(group, async (nummer) => {
    const args = [{ ...dossier, nummer }, THIS_RELEASE];
    await client.workflow.start(VERZUIMDOSSIER, { workflowId: nummer, taskQueue: TASK_QUEUE, args });
    await untilAsleep(client.workflow.getHandle(nummer), 'first');
  });
}

/** Reports something to dossiers, whose page is then turned, and lets them sleep again. */
export function turnPages(client: Client, group: string): Promise<void> {
  const tot = addDays(amsterdamDay(Date.now()), 7);
  const event = { id: 'omslag', soort: 'vervanging', persoon: 'p-case', vervanger: 'p-hr', tot };
  return withAll(group, async (nummer) => {
    const handle = client.workflow.getHandle(nummer);
    await handle.executeUpdate(MELDEN, { args: [{ ...event, op: amsterdamDay(Date.now()) }] });
    await untilAsleep(handle, 'next');
  });
}
