// The verbs of `persoon` as processes against a real worker: what they change, and where a name may stand meanwhile.
import { existsSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import PostalMime from 'postal-mime';
import { addDays } from '../../workflows/calendar/add-days.ts';
import { amsterdamDay } from '../../workflows/calendar/amsterdam-day.ts';
import { asking } from '../support/ask-register.ts';
import { openLiveDesk, ziekmelding, type LiveDesk } from '../support/live-desk.ts';
import { spoorwijzer } from './run-cli.ts';

const TODAY = amsterdamDay(Date.now());
const NUMMER = 'D-2026-MENSEN';
let live: LiveDesk;
let env: Readonly<Record<string, string>>;
beforeAll(async () => {
  live = await openLiveDesk();
  await live.work();
  env = live.commandLine();
}, 90_000);
afterAll(() => live.close(), 30_000);

const persoon = (...words: readonly string[]) => spoorwijzer(['persoon', ...words, '--als', 'P-1'], { env });
const done = (stdout: string) => ({ status: 0, stderr: '', stdout });

async function csv(text: string): Promise<string> {
  const path = join(live.folder, 'mensen.csv');
  await writeFile(path, text);
  return path;
}

describe('persoon', () => {
  it('finds the people of people.json in the register, and the file gone', async () => {
    expect(existsSync(join(live.folder, 'people.json'))).toBe(false);
    const { stdout } = await persoon('lijst', '--json');
    expect((JSON.parse(stdout) as { naam: string }[]).map(({ naam }) => naam)).toContain('Noor Bakker');
  });

  it('imports, shows first what would happen, and names what is wrong line by line', async () => {
    const good = await csv(
      'referentie;naam;adres\nP-7;Geheim Bakker;geheim@example.nl\nP-12;Geheim Visser;sam2@example.nl\n',
    );
    expect(await persoon('importeer', good, '--proef')).toEqual(
      done('2 mensen in het bestand; er is niets vastgelegd, dit zou er gebeuren:\n  2 nieuw: P-7, P-12\n'),
    );
    expect(await persoon('lijst', 'P-7')).toMatchObject({ status: 2 });
    expect(await persoon('importeer', good)).toEqual(
      done('2 mensen in het bestand:\n  2 nieuw: P-7, P-12\n'),
    );
    expect(await persoon('importeer', good)).toEqual(done('2 mensen in het bestand:\n  2 ongewijzigd\n'));
    const wrong = await csv('referentie,naam,adres\nP-8,Nieuw,\nP 9,Geheim,geheim\nP-10\n');
    const refused = await persoon('importeer', wrong);
    expect([refused.status, refused.stdout]).toEqual([2, '']);
    expect(refused.stderr.split('\n')).toEqual([
      expect.stringMatching(/^regel 3: referentie: geen verwijzing .*; adres: geen mailadres$/),
      'regel 4: 1 veld in plaats van 3',
      'Er kloppen 2 regels niet; er is niemand geïmporteerd.',
      '',
    ]);
    expect(await persoon('lijst', 'P-8')).toMatchObject({ status: 2 });
  }, 60_000);

  it('takes the largest file there may be in one go', async () => {
    const rows = Array.from(
      { length: 5_000 },
      (_, at) => `M-${at};${'x'.repeat(60)};lid-${at}@een-lang-domein.voorbeeld.example;medewerker;Magazijn`,
    );
    const text = `referentie;naam;adres;rol;afdeling\n${rows.join('\n')}\n`;
    expect(text.length).toBeGreaterThan(600_000);
    const { status, stdout, stderr } = await persoon('importeer', await csv(text));
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain('5000 nieuw: M-0, M-1,');
  }, 60_000);

  it('changes, appoints a deputy and withdraws it', async () => {
    expect(await persoon('wijzig', 'P-7', '--naam', 'Geheim de Wit', '--rol', 'casemanager')).toEqual(
      done('P-7 is gewijzigd: naam, rol.\n'),
    );
    const until = addDays(TODAY, 5);
    const appoint = ['vervang', 'P-7', '--door', 'P-12', '--van', TODAY, '--tot', until];
    expect((await persoon(...appoint)).stdout).toContain('P-12 vervangt P-7 van');
    expect(await persoon(...appoint, '--json')).toMatchObject({ status: 0 });
    expect(await persoon('vervang', 'P-7', '--door', 'P-7', '--van', TODAY, '--tot', until)).toMatchObject({
      status: 2,
      stderr: 'Niemand vervangt zichzelf; noem met --door een ander.\n',
    });
    expect((await persoon('vervang', 'P-7', '--van', TODAY, '--trek-in')).stdout).toContain(
      'Ingetrokken: P-12',
    );
  }, 60_000);

  it('writes to the HR-manager when the casemanager of a dossier is not in the register', async () => {
    await live.desk.open(ziekmelding(addDays(TODAY, -3), { casemanager: 'P-99' }), NUMMER);
    const mails = async () => Promise.all(live.sink.received.map(({ bytes }) => PostalMime.parse(bytes)));
    let texts: string[] = [];
    for (let time = 0; time < 60 && texts.length === 0; time += 1) {
      await sleep(250);
      texts = (await mails())
        .filter(
          ({ text }) =>
            text?.includes(NUMMER) &&
            text.replaceAll(/\s+/g, ' ').includes('voor de casemanager, die niet te bereiken is'),
        )
        .map(({ text }) => text ?? '');
    }
    expect(texts[0]).toContain('Kim Smit');
  }, 60_000);

  it('does not remove who has a role, and removes who has none', async () => {
    const refused = await persoon('verwijder', 'p-hr');
    expect(refused.status).toBe(2);
    expect(refused.stderr).toContain(`hr-manager in ${NUMMER}`);
    expect(refused.stderr).toContain(`spoorwijzer meld ${NUMMER} betrokkene-gewijzigd --rol hr-manager`);
    expect(await persoon('verwijder', 'P-7')).toEqual(
      done('P-7 is verwijderd, met de inhoud van 0 brieven.\n'),
    );
    expect((await persoon('lijst', 'P-7')).stdout).toContain('verwijderd op');
  }, 60_000);

  it('left no name in what Temporal keeps, nor in a log', async () => {
    const files = await Promise.all(
      [live.server.folder, live.folder].map(async (folder) =>
        (await readdir(folder)).filter((name) => name !== 'mensen.csv').map((name) => join(folder, name)),
      ),
    );
    const kept = Buffer.concat(await Promise.all(files.flat().map((name) => readFile(name))));
    expect(kept.includes('registerwerk-')).toBe(true);
    expect(['Geheim', 'geheim@', 'Noor Bakker', 'P-12'].filter((word) => kept.includes(word))).toEqual([]);
    const who = await asking(live.register.url, "select distinct wie from inzage where wat like 'persoon %'");
    expect(who).toEqual([{ wie: 'P-1' }]);
  });
});
