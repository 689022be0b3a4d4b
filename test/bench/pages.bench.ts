// Events and bytes of the longest page in a busy life, told by the real workflow to a server that skips time.
import proto from '@temporalio/proto';
import { frontDesk } from '../../client/dossier-client.ts';
import { amsterdamDay } from '../../workflows/calendar/amsterdam-day.ts';
import type { Figure } from './figures.ts';
import { opening, reports } from './life.ts';
import { pagesFrom, startSkipping } from './worker-that-skips.ts';

const NUMMER = 'D-bench';
const History = proto.temporal.api.history.v1.History;

/** Every page is fetched as Temporal keeps it, payloads sealed; the figures are the most over all pages. */
export async function measurePages(): Promise<readonly Figure[]> {
  const { server, worker } = await startSkipping();
  const pages = await worker.runUntil(async () => {
    const desk = frontDesk(server.client);
    const first = amsterdamDay(await server.currentTimeMs());
    await desk.open(opening(first), NUMMER);
    for (const { day, event } of reports(first)) {
      await server.sleep(Date.parse(`${day}T12:00:00Z`) - (await server.currentTimeMs()));
      await desk.report(NUMMER, event);
    }
    await server.sleep('100 days');
    const latest = await server.client.workflow.getHandle(NUMMER).fetchHistory();
    const origin = latest.events?.[0]?.workflowExecutionStartedEventAttributes?.firstExecutionRunId ?? '';
    return pagesFrom(server.client.workflow, NUMMER, origin);
  });
  await server.teardown();
  const events = pages.map((page) => page.events?.length ?? 0);
  const letters = pages
    .flatMap((page) => page.events ?? [])
    .filter((event) => event.activityTaskScheduledEventAttributes?.activityType?.name === 'deliver');
  const kilobytes = pages.map((page) => History.encode(page).finish().length / 1024);
  return [
    { name: 'letters in a life of 60 reports', value: letters.length, unit: 'letters' },
    { name: '  pages it takes', value: pages.length, unit: 'pages' },
    { name: '  longest page', value: Math.max(...events), unit: 'events', target: { atMost: 60 } },
    { name: '  largest page', value: Math.max(...kilobytes), unit: 'KB', target: { atMost: 16 } },
  ];
}
