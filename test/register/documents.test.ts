// Documents on a real register and a real folder: under their fingerprint, added once, never changed.
import { rm, stat, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { sql } from 'kysely';
import { DOCUMENT_FIELDS } from '../../activities/register/read/documents/cited.ts';
import { readsOf } from '../../activities/register/read/reads.ts';
import type { EventKind } from '../../workflows/dossier/catalogue/field.ts';
import { EVENTS } from '../../workflows/dossier/events.ts';
import { DocumentDesk, sha256 } from './document-desk.ts';
import { dossierOf } from './filled-register.ts';

let desk: DocumentDesk;
beforeAll(async () => {
  desk = await DocumentDesk.open();
}, 60_000);
afterAll(() => desk.close(), 30_000);

describe('a document that is added', () => {
  it('stands under its fingerprint, for its owner alone, and its own name is nowhere', async () => {
    const nummer = await desk.dossier();
    expect(await desk.add(nummer, { tekst: 'een plan' })).toEqual({
      gedaan: {
        dossier: nummer,
        referentie: 'doc-1',
        vingerafdruk: sha256('een plan'),
        grootte: 8,
        toegevoegdOp: expect.any(String),
        toegevoegdDoor: 'P-7',
      },
    });
    const path = desk.pathOf('een plan');
    const modes = await Promise.all([path, dirname(path), desk.folder].map((each) => stat(each)));
    expect(modes.map(({ mode }) => mode & 0o777)).toEqual([0o600, 0o700, 0o700]);
    expect(await desk.files()).toContain(sha256('een plan'));
    expect((await desk.files()).join()).not.toContain('Noor');
    const { rows } = await sql`select row_to_json(d)::text from document d`.execute(desk.kept.register);
    expect(JSON.stringify(rows)).not.toContain('Noor');
    expect(await desk.kept.ask(readsOf(nummer))).toEqual([
      { wie: 'P-7', wat: 'document voeg-toe doc-1', wanneer: expect.any(String) },
    ]);
  });

  it('twice gives the same answer, also when the first attempt had taken the file in', async () => {
    const nummer = await desk.dossier();
    const first = await desk.add(nummer);
    expect(await desk.add(nummer)).toEqual(first);
    // As an attempt that was not heard of: nothing waits any more.
    const fields = { dossier: nummer, referentie: 'doc-1', vingerafdruk: sha256('plan'), grootte: 4 };
    const wacht = '00000000-0000-4000-8000-000000000000';
    expect(await desk.ask('document-voeg-toe', { ...fields, wacht })).toEqual(first);
  });

  it('with another file under the same reference is refused, and that file is not kept', async () => {
    const nummer = await desk.dossier();
    await desk.add(nummer);
    expect(await desk.add(nummer, { tekst: 'iets anders' })).toEqual({
      geweigerd: `Document doc-1 heeft in dossier ${nummer} al een ander bestand; kies een andere verwijzing.`,
    });
    expect(await desk.exists('iets anders')).toBe(false);
    expect((await desk.files()).every((name) => /^[0-9a-f]{64}$/.test(name))).toBe(true);
  });

  it.each<[string, Parameters<DocumentDesk['add']>[1], string]>([
    ['of a dossier that is not there', { anders: { dossier: 'D-NERGENS' } }, 'staat niet in het register'],
    [
      'of which the worker sees no file',
      { elders: '/nonexistent/documenten' },
      'geef worker en opdrachtregel dezelfde SPOORWIJZER_DOCUMENTEN',
    ],
    [
      'that is not what it is said to be',
      { anders: { vingerafdruk: sha256('x') } },
      'vindt het bestand niet',
    ],
    ['that waits under a path', { anders: { wacht: '../../etc/passwd' } }, 'noemt geen bestand'],
    ['with a reference that is a sentence', { anders: { referentie: 'plan van Noor' } }, 'geen verwijzing'],
  ])('%s is refused, and nothing is kept', async (_, bringing, sentence) => {
    const nummer = await desk.dossier();
    const before = await desk.files();
    expect(await desk.add(nummer, { tekst: `geweigerd ${nummer}`, ...bringing })).toEqual({
      geweigerd: expect.stringContaining(sentence),
    });
    expect(await desk.files()).toEqual(before);
    expect(await desk.rowsOf(nummer)).toEqual([]);
  });

  it('at the same moment as another is added once, and the other is told so', async () => {
    const nummer = await desk.dossier();
    const [one, other] = await Promise.all(['gelijk', 'gelijk'].map((tekst) => desk.add(nummer, { tekst })));
    expect(one).toHaveProperty('gedaan');
    expect(other).toEqual(one);
    const referentie = 'doc-strijd';
    const texts = ['een', 'twee', 'drie'];
    const answers = await Promise.all(texts.map((tekst) => desk.add(nummer, { referentie, tekst })));
    expect(answers.filter((answer) => 'gedaan' in answer)).toHaveLength(1);
    const kept = await Promise.all(texts.map((tekst) => desk.exists(tekst)));
    expect(kept.filter(Boolean)).toHaveLength(1);
  });

  it('once more makes a lost or altered file good', async () => {
    const nummer = await desk.dossier();
    const first = await desk.add(nummer, { tekst: 'heel' });
    const path = desk.pathOf('heel');
    await writeFile(path, 'kapot');
    expect(await desk.add(nummer, { tekst: 'heel' })).toEqual(first);
    await rm(path);
    expect(await desk.add(nummer, { tekst: 'heel' })).toEqual(first);
    expect(await desk.exists('heel')).toBe(true);
  });

  it('is never changed, emptied or removed in the register, not even by the owner', async () => {
    const nummer = await desk.dossier();
    await desk.add(nummer);
    for (const statement of [
      `update document set vingerafdruk = 'x' where dossier = '${nummer}'`,
      `update document set toegevoegd_door = 'P-9' where dossier = '${nummer}'`,
      `delete from document where dossier = '${nummer}'`,
      'truncate document',
    ])
      await expect(sql.raw(statement).execute(desk.kept.register)).rejects.toThrow('append-only');
  });
});

describe('the register rebuilt', () => {
  it('keeps its documents as they were', async () => {
    const nummer = await desk.dossier();
    await desk.add(nummer);
    const all = () => desk.kept.register.selectFrom('document').selectAll().orderBy('dossier').execute();
    const before = await all();
    const dossiers = [{ dossier: dossierOf(nummer, '2026-02-02'), peildatum: '2026-03-02' }];
    expect(await desk.ask('register-herbouw', { dossiers })).toHaveProperty('gedaan');
    expect(await all()).toEqual(before);
  });
});

describe('the fields that hold a document', () => {
  it('are those of the catalogue', () => {
    const kinds: readonly EventKind[] = Object.values(EVENTS);
    const named = kinds.flatMap(({ fields }) =>
      Object.entries(fields).flatMap(([name, { label }]) => (label.includes('document') ? [name] : [])),
    );
    expect([...new Set(named)].sort()).toEqual([...DOCUMENT_FIELDS]);
  });
});
