// What the post knows of a line that breaks: before the message was read to its end it surely did not leave, after that nobody can tell.
import { once } from 'node:events';
import type { AddressInfo, Socket } from 'node:net';
import { Readable } from 'node:stream';
import { afterEach, describe, expect, it } from '@jest/globals';
import { createTransport } from 'nodemailer';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import { smtpPost } from '../../activities/post/smtp.ts';

const opened: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of opened.splice(0).reverse()) await close();
});

/** A real mail server, with the lines to it in hand. */
async function serverWith(options: (breakAll: () => void) => SMTPServerOptions) {
  const lines = new Set<Socket>();
  const breakAll = (): void => {
    for (const line of lines) line.destroy();
  };
  const server = new SMTPServer({
    disabledCommands: ['STARTTLS', 'AUTH'],
    authOptional: true,
    logger: false,
    ...options(breakAll),
  });
  server.server.on('connection', (line: Socket) => lines.add(line));
  server.on('error', () => undefined);
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  opened.push(() => new Promise<void>((resolve) => server.close(() => resolve())), breakAll);
  return (server.server.address() as AddressInfo).port;
}

const mail = (size: number) => ({
  from: 'spoor@werk.example',
  to: 'noor@example.nl',
  name: 'proef',
  bytes: Buffer.from(`Subject: proef\r\n\r\n${'regel van een brief\r\n'.repeat(size / 21)}`),
});
const LETTER = 8_000;
/** More than lies in buffers between two processes. */
const LARGE = 16_000_000;

async function outcomeOn(port: number, size: number) {
  const post = smtpPost(`smtp://127.0.0.1:${String(port)}`);
  opened.push(() => post.close());
  return (await post.send(mail(size))).uitkomst;
}

describe('A line that breaks', () => {
  it('before the server agreed to DATA: the letter surely did not leave, small as it is', async () => {
    const port = await serverWith((breakAll) => ({ onRcptTo: breakAll }));
    expect(await outcomeOn(port, LETTER)).toBe('uitgesteld');
  });

  it('in the middle of DATA: it surely did not leave', async () => {
    const port = await serverWith((breakAll) => ({ onData: (stream) => void stream.once('data', breakAll) }));
    expect(await outcomeOn(port, LARGE)).toBe('uitgesteld');
  });

  it('after the dot, before an answer: nobody can tell', async () => {
    const port = await serverWith((breakAll) => ({
      onData: (stream) => {
        stream.resume();
        stream.once('end', breakAll);
      },
    }));
    expect(await outcomeOn(port, LETTER)).toBe('onzeker');
  });

  it('to nobody: it surely did not leave', async () => {
    expect(await outcomeOn(1, LETTER)).toBe('uitgesteld');
  });
});

describe('The library by itself', () => {
  it('reads a message to its end before the server agreed to anything: its own stream proves nothing', async () => {
    let asked: () => void = () => undefined;
    const stalled = new Promise<void>((resolve) => (asked = resolve));
    const port = await serverWith(() => ({ onRcptTo: () => asked() }));
    const transport = createTransport({ pool: true, host: '127.0.0.1', port, ignoreTLS: true });
    const raw = Readable.from([mail(LETTER).bytes]);
    const { from, to } = mail(LETTER);
    transport.sendMail({ envelope: { from, to: [to] }, raw }).catch(() => undefined);
    opened.push(() => transport.close({ force: true }));
    await stalled;
    expect(raw.readableEnded).toBe(true);
  });
});
