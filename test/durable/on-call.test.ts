// Someone on call: what the command line tells of jobs and health, and what an outage of Temporal or the worker comes to.
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { jobAsked, runJobNow } from '../../client/jobs.ts';
import { openRegister } from '../../activities/register/database.ts';
import { scheduleOf } from '../../worker/schedules.ts';
import { JOBS, scheduleIdOf } from '../../workflows/jobs/table.ts';
import { TAAK } from '../../workflows/messages.ts';
import { TASK_QUEUE } from '../../workflows/names.ts';
import { spoorwijzer } from '../cli/run-cli.ts';
import { TEST_KEY } from '../support/live-desk.ts';
import { openLiveJobs, OPERATIONS, until, type LiveJobs } from '../support/live-jobs.ts';

let jobs: LiveJobs;
beforeAll(async () => {
  jobs = await openLiveJobs();
  await jobs.work();
  await jobs.open();
  for (const name of ['weekoverzicht', 'nachtcontrole'])
    await runJobNow(jobs.live.client, jobAsked(name), false);
}, 90_000);
afterAll(() => jobs.close(), 30_000);

describe('op de opdrachtregel', () => {
  const ask = (words: readonly string[], changes: Readonly<Record<string, string>> = {}) =>
    spoorwijzer(words, {
      env: {
        TEMPORAL_ADDRESS: jobs.live.server.address(),
        SPOORWIJZER_DATA: jobs.live.folder,
        SPOORWIJZER_SLEUTELS: TEST_KEY,
        DATABASE_URL: jobs.live.register.url,
        DATABASE_URL_LEZER: jobs.live.register.readerUrl,
        ...changes,
      },
    });

  it('toont taken de lijst, en nu dat er niets meer te versturen is', async () => {
    const list = await ask(['taken']);
    expect([list.status, list.stderr]).toEqual([0, '']);
    for (const { name } of JOBS) expect(list.stdout).toContain(name);
    const now = await ask(['taken', 'nu', 'weekoverzicht']);
    expect(now.stdout).toMatch(/niets verzonden, want 3 brieven gingen al eerder deze periode\. Toch nog/);
    const paused = await ask(['taken', 'pauzeer', 'ketenlijst', '--als', 'P-7', '--json']);
    expect(JSON.parse(paused.stdout)).toEqual({ taak: 'ketenlijst', gepauzeerd: true });
    expect((await ask(['taken'])).stdout).toContain('gepauzeerd door P-7');
    expect((await ask(['taken', 'hervat', 'ketenlijst'])).stdout).toMatch(/gaat weer verder: op de eerste/);
    expect(await ask(['taken', 'nu', 'dagoverzicht'])).toMatchObject({ status: 2, stdout: '' });
  }, 60_000);

  it('zegt gezond van elk onderdeel hoe het is, met status 0 als alles goed is en anders 1', async () => {
    const well = await ask(['gezond', '--json']);
    const { goed, onderdelen } = JSON.parse(well.stdout) as {
      goed: boolean;
      onderdelen: { onderdeel: string; goed: boolean; zin: string }[];
    };
    expect(onderdelen.filter((each) => !each.goed)).toEqual([]);
    expect([well.status, goed, onderdelen.length]).toEqual([0, true, 7]);
    const nowhere = 'postgres://lezer:geheim@127.0.0.1:1/niets';
    const ill = await ask(['gezond'], { DATABASE_URL_LEZER: nowhere });
    expect(ill.status).toBe(1);
    expect(ill.stdout).toMatch(/✓ temporal[^]*✗ register[^]*✓ mailserver/);
    expect(ill.stdout + ill.stderr).not.toContain('geheim');
    const gone = await ask(['gezond', '--json'], { TEMPORAL_ADDRESS: '127.0.0.1:1' });
    const parts = (JSON.parse(gone.stdout) as { onderdelen: typeof onderdelen }).onderdelen;
    expect(gone.status).toBe(1);
    expect(parts.filter((each) => !each.goed).map(({ onderdeel }) => onderdeel)).toEqual([
      'temporal',
      'mailserver',
    ]);
  }, 60_000);
});

describe('na uitval', () => {
  it('van Temporal en de worker samen haalt één loop in wat gemist werd', async () => {
    await jobs.worker?.stop();
    const scheduleId = 'proef-uitval';
    const { action, policies } = scheduleOf(jobAsked('ketenlijst'));
    const startAt = new Date(Date.now() + 6_000);
    const endAt = new Date(Date.now() + 15_000);
    await jobs.plain.schedule.create({
      scheduleId,
      policies,
      spec: { intervals: [{ every: '2 seconds' }], startAt, endAt },
      action: { ...action, workflowId: 'proef-uitval-loop', taskQueue: 'niemand' },
    });
    // By then it is under way, and waits for its first hour.
    await sleep(3_000);
    expect(Date.now()).toBeLessThan(startAt.getTime());
    await jobs.live.server.kill();
    await sleep(Math.max(0, endAt.getTime() - Date.now()) + 1_000);
    await jobs.live.server.restart();
    const look = () => jobs.plain.schedule.getHandle(scheduleId).describe();
    const { info } = await until(
      () => look().catch(() => undefined),
      (found) => (found?.info.numActionsSkippedOverlap ?? 0) > 0,
      40,
    ).then((found) => found ?? look());
    expect(info.numActionsTaken).toBe(1);
    expect(info.runningActions).toHaveLength(1);
    expect(info.numActionsMissedCatchupWindow).toBe(0);
  }, 90_000);

  it('van de worker hoort de operatie hoe lang, en of het de bedoeling was', async () => {
    const register = openRegister(jobs.live.register.url);
    const long = new Date(Date.now() - 45 * 60_000).toISOString();
    const beat = await register.selectFrom('hartslag').selectAll().execute();
    expect(beat).toMatchObject([{ gestopt: true }]);
    await register.updateTable('hartslag').set({ laatst: long, gestopt: false }).execute();
    await jobs.work();
    const id = scheduleIdOf(`uitval-${long.replace(/[^0-9]/g, '')}`);
    const { status, type } = await jobs.live.client.workflow.getHandle(id).describe();
    expect([status.name, type]).toEqual(['RUNNING', TAAK]);
    expect((await register.selectFrom('hartslag').selectAll().execute())[0]).toMatchObject({
      gestopt: false,
    });
    // The report itself waits ten minutes; here it is asked for now.
    const told: unknown = await jobs.live.client.workflow
      .execute(TAAK, {
        workflowId: 'proef-uitval-nu',
        taskQueue: TASK_QUEUE,
        args: [{ taak: 'uitval', van: long, tot: new Date().toISOString(), gepland: false }],
      })
      .catch((error: unknown) => error);
    expect(told).not.toBeInstanceOf(Error);
    const [mail] = jobs.mailed('Lees wat later ging');
    expect(mail?.to).toBe(OPERATIONS);
    expect(mail?.text).toMatch(/45 minuten/);
    expect(mail?.text).toMatch(/niet gepland/);
    await register.destroy();
  }, 60_000);
});
