// A register lost and rebuilt: from the running dossiers, on a real Temporal, equal to what it was.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { sql } from 'kysely';
import { openRegister, type Register } from '../../activities/register/database.ts';
import { rebuildRegister } from '../../client/rebuild.ts';
import { addDays } from '../../workflows/calendar/add-days.ts';
import { amsterdamDay } from '../../workflows/calendar/amsterdam-day.ts';
import { openLiveDesk, ziekmelding, type LiveDesk } from '../support/live-desk.ts';
import { nextPage } from '../support/pages.ts';
import { tamperWith } from '../support/proof-register.ts';
import { proveLive } from '../support/prove-live.ts';

const NUMBERS = ['D-2026-EERSTE', 'D-2026-TWEEDE'];

let live: LiveDesk;
let register: Register;
beforeAll(async () => {
  live = await openLiveDesk();
  register = openRegister(live.register.url, { connections: 2 });
  await live.work();
  const today = amsterdamDay(Date.now());
  for (const nummer of NUMBERS) await live.desk.open(ziekmelding(addDays(today, -60)), nummer);
  const report = { soort: 'voldaan', op: addDays(today, -20), verplichting: 'probleemanalyse', id: 'pa' };
  await live.desk.report(NUMBERS[0] ?? '', report);
  for (const nummer of NUMBERS) await nextPage(live.client, nummer);
}, 90_000);
afterAll(async () => {
  await register.destroy();
  await live.close();
}, 30_000);

/** All that can be rebuilt, as it stands. */
async function contents(): Promise<unknown> {
  const events = await register
    .selectFrom('gebeurtenis')
    .selectAll()
    .orderBy('dossier')
    .orderBy('nummer')
    .execute();
  const duties = await register
    .selectFrom('verplichting')
    .selectAll()
    .orderBy('dossier')
    .orderBy('verplichting')
    .orderBy('ronde')
    .execute();
  const dossiers = await register.selectFrom('dossier').selectAll().orderBy('nummer').execute();
  return { events, duties, dossiers: dossiers.map(({ gepubliceerd_op: _, ...row }) => row) };
}

const rebuild = () => rebuildRegister(live.client, 'p-1', () => undefined);

describe('a register on a running desk', () => {
  it('has no holes', async () => {
    const { dossiers, gaten, temporal } = await proveLive(live);
    expect({ dossiers, gaten, temporal }).toEqual({ dossiers: 2, gaten: [], temporal: true });
  }, 60_000);

  it('that lost its dossiers is rebuilt equal to what it was', async () => {
    const before = await contents();
    const tables = ['verplichting', 'gebeurtenis', 'dossier'];
    await tamperWith(register, ...tables.map((table) => `delete from ${table}`));
    const { gaten } = await proveLive(live, 100);
    expect(gaten.map(({ dossiernummer, gat }) => `${dossiernummer} ${gat}`)).toEqual(
      NUMBERS.map((nummer) => `${nummer} zonder-dossier`),
    );
    expect(await rebuild()).toEqual({ bijgewerkt: 2, ouder: [], geweigerd: [] });
    expect(await contents()).toEqual(before);
    expect((await proveLive(live, 100)).gaten).toEqual([]);
  }, 60_000);

  it('that lost its letters too knows again which left, without proof; of a known dossier a lost letter stays lost', async () => {
    const letters = () =>
      register
        .selectFrom('brief')
        .select(['sleutel', 'rol', 'message_id', 'staat'])
        .where('dossier', 'is not', null)
        .orderBy('sleutel')
        .orderBy('rol')
        .execute();
    const before = await letters();
    expect(before.length).toBeGreaterThan(4);
    const tables = ['brief', 'verplichting', 'gebeurtenis', 'dossier'];
    await tamperWith(register, ...tables.map((table) => `delete from ${table}`));
    await rebuild();
    expect(await letters()).toEqual(before);
    const answers = await register.selectFrom('brief').select(['antwoord', 'bytes']).distinct().execute();
    expect(answers).toEqual([{ antwoord: 'herbouwd uit het dossier, zonder bewijs', bytes: null }]);
    expect((await proveLive(live, 100)).gaten).toEqual([]);
    await tamperWith(register, `delete from brief where message_id = '${before[0]?.message_id ?? ''}'`);
    await rebuild();
    expect(await letters()).toEqual(before.slice(1));
    await tamperWith(register, ...tables.map((table) => `delete from ${table}`));
    await rebuild();
  }, 90_000);

  it('with wrong duties is mended by writing the dossier again', async () => {
    const before = await contents();
    await sql
      .raw(
        `update verplichting set termijn = jsonb_set(termijn, '{uiterlijk}', '"2030-01-01"') where ronde = 1`,
      )
      .execute(register);
    expect(new Set((await proveLive(live, 100)).gaten.map(({ gat }) => gat))).toEqual(
      new Set(['verplichting-wijkt-af']),
    );
    await rebuild();
    expect(await contents()).toEqual(before);
  }, 60_000);

  it('with another event under a number is not overwritten: a person has to look', async () => {
    const planted = `update gebeurtenis set schakel = 'anders' where dossier = '${NUMBERS[0] ?? ''}' and nummer = 1`;
    await tamperWith(register, planted);
    expect(await rebuild()).toEqual({ bijgewerkt: 1, ouder: [], geweigerd: [NUMBERS[0]] });
    expect((await proveLive(live, 100)).gaten.map(({ gat }) => gat)).toEqual(['keten-gebroken']);
  }, 60_000);
});
