// The list as a sheet, in which nothing is a formula, and what is typed wrong.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import readXlsx from 'read-excel-file/node';
import { dossierOf, FilledRegister, TODAY } from './filled-register.ts';

let kept: FilledRegister;
let folder: string;
beforeAll(async () => {
  [kept, folder] = await Promise.all([FilledRegister.open(), mkdtemp(join(tmpdir(), 'spoorwijzer-lijst-'))]);
  await kept.person('P-101', { naam: 'Robin de Vries', afdeling: '=1+1' });
  await kept.keep([dossierOf('D-LAAT', '2026-02-02'), dossierOf('D-ANDER', TODAY, { medewerker: 'P-102' })]);
});
afterAll(async () => {
  await kept.close();
  await rm(folder, { recursive: true });
});

describe('a sheet', () => {
  it('as text is what Dutch Excel opens, and no cell begins a formula', async () => {
    const { status, stdout } = await kept.cli(['lijst', '--csv']);
    expect(status).toBe(0);
    expect(stdout.startsWith('\ufeffdossier;fase;')).toBe(true);
    const rows = parse(stdout, { bom: true, delimiter: ';', columns: true, relax_column_count: false });
    expect(rows).toHaveLength(2);
    expect(rows).toContainEqual(expect.objectContaining({ dossier: 'D-LAAT', afdeling: "'=1+1" }));
    for (const cell of rows.flatMap((row) => Object.values(row as Record<string, string>)))
      expect(cell).not.toMatch(/^[=+@\t\r-]/);
  });

  it('as a workbook reads back as it was, a formula as plain text, and is never written over', async () => {
    const path = join(folder, 'lijst.xlsx');
    const { status } = await kept.cli(['lijst', '--werkgever', 'W-1', '--xlsx', path]);
    expect(status).toBe(0);
    const [sheet] = await readXlsx(path);
    const [heads, ...rows] = sheet?.data ?? [];
    expect(heads?.slice(0, 4)).toEqual(['dossier', 'fase', 'eerste ziektedag', 'te laat']);
    const late = rows.find(([dossier]) => dossier === 'D-LAAT');
    expect(late?.slice(2, 3)).toEqual(['2026-02-02']);
    expect(late?.[3]).toEqual(expect.any(Number));
    expect(late?.[7]).toBe('=1+1');
    const again = await kept.cli(['lijst', '--xlsx', path]);
    expect(again).toMatchObject({ status: 2, stdout: '' });
    expect(again.stderr).toContain('bestaat al');
  });
});

describe('a list that cannot be', () => {
  it.each<[string[], string]>([
    [['--fase', 'spoor-3'], '--fase: kies uit'],
    [['--sorteer', 'naam'], '--sorteer: kies uit'],
    [['--aantal', '0'], '--aantal is een heel getal'],
    [['--komt-eraan', 'veel'], '--komt-eraan is een heel getal'],
    [['--casemanager', 'Noor de Wit'], '--casemanager is een verwijzing'],
    [['--wacht-op', 'P-7', '--wacht-op-mij'], 'Kies --wacht-op of --wacht-op-mij'],
    [['--json', '--csv'], 'Kies één vorm'],
    [['--totalen'], '--totalen hoort bij --json'],
  ])('%j', async (words, sentence) => {
    const { status, stdout, stderr } = await kept.cli(['lijst', ...words]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/^[^\n]+\n$/);
    expect(stderr).toContain(sentence);
  });
});
