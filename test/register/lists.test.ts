// The list from the register alone: filters, orders, pages by key, totals.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readKey } from '../../activities/register/read/list-key.ts';
import { listDossiers, type LijstRegel } from '../../activities/register/read/lists.ts';
import type { ListAnswer } from '../../client/cli/output/list-page.ts';
import { addDays } from '../../workflows/calendar/add-days.ts';
import { spoorwijzer } from '../cli/run-cli.ts';
import { after, dossierOf, FilledRegister, TODAY } from './filled-register.ts';

const ago = (days: number) => addDays(TODAY, -days);

let kept: FilledRegister;
beforeAll(async () => {
  kept = await FilledRegister.open();
  await kept.person('P-101', { naam: 'Robin de Vries', afdeling: '=1+1' });
  await kept.person('P-102', { naam: 'Alex Blom', afdeling: 'Magazijn' });
  for (const deputy of ['P-7', 'P-8', 'P-9', 'P-12']) await kept.person(deputy);
  await kept.keep([
    dossierOf('D-NIEUW', ago(1), { medewerker: 'P-102', casemanager: 'P-8' }),
    dossierOf('D-LAAT', ago(80)),
    dossierOf('D-LATER', ago(200), { werkgever: 'W-2', leidinggevende: 'P-13' }),
    after(dossierOf('D-DICHT', ago(60)), 'overleden', ago(30)),
    after(dossierOf('D-VERVANGEN', ago(50), { casemanager: 'P-20' }), 'vervanging', ago(2), {
      persoon: 'P-20',
      vervanger: 'P-21',
      tot: addDays(TODAY, 5),
    }),
  ]);
});
afterAll(() => kept.close());

async function listed(...words: readonly string[]): Promise<readonly string[]> {
  const rows = (await kept.json('lijst', ...words)) as readonly LijstRegel[];
  return rows.map(({ dossiernummer }) => dossiernummer);
}

describe('the list', () => {
  it('is an array with the fields it always had and more, what is most overdue first, nobody named', async () => {
    // As a shell would, with nobody else at home.
    const { status, stdout } = await spoorwijzer(['dossier', 'lijst', '--json'], { env: kept.env });
    expect(status).toBe(0);
    const rows = JSON.parse(stdout) as readonly LijstRegel[];
    expect(rows.map(({ dossiernummer }) => dossiernummer)).toEqual([
      'D-LATER',
      'D-LAAT',
      'D-VERVANGEN',
      'D-NIEUW',
      'D-DICHT',
    ]);
    const late = rows.map(({ teLaat }) => teLaat);
    expect(late).toEqual([...late].sort((a, b) => b - a));
    expect(rows[1]).toMatchObject({
      dossiernummer: 'D-LAAT',
      fase: 'spoor-1',
      eersteZiektedag: ago(80),
      volgende: { op: expect.any(String), verplichting: expect.any(String) },
      werkgever: 'W-1',
      casemanager: 'P-7',
      leidinggevende: 'P-12',
      afdeling: '=1+1',
      peildatum: TODAY,
    });
    expect(rows[4]).not.toHaveProperty('volgende');
    for (const personal of ['Robin', 'Alex', 'P-101', 'P-102']) expect(stdout).not.toContain(personal);
    expect(await listed()).toEqual(rows.map(({ dossiernummer }) => dossiernummer));
  });

  it.each<[string[], string[]]>([
    [['--fase', 'gesloten'], ['D-DICHT']],
    [
      ['--te-laat', '--werkgever', 'W-1'],
      ['D-LAAT', 'D-VERVANGEN'],
    ],
    [['--casemanager', 'P-8'], ['D-NIEUW']],
    [['--leidinggevende', 'P-13'], ['D-LATER']],
    [['--werkgever', 'W-2'], ['D-LATER']],
    [['--afdeling', 'Magazijn'], ['D-NIEUW']],
    [['--komt-eraan', '520', '--casemanager', 'P-8'], ['D-NIEUW']],
    [['--casemanager', 'niemand'], []],
  ])('can be narrowed: %j', async (words, expected) => {
    expect(await listed(...words)).toEqual(expected);
  });

  it('can be narrowed to what comes within some weeks, six unless told', async () => {
    const rows = (await kept.json('lijst')) as readonly LijstRegel[];
    const within = (days: number) =>
      rows
        .filter(({ volgende }) => volgende !== undefined && volgende.op <= addDays(TODAY, days))
        .map(({ dossiernummer }) => dossiernummer);
    expect(await listed('--komt-eraan')).toEqual(within(42));
    expect(await listed('--komt-eraan', '1')).toEqual(within(7));
    expect(within(7).length).toBeLessThan(rows.length);
  });

  it.each<[string, (row: LijstRegel) => string]>([
    ['dossier', ({ dossiernummer }) => dossiernummer],
    ['ziek-sinds', ({ eersteZiektedag }) => eersteZiektedag],
    ['volgende', ({ volgende }) => volgende?.op ?? '9'],
  ])('can be sorted by %s', async (order, by) => {
    const rows = (await kept.json('lijst', '--sorteer', order)) as readonly LijstRegel[];
    expect(rows).toHaveLength(5);
    expect(rows.map(by)).toEqual(rows.map(by).sort());
  });

  it('says how many there are, how far the register is, and whether a dossier lags', async () => {
    const whole = (await kept.json('lijst', '--totalen', '--aantal', '2')) as ListAnswer;
    const rows = (await kept.json('lijst')) as readonly LijstRegel[];
    expect(whole.totalen).toEqual({
      dossiers: 5,
      metTeLaat: rows.filter(({ teLaat }) => teLaat > 0).length,
      teLaat: rows.reduce((sum, { teLaat }) => sum + teLaat, 0),
    });
    expect(whole.bijgewerktOp).toBe(
      rows
        .map(({ bijgewerktOp }) => bijgewerktOp)
        .sort()
        .at(-1),
    );
    expect(whole.achter).toBe(0);
    await kept.keep(
      [dossierOf('D-NIEUW', ago(1), { medewerker: 'P-102', casemanager: 'P-8' })],
      TODAY,
      Date.now() - 3_600_000,
    );
    const { stdout } = await kept.cli(['lijst']);
    expect(stdout.replace(/\s+/g, ' ')).toMatch(/5 dossiers, \d met iets te laat .* 1 dossier loopt achter/);
  });
});

