// The people of a first start: the file is taken in once, whole or not at all, and then goes.
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { sql } from 'kysely';
import { peopleInFile } from '../../activities/directory.ts';
import { openRegister } from '../../activities/register/database.ts';
import { registerDirectory } from '../../activities/register/directory.ts';
import { takeInPeople } from '../../activities/register/first-people.ts';
import { Failed, Refused } from '../../client/front-desk.ts';
import { isoDay } from '../../workflows/calendar/iso-day.ts';
import { bringInPeople } from '../../worker/people-file.ts';
import { openPeopleDesk, TWO, type PeopleDesk } from './people-desk.ts';

let desk: PeopleDesk;
let file = '';
let said: string[] = [];
beforeAll(async () => {
  desk = await openPeopleDesk();
});
afterAll(() => desk.close());
beforeEach(async () => {
  await desk.empty();
  said = [];
  file = join(await mkdtemp(join(tmpdir(), 'people-')), 'people.json');
});
afterEach(() => rm(join(file, '..'), { recursive: true }));

const PEOPLE = {
  'P-7': { naam: 'Noor de Wit', adres: 'noor@example.nl', rol: 'casemanager', vervanger: 'P-12' },
  'P-12': { naam: 'Sam Bos', vervanger: { persoon: 'P-7', van: '2026-07-06', tot: '2026-07-24' } },
};
const write = (people: unknown) => writeFile(file, JSON.stringify(people));
const start = () => bringInPeople(desk.register, file, (line) => said.push(line));
const deputies = () => desk.register.selectFrom('vervanger').selectAll().orderBy('persoon').execute();

describe('people.json', () => {
  it('is taken in once, with its deputies, and deleted; which is said without a name', async () => {
    await write(PEOPLE);
    expect(await start()).toBe(false);
    expect(said).toEqual([
      `2 mensen uit ${file} in het register overgenomen; Spoorwijzer heeft het bestand verwijderd.`,
    ]);
    expect(existsSync(file)).toBe(false);
    const directory = registerDirectory(desk.register);
    expect(await directory.find('P-7', isoDay('2031-01-01'))).toMatchObject({
      naam: 'Noor de Wit',
      adres: 'noor@example.nl',
      vervanger: { persoon: 'P-12' },
    });
    expect((await directory.find('P-12', isoDay('2026-07-25')))?.vervanger).toBeUndefined();
    await start();
    expect(said).toHaveLength(1);
    expect(await desk.everybody()).toHaveLength(2);
  });

  it('changes nothing when a start was interrupted before the file was deleted, and is deleted then', async () => {
    await write(PEOPLE);
    await takeInPeople(desk.register, peopleInFile(file));
    const before = [await desk.everybody(), await deputies()];
    await start();
    expect([await desk.everybody(), await deputies()]).toEqual(before);
    expect(existsSync(file)).toBe(false);
    expect(said).toEqual([
      `2 mensen uit ${file} stonden al in het register; Spoorwijzer heeft het bestand verwijderd.`,
    ]);
  });

  it.each([
    ['with other people', { 'P-9': { naam: 'Geheim Persoon' } }],
    ['with another name', { ...PEOPLE, 'P-7': { naam: 'Geheim Persoon' } }],
    ['that is wrong', { 'P-9': { naam: '' } }],
  ])('%s is not read when the register has people, and one line says how to import', async (_, people) => {
    await desk.bring(TWO);
    const before = await desk.everybody();
    await write(people);
    expect(await start()).toBe(false);
    expect(said).toEqual([expect.stringContaining('is niet gelezen: het register heeft al mensen')]);
    expect(said[0]).toContain('npx spoorwijzer persoon importeer mensen.csv');
    expect(said[0]).not.toContain('Geheim');
    expect(existsSync(file)).toBe(true);
    expect(await desk.everybody()).toEqual(before);
  });

  it('that is wrong stops the start in one sentence, and nobody of it is taken in', async () => {
    await write({ ...PEOPLE, 'P-9': { naam: 'Kim', adres: 'geheim' } });
    const error: unknown = await start().catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(Refused);
    expect(String(error)).toContain('klopt niet, bij "P-9", veld "adres": geen mailadres.');
    expect(String(error)).not.toMatch(/Kim|geheim/);
    expect([await desk.everybody(), existsSync(file)]).toEqual([[], true]);
  });

  it('is whole or not there: what the register refuses halfway leaves nothing', async () => {
    await write(PEOPLE);
    await sql`alter table vervanger add constraint nooit check (van > '2000-01-01')`.execute(desk.register);
    try {
      const error: unknown = await start().catch((reason: unknown) => reason);
      expect(error).toBeInstanceOf(Failed);
      expect(String(error)).toContain('23514');
      expect(String(error)).not.toContain('Noor');
      expect([await desk.everybody(), existsSync(file)]).toEqual([[], true]);
    } finally {
      await sql`alter table vervanger drop constraint nooit`.execute(desk.register);
    }
    await start();
    expect(await desk.everybody()).toHaveLength(2);
  });

  it('is taken in by one of two workers that start at the same moment', async () => {
    await write(PEOPLE);
    expect(await Promise.all([start(), start()])).toEqual([false, false]);
    expect(await desk.everybody()).toHaveLength(2);
    expect(existsSync(file)).toBe(false);
  });
});

describe('A first start without a file', () => {
  it('gets four people who do not exist, once', async () => {
    expect(await Promise.all([start(), start()])).toContain(true);
    expect((await desk.everybody()).map(({ referentie }) => referentie)).toEqual([
      'P-101',
      'P-12',
      'P-3',
      'P-7',
    ]);
    expect(await start()).toBe(false);
    expect(said).toEqual([]);
  });

  it('fails in one sentence when there is no register', async () => {
    const nowhere = openRegister('postgres://iemand:geheim@127.0.0.1:9/nergens');
    const error: unknown = await bringInPeople(nowhere, file, () => undefined).catch(
      (reason: unknown) => reason,
    );
    await nowhere.destroy();
    expect(error).toBeInstanceOf(Failed);
    expect(String(error)).toContain('ECONNREFUSED');
    expect(String(error)).not.toContain('geheim');
  });
});
