// A document's whole round against a real worker: added, named in an event, taken out, destroyed; and what a check finds.
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { documentPath } from '../../activities/register/read/documents/folder.ts';
import type { DocumentRegel } from '../../activities/register/read/documents/list.ts';
import type { RegisterCheck } from '../../client/check-register.ts';
import { addDays } from '../../workflows/calendar/add-days.ts';
import { amsterdamDay } from '../../workflows/calendar/amsterdam-day.ts';
import { eventually } from '../support/ask-register.ts';
import { openLiveDesk, ziekmelding, type LiveDesk } from '../support/live-desk.ts';
import { spoorwijzer } from './run-cli.ts';

const TODAY = amsterdamDay(Date.now());
const NUMMER = 'D-2026-STUKKEN';
const MEDICAL = 'niet voor ons bestemd';

let live: LiveDesk;
let folder = '';
beforeAll(async () => {
  live = await openLiveDesk();
  folder = join(live.folder, 'documenten');
  await live.work();
  await live.desk.open(ziekmelding(addDays(TODAY, -40)), NUMMER);
}, 90_000);
afterAll(() => live.close(), 30_000);

const run = (...words: readonly string[]) => spoorwijzer(words, { env: live.commandLine() });
async function json<T>(...words: readonly string[]): Promise<T> {
  const { status, stdout, stderr } = await run(...words, '--json');
  if (status === 2) throw new Error(stderr);
  return JSON.parse(stdout) as T;
}
async function file(name: string, text: string): Promise<string> {
  await writeFile(join(live.folder, name), text);
  return join(live.folder, name);
}
const list = () => json<readonly DocumentRegel[]>('document', 'lijst', NUMMER);
const stateOf = async (wanted: string) =>
  (await list()).find(({ referentie }) => referentie === wanted)?.staat;
const check = () => json<RegisterCheck>('register', 'controleer');
const meld = (...words: readonly string[]) => run('meld', NUMMER, ...words, '--op', TODAY, '--als', 'P-7');

describe('a document', () => {
  it('goes the whole round, and leaves its fingerprint', async () => {
    const path = await file('Verslag van Robin de Vries.pdf', MEDICAL);
    // As soon as the opening is in the register.
    const added = await eventually(() =>
      json<Required<DocumentRegel>>('document', 'voeg-toe', NUMMER, path, '--als', 'P-7'),
    );
    const { referentie, vingerafdruk } = added;
    expect(referentie).toMatch(/^doc-[0-9A-Z]{6}$/);
    expect(await readFile(documentPath(folder, vingerafdruk), 'utf8')).toBe(MEDICAL);
    const again = ['document', 'voeg-toe', NUMMER, path, '--document', referentie];
    expect(await json(...again)).toEqual(added);
    const other = await file('ander.pdf', 'iets anders');
    expect(await run('document', 'voeg-toe', NUMMER, other, '--document', referentie)).toMatchObject({
      status: 2,
      stdout: '',
      stderr: `Document ${referentie} heeft in dossier ${NUMMER} al een ander bestand; kies een andere verwijzing.\n`,
    });
    const done = ['voldaan', '--verplichting', 'probleemanalyse', '--document', referentie];
    expect(await meld(...done)).toMatchObject({ status: 0 });
    await eventually(async () => expect((await list())[0]?.gebeurtenissen).toHaveLength(1));
    const copy = join(live.folder, 'kopie.pdf');
    expect(await run('document', 'haal-op', NUMMER, referentie, copy)).toMatchObject({ status: 0 });
    expect(await readFile(copy, 'utf8')).toBe(MEDICAL);

    const gone = ['document-vernietigd', '--document', referentie, '--reden', 'bevat-medische-gegevens'];
    expect(await meld(...gone)).toMatchObject({ status: 0 });
    await eventually(async () => expect(await stateOf(referentie)).toBe('vernietigd'));
    await eventually(async () =>
      expect(await readdir(folder, { recursive: true })).not.toContain(
        join(vingerafdruk.slice(0, 2), vingerafdruk),
      ),
    );
    expect(await list()).toMatchObject([{ referentie, vingerafdruk, vernietigdOp: expect.any(String) }]);
    expect(await run(...again)).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('is vernietigd'),
    });
    const { documenten } = await check();
    expect(documenten).toEqual({ nagekeken: 0, bevindingen: [] });
    expect(await readdir(join(folder, 'binnen'))).toEqual([]);
  }, 120_000);

  it('that was tampered with is found, by dossier and reference', async () => {
    const path = await file('plan.pdf', 'het plan');
    const added = await json<Required<DocumentRegel>>(
      ...['document', 'voeg-toe', NUMMER, path, '--document', 'doc-plan'],
    );
    await writeFile(documentPath(folder, added.vingerafdruk), 'een ander plan');
    expect((await check()).documenten.bevindingen).toMatchObject([
      { bevinding: 'veranderd', dossiernummer: NUMMER, referentie: 'doc-plan' },
    ]);
    const { status, stdout } = await run('register', 'controleer');
    expect(status).toBe(1);
    expect(stdout).toContain('1 bevinding.');
    expect(stdout).toContain('doc-plan');
    // The same file again makes it good.
    await run('document', 'voeg-toe', NUMMER, path, '--document', 'doc-plan');
    expect(await run('register', 'controleer')).toMatchObject({ status: 0 });
  }, 120_000);

  it('left nothing of its content or name in what Temporal keeps, nor in a log', async () => {
    const files = await Promise.all(
      [live.server.folder, live.folder].map(async (place) =>
        (await readdir(place, { withFileTypes: true })).flatMap((each) =>
          each.isFile() && !each.name.endsWith('.pdf') ? [join(place, each.name)] : [],
        ),
      ),
    );
    const kept = Buffer.concat(await Promise.all(files.flat().map((name) => readFile(name))));
    expect(kept.includes('registerwerk-')).toBe(true);
    expect([MEDICAL, 'Verslag van', 'doc-plan'].filter((word) => kept.includes(word))).toEqual([]);
  });
});
