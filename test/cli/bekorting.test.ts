// `bekorting` as a process: table and JSON from a scenario, and one clear sentence where there is nothing to shorten.
import { describe, expect, it } from '@jest/globals';
import { LIFE, spoorwijzer } from './run-cli.ts';

const SANCTION = {
  ziekmelding: { eersteZiektedag: '2026-02-02' },
  gebeurtenissen: [
    { soort: 'wia-aangevraagd', op: '2027-11-10' },
    {
      soort: 'loonsanctie-opgelegd',
      op: '2027-12-17',
      besluitOp: '2027-12-15',
      tekortkomingen: ['start-spoor-2', 'brief-1'],
    },
    { soort: 'spoor-2-gestart', op: '2028-01-10', uitvoering: 'extern' },
  ],
  tot: '2028-02-10',
};
const input = JSON.stringify(SANCTION);
const words = ['bekorting', '--scenario', '-'];

describe('bekorting', () => {
  it('tells in JSON what a request on one day is worth', async () => {
    const { status, stdout, stderr } = await spoorwijzer([...words, '--op', '2028-03-06', '--json'], {
      input,
    });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const answer = JSON.parse(stdout) as Record<string, unknown>;
    expect(Object.keys(answer)).toEqual([
      'peildatum',
      'loonsanctie',
      'laatsteDag',
      'verzoeken',
      'tekortkomingen',
    ]);
    expect(answer).toMatchObject({
      peildatum: '2028-02-10',
      loonsanctie: { besluitOp: '2027-12-15', van: '2028-01-31', totEnMet: '2029-01-28' },
      laatsteDag: '2028-11-26',
      verzoeken: [
        {
          op: '2028-03-06',
          besluitUiterlijk: '2028-03-27',
          vrijVanaf: { vroegst: '2028-04-17', laatst: '2028-05-08' },
          dagenLoon: { minst: 266, meest: 287 },
        },
      ],
    });
    expect(stdout).not.toContain('null');
  });

  it('shows today, every four weeks and the last day, and each shortcoming', async () => {
    const { stdout } = await spoorwijzer(words, { input });
    expect(stdout).toContain('Loonsanctie van ma 31 jan 2028 tot en met zo 28 jan 2029');
    expect(stdout).toMatch(/do 10 feb 2028 +do 2 mrt 2028 +23 mrt t\/m 13 apr 2028 +291 tot 312/);
    expect(stdout).toMatch(/zo 26 nov 2028 +ma 18 dec 2028 .* 0 tot 22/);
    expect(stdout).toContain('✓ start-spoor-2: Na het besluit gedaan, op 10 januari 2028');
    expect(stdout).toContain('? brief-1: Of dit is hersteld, is niet te zien in dit dossier');
  });

  it.each([60, 80, 120])('fits in %d columns', async (width) => {
    const { stdout } = await spoorwijzer(words, { input, env: { COLUMNS: String(width) } });
    expect(stdout.split('\n').filter((line) => line.length > width)).toEqual([]);
  });

  it.each<[string, string[], string, string]>([
    [
      'a dossier without a loonsanctie',
      words,
      JSON.stringify(LIFE),
      'Dit dossier heeft geen loonsanctie die effect heeft.',
    ],
    ['a day after its end', [...words, '--op', '2029-02-01'], input, 'niet op 1 februari 2029.'],
    ['no day', [...words, '--op', '2028-02-30'], input, '--op is geen bestaande dag'],
    ['neither dossier nor scenario', ['bekorting'], '', 'Noem een dossier, of met --scenario een bestand'],
    ['both', ['bekorting', 'D-2026-7K3M9Q', '--scenario', '-'], input, 'Noem een dossier, of met --scenario'],
    ['a scenario that is refused', words, '{"ziekmelding":{}}', 'Ziekmelding: '],
  ])('refuses %s in one sentence', async (_what, typed, given, sentence) => {
    const { status, stdout, stderr } = await spoorwijzer(typed, { input: given });
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/^[^\n]+\n$/);
    expect(stderr).toContain(sentence);
  });
});

describe('help', () => {
  it.each([['bekorting'], ['verslag'], ['ontslagvoorwaarden']])(
    'of %s is Dutch, fits and has an example',
    async (verb) => {
      const { status, stdout } = await spoorwijzer([verb, '--help']);
      expect(status).toBe(0);
      expect(stdout).toMatch(/^Gebruik: spoorwijzer/);
      expect(stdout).toMatch(/Voorbeelden:\n {2}spoorwijzer/);
      expect(stdout).not.toMatch(/Usage|Options|\[options\]|default/);
      expect(stdout.split('\n').filter((line) => line.length > 80)).toEqual([]);
    },
  );
});
