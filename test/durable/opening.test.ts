// Opening, closing and reopening a dossier, and what an operator can find of it: its phase, never a person.
import { execFile } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openReader } from '../../activities/register/read.ts';
import { listDossiers } from '../../activities/register/read/lists.ts';
import { frontDesk } from '../../client/dossier-client.ts';
import { Refused } from '../../client/front-desk.ts';
import { parseKeys } from '../../client/keys.ts';
import { findTemporalCli } from '../../worker/servers/temporal-cli.ts';
import { addDays } from '../../workflows/calendar/add-days.ts';
import { amsterdamDay } from '../../workflows/calendar/amsterdam-day.ts';
import { MELDEN } from '../../workflows/messages.ts';
import { openLiveDesk, PEOPLE, TEST_KEY, ziekmelding, type LiveDesk } from '../support/live-desk.ts';
import { nextPage } from '../support/pages.ts';

const today = amsterdamDay(Date.now());
const FIRST = addDays(today, -100);
const run = promisify(execFile);

let live: LiveDesk;
beforeAll(async () => {
  live = await openLiveDesk();
  await live.work();
}, 60_000);
afterAll(() => live.close(), 30_000);

describe('een dossier openen', () => {
  it('kan twee keer met dezelfde ziekmelding en is dan één dossier, ook door twee mensen tegelijk', async () => {
    const nummer = 'D-2026-TWEE';
    const other = frontDesk(live.clientWith(parseKeys(TEST_KEY, 'the test')));
    const opened = await Promise.all([
      live.desk.open(ziekmelding(FIRST), nummer),
      other.open(ziekmelding(FIRST), nummer),
      live.desk.open(ziekmelding(FIRST), nummer),
    ]);
    expect(opened.map(({ dossiernummer }) => dossiernummer)).toEqual([nummer, nummer, nummer]);
    await nextPage(live.client, nummer);
    const again = await live.desk.open(ziekmelding(FIRST), nummer);
    expect(again.gebeurtenissen).toHaveLength(1);
    const mails = live.sink.received.filter(({ bytes }) => bytes.includes(nummer));
    expect(mails.map(({ to }) => to).sort()).toEqual([
      'noor@example.nl',
      'noor@example.nl',
      'sam@example.nl',
    ]);
  });

  it('wordt geweigerd als het nummer al bestaat met een andere ziekmelding', async () => {
    const before = await live.desk.show('D-2026-TWEE');
    for (const different of [
      ziekmelding(addDays(FIRST, 1)),
      ziekmelding(FIRST, { casemanager: 'p-hr' }),
      ziekmelding(FIRST, { arbeidsongeval: true }),
    ]) {
      const refused = live.desk.open(different, 'D-2026-TWEE');
      await expect(refused).rejects.toThrow('Dossier D-2026-TWEE bestaat al, met een andere ziekmelding.');
      await expect(refused).rejects.toBeInstanceOf(Refused);
    }
    expect(await live.desk.show('D-2026-TWEE')).toEqual(before);
  });

  it('geeft wie geen nummer meebrengt een nummer', async () => {
    const { dossiernummer } = await live.desk.open(ziekmelding(FIRST));
    expect(dossiernummer).toMatch(new RegExp(`^D-${FIRST.slice(0, 4)}-[0-9A-Z]{6}$`));
  });
});

describe('een gesloten dossier', () => {
  const nummer = 'D-2026-DICHT';
  const leave = { soort: 'verlof', op: addDays(today, -10), tot: addDays(today, 90), zelfdeOorzaak: 'nee' };

  it('antwoordt, weigert wat na de sluiting gebeurde, en gaat weer open door een correctie', async () => {
    await live.desk.open(ziekmelding(FIRST), nummer);
    await live.desk.report(nummer, { ...leave, id: 'verlof' });
    await nextPage(live.client, nummer);
    const closed = await live.desk.show(nummer);
    expect(closed.dossier).toMatchObject({ fase: 'gesloten', gesloten: { reden: 'andere-oorzaak' } });
    expect((await live.desk.why(nummer, 'probleemanalyse')).omdat).not.toBe('');

    const done = { soort: 'voldaan', op: today, verplichting: 'probleemanalyse' };
    await expect(live.desk.report(nummer, done)).rejects.toThrow(/het dossier is gesloten op/);

    const correction = { soort: 'correctie', op: today, gebeurtenis: 'verlof', reden: 'nooit-gebeurd' };
    const { termijnen } = await live.desk.report(nummer, { ...correction, id: 'toch-niet' });
    expect(termijnen.length).toBeGreaterThan(0);
    const reopened = await live.desk.show(nummer);
    expect(reopened.dossier).toEqual({ fase: 'spoor-1' });
    expect(reopened.gebeurtenissen.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['verlof', 'toch-niet']),
    );
    expect((await live.desk.report(nummer, done)).proef).toBe(false);
  });
});

