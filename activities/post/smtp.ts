// The one door out: letters over SMTP, through a pool of connections.
import type { MailMessage } from 'nodemailer/lib/mailer';
import SMTPPool, { type SMTPPoolSentMessageInfo } from 'nodemailer/lib/smtp-pool';
import { inPieces } from './handed-over.ts';
import type { Mail, Post, Posted } from './post.ts';
import { readSmtpAddress } from './smtp-address.ts';

/** What an SMTP failure says about itself. */
interface Failure {
  readonly code?: unknown;
  readonly command?: unknown;
  readonly responseCode?: unknown;
  readonly response?: unknown;
}

/** How long each step may take; milliseconds. */
export const SMTP_LIMITS = {
  connecting: 10_000,
  /** Silence on the line. Some servers look long at a message before they take it. */
  silence: 120_000,
  /** One attempt in all, waiting for a free connection included. */
  attempt: 150_000,
} as const;

/** The server's own demands (sign in first, start TLS first) and a line out of step are about us, not about the recipient. */
const OURS = [503, 530, 534, 535, 538];

/** Refused for good: an answer 5xx to the recipient or to the message itself. */
function isRefusedForGood({ command, responseCode }: Failure): boolean {
  if (typeof responseCode !== 'number' || OURS.includes(responseCode)) return false;
  return responseCode >= 500 && (command === 'RCPT TO' || command === 'DATA');
}

/** The server answered the message, its sender or its recipient: nothing is in doubt then. */
function isAnswer({ code, responseCode }: Failure): boolean {
  return typeof responseCode === 'number' && (code === 'EENVELOPE' || code === 'EMESSAGE');
}

function word(value: unknown): string {
  return typeof value === 'number' || (typeof value === 'string' && /^[A-Z0-9 _-]{1,30}$/.test(value))
    ? ` ${value}`
    : '';
}

/** How an attempt that failed ended. */
function judge(error: unknown, handedOver: boolean): Posted {
  const failure: Failure = typeof error === 'object' && error !== null ? error : {};
  const woorden = `mail server:${word(failure.responseCode)}${word(failure.code)}${word(failure.command)}`;
  const antwoord = typeof failure.response === 'string' ? failure.response : woorden;
  if (isRefusedForGood(failure)) return { uitkomst: 'geweigerd', antwoord, woorden };
  const known = isAnswer(failure) || !handedOver;
  return { uitkomst: known ? 'uitgesteld' : 'onzeker', antwoord, woorden };
}

function taken({ response }: SMTPPoolSentMessageInfo): Posted {
  return { uitkomst: 'verzonden', antwoord: response, woorden: 'mail server: 250' };
}

type SmtpMail = MailMessage<SMTPPoolSentMessageInfo>;

/**
 * A message as the pool takes it. The library's own way to make one reads the bytes into buffers as soon as there is a
 * connection, before the server has agreed to anything; these are read after the 354 to DATA.
 */
function messageOf({ from, to, bytes }: Mail, signal: AbortSignal, atEnd: () => void): SmtpMail {
  const message = {
    getEnvelope: () => ({ from, to: [to] }),
    messageId: () => '',
    getHeader: () => '',
    createReadStream: () => inPieces(bytes, atEnd),
  };
  return { data: { signal }, message } as unknown as SmtpMail;
}

/**
 * Sends over SMTP; connections stay open between letters. It never tries twice by itself.
 * @param url `SMTP_URL`, see {@link readSmtpAddress}
 * @throws Error one Dutch sentence when the address is no address
 */
export function smtpPost(url: string): Post {
  const pool = new SMTPPool({
    ...readSmtpAddress(url),
    maxConnections: 4,
    maxMessages: Infinity,
    maxRequeues: 0,
    connectionTimeout: SMTP_LIMITS.connecting,
    greetingTimeout: SMTP_LIMITS.connecting,
    socketTimeout: SMTP_LIMITS.silence,
  });
  // What goes wrong on a line is told to the letter on it.
  pool.on('error', () => undefined);
  return {
    send: (mail) =>
      new Promise((resolve) => {
        let handedOver = false;
        const limit = new AbortController();
        const timer = setTimeout(() => {
          limit.abort();
        }, SMTP_LIMITS.attempt);
        const message = messageOf(mail, limit.signal, () => (handedOver = true));
        pool.send(message, (error, sent) => {
          clearTimeout(timer);
          resolve(error || !sent ? judge(error, handedOver) : taken(sent));
        });
      }),
    close: () => {
      pool.close();
    },
  };
}
