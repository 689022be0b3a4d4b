// What mail servers report afterwards, and what a person decides: read, noted in the register, and told to the dossier once.
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { registerWerk } from '../../activities/register/work.ts';
import { sendOnce } from '../../activities/register/ledger.ts';
import { readDeliveryReport } from '../../client/delivery-report.ts';
import { bounced } from '../../workflows/dossier/bounce.ts';
import { openDossier, type Dossier } from '../../workflows/dossier/dossier.ts';
import { letterOf, withLetters } from '../../workflows/dossier/letter-record.ts';
import { isoDay } from '../../workflows/calendar/iso-day.ts';
import { letter, openLedgerDesk, scripted, type LedgerDesk } from './ledger-desk.ts';
import { NO_DOCUMENTS } from '../support/register.ts';
import { deliveryReport } from './delivery-reports.ts';

let desk: LedgerDesk;
beforeAll(async () => {
  desk = await openLedgerDesk();
}, 60_000);
afterEach(() => desk.tidy());
afterAll(() => desk.close(), 30_000);

const work = (soort: string, fields: Readonly<Record<string, unknown>>) =>
  registerWerk(
    {
      register: desk.register,
      chainKey: Buffer.alloc(32),
      from: 'spoor@werk.example',
      documents: NO_DOCUMENTS,
    },
    { soort, wie: 'P-1', ...fields },
  );

describe('Een bezorgmelding', () => {
  const ID = '<abc.D-2026-7K3M9Q@werk.example>';
  const read = (...report: Parameters<typeof deliveryReport>) =>
    readDeliveryReport(Buffer.from(deliveryReport(...report)));

  it('zegt over welke brief zij gaat, en of die nog komt', async () => {
    expect(await read(ID, 'failed', '5.1.1')).toEqual({
      messageId: ID,
      uitkomst: 'mislukt',
      toelichting: '5.1.1 smtp; 550 no <noor@example.nl> here',
    });
    // A server that gave up after days calls it 4.4.7, and failed.
    expect((await read(ID, 'failed', '4.4.7'))?.uitkomst).toBe('mislukt');
    expect((await read(ID, 'delayed', '4.4.1'))?.uitkomst).toBe('vertraagd');
    expect((await read(ID, 'delivered', '2.0.0'))?.uitkomst).toBe('gelukt');
    expect(await read(ID, 'failed', '5.1.1', 'text/rfc822-headers')).toMatchObject({ messageId: ID });
  });

  it('wordt niet verward met gewone post, of met een melding die haar brief niet noemt', async () => {
    for (const text of ['', 'Subject: hallo\r\n\r\ndag', deliveryReport('', 'failed', '5.1.1')])
      expect(await readDeliveryReport(Buffer.from(text))).toBeUndefined();
  });
});

