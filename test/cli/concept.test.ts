// `concept` as a process: a letter in a file of its maker alone, never written over, nothing when something is missing.
import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { pdfText } from '../support/pdf-text.ts';
import { spoorwijzer } from './run-cli.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'spoorwijzer-concept-'));
});
afterAll(() => rm(folder, { recursive: true }));

const VALUES = {
  dossier: 'D-2026-7K3M9Q',
  datum: '2027-12-20',
  plaats: 'Utrecht',
  werkgever: 'Voorbeeld B.V.',
  'werkgever-adres': 'Kade 1, 3511 AB Utrecht',
  werknemer: 'F. Visser',
  'uwv-adres': 'Postbus 1, 1000 AA Amsterdam',
  verzendwijze: 'aangetekend',
  ondertekenaar: 'I. Bos',
  functie: 'HR-manager',
  contact: 'N. de Wit',
  'besluit-datum': '2027-12-17',
  'besluit-kenmerk': 'B-1',
  'tot-en-met': '2029-01-28',
};
const words = [
  ...['concept', 'bekortingsverzoek'],
  ...Object.entries(VALUES).flatMap(([name, value]) => [`--${name}`, value]),
  ...[
    '--hersteld',
    'Spoor 2 is gestart.',
    '--hersteld',
    'Het plan is bijgesteld.',
    '--bijlagen',
    'Trajectplan',
  ],
];

describe('concept', () => {
  it('writes the letter to a file of its maker alone, and not over one that is there', async () => {
    const path = join(folder, 'verzoek.pdf');
    const { status, stdout, stderr } = await spoorwijzer([...words, '--uit', path]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain('Spoorwijzer verstuurt het niet.');
    const text = pdfText(await readFile(path));
    expect(text).toContain('• Spoor 2 is gestart.\n• Het plan is bijgesteld.');
    expect((await stat(path)).mode & 0o077).toBe(0);

    const again = await spoorwijzer([...words, '--uit', path]);
    expect(again).toMatchObject({ status: 2, stdout: '' });
    expect(again.stderr).toBe(`${path} bestaat al; kies een andere naam met --uit.\n`);
  });

  it('answers in JSON', async () => {
    const path = join(folder, 'json.pdf');
    const { stdout } = await spoorwijzer([...words, '--uit', path, '--json']);
    expect(JSON.parse(stdout)).toEqual({
      soort: 'bekortingsverzoek',
      sjabloon: 'bekortingsverzoek.v1',
      bestand: path,
    });
  });

  it.each([
    [words, 'Noem met --uit het bestand waarin de brief komt.\n'],
    [['concept'], 'Zeg welke opdracht: concept kennisgeving-stop'],
    [['concept', 'mededeling-stop', '--uit', 'x.pdf'], 'In de brief ontbreekt nog: --werkgever, '],
    [['concept', 'waarschuwin-stop'], '“concept waarschuwin-stop” bestaat niet.'],
  ])('%j is refused in one sentence', async (typed, sentence) => {
    const before = await readdir(folder);
    const { status, stdout, stderr } = await spoorwijzer(typed);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(sentence);
    expect(await readdir(folder)).toEqual(before);
  });

  it('says where it could not write', async () => {
    const path = join(folder, 'nergens', 'x.pdf');
    const { status, stderr } = await spoorwijzer([...words, '--uit', path]);
    expect(status).toBe(1);
    expect(stderr).toBe(
      `De brief kan niet naar ${path} geschreven worden; kies een andere plek met --uit.\n`,
    );
  });
});
