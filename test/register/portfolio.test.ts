// The portfolio for compliance: counts that add up, the dossiers behind them, and names only with a reason that is kept.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import type { DrillRegel } from '../../activities/register/read/drill-down.ts';
import { readsOf } from '../../activities/register/read/reads.ts';
import type { PortfolioAnswer } from '../../client/cli/output/portfolio-page.ts';
import { addDays } from '../../workflows/calendar/add-days.ts';
import { forecast } from '../../workflows/dossier/forecast.ts';
import { after, dossierOf, FilledRegister, TODAY } from './filled-register.ts';

const ago = (days: number) => addDays(TODAY, -days);

const DOSSIERS = [
  after(dossierOf('D-LAAT', ago(80)), 'voldaan', ago(30), { verplichting: 'probleemanalyse' }),
  after(dossierOf('D-RUZIE', ago(70), { medewerker: 'P-102', werkgever: 'W-2' }), 'conflict', ago(40)),
  after(dossierOf('D-DICHT', ago(60), { medewerker: 'P-103' }), 'overleden', ago(30)),
];

let kept: FilledRegister;
beforeAll(async () => {
  kept = await FilledRegister.open();
  await kept.person('P-101', { naam: 'Robin de Vries' });
  await kept.person('P-102', { naam: '=HYPERLINK("http://x")' });
  await kept.keep(DOSSIERS);
});
afterAll(() => kept.close());

describe('the portfolio', () => {
  it('counts every duty of every dossier in exactly one status, as the engine tells them', async () => {
    const found = (await kept.json('portefeuille')) as PortfolioAnswer;
    expect(found).toMatchObject({ dossiers: 3, gesloten: 1, achter: 0 });
    const expected: Record<string, Record<string, number>> = {};
    for (const { ziekmelding, gebeurtenissen } of DOSSIERS)
      for (const { verplichting, status } of forecast(ziekmelding, gebeurtenissen, TODAY).termijnen) {
        const standen = (expected[verplichting] ??= {});
        standen[status] = (standen[status] ?? 0) + 1;
      }
    const told = Object.fromEntries(
      found.verplichtingen.map(({ verplichting, standen }) => [verplichting, standen]),
    );
    expect(told).toEqual(expected);
    for (const { standen, totaal } of found.verplichtingen)
      expect(Object.values(standen).reduce((sum, each) => sum + each, 0)).toBe(totaal);
  });

  it('counts signals by dossier, and can be narrowed to an employer or a phase', async () => {
    const found = (await kept.json('portefeuille')) as PortfolioAnswer;
    const conflict = found.signalen.find(({ signaal }) => signaal.includes('conflict'));
    expect(conflict?.dossiers).toBe(1);
    const narrow = (await kept.json('portefeuille', '--werkgever', 'W-2')) as PortfolioAnswer;
    expect(narrow.dossiers).toBe(1);
    const closed = (await kept.json('portefeuille', '--fase', 'gesloten')) as PortfolioAnswer;
    expect(closed).toMatchObject({ dossiers: 1, gesloten: 1 });
    expect(closed.verplichtingen.flatMap(({ standen }) => Object.keys(standen))).not.toContain('open');
  });

  it('tells the holes of the last proof, and that there is none yet', async () => {
    expect((await kept.cli(['portefeuille'])).stdout).toContain('nog geen controle');
    const gat = { dossiernummer: 'D-LAAT', gat: 'brief-ontbreekt', zin: 'Er ontbreekt een brief.' };
    for (const gaten of [[], [gat]])
      await kept.register
        .insertInto('controle')
        .values({
          begon: '2026-11-22T02:00:00Z',
          klaar: '2026-11-22T02:00:05Z',
          door: 'proef',
          uitslag: JSON.stringify({ dossiers: 3, gaten }),
        })
        .execute();
    const { bewijs } = (await kept.json('portefeuille')) as PortfolioAnswer;
    expect(bewijs).toEqual({ klaar: '2026-11-22T02:00:05.000Z', gaten: [gat] });
    const { stdout } = await kept.cli(['portefeuille']);
    expect(stdout).toMatch(/Laatste controle zo 22 nov 2026 03:00: 1 gat\./);
    expect(stdout).toContain('brief-ontbreekt');
    expect(stdout.split('\n').filter((line) => line.length > 80)).toEqual([]);
  });
});

describe('behind a number', () => {
  it('are the dossiers, by number alone', async () => {
    const { stdout } = await kept.cli(['portefeuille', '--verplichting', 'probleemanalyse', '--json']);
    const rows = JSON.parse(stdout) as readonly DrillRegel[];
    expect(rows.map(({ dossiernummer, status }) => [dossiernummer, status])).toEqual([
      ['D-LAAT', 'te-laat-gedaan'],
      ['D-RUZIE', 'verlopen'],
      ['D-DICHT', 'vervallen'],
    ]);
    for (const personal of ['Robin', 'HYPERLINK', 'P-10']) expect(stdout).not.toContain(personal);
    const late = (await kept.json(
      'portefeuille',
      '--status',
      'verlopen',
      '--verplichting',
      'probleemanalyse',
    )) as readonly DrillRegel[];
    expect(late).toEqual([
      {
        dossiernummer: 'D-RUZIE',
        fase: 'spoor-1',
        verplichting: 'probleemanalyse',
        ronde: 1,
        status: 'verlopen',
        uiterlijk: addDays(ago(70), 42),
      },
    ]);
  });

  it('are those with a signal, with since when', async () => {
    const { signalen } = (await kept.json('portefeuille')) as PortfolioAnswer;
    const name = signalen.find(({ signaal }) => signaal.includes('conflict'))?.signaal ?? '';
    const rows = await kept.json('portefeuille', '--signaal', name);
    expect(rows).toEqual([
      { dossiernummer: 'D-RUZIE', fase: 'spoor-1', signaal: name, sinds: expect.any(String) },
    ]);
    expect(await kept.json('portefeuille', '--signaal', 'bestaat-niet')).toEqual([]);
  });

  it('are names only with a reason, and each dossier keeps who saw them and why', async () => {
    const words = ['portefeuille', '--verplichting', 'probleemanalyse', '--met-namen', '--als', 'P-9'];
    const without = await kept.cli(words);
    expect(without).toMatchObject({ status: 2, stdout: '' });
    expect(without.stderr).toContain('alleen met een reden');
    const { stdout } = await kept.cli([...words, '--reden', 'jaarcontrole 2026', '--csv']);
    const rows = parse(stdout, { bom: true, delimiter: ';', columns: true });
    expect(rows).toContainEqual(expect.objectContaining({ dossier: 'D-LAAT', naam: 'Robin de Vries' }));
    expect(rows).toContainEqual(
      expect.objectContaining({ dossier: 'D-RUZIE', naam: '\'=HYPERLINK("http://x")' }),
    );
    expect(await kept.ask(readsOf('D-LAAT'))).toEqual([
      {
        wanneer: expect.any(String),
        wie: 'P-9',
        wat: 'portefeuille verplichting=probleemanalyse met namen',
        waarom: 'jaarcontrole 2026',
      },
    ]);
  });

  it.each<[string[], string]>([
    [['--met-namen', '--reden', 'zomaar'], 'Namen horen bij dossiers'],
    [['--signaal', 'x', '--status', 'open'], 'Kies --signaal, of'],
    [['--status', 'laat'], '--status: kies uit'],
    [['--verplichting', 'plan'], 'De verplichting “plan” bestaat niet'],
  ])('%j is refused', async (words, sentence) => {
    const { status, stdout, stderr } = await kept.cli(['portefeuille', ...words]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(sentence);
  });
});
