// `agenda` and `wat-als` as processes: shapes, streams, speed, calendar file.
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Forecast } from '../../workflows/dossier/forecast-types.ts';
import { LIFE, spoorwijzer } from './run-cli.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'spoorwijzer-cli-'));
});
afterAll(() => rm(folder, { recursive: true }));

const parsed = (text: string) => JSON.parse(text) as Forecast;

describe('agenda', () => {
  it('prints JSON alone on standard output, in the shape of the product', async () => {
    const { status, stdout, stderr } = await spoorwijzer([
      'agenda',
      '--eerste-ziektedag',
      '2026-02-02',
      '--json',
    ]);
    const forecast = parsed(stdout);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(Object.keys(forecast)).toEqual([
      'wetsversie',
      'peildatum',
      'klokken',
      'termijnen',
      'brieven',
      'signalen',
      'dossier',
    ]);
    expect(forecast).toMatchObject({
      wetsversie: '2023-07-01',
      peildatum: '2026-02-02',
      dossier: { fase: 'spoor-1' },
    });
    expect(forecast.termijnen.find(({ verplichting }) => verplichting === 'probleemanalyse')).toMatchObject({
      uiterlijk: '2026-03-16',
      streefdatum: '2026-03-13',
      actor: 'bedrijfsarts',
      status: 'open',
    });
    expect(stdout).not.toContain('null');
  });

  it('takes the peildatum and the yes/no fields of the ziekmelding', async () => {
    const words = [
      'agenda',
      '--eerste-ziektedag=2026-02-02',
      '--tot',
      '2026-04-01',
      '--arbeidsongeval',
      'ja',
      '--json',
    ];
    const { stdout } = await spoorwijzer(words);
    const late = parsed(stdout).termijnen.filter(({ status }) => status === 'verlopen');
    expect(late.map(({ verplichting }) => verplichting)).toEqual([
      'ziekmelding-arbodienst',
      'probleemanalyse',
      'plan-van-aanpak',
    ]);
  });

  it.each([
    [['agenda', '--eerste-ziektedag', '2026-02-02', '--json']],
    [['wat-als', '-']],
    [['waarom', 'start-spoor-2', '--bestand', '-']],
    [['regels', 'toon']],
  ])('%j computes for less than a second', async (words) => {
    // Computing time, not waiting time: other work on the machine must not decide.
    const told = "process.on('exit',()=>process.stderr.write(JSON.stringify(process.cpuUsage())))";
    const env = { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(told)}` };
    const took: number[] = [];
    for (let round = 0; round < 3; round += 1) {
      const { stderr } = await spoorwijzer(words, { env, input: JSON.stringify(LIFE) });
      const { user, system } = JSON.parse(stderr) as NodeJS.CpuUsage;
      took.push((user + system) / 1_000_000);
    }
    expect(Math.min(...took)).toBeLessThan(1);
  });

  it('writes a calendar of private all-day entries, the same bytes every time', async () => {
    const path = join(folder, 'agenda.ics');
    const words = ['agenda', '--eerste-ziektedag', '2026-02-02'];
    const toFile = await spoorwijzer([...words, '--ics', path]);
    const toStream = await spoorwijzer([...words, '--ics', '-']);
    const text = await readFile(path, 'utf8');
    expect(toFile.stdout).toContain(`termijnen geschreven naar ${path}`);
    expect(toStream.stdout.trimEnd()).toBe(text.trimEnd());
    expect(text).toContain('UID:probleemanalyse-1-2026-02-02@spoorwijzer');
    expect(text).toContain('DTSTART;VALUE=DATE:20260316');
    expect(text.match(/DTSTAMP:20260202T000000Z/g)).toHaveLength(text.match(/BEGIN:VEVENT/g)?.length ?? 0);
    expect(text.match(/CLASS:PRIVATE/g)).toHaveLength(text.match(/BEGIN:VEVENT/g)?.length ?? 0);
  });
});

describe('wat-als', () => {
  it('reads a file and standard input alike', async () => {
    const path = join(folder, 'scenario.json');
    await writeFile(path, JSON.stringify(LIFE));
    const fromFile = await spoorwijzer(['wat-als', path, '--json']);
    const fromStream = await spoorwijzer(['wat-als', '-', '--json'], { input: JSON.stringify(LIFE) });
    expect(fromFile.status).toBe(0);
    expect(fromStream.stdout).toBe(fromFile.stdout);
    expect(parsed(fromFile.stdout)).toMatchObject({ peildatum: '2027-02-10', dossier: { fase: 'spoor-2' } });
  });

  it('says in JSON of a life without events what agenda says', async () => {
    const input = JSON.stringify({ ziekmelding: { eersteZiektedag: '2026-02-02' } });
    const whatIf = await spoorwijzer(['wat-als', '-', '--json'], { input });
    const agenda = await spoorwijzer(['agenda', '--eerste-ziektedag', '2026-02-02', '--json']);
    expect(whatIf.stdout).toBe(agenda.stdout);
  });
});

describe('waarom --bestand', () => {
  it('gives the sum, the law and what would move the date, in the shape of the product', async () => {
    const words = ['waarom', 'start-spoor-2', '--bestand', '-', '--json'];
    const { status, stdout } = await spoorwijzer(words, { input: JSON.stringify(LIFE) });
    const answer = JSON.parse(stdout) as Record<string, unknown>;
    expect(status).toBe(0);
    expect(Object.keys(answer)).toEqual([
      'verplichting',
      'ronde',
      'uiterlijk',
      'omdat',
      'stappen',
      'grondslag',
      'gebeurtenissen',
      'verschuiftDoor',
    ]);
    expect(answer).toMatchObject({ uiterlijk: '2027-02-10', ronde: 1, gebeurtenissen: ['eje-1'] });
    expect(answer.grondslag).toContainEqual(
      expect.objectContaining({ citaat: 'art. 7:658a lid 1 BW', kracht: 'wet', geverifieerd: true }),
    );
  });

  it('asks for one round', async () => {
    const words = ['waarom', 'voortgangsgesprek', '--ronde', '3', '--bestand', '-', '--json'];
    const { stdout } = await spoorwijzer(words, { input: JSON.stringify(LIFE) });
    expect(JSON.parse(stdout)).toMatchObject({ verplichting: 'voortgangsgesprek', ronde: 3 });
  });
});

describe('regels toon', () => {
  it('prints the page as data with its fingerprint and the sentences it cites', async () => {
    const { stdout } = await spoorwijzer(['regels', 'toon', '--versie', '2020-01-01', '--json']);
    const page = JSON.parse(stdout) as {
      version: string;
      vingerafdruk: string;
      teksten: Record<string, { text: string }>;
    };
    expect(page).toMatchObject({ version: '2020-01-01', from: '2020-01-01' });
    expect(page.vingerafdruk).toMatch(/^[0-9a-f]{64}$/);
    expect(page.teksten['rp-2-2']?.text).toContain('bedrijfsarts');
  });
});
