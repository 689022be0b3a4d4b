// What `document-vernietigd` does on a real register and a real folder: the file goes for good, its fingerprint stays.
import { chmod, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { sql } from 'kysely';
import { listDocuments } from '../../activities/register/read/documents/list.ts';
import { DocumentDesk, sha256 } from './document-desk.ts';
import { after, dossierOf } from './filled-register.ts';

const [A, B] = ['D-2026-DOCAAA', 'D-2026-DOCBBB'];
const destroyed = (nummer: string, document: string) =>
  after(dossierOf(nummer, '2026-02-02'), 'document-vernietigd', '2026-03-02', {
    document,
    reden: 'verkeerde-persoon',
  });

let desk: DocumentDesk;
beforeAll(async () => {
  desk = await DocumentDesk.open();
}, 60_000);
afterAll(() => desk.close(), 30_000);

describe('document-vernietigd', () => {
  it('takes the file away and leaves reference, fingerprint and moment', async () => {
    const nummer = await desk.dossier();
    await desk.add(nummer, { tekst: 'weg ermee' });
    await desk.publish(destroyed(nummer, 'doc-1'));
    expect(await desk.exists('weg ermee')).toBe(false);
    const row = { referentie: 'doc-1', vingerafdruk: sha256('weg ermee'), vernietigd_op: expect.any(String) };
    expect(await desk.rowsOf(nummer)).toEqual([row]);
    expect(await desk.add(nummer, { tekst: 'weg ermee' })).toEqual({
      geweigerd: 'Document doc-1 is vernietigd en komt niet terug; kies een andere verwijzing.',
    });
    expect(await desk.exists('weg ermee')).toBe(false);
    await expect(
      sql`update document set vernietigd_op = null where dossier = ${nummer}`.execute(desk.kept.register),
    ).rejects.toThrow('append-only');
  });

  it('stays so when it is corrected', async () => {
    const nummer = await desk.dossier();
    await desk.add(nummer, { tekst: 'per ongeluk' });
    const gone = destroyed(nummer, 'doc-1');
    await desk.publish(gone);
    const gebeurtenis = 'document-vernietigd-2026-03-02';
    await desk.publish(after(gone, 'correctie', '2026-03-03', { gebeurtenis, reden: 'nooit-gebeurd' }));
    expect(await desk.add(nummer, { tekst: 'per ongeluk' })).toEqual({
      geweigerd: expect.stringContaining('is vernietigd'),
    });
    expect(await desk.kept.ask(listDocuments(nummer))).toMatchObject([
      { referentie: 'doc-1', staat: 'vernietigd', gebeurtenissen: [{ gecorrigeerd: true }] },
    ]);
  });

  it('of a reference without a file refuses one from then on', async () => {
    const nummer = await desk.dossier();
    await desk.publish(destroyed(nummer, 'doc-9'));
    expect(await desk.add(nummer, { referentie: 'doc-9' })).toEqual({
      geweigerd: expect.stringContaining('doc-9 is vernietigd'),
    });
    expect(await desk.add(nummer)).toHaveProperty('gedaan');
  });

  it('leaves a file that is another document still, and takes it away with the last', async () => {
    for (const nummer of [A, B]) {
      await desk.publish(dossierOf(nummer, '2026-02-02'));
      await desk.add(nummer, { tekst: 'twee keer' });
    }
    await desk.publish(destroyed(A, 'doc-1'));
    expect(await desk.exists('twee keer')).toBe(true);
    expect(await desk.rowsOf(A)).toMatchObject([{ vernietigd_op: expect.any(String) }]);
    await desk.publish(destroyed(B, 'doc-1'));
    expect(await desk.exists('twee keer')).toBe(false);
  });

  it('does not hold up a dossier when the file cannot go, and tries again at the next writing', async () => {
    const nummer = await desk.dossier();
    await desk.add(nummer, { tekst: 'vast' });
    const path = desk.pathOf('vast');
    // Whoever runs this may be allowed everything; a folder in its place nobody removes as a file.
    await rm(path);
    await mkdir(join(path, 'iets'), { recursive: true });
    expect(await desk.publish(destroyed(nummer, 'doc-1'))).toEqual({ uitkomst: 'bijgewerkt' });
    expect(desk.warnings).toEqual([expect.stringContaining('could not be removed')]);
    await rm(path, { recursive: true });
    await writeFile(path, 'vast');
    await chmod(path, 0o600);
    await desk.ask('register-herbouw', {
      dossiers: [{ dossier: destroyed(nummer, 'doc-1'), peildatum: '2026-03-02' }],
    });
    expect(await desk.exists('vast')).toBe(false);
  });
});
