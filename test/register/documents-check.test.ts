// Whether the folder with documents is as the register says: what is missing, altered, not gone or nobody's is found.
import { createHash } from 'node:crypto';
import { mkdir, rm, utimes, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from '@jest/globals';
import { documentPath } from '../../activities/register/read/documents/folder.ts';
import {
  checkDocuments,
  documentFacts,
  type DocumentsOutcome,
} from '../../activities/register/read/proof/documents.ts';
import { tamperWith } from '../support/proof-register.ts';
import { DocumentDesk } from './document-desk.ts';
import { after, dossierOf } from './filled-register.ts';

const NUMMER = 'D-2026-NAGEKEKEN';
const TEKST = 'een plan';
const VINGERAFDRUK = createHash('sha256').update(TEKST).digest('hex');
const SHORT = VINGERAFDRUK.slice(0, 12);
const GONE = after(dossierOf(NUMMER, '2026-02-02'), 'document-vernietigd', '2026-03-02', {
  document: 'doc-1',
  reden: 'bevat-medische-gegevens',
});
const [MINUTE, HOUR] = [60_000, 3_600_000];

let desk: DocumentDesk;
let path = '';
beforeEach(async () => {
  await (desk as DocumentDesk | undefined)?.close();
  desk = await DocumentDesk.open();
  await desk.publish(dossierOf(NUMMER, '2026-02-02'));
  await desk.add(NUMMER, { tekst: TEKST });
  path = documentPath(desk.folder, VINGERAFDRUK);
}, 60_000);
afterAll(() => desk.close(), 30_000);

const check = (later = 0): Promise<DocumentsOutcome> =>
  checkDocuments(
    desk.folder,
    () => desk.kept.ask(documentFacts),
    () => Date.now() + later,
  );
const found = (bevinding: string, zin: unknown, owner = [NUMMER, 'doc-1']) => [
  { bevinding, dossiernummer: owner[0], referentie: owner[1], zin },
];

describe('the folder with documents', () => {
  it('is in order as it was written, and when a document was destroyed', async () => {
    expect(await check(2 * HOUR)).toEqual({ nagekeken: 1, bevindingen: [] });
    await desk.publish(GONE);
    expect(await check(2 * HOUR)).toEqual({ nagekeken: 0, bevindingen: [] });
  });

  it('lacks a file', async () => {
    await rm(path);
    expect((await check()).bevindingen).toEqual(
      found(
        'ontbreekt',
        `Het bestand van doc-1 (vingerafdruk ${SHORT}) is er niet; zet het terug uit de back-up, of voeg hetzelfde bestand nog eens toe met: spoorwijzer document voeg-toe`,
      ),
    );
  });

  it('has a file that is another', async () => {
    await writeFile(path, 'een plaN');
    expect(await check()).toEqual({
      nagekeken: 1,
      bevindingen: found('veranderd', expect.stringContaining('is niet meer wat is toegevoegd')),
    });
  });

  it('still has what was destroyed; a file just on its way out does not count', async () => {
    await desk.publish(GONE);
    await writeFile(path, TEKST);
    expect((await check()).bevindingen).toEqual([]);
    const zin = expect.stringContaining(
      'is vernietigd, maar staat er nog; doe: spoorwijzer register herbouw',
    );
    expect((await check(MINUTE)).bevindingen).toEqual(found('niet-weg', zin));
    // Another document still has it.
    await desk.publish(dossierOf('D-2026-ANDER', '2026-02-02'));
    await desk.add('D-2026-ANDER', { tekst: TEKST });
    expect((await check(MINUTE)).bevindingen).toEqual([]);
  });

  it('does not believe a row that says a destroyed document was not', async () => {
    await desk.publish(GONE);
    await writeFile(path, TEKST);
    const { register } = desk.kept;
    await tamperWith(
      register,
      'alter table document disable trigger user',
      'update document set vernietigd_op = null',
      'alter table document enable trigger user',
    );
    expect((await check()).bevindingen).toEqual(found('niet-weg', expect.any(String)));
  });

  it('has a file that is nobody’s, unless it is on its way in', async () => {
    const stray = join(desk.folder, 'binnen', 'achtergebleven');
    await mkdir(dirname(stray), { recursive: true });
    await writeFile(stray, 'iets');
    expect((await check()).bevindingen).toEqual([]);
    const old = (Date.now() - HOUR - MINUTE) / 1000;
    await utimes(stray, old, old);
    expect((await check()).bevindingen).toEqual(
      found('zonder-document', expect.stringContaining('binnen/achtergebleven'), ['', '']),
    );
  });

  it('that is not there at all is one line, and none without documents', async () => {
    await desk.add(NUMMER, { referentie: 'doc-2', tekst: 'nog een' });
    await rm(desk.folder, { recursive: true });
    expect(await check()).toEqual({
      nagekeken: 0,
      bevindingen: found('geen-map', expect.stringContaining('SPOORWIJZER_DOCUMENTEN'), ['', '']),
    });
    const empty = await checkDocuments(
      desk.folder,
      () => Promise.resolve([]),
      () => Date.now(),
    );
    expect(empty).toEqual({ nagekeken: 0, bevindingen: [] });
  });

  it('is looked at again when a document came or went meanwhile', async () => {
    const before = await desk.kept.ask(documentFacts);
    await desk.publish(GONE);
    const answers = [before, await desk.kept.ask(documentFacts)];
    const asked = await checkDocuments(
      desk.folder,
      () => Promise.resolve(answers.shift() ?? []),
      () => Date.now(),
    );
    expect(asked.bevindingen).toEqual([]);
    expect(answers).toEqual([]);
  });
});
