// What is typed wrong: one clear Dutch line on standard error, nothing on standard output, exit status 2.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { spoorwijzer, type Outcome, type Surroundings } from './run-cli.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'spoorwijzer-cli-'));
  await writeFile(join(folder, 'leeg.json'), '');
  await writeFile(join(folder, 'kapot.json'), '{ "ziekmelding": {},\n  oeps }');
  await writeFile(join(folder, 'groot.json'), ' '.repeat(2_000_000));
});
afterAll(() => rm(folder, { recursive: true }));

async function refused(words: readonly string[], surroundings?: Surroundings): Promise<string> {
  const { status, stdout, stderr }: Outcome = await spoorwijzer(words, surroundings);
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toMatch(/^[^\n]+\n$/);
  return stderr;
}

const from = '--eerste-ziektedag';

describe('a refusal', () => {
  it.each<[string, string[], string]>([
    [
      'an unknown verb',
      ['agend', from, '2026-02-02'],
      'De opdracht “agend” bestaat niet. Bedoelde u agenda?',
    ],
    ['a misspelt option', ['agenda', '--eerste-ziektdag', '2026-02-02'], 'Bedoelde u --eerste-ziektedag?'],
    ['an option without its value', ['agenda', from], 'Achter --eerste-ziektedag ontbreekt een waarde'],
    ['no first sick day', ['agenda'], 'Noem de eerste ziektedag'],
    ['30 February', ['agenda', from, '2026-02-30'], '--eerste-ziektedag is geen bestaande dag'],
    ['a first sick day in 2014', ['agenda', from, '2014-02-03'], 'Geen wetsversie geldt'],
    [
      'a peildatum before it',
      ['agenda', from, '2026-02-02', '--tot', '2026-01-01'],
      '--tot ligt vóór de eerste ziektedag',
    ],
    ['neither yes nor no', ['agenda', from, '2026-02-02', '--regres', 'misschien'], '--regres is ja of nee'],
    [
      'two answers on one stream',
      ['agenda', from, '2026-02-02', '--ics', '-', '--json'],
      'Kies --ics - of --json',
    ],
    [
      'a word too many',
      ['agenda', from, '2026-02-02', 'zomaar'],
      'Er staat meer dan deze opdracht kan lezen',
    ],
    ['no file', ['wat-als'], 'Er ontbreekt iets: <bestand>'],
    ['no duty', ['waarom'], 'Noem een dossier en een verplichting'],
    ['a misspelt duty', ['waarom', 'D-1', 'wia-anvraag'], 'Bedoelde u “wia-aanvraag”?'],
    [
      'an unknown law version',
      ['regels', 'toon', '--versie', '2019-01-01'],
      'er zijn 2020-01-01 en 2023-07-01',
    ],
    ['a group alone', ['dossier'], 'dossier open, dossier toon, dossier lijst'],
    ['a misspelt subcommand', ['dossier', 'list'], 'Bedoelde u “lijst”?'],
    ['no casemanager', ['dossier', 'open', from, '2026-02-02'], 'Zonder casemanager'],
    ['no dossier', ['meld', 'voldaan', '--op', '2026-03-10'], 'Noem eerst het dossier'],
    [
      'a misspelt event',
      ['meld', 'D-1', 'voldan'],
      'De gebeurtenis “voldan” bestaat niet. Bedoelde u “voldaan”?',
    ],
    ['an event of the engine', ['meld', 'D-1', 'brief-verzonden'], 'legt Spoorwijzer zelf vast'],
    ['an opening as event', ['meld', 'D-1', 'ziekmelding'], 'dossier open'],
    ['a missing field', ['meld', 'D-1', 'voldaan', '--op', '2026-03-10'], '--verplichting ontbreekt'],
    [
      'a choice that is none',
      ['meld', 'D-1', 'verlof', '--zelfde-oorzaak', 'soms'],
      'kies uit ja, nee, onbekend',
    ],
    [
      'the instant of knowing',
      ['meld', 'D-1', 'terugval', '--gemeld-op', '2026-01-01'],
      'De optie --gemeld-op bestaat niet',
    ],
    [
      'what the engine records itself',
      ['meld', 'D-1', 'brief-onbestelbaar', '--op', '2026-03-10'],
      'legt Spoorwijzer zelf vast',
    ],
  ])('of %s', async (_what, words, sentence) => {
    expect(await refused(words)).toContain(sentence);
  });
});

describe('a scenario that cannot be read', () => {
  it.each([
    ['bestaat-niet.json', 'bestaat niet'],
    ['.', 'is een map'],
    ['leeg.json', 'is leeg'],
    ['kapot.json', 'geen geldige JSON; het gaat mis op regel 2, teken 3'],
    ['groot.json', 'is te groot'],
  ])('%s', async (name, sentence) => {
    expect(await refused(['wat-als', join(folder, name), '--json'])).toContain(sentence);
  });

  it('is too large on standard input', async () => {
    expect(await refused(['wat-als', '-'], { input: ' '.repeat(2_000_000) })).toContain('is te groot');
  });

  it('names the event that is refused, its place and why', async () => {
    const gebeurtenissen = [
      { soort: 'voldaan', op: '2026-03-10', verplichting: 'probleemanalyse' },
      { soort: 'voldaan', op: '2026-02-30', verplichting: 'plan-van-aanpak' },
    ];
    const input = JSON.stringify({ ziekmelding: { eersteZiektedag: '2026-02-02' }, gebeurtenissen });
    expect(await refused(['wat-als', '-'], { input })).toMatch(/^Gebeurtenis 2 \(voldaan\): .*2026-02-30/);
  });
});

describe('a failure', () => {
  it('says that no server runs, with exit status 1', async () => {
    const env = { SPOORWIJZER_DATA: join(folder, 'data') };
    const { status, stdout, stderr } = await spoorwijzer(['dossier', 'toon', 'D-2026-7K3M9Q', '--json'], {
      env,
    });
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toMatch(/^[^\n]*npm start[^\n]*\n$/);
  });

  it('says that a calendar cannot be written, with exit status 1', async () => {
    const path = join(folder, 'geen-map', 'agenda.ics');
    const { status, stdout, stderr } = await spoorwijzer(['agenda', from, '2026-02-02', '--ics', path]);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain('kan niet naar');
  });
});