describe('wat een beheerder ziet', () => {
  const temporal = async (...words: string[]): Promise<unknown> => {
    const address = ['--address', live.server.address(), '--output', 'json'];
    const { stdout } = await run(await findTemporalCli(), [...words, ...address], { maxBuffer: 2 ** 24 });
    return JSON.parse(stdout);
  };
  const listed = async (query: string): Promise<readonly string[]> => {
    const rows = (await temporal('workflow', 'list', '--query', query)) as {
      execution: { workflowId: string };
    }[];
    return rows.map(({ execution }) => execution.workflowId).sort();
  };

  it('zijn dossiers, gezocht op fase en volgende dag, met het gereedschap van Temporal zelf', async () => {
    await live.desk.open(ziekmelding(addDays(today, -3)), 'D-2026-VERS');
    await live.desk.open(ziekmelding(addDays(today, -20)), 'D-2026-KORT');
    await live.desk.report('D-2026-KORT', { soort: 'overleden', op: addDays(today, -1) });
    for (const nummer of ['D-2026-VERS', 'D-2026-KORT']) await nextPage(live.client, nummer);
    const running = "ExecutionStatus = 'Running'";
    expect(await listed(`SpoorwijzerFase = 'gesloten' AND ${running}`)).toEqual(['D-2026-KORT']);
    const open = await listed(`SpoorwijzerFase = 'spoor-1' AND ${running}`);
    expect(open).toEqual(expect.arrayContaining(['D-2026-TWEE', 'D-2026-VERS']));
    expect(await live.desk.openDossiers()).toEqual(open);
    const reader = openReader(live.register.readerUrl);
    const list = listDossiers({ sorteer: 'dossier', vandaag: today });
    const { regels } = await reader.read({ wie: 'proef', wat: 'lijst' }, list);
    await reader.close();
    expect(regels.find(({ dossiernummer }) => dossiernummer === 'D-2026-KORT')?.fase).toBe('gesloten');
    const { volgende } = regels.find(({ dossiernummer }) => dossiernummer === 'D-2026-VERS') ?? {};
    expect(volgende?.op).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    const day = volgende?.op ?? '';
    expect(await listed(`SpoorwijzerVolgendeDag = '${day}' AND ${running}`)).toContain('D-2026-VERS');
    expect(await listed(`SpoorwijzerVolgendeDag > '${day}' AND ${running}`)).not.toContain('D-2026-VERS');
    expect(await listed(`SpoorwijzerTeLaat > 0 AND ${running}`)).toContain('D-2026-TWEE');
  });

  it('bevat geen naam, geen verwijzing en geen dag van een persoon: niet in beeld, niet in de bestanden', async () => {
    const nummer = 'D-2026-GEHEIM';
    const planted = [
      'geheim-medewerker',
      'geheim-casemanager',
      'geheim-werkgever',
      'geheim-document',
      'geheim-hr',
    ];
    const [medewerker, casemanager, werkgever, document, hrManager] = planted;
    await live.desk.open(ziekmelding(FIRST, { medewerker, casemanager, werkgever, hrManager }), nummer);
    const advice = {
      soort: 'advies-bedrijfsarts',
      op: addDays(FIRST, 9),
      advies: 'belastbaarheid',
      urenPerWeek: 7,
    };
    await live.desk.report(nummer, { ...advice, document });
    await live.client.workflow
      .getHandle(nummer)
      .signal(MELDEN, { ...advice, document, diagnose: 'geheim-ziekte' });
    await live.client.workflow.getHandle(nummer).signal(MELDEN, { ...advice, document: 'geheim-tweede' });
    await nextPage(live.client, nummer);
    await expect(live.desk.report(nummer, { ...advice, document: 'geheim document' })).rejects.toThrow(
      Refused,
    );

    const shown = JSON.stringify([
      await temporal('workflow', 'describe', '--workflow-id', nummer),
      await temporal('workflow', 'show', '--workflow-id', nummer),
      await temporal('workflow', 'list', '--query', `WorkflowId = '${nummer}'`),
    ]);
    const names = await Promise.all(
      [live.server.folder, live.folder].map(async (folder) =>
        (await readdir(folder)).map((name) => join(folder, name)),
      ),
    );
    const stored = Buffer.concat(await Promise.all(names.flat().map((name) => readFile(name))));
    // What must be there, or nothing was looked at.
    expect(stored.includes(nummer) && stored.includes('binary/encrypted')).toBe(true);
    const words = [
      ...Object.entries(PEOPLE).flatMap(([reference, person]) => [reference, ...Object.values(person)]),
      ...['geheim-', 'geheim document', 'belastbaarheid', 'eersteZiektedag', FIRST],
    ];
    const leaks = words.filter((word) => stored.includes(word) || shown.includes(word));
    expect(leaks).toEqual([]);
  });
});
