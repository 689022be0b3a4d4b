// Brings about every kind of page on a server that skips time, and keeps its history as Temporal's own tools show it.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestWorkflowEnvironment } from '@temporalio/testing';
import { dataConverter } from '../../client/data-converter.ts';
import { frontDesk } from '../../client/dossier-client.ts';
import { parseKeys } from '../../client/keys.ts';
import { addDays } from '../../workflows/calendar/add-days.ts';
import { amsterdamDay } from '../../workflows/calendar/amsterdam-day.ts';
import { MELDEN } from '../../workflows/messages.ts';
import { startSink } from '../letters/sink.ts';
import { FROM, PEOPLE, TEST_KEY, ziekmelding } from './live-desk.ts';
import { writeHistory } from './history-file.ts';
import { json, signalRaw } from './raw.ts';
import { freshRegister } from './register.ts';
import { startTimeSkipping } from './servers.ts';
import { spawnWorker } from './spawn-worker.ts';

const FIRST = addDays(amsterdamDay(Date.now()), -100);
const report = (id: string) => ({
  id,
  soort: 'voldaan',
  op: addDays(FIRST, 40),
  verplichting: 'probleemanalyse',
});

/** Everything the stories need, on one server. */
class Recorder {
  readonly pages = new Map<string, string>();
  readonly environment: TestWorkflowEnvironment;
  readonly refusals: Record<string, number>;

  constructor(environment: TestWorkflowEnvironment, refusals: Record<string, number>) {
    this.environment = environment;
    this.refusals = refusals;
  }

  get desk() {
    return frontDesk(this.environment.client);
  }

  /** Keeps the page that `nummer` is on, or the one before it. */
  async keep(name: string, nummer: string, which: 'now' | 'turned'): Promise<void> {
    const { workflow } = this.environment.client;
    let history = await workflow.getHandle(nummer).fetchHistory();
    const before = history.events?.[0]?.workflowExecutionStartedEventAttributes?.continuedExecutionRunId;
    if (which === 'turned') history = await workflow.getHandle(nummer, before ?? '').fetchHistory();
    const started = history.events?.[0]?.workflowExecutionStartedEventAttributes;
    // This server leaves out whose page it is, and without that nothing opens.
    if (started) started.workflowId = nummer;
    const text = writeHistory(history);
    // Who recorded it is nobody's business: a process id and the name of a machine.
    this.pages.set(name, text.replaceAll(/"identity": "[^"]*"/g, '"identity": "test"'));
  }

  /** Opens a dossier and lets its first page be turned. */
  async open(
    nummer: string,
    more: Readonly<Record<string, unknown>> = {},
    wait = '5 seconds',
  ): Promise<void> {
    await this.desk.open(ziekmelding(FIRST, more), nummer);
    await this.environment.sleep(wait);
  }
}

async function reports(recorder: Recorder): Promise<void> {
  const { environment, desk } = recorder;
  const nummer = 'D-2026-GOUD1';
  await recorder.open(nummer);
  await recorder.keep('opened', nummer, 'turned');
  await desk.show(nummer);
  await recorder.keep('only-asked', nummer, 'now');
  const happen: Readonly<Record<string, () => Promise<unknown>>> = {
    'report-accepted': () => desk.report(nummer, report('update')),
    'report-refused': () => desk.report(nummer, { soort: 'griep' }).catch(() => undefined),
    'report-repeated': () => desk.report(nummer, report('update')),
    'signal-accepted': () => environment.client.workflow.getHandle(nummer).signal(MELDEN, report('signaal')),
    'signal-refused': () => environment.client.workflow.getHandle(nummer).signal(MELDEN, { soort: 'griep' }),
    'signal-unreadable': () => signalRaw(environment.client, nummer, [json('{')]),
  };
  for (const [name, bringAbout] of Object.entries(happen)) {
    await bringAbout();
    await environment.sleep('5 seconds');
    await recorder.keep(
      name,
      nummer,
      ['report-refused', 'report-repeated'].includes(name) ? 'now' : 'turned',
    );
  }
  await environment.sleep('20 days');
  await recorder.keep('letter-of-a-morning', nummer, 'turned');
  await environment.client.workflow.getHandle(nummer).terminate();
}

async function letters(recorder: Recorder): Promise<void> {
  const { environment, refusals } = recorder;
  refusals[PEOPLE['p-leidinggevende'].adres] = 451;
  await recorder.open('D-2026-GOUD2', {}, '10 minutes');
  await recorder.keep('letter-failed', 'D-2026-GOUD2', 'turned');
  Reflect.deleteProperty(refusals, PEOPLE['p-leidinggevende'].adres);
  await environment.sleep('2 hours');
  await recorder.keep('letter-sent-after-all', 'D-2026-GOUD2', 'turned');
  await environment.client.workflow.getHandle('D-2026-GOUD2').terminate();
  await recorder.open('D-2026-GOUD3', { leidinggevende: 'geen-adres' });
  await recorder.keep('letter-undeliverable', 'D-2026-GOUD3', 'turned');
  await environment.client.workflow.getHandle('D-2026-GOUD3').terminate();
}

async function closing(recorder: Recorder): Promise<void> {
  const { environment, desk } = recorder;
  const nummer = 'D-2026-GOUD4';
  await recorder.open(nummer);
  const leave = { id: 'verlof', soort: 'verlof', op: addDays(FIRST, 60), tot: addDays(FIRST, 150) };
  await desk.report(nummer, { ...leave, zelfdeOorzaak: 'nee' });
  await environment.sleep('5 seconds');
  await recorder.keep('closing', nummer, 'turned');
  await recorder.keep('closed', nummer, 'now');
  await environment.sleep('750 days');
  await recorder.keep('retention-over', nummer, 'now');
}

/** The histories of every kind of page, as text, by name. Takes half a minute. */
export async function recordHistories(): Promise<ReadonlyMap<string, string>> {
  const folder = await mkdtemp(join(tmpdir(), 'spoorwijzer-histories-'));
  const people = join(folder, 'people.json');
  await writeFile(people, JSON.stringify(PEOPLE));
  const refusals: Record<string, number> = {};
  const [sink, register] = await Promise.all([startSink(refusals), freshRegister()]);
  const environment = await startTimeSkipping({ dataConverter: dataConverter(parseKeys(TEST_KEY, 'test')) });
  const worker = await spawnWorker({
    TEMPORAL_ADDRESS: environment.address,
    SMTP_URL: sink.url,
    SPOORWIJZER_DATA: folder,
    SPOORWIJZER_SLEUTELS: TEST_KEY,
    SPOORWIJZER_AFZENDER: FROM,
    DATABASE_URL: register.url,
  });
  try {
    const recorder = new Recorder(environment, refusals);
    await letters(recorder);
    await reports(recorder);
    await closing(recorder);
    return recorder.pages;
  } finally {
    await worker.kill();
    await Promise.all([
      environment.teardown(),
      sink.close(),
      register.stop(),
      rm(folder, { recursive: true, force: true }),
    ]);
  }
}