describe('pages', () => {
  it.each(['te-laat', 'volgende', 'dossier', 'ziek-sinds'])(
    'follow each other without gap or repeat, by %s',
    async (order) => {
      const found: string[] = [];
      let na: string[] = [];
      do {
        const words = [...(na.length > 0 ? na : ['--sorteer', order]), '--aantal', '2', '--totalen'];
        const page = (await kept.json('lijst', ...words)) as ListAnswer;
        found.push(...page.regels.map(({ dossiernummer }) => dossiernummer));
        na = page.volgende === undefined ? [] : ['--na', page.volgende];
      } while (na.length > 0);
      expect(found).toEqual(await listed('--sorteer', order));
    },
  );

  it('go on where they were when what was shown has gone, and refuse a key that is none', async () => {
    const first = await kept.ask(listDossiers({ sorteer: 'dossier', aantal: 2, vandaag: TODAY }));
    expect(first.volgende).toBeDefined();
    const na = readKey(first.volgende ?? '');
    if (!na) throw new Error('no key');
    // The last row that was shown is another dossier now.
    const elsewhere = { ...na, values: ['D-LAAT-WEG'] };
    const next = await kept.ask(listDossiers({ sorteer: 'dossier', na: elsewhere, vandaag: TODAY }));
    expect(next.regels.map(({ dossiernummer }) => dossiernummer)).toEqual([
      'D-LATER',
      'D-NIEUW',
      'D-VERVANGEN',
    ]);
    for (const wrong of ['onzin', Buffer.from('["dossier","x\'; drop table"]').toString('base64url')]) {
      const { status, stdout, stderr } = await kept.cli(['lijst', '--na', wrong]);
      expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
      expect(stderr).toMatch(/^--na hoort bij een vorige bladzijde[^\n]*\n$/);
    }
  });
});

describe('what waits for me', () => {
  it('is what I was written to about, and nothing of a colleague', async () => {
    const rows = (await kept.json('lijst', '--wacht-op-mij', '--als', 'P-7')) as readonly LijstRegel[];
    expect(rows.map(({ dossiernummer }) => dossiernummer)).toEqual(['D-LATER', 'D-LAAT']);
    expect(rows[1]?.wacht).toContainEqual({
      verplichting: 'probleemanalyse',
      ronde: 1,
      uiterlijk: addDays(ago(80), 42),
      status: 'verlopen',
    });
    // A duty a year ahead waits for nobody yet.
    const waiting = rows.flatMap(({ wacht }) => wacht ?? []);
    expect(waiting.map(({ verplichting }) => verplichting)).not.toContain('eindevaluatie');
    // The step to the leidinggevende has come for what is late.
    expect(await listed('--wacht-op', 'P-13')).toEqual(['D-LATER']);
    expect(await listed('--wacht-op', 'niemand')).toEqual([]);
    const { stdout } = await kept.cli(['lijst', '--wacht-op', 'P-7']);
    expect(stdout.replace(/\s+/g, ' ')).toMatch(/wacht op P-7 .* \(te laat\) .*en nog \d+/);
    expect(stdout.split('\n').filter((line) => line.length > 80)).toEqual([]);
  });

  it('is also what waits for whom I stand in for, by the register or by the dossier itself, in that period', async () => {
    const period = (persoon: string, vervanger: string, van: string, tot: string) =>
      kept.register.insertInto('vervanger').values({ persoon, vervanger, van, tot }).execute();
    await period('P-7', 'P-9', ago(1), addDays(TODAY, 1));
    await period('P-9', 'P-12', ago(1), addDays(TODAY, 1));
    await period('P-8', 'P-9', ago(20), ago(10));
    expect(await listed('--wacht-op', 'P-9')).toEqual(['D-LATER', 'D-LAAT']);
    // A deputy of a deputy, and a leidinggevende by himself.
    expect(await listed('--wacht-op', 'P-12')).toEqual(['D-LATER', 'D-LAAT', 'D-VERVANGEN']);
    expect(await listed('--wacht-op', 'P-21')).toEqual(['D-VERVANGEN']);
  });
});
