// The verbs that ask running dossiers, as processes against a real server: what a new page would do, and the three questions.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Gevolg } from '../../client/cli/regels-verschil.ts';
import { openRegister } from '../../activities/register/database.ts';
import { writeDossier } from '../../activities/register/write.ts';
import { addDays } from '../../workflows/calendar/add-days.ts';
import { amsterdamDay } from '../../workflows/calendar/amsterdam-day.ts';
import { openDossier } from '../../workflows/dossier/dossier.ts';
import { readZiekmelding } from '../../workflows/dossier/read-event.ts';
import { openLiveDesk, ziekmelding, type LiveDesk } from '../support/live-desk.ts';
import { spoorwijzer } from './run-cli.ts';

const [OLD, NEW, DONE] = ['D-2022-OUD', 'D-2026-NIEUW', 'D-2022-KLAAR'];

let live: LiveDesk;
let env: Readonly<Record<string, string>>;
beforeAll(async () => {
  live = await openLiveDesk();
  await live.work();
  env = live.commandLine();
  const started = addDays(amsterdamDay(Date.now()), -100);
  await live.desk.open(ziekmelding('2022-11-07'), OLD);
  await live.desk.open(ziekmelding(started), NEW);
  await live.desk.open(ziekmelding('2022-10-03'), DONE);
  await live.desk.report(DONE, { soort: 'overleden', op: '2022-12-01', id: 'einde' });
}, 90_000);
afterAll(() => live.close(), 30_000);

/** The index of a server follows a moment after its dossiers. */
async function compared(): Promise<readonly Gevolg[]> {
  const words = ['regels', 'vergelijk', '2020-01-01', '2023-07-01', '--dossiers', '--json'];
  for (;;) {
    const { status, stdout, stderr } = await spoorwijzer(words, { env });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const { dossiers } = JSON.parse(stdout) as { dossiers: readonly Gevolg[] };
    if (dossiers.length === 2) return dossiers;
  }
}

describe('regels vergelijk --dossiers', () => {
  it('tells for every open dossier what it would feel, or why it does not adopt the page', async () => {
    const [old, recent] = await compared();
    expect(old).toEqual({ dossiernummer: OLD, termijnen: expect.any(Array), brieven: expect.any(Object) });
    expect(recent).toEqual({
      dossiernummer: NEW,
      geweigerd: 'dit dossier rekent al met wetsversie 2023-07-01.',
    });
    // It was a rehearsal: nothing was adopted.
    expect((await live.desk.show(OLD)).wetsversie).toBe('2020-01-01');
  }, 60_000);
});

describe('a running dossier', () => {
  it('is asked for its gap list and its conditions, and answers under its number', async () => {
    for (const verb of ['verslag', 'ontslagvoorwaarden']) {
      const { status, stdout } = await spoorwijzer([verb, NEW, '--json'], { env });
      expect(status).toBe(0);
      expect(JSON.parse(stdout)).toMatchObject({ dossiernummer: NEW, peildatum: amsterdamDay(Date.now()) });
    }
    const { stdout } = await spoorwijzer(['verslag', NEW], { env });
    expect(stdout).toContain(`Re-integratieverslag ${NEW}`);
  }, 60_000);

  it('without a loonsanctie is refused in one sentence, and so is a number that is none', async () => {
    const sentences = [
      [NEW, 'Dit dossier heeft geen loonsanctie die effect heeft.\n'],
      ['D-2026-ZOEK', expect.stringMatching(/^Dossier D-2026-ZOEK bestaat niet[^\n]*\n$/)],
    ] as const;
    for (const [nummer, sentence] of sentences) {
      const outcome = await spoorwijzer(['bekorting', nummer], { env });
      expect(outcome).toEqual({ status: 2, stdout: '', stderr: sentence });
    }
  }, 60_000);
});

describe('without a server', () => {
  it('every one of them says so, with exit status 1', async () => {
    const nowhere = { SPOORWIJZER_DATA: `${live.folder}-nergens` };
    for (const words of [
      ['bekorting', NEW],
      ['verslag', NEW],
      ['ontslagvoorwaarden', NEW],
      ['regels', 'vergelijk', '2020-01-01', '2023-07-01', '--dossiers'],
    ]) {
      const { status, stdout, stderr } = await spoorwijzer(words, { env: nowhere });
      expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
      expect(stderr).toMatch(/^[^\n]*npm start[^\n]*\n$/);
    }
  }, 60_000);
});

describe('looking into a dossier', () => {
  it('is written down under the name given, and reported under it too', async () => {
    const asked = ['--als', 'p-compliance', '--reden', 'steekproef'];
    expect((await spoorwijzer(['dossier', 'toon', NEW, ...asked], { env })).status).toBe(0);
    expect((await spoorwijzer(['waarom', NEW, 'probleemanalyse', ...asked], { env })).status).toBe(0);
    const event = ['conflict', '--op', addDays(amsterdamDay(Date.now()), -1), '--als', 'p-casemanager'];
    expect((await spoorwijzer(['meld', NEW, ...event, '--proef'], { env })).status).toBe(0);
    expect((await spoorwijzer(['meld', NEW, ...event], { env })).status).toBe(0);
    const { stdout } = await spoorwijzer(['inzage', NEW, '--json'], { env });
    const rows = JSON.parse(stdout) as readonly { readonly wie: string; readonly wat: string }[];
    const seen = { wanneer: expect.any(String), wie: 'p-compliance', waarom: 'steekproef' };
    expect(rows).toContainEqual({ ...seen, wat: 'dossier toon' });
    expect(rows).toContainEqual({ ...seen, wat: 'waarom probleemanalyse' });
    const tried = { wanneer: expect.any(String), wie: 'p-casemanager', wat: 'meld conflict --proef' };
    expect(rows).toContainEqual(tried);
    const { gebeurtenissen } = await live.desk.show(NEW);
    expect(gebeurtenissen.at(-1)).toMatchObject({ soort: 'conflict', door: 'p-casemanager' });
  }, 60_000);

  it('that Temporal no longer has is answered by the register, which says so', async () => {
    const register = openRegister(live.register.url);
    const dossier = openDossier('D-2019-WEG', readZiekmelding({ eersteZiektedag: '2026-02-02' }, 'scenario'));
    const peildatum = amsterdamDay(Date.now());
    await writeDossier(register, Buffer.alloc(32, 1), { dossier, peildatum });
    await register.destroy();
    const { status, stdout } = await spoorwijzer(['dossier', 'toon', 'D-2019-WEG'], { env });
    expect(status).toBe(0);
    expect(stdout.replace(/\s+/g, ' ')).toContain('Uit het register, zoals bekend op');
    const neither = await spoorwijzer(['dossier', 'toon', 'D-2019-NOOIT'], { env });
    expect(neither).toMatchObject({ status: 2, stdout: '' });
    expect(neither.stderr).toContain('bestaat niet in het register');
  }, 60_000);
});
