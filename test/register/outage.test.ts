// The heartbeat, the silence after it, and what operations is told: how long, meant or not, what left late and by how much.
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { sql } from 'kysely';
import { silence, startHeartbeat, workerName } from '../../worker/heartbeat.ts';
import { isoDay } from '../../workflows/calendar/iso-day.ts';
import { wakeInstant } from '../../workflows/dossier/wake.ts';
import { OPERATIONS, openJobsDesk, type JobsDesk } from './jobs-desk.ts';

let desk: JobsDesk;
beforeAll(async () => {
  desk = await openJobsDesk();
  await desk.publish('D-2026-AAAAAA', '2026-10-05');
});
afterAll(() => desk.close());
afterEach(async () => {
  await sql`truncate brief, hartslag`.execute(desk.register);
  await desk.mails();
});

const silent = () => {
  throw new Error('a beat was missed');
};
const beats = () => desk.register.selectFrom('hartslag').selectAll().orderBy('worker').execute();

describe('De hartslag', () => {
  it('klopt zolang de worker draait en zegt bij een geplande stop dat het zo hoort', async () => {
    const heart = await startHeartbeat(desk.register, workerName('/data'), silent, 50);
    const [first] = await beats();
    await new Promise((resolve) => setTimeout(resolve, 400));
    const [later] = await beats();
    expect(Date.parse(later?.laatst ?? '')).toBeGreaterThan(Date.parse(first?.laatst ?? ''));
    expect(later).toMatchObject({ worker: expect.stringMatching(/^worker-[0-9a-f]{8}$/), gestopt: false });
    await heart.stop();
    expect(await beats()).toMatchObject([{ gestopt: true }]);
    const still = await beats();
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(await beats()).toEqual(still);
  });

  it('laat pas na tien minuten een gat zien, van de worker die het laatst leefde, en weet of het gepland was', async () => {
    const now = Date.parse('2026-11-23T08:00:00Z');
    expect(await silence(desk.register, now)).toBeUndefined();
    const row = (worker: string, laatst: string, gestopt: boolean) =>
      desk.register.insertInto('hartslag').values({ worker, laatst, gestopt }).execute();
    await row('worker-1', '2026-11-23T04:00:00Z', false);
    await row('worker-2', '2026-11-23T07:50:01Z', true);
    expect(await silence(desk.register, now)).toBeUndefined();
    expect(await silence(desk.register, now + 2_000)).toEqual({
      van: '2026-11-23T07:50:01.000Z',
      tot: '2026-11-23T08:00:02.000Z',
      gepland: true,
    });
    await desk.register.deleteFrom('hartslag').where('worker', '=', 'worker-2').execute();
    expect(await silence(desk.register, now)).toMatchObject({
      van: '2026-11-23T04:00:00.000Z',
      gepland: false,
    });
  });
});

describe('Het bericht na uitval', () => {
  const day = isoDay('2026-11-23');
  const planned = wakeInstant(day, 'D-2026-AAAAAA');
  const outage = {
    taak: 'uitval',
    van: new Date(planned - 3_600_000).toISOString(),
    tot: new Date(planned + 3_600_000).toISOString(),
    gepland: false,
  } as const;
  const letter = (kenmerk: string, op: string, left: number) =>
    desk.register
      .insertInto('brief')
      .values({
        ...{
          sleutel: `D-2026-AAAAAA/${kenmerk}`,
          rol: 'casemanager',
          dossier: 'D-2026-AAAAAA',
          soort: 'te-laat',
        },
        ...{ op, message_id: `<${kenmerk}@x>`, staat: 'verzonden' },
        ...{ klaargezet_op: new Date(left).toISOString(), bezig_sinds: new Date(left).toISOString() },
      } as never)
      .execute();
  const wakes = (at: number) =>
    desk.register
      .updateTable('dossier')
      .set({ volgende_wekker: new Date(at).toISOString() })
      .execute();

  it('zegt wat later ging en hoeveel, en laat weg wat op tijd ging of op een ander uur hoorde', async () => {
    await wakes(planned + 30 * 86_400_000);
    await letter('laat', day, planned + 3_600_000 + 5 * 60_000);
    await letter('op-tijd', '2026-11-22', planned - 86_400_000);
    await letter('morgen', '2026-11-24', planned + 86_400_000);
    const done = await desk.run(outage, new Date(planned + 4_200_000).toISOString());
    expect(done).toMatchObject({ verzonden: 1 });
    const [mail] = await desk.mails();
    expect(mail?.aan).toBe(OPERATIONS);
    expect(mail?.text).toContain('2 uur. Dit was niet gepland.');
    expect(mail?.text).toContain('1 brief ging later dan gepland, ten hoogste 1 uur en 5 minuten.');
    expect(mail?.text).toContain('D-2026-AAAAAA');
    expect(mail?.text).not.toContain('Wacht nog');
    // The same outage, seen by another worker: told once.
    expect(await desk.run(outage)).toMatchObject({ verzonden: 0, alVerzonden: 1 });
  });

  it('noemt een geplande stop zo, en wat nog steeds wacht', async () => {
    await wakes(planned);
    await desk.run({ ...outage, gepland: true });
    const [mail] = await desk.mails();
    expect(mail?.text).toContain('Dit was een geplande stop.');
    expect(mail?.text).toContain('Er is geen brief door deze uitval later gegaan.');
    expect(mail?.text).toMatch(/Wacht nog[^]*D-2026-AAAAAA/);
  });
});
