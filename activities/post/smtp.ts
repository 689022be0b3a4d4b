// The one door out: letters over SMTP, through a pool of connections.
import { createTransport } from 'nodemailer';
import type { Post } from './post.ts';
import { readSmtpAddress } from './smtp-address.ts';

/** What an SMTP failure says about itself; nothing else of it may leave this file. */
interface Failure {
  readonly code?: unknown;
  readonly command?: unknown;
  readonly responseCode?: unknown;
}

/** The server's own demands (sign in first, start TLS first) are about us, not about the recipient. */
const OURS = [530, 534, 535, 538];

/** Refused for good: an answer 5xx to the recipient or to the message itself. */
function isRefusedForGood({ command, responseCode }: Failure): boolean {
  if (typeof responseCode !== 'number' || OURS.includes(responseCode)) return false;
  return responseCode >= 500 && (command === 'RCPT TO' || command === 'DATA');
}

function word(value: unknown): string {
  return typeof value === 'number' || (typeof value === 'string' && /^[A-Z0-9 _-]{1,30}$/.test(value))
    ? ` ${value}`
    : '';
}

/**
 * Sends over SMTP; connections stay open between letters.
 * @param url `SMTP_URL`, see {@link readSmtpAddress}
 * @throws Error one Dutch sentence when the address is no address
 */
export function smtpPost(url: string): Post {
  const transport = createTransport({
    pool: true,
    ...readSmtpAddress(url),
    maxConnections: 4,
    maxMessages: Infinity,
    maxRequeues: 0,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 60_000,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    send: async ({ from, to, bytes }) => {
      try {
        await transport.sendMail({ envelope: { from, to: [to] }, raw: bytes });
        return { uitkomst: 'verzonden' };
      } catch (error) {
        const failure: Failure = typeof error === 'object' && error !== null ? error : {};
        if (isRefusedForGood(failure)) return { uitkomst: 'onbestelbaar' };
        // A new error without a cause: the server's answer often repeats the address, and failures are stored in clear.
        throw new Error(
          `mail server:${word(failure.responseCode)}${word(failure.code)}${word(failure.command)}`,
        );
      }
    },
    close: () => transport.close(),
  };
}