describe('In het register', () => {
  it('staat een bezorgfout bij haar brief, een vertraging ook, en is een onbekende Message-ID geweigerd', async () => {
    const [ledger, one] = [desk.ledgerOn(scripted().post), letter()];
    await sendOnce(ledger, one);
    const [row] = await desk.rows(one);
    const messageId = row?.message_id ?? '';
    const known = {
      messageId,
      brief: `${one.kenmerk}:casemanager`,
      dossier: 'D-2026-7K3M9Q',
      opvolger: 0,
    };
    const report = { messageId, toelichting: '5.1.1 noor@example.nl' };
    expect(await work('bezorgfout', { ...report, blijvend: false })).toEqual({
      gedaan: { ...known, blijvend: false, bekend: false },
    });
    expect((await desk.rows(one))[0]?.bezorgfout_op).toBeNull();
    for (const bekend of [false, true])
      expect(await work('bezorgfout', { ...report, blijvend: true })).toEqual({
        gedaan: { ...known, blijvend: true, bekend },
      });
    const [noted] = await desk.rows(one);
    expect(noted?.bezorgfout).toBe('5.1.1 noor@example.nl');
    expect(noted?.vertraagd_op).not.toBeNull();
    // Without its angle brackets it is the same; what was never sent is told so.
    expect(
      await work('bezorgfout', { ...report, messageId: messageId.slice(1, -1), blijvend: true }),
    ).toHaveProperty('gedaan');
    expect(await work('bezorgfout', { ...report, messageId: '<x@y>', blijvend: true })).toEqual({
      geweigerd: 'Een brief met Message-ID <x@y> is hier nooit verzonden.',
    });
  });

  it('beslist een mens over een onzekere brief, en over geen andere', async () => {
    const { post, sent } = scripted('onzeker', 'onzeker', 'onzeker', 'onzeker', 'onzeker');
    const [ledger, one, other] = [desk.ledgerOn(post), letter(), letter()];
    for (let attempt = 0; attempt < 5; attempt += 1) await sendOnce(ledger, one).catch(() => undefined);
    await sendOnce(ledger, other).catch(() => undefined);
    expect(sent).toHaveLength(5);
    const [{ message_id: messageId } = { message_id: '' }] = await desk.rows(one);
    const [{ message_id: second } = { message_id: '' }] = await desk.rows(other);
    expect(await work('brief-besluit', { messageId, besluit: 'opnieuw' })).toHaveProperty(
      'gedaan.staat',
      'onzeker',
    );
    expect(await sendOnce(ledger, one)).toEqual({ uitkomst: 'verzonden', mogelijkDubbel: true });
    expect(await work('brief-besluit', { messageId, besluit: 'opnieuw' })).toEqual({
      geweigerd: 'Over deze brief is niets te besluiten: zij is verzonden.',
    });
    expect(await work('brief-besluit', { messageId: second, besluit: 'verzonden' })).toHaveProperty(
      'gedaan.staat',
      'verzonden',
    );
    expect(await sendOnce(ledger, other)).toMatchObject({ uitkomst: 'verzonden', eerder: true });
    expect((await desk.rows(other))[0]?.antwoord).toBe('besluit van P-1: verzonden');
    expect(sent).toHaveLength(6);
  });
});

describe('In het dossier', () => {
  const now = Date.parse('2026-03-20T09:00:00Z');
  const key = 'plan-van-aanpak.herinnering-1.1.0:casemanager';
  const opened = openDossier('D-2026-7K3M9Q', {
    soort: 'ziekmelding',
    op: isoDay('2026-02-02'),
    gemeldOp: '2026-02-02T08:00:00.000Z',
    eersteZiektedag: isoDay('2026-02-02'),
  });
  const sentBy = (sleutel: string): Dossier => ({
    ...opened,
    brieven: withLetters({}, [[sleutel, { op: isoDay('2026-03-17'), uitkomst: 'verzonden' }]]),
  });

  it('wordt een brief die terugkwam één gebeurtenis, hoe vaak het ook gemeld wordt', () => {
    const first = bounced(sentBy(key), { brief: key, opvolger: 0 }, now);
    expect(first.answer).toBe('vastgelegd');
    expect(first.dossier.gebeurtenissen).toMatchObject([
      { soort: 'brief-onbestelbaar', id: `onbestelbaar.${key}`, brief: key, op: '2026-03-20' },
    ]);
    expect(letterOf(first.dossier.brieven, key)).toEqual({ op: '2026-03-17', uitkomst: 'onbestelbaar' });
    const again = bounced(first.dossier, { brief: key, opvolger: 0 }, now);
    expect(again).toEqual({ dossier: first.dossier, answer: 'bekend' });
    // The successor had a Message-ID of its own, so its bounce is another event.
    const next = bounced(first.dossier, { brief: key, opvolger: 1 }, now);
    expect(next.dossier.gebeurtenissen.map(({ id }) => id)).toEqual([
      `onbestelbaar.${key}`,
      `onbestelbaar.${key}.1`,
    ]);
  });

  it('verandert er niets door wat het niet kent of niet te lezen is', () => {
    for (const raw of [{ brief: 'x:casemanager', opvolger: 0 }, undefined, null, 7, {}, { brief: key }])
      expect(bounced(sentBy(key), raw, now)).toEqual({ dossier: sentBy(key), answer: 'onbekend' });
  });

  it('roept een bezorgfout die zelf terugkomt geen volgende op', () => {
    const about = `bezorgfout.onbestelbaar.${key}:casemanager`;
    const { dossier, answer } = bounced(sentBy(about), { brief: about, opvolger: 0 }, now);
    expect([answer, dossier.gebeurtenissen]).toEqual(['vastgelegd', []]);
    expect(letterOf(dossier.brieven, about)?.uitkomst).toBe('onbestelbaar');
    expect(bounced(dossier, { brief: about, opvolger: 0 }, now).answer).toBe('bekend');
  });
});
