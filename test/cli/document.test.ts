// `document` without a worker: what is refused before anything is asked, the list, and a copy that is what was added or not there.
import { mkdir, readdir, readFile, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { documentPath } from '../../activities/register/read/documents/folder.ts';
import { readsOf } from '../../activities/register/read/reads.ts';
import type { DocumentRegel } from '../../activities/register/read/documents/list.ts';
import { DocumentDesk } from '../register/document-desk.ts';
import { after, dossierOf, TODAY } from '../register/filled-register.ts';
import type { Outcome } from './run-cli.ts';

const NUMMER = 'D-2026-STUKKEN';

let desk: DocumentDesk;
beforeAll(async () => {
  desk = await DocumentDesk.open();
  process.env.SPOORWIJZER_DOCUMENTEN = desk.folder;
  await desk.publish(dossierOf(NUMMER, '2026-02-02'));
  for (const [referentie, tekst] of [
    ['doc-plan', 'het plan'],
    ['doc-weg', 'weg ermee'],
    ['doc-kapot', 'heel'],
  ] as const)
    await desk.add(NUMMER, { referentie, tekst });
  const cited = after(dossierOf(NUMMER, '2026-02-02'), 'voldaan', '2026-03-10', {
    verplichting: 'probleemanalyse',
    document: 'doc-plan',
    id: 'pa-1',
  });
  const only = after(cited, 'scholing-aangeboden', '2026-03-11', { document: 'doc-nergens' });
  const gone = { document: 'doc-weg', reden: 'verkeerde-persoon' };
  await desk.publish(after(only, 'document-vernietigd', '2026-03-12', gone));
}, 60_000);
afterAll(async () => {
  delete process.env.SPOORWIJZER_DOCUMENTEN;
  await desk.close();
}, 30_000);

const document = (...words: readonly string[]): Promise<Outcome> => desk.kept.cli(['document', ...words]);
const target = (name: string) => join(desk.outside, name);
const there = (path: string) =>
  stat(path).then(
    () => true,
    () => false,
  );

describe('document lijst', () => {
  it('tells of each reference whether there is a file, and which events name it', async () => {
    const rows = (await desk.kept.json('document', 'lijst', NUMMER)) as readonly DocumentRegel[];
    expect(rows.map(({ referentie, staat }) => [referentie, staat])).toEqual([
      ['doc-kapot', 'aanwezig'],
      ['doc-nergens', 'geen-bestand'],
      ['doc-plan', 'aanwezig'],
      ['doc-weg', 'vernietigd'],
    ]);
    expect(rows[2]).toEqual({
      referentie: 'doc-plan',
      staat: 'aanwezig',
      vingerafdruk: expect.stringMatching(/^[0-9a-f]{64}$/),
      grootte: 8,
      toegevoegdOp: expect.any(String),
      toegevoegdDoor: 'P-7',
      gebeurtenissen: [{ id: 'pa-1', soort: 'voldaan', op: '2026-03-10' }],
    });
    expect(rows[1]).not.toHaveProperty('vingerafdruk');
    expect(rows[3]?.vernietigdOp?.slice(0, 4)).toBe(TODAY.slice(0, 4));
  });

  it('fits eighty columns, and is written down', async () => {
    const { status, stdout } = await document('lijst', NUMMER, '--als', 'P-9', '--reden', 'vraag van UWV');
    expect(status).toBe(0);
    expect(stdout.split('\n').filter((line) => line.length > 80)).toEqual([]);
    for (const words of ['geen bestand', 'vernietigd', 'bewaard', '4 documenten'])
      expect(stdout).toContain(words);
    expect(stdout).not.toContain('hetzelfde');
    expect((await desk.kept.ask(readsOf(NUMMER))).at(-1)).toMatchObject({
      wie: 'P-9',
      wat: 'document lijst',
      waarom: 'vraag van UWV',
    });
  });

  it('says that a destroyed file is still there under another reference', async () => {
    const nummer = 'D-2026-DUBBEL';
    await desk.publish(dossierOf(nummer, '2026-02-02'));
    for (const referentie of ['doc-1', 'doc-2']) await desk.add(nummer, { referentie, tekst: 'dubbel' });
    const gone = { document: 'doc-1', reden: 'verkeerde-persoon' };
    await desk.publish(after(dossierOf(nummer, '2026-02-02'), 'document-vernietigd', '2026-03-12', gone));
    const { stdout } = await document('lijst', nummer);
    expect(stdout.replaceAll(/\s+/g, ' ')).toMatch(/maar.*hetzelfde.*bestand is nog.*doc-2/);
  });

  it('says of a dossier without any how to add one', async () => {
    await desk.publish(dossierOf('D-2026-LEEG', '2026-02-02'));
    expect((await document('lijst', 'D-2026-LEEG')).stdout).toContain('document voeg-toe D-2026-LEEG');
  });
});

describe('document haal-op', () => {
  it('copies what was added to a new file for its owner alone, and writes that down', async () => {
    const path = target('kopie.pdf');
    expect(await document('haal-op', NUMMER, 'doc-plan', path, '--als', 'P-9')).toMatchObject({ status: 0 });
    expect(await readFile(path, 'utf8')).toBe('het plan');
    expect((await stat(path)).mode & 0o777).toBe(0o600);
    expect((await desk.kept.ask(readsOf(NUMMER))).at(-1)).toMatchObject({
      wie: 'P-9',
      wat: 'document haal-op doc-plan',
    });
  });

  it('never writes over what is there', async () => {
    const path = target('bestaat.pdf');
    await writeFile(path, 'van mij');
    const { status, stderr } = await document('haal-op', NUMMER, 'doc-plan', path);
    expect([status, stderr]).toEqual([2, `${path} bestaat al; kies een andere naam.\n`]);
    expect(await readFile(path, 'utf8')).toBe('van mij');
  });

  it('leaves nothing behind of a file that is not what was added', async () => {
    const rows = (await desk.kept.json('document', 'lijst', NUMMER)) as readonly DocumentRegel[];
    await writeFile(documentPath(desk.folder, rows[0]?.vingerafdruk ?? ''), 'heeL');
    const path = target('kapot.pdf');
    const { status, stdout, stderr } = await document('haal-op', NUMMER, 'doc-kapot', path);
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toContain('is niet meer wat is toegevoegd');
    expect(await there(path)).toBe(false);
  });

  it.each([
    ['doc-weg', 'Document doc-weg is vernietigd'],
    ['doc-nergens', 'Van doc-nergens is geen bestand bewaard'],
    ['doc-onbekend', `kijk met: spoorwijzer document lijst ${NUMMER}`],
    ['een verwijzing', 'kan geen verwijzing naar een document zijn'],
  ])('refuses %s in one line', async (referentie, sentence) => {
    const path = target('niets.pdf');
    const { status, stdout, stderr } = await document('haal-op', NUMMER, referentie, path);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^[^\n]+\n$/);
    expect(stderr).toContain(sentence);
    expect(await there(path)).toBe(false);
  });
});

