// Asking a mail server afterwards, by a command: what its exit status means, and the command for Mailpit that ships with this.
import { createServer, type Server } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { inquiryBy } from '../../activities/inquiry.ts';
import { SMTP_LIMITS } from '../../activities/post/smtp.ts';
import { PATIENCE_MS } from '../../activities/register/ledger.ts';
import { RECORDING_MS } from '../../activities/register/sending.ts';
import { ONE_ATTEMPT } from '../../workflows/send.ts';

const ID = '<9eaa2e18.D-2026-7K3M9Q@werk.example>';

describe('An inquiry by a command', () => {
  it.each([
    ['exit 0 #', true],
    ['exit 1 #', false],
    ['exit 2 #', undefined],
    ['kill -9 $$ #', undefined],
    ['/no/such/program', undefined],
  ])('answers by exit status: %s', async (command, answer) => {
    expect(await inquiryBy(command)(ID)).toBe(answer);
  });

  it('gives the Message-ID as one argument, whatever stands in it', async () => {
    const odd = '<a b; exit 7 #"$(exit 7)@x>';
    expect(await inquiryBy(`test '${odd}' =`)(odd)).toBe(true);
  });
});

describe('The command for Mailpit', () => {
  const program = fileURLToPath(new URL('../../worker/mailpit-navraag.mjs', import.meta.url));
  let mailpit: Server;
  let answers: (query: string) => { status: number; body: unknown };
  let base: string;
  beforeEach(async () => {
    mailpit = createServer(({ url = '', headers }, response) => {
      const { pathname, searchParams } = new URL(url, 'http://x');
      const known = pathname === '/post/api/v1/search' && headers.authorization === 'Basic amFuOnA6dw==';
      const { status, body } = known
        ? answers(searchParams.get('query') ?? '')
        : { status: 404, body: undefined };
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    });
    mailpit.listen(0, '127.0.0.1');
    await once(mailpit, 'listening');
    base = `http://jan:p%3Aw@127.0.0.1:${String((mailpit.address() as AddressInfo).port)}/post`;
  });
  afterEach(() => void mailpit.close());
  const ask = () => inquiryBy(`MAILPIT_URL='${base}' '${process.execPath}' '${program}'`)(ID);

  it('says yes to the message that is there, and no to one that only looks like it', async () => {
    const asked: string[] = [];
    const there = (MessageID: string) => {
      answers = (query) => {
        asked.push(query);
        return { status: 200, body: { total: 1, messages: [{ ID: 'x', MessageID }] } };
      };
    };
    there(ID.slice(1, -1));
    expect(await ask()).toBe(true);
    expect(asked).toEqual([`message-id:${ID.slice(1, -1)}`]);
    there(`1${ID.slice(1, -1)}`);
    expect(await ask()).toBe(false);
    answers = () => ({ status: 200, body: { total: 0, messages: [] } });
    expect(await ask()).toBe(false);
  }, 30_000);

  it('cannot tell when Mailpit is away or answers otherwise', async () => {
    answers = () => ({ status: 500, body: {} });
    expect(await ask()).toBeUndefined();
    answers = () => ({ status: 200, body: { unknown: true } });
    expect(await ask()).toBeUndefined();
    mailpit.close();
    expect(await ask()).toBeUndefined();
  }, 30_000);
});

describe('Patience', () => {
  it('of the workflow is longer than that of the ledger, the mail server and the register together', () => {
    const [amount, unit] = ONE_ATTEMPT.split(' ');
    expect(unit).toBe('minutes');
    expect(Number(amount) * 60_000).toBeGreaterThan(
      PATIENCE_MS + SMTP_LIMITS.attempt + RECORDING_MS + 30_000,
    );
    expect(SMTP_LIMITS.attempt).toBeGreaterThan(SMTP_LIMITS.silence + 2 * SMTP_LIMITS.connecting);
  });
});
