// `persoon` without a worker: what is refused before anything is asked, and the list, which a reader gives.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readPeopleCsv } from '../../client/people-csv.ts';
import { addDays } from '../../workflows/calendar/add-days.ts';
import { openPeopleDesk, TODAY, TWO, type PeopleDesk } from '../register/people-desk.ts';
import { spoorwijzer } from './run-cli.ts';

let desk: PeopleDesk;
let folder = '';
beforeAll(async () => {
  [desk, folder] = await Promise.all([openPeopleDesk(), mkdtemp(join(tmpdir(), 'persoon-'))]);
});
afterAll(async () => {
  await Promise.all([desk.close(), rm(folder, { recursive: true })]);
});

const run = (words: readonly string[], more: Readonly<Record<string, string>> = {}, input = '') =>
  spoorwijzer(['persoon', ...words], {
    input,
    env: { SPOORWIJZER_DATA: folder, DATABASE_URL_LEZER: desk.readerUrl, ...more },
  });

describe('a CSV file with people', () => {
  it.each([
    ['semicolons', 'Referentie;Naam;Adres\nP-1;"Bakker; Noor";noor@example.nl\n'],
    ['commas', 'referentie,naam,adres\nP-1,"Bakker; Noor",noor@example.nl'],
    [
      'a byte order mark and Windows line ends',
      '\ufeffreferentie;naam;adres\r\nP-1;Bakker\\; Noor;x\r\n'.replace(
        'Bakker\\; Noor;x',
        '"Bakker; Noor"; noor@example.nl ',
      ),
    ],
    ['empty lines', 'referentie;naam;adres\n\n;;\nP-1;"Bakker; Noor";noor@example.nl\n\n'],
  ])('is read with %s', (_, text) => {
    const { kolommen, rijen } = readPeopleCsv(text, 'Het bestand');
    expect(kolommen).toEqual(['referentie', 'naam', 'adres']);
    expect(rijen.map(({ cellen }) => cellen)).toEqual([['P-1', 'Bakker; Noor', 'noor@example.nl']]);
  });

  it('knows the line of each row, and leaves rows that are too short or too long for the worker to name', () => {
    const { rijen } = readPeopleCsv('referentie;naam\nP-1;a\n\nP-2\nP-3;c;d\n', 'Het bestand');
    expect(rijen).toEqual([
      { regel: 2, cellen: ['P-1', 'a'] },
      { regel: 4, cellen: ['P-2'] },
      { regel: 5, cellen: ['P-3', 'c', 'd'] },
    ]);
  });

  it.each([
    ['an open quote', 'P-1;"Geheim Persoon\n', 'een aanhalingsteken wordt niet gesloten'],
    ['a quote in a cell', 'P-1;Geheim "Per" soon\n', 'er staat een aanhalingsteken verkeerd op regel 2'],
    ['nobody in it', '', 'heeft geen mensen'],
    ['too many people', 'P-1;a\n'.repeat(5_001), 'ten hoogste 5000 tegelijk'],
  ])('with %s is refused in one sentence that quotes nobody', (_, rows, sentence) => {
    const read = () => readPeopleCsv(`referentie;naam\n${rows}`, 'Het bestand');
    expect(read).toThrow(sentence);
    expect(read).not.toThrow(/Geheim/);
  });
});

