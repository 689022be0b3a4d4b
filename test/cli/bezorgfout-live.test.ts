// `bezorgfout` and `brief` as processes against a real worker: from a mail server's report to an event of the dossier.
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import PostalMime from 'postal-mime';
import { addDays } from '../../workflows/calendar/add-days.ts';
import { amsterdamDay } from '../../workflows/calendar/amsterdam-day.ts';
import { deliveryReport } from '../register/delivery-reports.ts';
import { openLiveDesk, ziekmelding, type LiveDesk } from '../support/live-desk.ts';
import { spoorwijzer } from './run-cli.ts';

const NUMMER = 'D-2026-BEZORG';
let live: LiveDesk;
let env: Readonly<Record<string, string>>;
/** Of the letter to the casemanager that opens the dossier. */
let messageId = '';
beforeAll(async () => {
  live = await openLiveDesk();
  await live.work();
  env = live.commandLine();
  await live.desk.open(ziekmelding(addDays(amsterdamDay(Date.now()), -3)), NUMMER);
  for (let tries = 0; tries < 200 && messageId === ''; tries += 1) {
    const mail = live.sink.received.find(({ to }) => to === 'sam@example.nl');
    if (mail) messageId = (await PostalMime.parse(mail.bytes)).messageId ?? '';
    else await sleep(100);
  }
  // Until the dossier knows that it left.
  for (let tries = 0; tries < 100; tries += 1) {
    const { brieven } = await live.desk.show(NUMMER);
    if (brieven.some(({ uitkomst, aan }) => uitkomst === 'verzonden' && aan.includes('leidinggevende')))
      return;
    await sleep(100);
  }
}, 120_000);
afterAll(() => live.close(), 30_000);

const bezorgfout = (input: string, ...words: readonly string[]) =>
  spoorwijzer(['bezorgfout', ...words, '--als', 'P-1'], { env, input });
const events = async () =>
  (await live.desk.show(NUMMER)).gebeurtenissen.filter(({ soort }) => soort === 'brief-onbestelbaar');

describe('bezorgfout', () => {
  it('notes a delay, and changes nothing in the dossier', async () => {
    const { status, stdout } = await bezorgfout(deliveryReport(messageId, 'delayed', '4.4.1'));
    expect([status, stdout]).toEqual([
      0,
      `Brief dossier-geopend:leidinggevende van dossier ${NUMMER} is vertraagd; dat is genoteerd, de mailserver probeert het verder.\n`,
    ]);
    expect(await events()).toEqual([]);
  });

  it('makes a failure an event of the dossier, once, and the letter undeliverable', async () => {
    const report = deliveryReport(messageId, 'failed', '5.1.1');
    const first = await bezorgfout(report, '--json');
    expect(JSON.parse(first.stdout)).toEqual({
      ...{ messageId, uitkomst: 'mislukt', dossier: NUMMER, gebeurtenis: 'vastgelegd' },
      ...{ brief: 'dossier-geopend:leidinggevende', opvolger: 0 },
    });
    expect(await bezorgfout(report)).toEqual({
      status: 0,
      stderr: '',
      stdout: `Brief dossier-geopend:leidinggevende van dossier ${NUMMER} stond al als onbestelbaar in het dossier; er is niets veranderd.\n`,
    });
    expect(await events()).toMatchObject([{ id: 'onbestelbaar.dossier-geopend:leidinggevende' }]);
    const { brieven } = await live.desk.show(NUMMER);
    expect(brieven).toContainEqual(
      expect.objectContaining({ brief: 'dossier-geopend', uitkomst: 'onbestelbaar' }),
    );
  });

  it('ends with status 2 for a message that never left from here, and for what is no report', async () => {
    const unknown = await bezorgfout(deliveryReport('<vreemd@elders.example>', 'failed', '5.1.1'));
    expect(unknown).toEqual({
      status: 2,
      stdout: '',
      stderr: 'Een brief met Message-ID <vreemd@elders.example> is hier nooit verzonden.\n',
    });
    const other = await bezorgfout('Subject: hallo\r\n\r\ndag');
    expect([other.status, other.stdout]).toEqual([2, '']);
    expect(other.stderr).toMatch(/^Dit is geen bezorgmelding/);
  });
});

describe('brief besluit', () => {
  const besluit = (...words: readonly string[]) => spoorwijzer(['brief', 'besluit', ...words], { env });

  it('is only about a letter of which nobody can tell', async () => {
    expect(await besluit(messageId, '--opnieuw')).toMatchObject({
      status: 2,
      stderr: 'Over deze brief is niets te besluiten: zij is verzonden.\n',
    });
    expect(await besluit(messageId)).toMatchObject({ status: 2, stdout: '' });
    expect(await besluit('<x@y>', '--verzonden')).toMatchObject({ status: 2, stdout: '' });
  });
});
