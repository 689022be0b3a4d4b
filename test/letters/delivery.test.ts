// Delivery through a real SMTP server: identical repeats, refusals, and who it goes to.
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import PostalMime from 'postal-mime';
import { createActivities } from '../../activities/index.ts';
import { fingerprint, messageId } from '../../activities/post/message-id.ts';
import { smtpPost } from '../../activities/post/smtp.ts';
import { openRegister, type Register } from '../../activities/register/database.ts';
import { writeLetter } from '../../activities/write-letter.ts';
import type { LetterOrder } from '../../workflows/ports.ts';
import { NO_DOCUMENTS, freshRegister, type FreshRegister } from '../support/register.ts';
import { ordersOfEveryKind } from './kinds.ts';
import { order } from './orders.ts';
import { deliveryThrough, plainLetters } from './people.ts';
import { startSink, type Refusals, type Sink } from './sink.ts';

let fresh: FreshRegister;
let register: Register;
beforeAll(async () => {
  fresh = await freshRegister();
  register = openRegister(fresh.url);
}, 60_000);
afterAll(async () => {
  await register.destroy();
  await fresh.stop();
}, 30_000);
const opened: (() => unknown)[] = [];
afterEach(async () => {
  await register.deleteFrom('brief').execute();
  for (const close of opened.splice(0).reverse()) await close();
});

async function desk(refusals: Refusals = {}, atData?: number) {
  const sink = await startSink(refusals, atData);
  const post = smtpPost(sink.url);
  opened.push(
    () => sink.close(),
    () => post.close(),
  );
  const parts = { ...deliveryThrough(post), register, chainKey: Buffer.alloc(32), documents: NO_DOCUMENTS };
  return { sink, ports: createActivities(parts) };
}

const last = (sink: Sink) => PostalMime.parse(sink.received.at(-1)?.bytes ?? '');

describe('A letter over SMTP', () => {
  it('arrives with subject, text, HTML and calendar, from one address to one address', async () => {
    const { sink, ports } = await desk();
    expect(await ports.deliver(order())).toStrictEqual({ uitkomst: 'verzonden' });
    expect(sink.received.map(({ from, to }) => [from, to])).toStrictEqual([
      ['spoor@werk.example', 'noor@example.nl'],
    ]);
    const mail = await last(sink);
    expect(mail.subject).toBe('Maak het plan van aanpak: uiterlijk 30 maart 2026 (D-2026-7K3M9Q)');
    expect(mail.date).toBe('2026-03-17T05:30:00.000Z');
    expect(mail.text).toContain('Beste Noor de Wit,');
    expect(mail.html).toContain('Beste Noor de Wit,');
    expect(mail.attachments.map(({ filename, method }) => [filename, method])).toStrictEqual([
      ['termijnen.ics', 'PUBLISH'],
    ]);
    expect(mail.headers.map(({ key }) => key)).not.toContain('x-mailer');
  });

  it('is the same to the byte each time, whoever writes it', () => {
    const recipient = { persoon: 'p-case', naam: 'Noor de Wit', adres: 'noor@example.nl', vervanger: false };
    const written = (what: LetterOrder) =>
      writeLetter(
        { letters: plainLetters, from: 'spoor@werk.example' },
        what,
        recipient,
        messageId(what, 'werk.example'),
      );
    for (const what of Object.values(ordersOfEveryKind())) {
      const first = written(what);
      expect(first.length).toBeGreaterThan(2000);
      expect(written(what).equals(first)).toBe(true);
      expect(written(structuredClone(what)).equals(first)).toBe(true);
    }
  });

  it('has a Message-ID of its own, which knows dossier, letter and role only', async () => {
    const { sink, ports } = await desk();
    await ports.deliver(order());
    expect((await last(sink)).messageId).toBe(messageId(order(), 'werk.example'));
    expect(messageId(order({ persoon: 'p-hr', vervangingen: [] }), 'werk.example')).toBe(
      messageId(order(), 'werk.example'),
    );
    expect(messageId(order(), 'werk.example')).toBe(
      '<9eaa2e18fe66c40efb9579f9b8a86934.D-2026-7K3M9Q@werk.example>',
    );
    const others = [
      order({ rol: 'leidinggevende' }),
      order({ kenmerk: 'x' }),
      order({ dossiernummer: 'D-2' }),
    ];
    expect(new Set([order(), ...others].map(fingerprint)).size).toBe(4);
  });
});

describe('Een brief die niet aankomt', () => {
  it('is onbestelbaar als de ontvanger onbekend is of geen adres heeft', async () => {
    const { sink, ports } = await desk();
    for (const persoon of ['p-nobody', 'p-silent', '']) {
      expect(await ports.deliver(order({ persoon }))).toStrictEqual({ uitkomst: 'onbestelbaar' });
    }
    expect(sink.received).toStrictEqual([]);
  });

  it.each([550, 551, 553])('is onbestelbaar als de server de ontvanger weigert met %i', async (code) => {
    const { ports } = await desk({ 'noor@example.nl': code });
    expect(await ports.deliver(order())).toStrictEqual({ uitkomst: 'onbestelbaar' });
    expect(await ports.deliver(order({ persoon: 'p-hr' }))).toStrictEqual({ uitkomst: 'verzonden' });
  });

  it('is onbestelbaar als de server de brief zelf weigert', async () => {
    const { ports } = await desk({}, 552);
    expect(await ports.deliver(order())).toStrictEqual({ uitkomst: 'onbestelbaar' });
  });

  it.each([421, 450, 451, 452])('is uitgesteld bij %i: een fout zonder naam of adres', async (code) => {
    const { ports } = await desk({ 'noor@example.nl': code });
    const error: unknown = await ports.deliver(order()).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(Error);
    expect(error).toHaveProperty('message', expect.stringContaining(String(code)));
    expect(JSON.stringify(error, Object.getOwnPropertyNames(error))).not.toMatch(/noor|example/i);
    expect(error).not.toHaveProperty('cause');
  });

  it('is uitgesteld als het wachtwoord niet klopt: dat ligt niet aan de ontvanger', async () => {
    const { ports } = await desk({ 'noor@example.nl': 535 });
    await expect(ports.deliver(order())).rejects.toThrow('mail server: 535');
  });

  it('is uitgesteld als er geen mailserver is', async () => {
    const { sink, ports } = await desk();
    await sink.close();
    await expect(ports.deliver(order())).rejects.toThrow('mail server: ESOCKET CONN');
  });
});