describe('persoon, before anything is asked', () => {
  it.each([
    [['importeer', 'nergens.csv'], 'Het bestand nergens.csv bestaat niet.'],
    [
      ['importeer', '-'],
      'De standaardinvoer heeft geen mensen: verwacht een regel met kolommen, en daaronder een per mens.',
    ],
    [
      ['vervang', 'P-7', '--door', 'P-12'],
      'Er ontbreekt iets: --van <dag>. Bekijk een voorbeeld met --help.',
    ],
    [
      ['vervang', 'P-7', '--van', '2026-07-06'],
      'Er ontbreekt iets: --door <verwijzing>. Bekijk een voorbeeld met --help.',
    ],
    [
      ['vervang', 'P-7', '--trek-in', '--tot', '2026-07-06'],
      'Bij --trek-in hoort alleen --van: de eerste dag van de vervanging die vervalt.',
    ],
    [
      ['lijst', '--als', 'Noor Bakker'],
      'Met --als hoort een verwijzing als P-7: letters, cijfers, punten en streepjes, geen naam.',
    ],
  ])('%j is refused', async (words, sentence) => {
    expect(await run(words)).toEqual({ status: 2, stdout: '', stderr: `${sentence}\n` });
  });

  it('refuses a file that is not UTF-8', async () => {
    const file = join(folder, 'latin.csv');
    await writeFile(file, Buffer.from('referentie;naam\nP-1;Ren\u00e9\n', 'latin1'));
    expect(await run(['importeer', file])).toMatchObject({
      status: 2,
      stderr: `Het bestand ${file} is geen tekst in UTF-8.\n`,
    });
  });

  it('says in one line that nothing runs', async () => {
    expect(await run(['verwijder', 'P-7'])).toMatchObject({
      status: 1,
      stderr: 'Spoorwijzer draait nog niet; start het eerst met: npm start\n',
    });
  });
});

describe('persoon lijst', () => {
  it('shows who is there, with the deputies of now and later, and writes down who looked', async () => {
    expect((await run(['lijst'])).stdout).toContain('Er staan nog geen mensen in het register.');
    await desk.bring([...TWO, ['P-3', 'Kim Smit', '', '', '']]);
    await desk.period(TODAY, addDays(TODAY, 4));
    await desk.period(addDays(TODAY, -9), addDays(TODAY, -5));
    await desk.ask('persoon-verwijder', { referentie: 'P-3' });
    const page = await run(['lijst', '--als', 'P-1']);
    expect(page).toMatchObject({ status: 0, stderr: '' });
    expect(page.stdout).toContain('Noor Bakker');
    expect(page.stdout).not.toContain('P-3');
    expect(page.stdout).toContain('2 mensen');
    const json = await run(['lijst', 'P-7', 'P-3', '--json', '--als', 'P-1']);
    expect(JSON.parse(json.stdout)).toEqual([
      { referentie: 'P-3', verwijderdOp: TODAY, vervangers: [] },
      {
        referentie: 'P-7',
        naam: 'Noor Bakker',
        adres: 'noor@example.nl',
        rol: 'casemanager',
        afdeling: 'HR',
        vervangers: [{ door: 'P-12', van: TODAY, tot: addDays(TODAY, 4) }],
      },
    ]);
    expect(await run(['lijst', 'P-99'])).toMatchObject({ status: 2, stdout: '' });
    const read = await desk.register
      .selectFrom('inzage')
      .select(['wie', 'wat'])
      .where('wie', '=', 'P-1')
      .orderBy('nummer')
      .execute();
    expect(read.map(({ wat }) => wat)).toEqual(['persoon lijst', 'persoon lijst P-7 P-3']);
  });

  it('shows nothing when its line in the log fails, and says so in one sentence', async () => {
    await desk.register.schema.alterTable('inzage').renameTo('elders').execute();
    try {
      const { status, stdout, stderr } = await run(['lijst']);
      expect([status, stdout]).toEqual([1, '']);
      expect(stderr).toMatch(/^Het register kon niet worden gelezen \(42P01\); .+\n$/);
    } finally {
      await desk.register.schema.alterTable('elders').renameTo('inzage').execute();
    }
  });

  it('fails in one sentence without a register', async () => {
    expect(await run(['lijst'], { DATABASE_URL_LEZER: '' })).toEqual({
      status: 1,
      stdout: '',
      stderr: 'Er is nog geen register; start Spoorwijzer eerst met: npm start\n',
    });
  });
});