describe('document voeg-toe', () => {
  it('refuses what is no document, and keeps nothing of it', async () => {
    await writeFile(target('leeg.pdf'), '');
    await mkdir(target('map'), { recursive: true });
    await symlink('/dev/null', target('gat'));
    for (const [words, sentence] of [
      [[NUMMER, target('leeg.pdf')], 'is leeg'],
      [[NUMMER, target('map')], 'geen'],
      [[NUMMER, target('gat')], 'is geen gewoon bestand'],
      [[NUMMER, target('nergens.pdf')], 'bestaat niet'],
      [[NUMMER, target('leeg.pdf'), '--document', 'een plan'], 'kan geen verwijzing'],
      [['geen nummer', target('leeg.pdf')], 'kan geen dossiernummer zijn'],
    ] as const) {
      const { status, stdout, stderr } = await document('voeg-toe', ...words);
      expect({ words, status, stdout }).toEqual({ words, status: 2, stdout: '' });
      expect(stderr).toContain(sentence);
    }
    expect(await readdir(join(desk.folder, 'binnen'))).toEqual([]);
  });

  it('keeps nothing when nobody is at work', async () => {
    const { status, stdout } = await document('voeg-toe', NUMMER, await desk.file('nog een'));
    expect([status, stdout]).toEqual([1, '']);
    expect(await readdir(join(desk.folder, 'binnen'))).toEqual([]);
  }, 60_000);

  it.each([['lijst', 'D-NERGENS'] as const, ['haal-op', 'D-NERGENS', 'doc-1', '/nonexistent/x'] as const])(
    'and %s of a dossier that is not there say so',
    async (...words) => {
      expect(await document(...words)).toMatchObject({
        status: 2,
        stderr: expect.stringContaining('bestaat niet in het register'),
      });
    },
  );
});
