// The scheduled jobs on a real Temporal: made, changed, removed, paused, triggered, and made up for when they were missed.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ScheduleOverlapPolicy } from '@temporalio/client';
import { Refused } from '../../client/front-desk.ts';
import { jobAsked, listJobs, pauseJob, runJobNow } from '../../client/jobs.ts';
import { openRegister } from '../../activities/register/database.ts';
import { ensureSchedules, scheduleOf } from '../../worker/schedules.ts';
import { JOBS, scheduleIdOf } from '../../workflows/jobs/table.ts';
import { openLiveJobs, OPERATIONS, until, type LiveJobs } from '../support/live-jobs.ts';

let jobs: LiveJobs;

async function listed(): Promise<string[]> {
  const ids: string[] = [];
  for await (const { scheduleId } of jobs.plain.schedule.list()) ids.push(scheduleId);
  return ids.sort();
}

beforeAll(async () => {
  jobs = await openLiveJobs();
  const { spec, action, policies } = scheduleOf(jobAsked('werklijst'));
  const foreign = { spec, policies, action: { ...action, args: [{ taak: 'werklijst' }] } };
  await jobs.plain.schedule.create({ ...foreign, scheduleId: 'spoorwijzer-van-vroeger' });
  await jobs.plain.schedule.create({ ...foreign, scheduleId: 'van-een-ander' });
  // The list of schedules follows a moment later.
  await until(listed, (ids) => ids.length === 2);
  await jobs.work();
  await jobs.open();
}, 90_000);
afterAll(() => jobs.close(), 30_000);

describe('de vaste taken', () => {
  it('staan na de start zoals de tabel zegt; wat geen taak meer is, is weg; wat van een ander is, blijft', async () => {
    const wanted = [...JOBS.map(({ name }) => scheduleIdOf(name)), 'van-een-ander'].sort();
    expect(await until(listed, (ids) => ids.length === wanted.length)).toEqual(wanted);
    const { spec, policies, info } = await jobs.tell('weekoverzicht');
    expect(spec.timezone).toBe('Europe/Amsterdam');
    expect(spec.calendars?.[0]).toMatchObject({
      hour: [{ start: 7, end: 7 }],
      minute: [{ start: 30, end: 30 }],
      dayOfWeek: [{ start: 'MONDAY', end: 'MONDAY' }],
    });
    expect(policies.overlap).toBe(ScheduleOverlapPolicy.BUFFER_ONE);
    expect(policies.catchupWindow).toBe(8 * 86_400_000);
    for (const next of info.nextActionTimes) {
      const clock = new Intl.DateTimeFormat('nl-NL', { timeZone: 'Europe/Amsterdam', timeStyle: 'short' });
      expect([next.getUTCDay(), clock.format(next)]).toEqual([1, '07:30']);
    }
  });

  it('worden bij een volgende start met rust gelaten, en een andere tabel verandert ze zonder een pauze op te heffen', async () => {
    const before = await jobs.tell('bewaarlijst');
    await ensureSchedules(jobs.plain);
    expect((await jobs.tell('bewaarlijst')).info.lastUpdatedAt).toEqual(before.info.lastUpdatedAt);
    await pauseJob(jobs.live.client, jobAsked('bewaarlijst'), true, 'gepauzeerd door P-7');
    const changed = JOBS.map((job) =>
      job.name === 'bewaarlijst' ? { ...job, when: { ...job.when, hour: 9 } } : job,
    );
    await ensureSchedules(jobs.plain, changed);
    const after = await jobs.tell('bewaarlijst');
    expect(after.spec.calendars?.[0]?.hour).toMatchObject([{ start: 9 }]);
    expect(after.state).toMatchObject({ paused: true, note: 'gepauzeerd door P-7' });
    await ensureSchedules(jobs.plain);
    await pauseJob(jobs.live.client, jobAsked('bewaarlijst'), false, 'hervat door P-7');
  });

  it('laten zien of ze gepauzeerd zijn, en wanneer ze liepen en weer lopen', async () => {
    await pauseJob(jobs.live.client, jobAsked('werklijst'), true, 'gepauzeerd door P-7');
    const paused = (await listJobs(jobs.live.client)).find(({ taak }) => taak === 'werklijst');
    expect(paused).toMatchObject({ gepauzeerd: { toelichting: 'gepauzeerd door P-7' } });
    expect(paused).not.toHaveProperty('volgende');
    await pauseJob(jobs.live.client, jobAsked('werklijst'), false, 'hervat door P-7');
    const rows = await listJobs(jobs.live.client);
    expect(rows.map(({ taak }) => taak)).toEqual(JOBS.map(({ name }) => name));
    for (const row of rows) {
      expect(row).not.toHaveProperty('gepauzeerd');
      expect(Date.parse(row.volgende ?? '')).toBeGreaterThan(Date.now());
    }
    expect(() => jobAsked('dagoverzicht')).toThrow(Refused);
  });

  it('lopen als het zover is, en één keer maakt goed wat gemist werd', async () => {
    const handle = jobs.plain.schedule.getHandle(scheduleIdOf('werklijst'));
    await until(
      () => jobs.live.client.workflow.count("WorkflowType = 'verzuimdossier'"),
      ({ count }) => count > 0,
    );
    const lastWeek = { start: new Date(Date.now() - 6 * 86_400_000), end: new Date() };
    await handle.backfill({ ...lastWeek, overlap: ScheduleOverlapPolicy.BUFFER_ONE });
    const done = await until(
      () => jobs.tell('werklijst'),
      ({ info }) => info.numActionsTaken >= 1 && info.runningActions.length === 0,
    );
    expect(done.info.numActionsTaken).toBeLessThanOrEqual(2);
    expect(done.info.numActionsSkippedOverlap).toBeGreaterThanOrEqual(4);
    await handle.trigger();
    await until(
      () => jobs.tell('werklijst'),
      ({ info }) => info.numActionsTaken > done.info.numActionsTaken && info.runningActions.length === 0,
    );
    expect(jobs.mailed('Werk de lijst bij').map(({ to }) => to)).toEqual([OPERATIONS]);
    const row = (await listJobs(jobs.live.client)).find(({ taak }) => taak === 'werklijst');
    expect(Date.parse(row?.laatste ?? '')).toBeGreaterThan(Date.now() - 60_000);
  }, 60_000);

  it('gaan met de hand binnen een periode maar één keer, en opnieuw alleen met een merk', async () => {
    const job = jobAsked('weekoverzicht');
    const first = await runJobNow(jobs.live.client, job, false);
    expect(first).toMatchObject({ verzonden: 3, alVerzonden: 0 });
    expect(await runJobNow(jobs.live.client, job, false)).toMatchObject({ verzonden: 0, alVerzonden: 3 });
    expect(await runJobNow(jobs.live.client, job, true)).toMatchObject({ verzonden: 3 });
    const sent = jobs.mailed('Bekijk je week');
    expect(sent.filter(({ text }) => text.includes('opnieuw'))).toHaveLength(3);
  }, 60_000);
});

describe('de nachtcontrole', () => {
  it('rekent alles na tegen Temporal en legt de uitslag vast', async () => {
    const done = await runJobNow(jobs.live.client, jobAsked('nachtcontrole'), false);
    expect(done.zin).toMatch(/1 dossier nagerekend, 0 gaten: niets te melden/);
    const register = openRegister(jobs.live.register.url);
    const [proof] = await register.selectFrom('controle').selectAll().execute();
    expect(proof).toMatchObject({
      door: 'nachtcontrole',
      uitslag: { dossiers: 1, gaten: [], temporal: true },
    });
    await register.destroy();
  }, 90_000);
});
