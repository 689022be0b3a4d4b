// A letter as the bytes of a mail message: fixed date, fixed boundaries, fixed order, so that a repeat is identical.
import { createHash } from 'node:crypto';
import * as base64 from 'nodemailer/lib/base64';
import MailComposer from 'nodemailer/lib/mail-composer';
import type MimeNode from 'nodemailer/lib/mime-node';
import * as qp from 'nodemailer/lib/qp';
import type { IsoDay } from '../../workflows/calendar/iso-day.ts';
import type { CalendarFile } from './calendar-entry.ts';

export interface Message {
  readonly from: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly calendar?: CalendarFile;
  readonly messageId: string;
  /** The day it leaves; its Date header is 05:30 UTC that day, whenever it really leaves. */
  readonly op: IsoDay;
}

/** Line ends as mail has them; the library does it too, but by a stream of its own over the whole message. */
const crlf = (text: string): string => text.replaceAll(/\r?\n/g, '\r\n');

/** The parts of a message. No name stands in the headers, only the address: what a name could smuggle in, it cannot. */
export function partsOf({ from, to, subject, text, html, calendar, messageId, op }: Message): MimeNode {
  const attachments = calendar && [
    {
      filename: calendar.filename,
      content: calendar.content,
      contentType: `text/calendar; charset=utf-8; method=${calendar.method}`,
      contentTransferEncoding: 'base64',
    },
  ];
  const composer = new MailComposer({
    from: { name: 'Spoorwijzer', address: from },
    to: { name: '', address: to },
    subject,
    text: crlf(text),
    html: crlf(html),
    textEncoding: 'quoted-printable',
    messageId,
    date: new Date(`${op}T05:30:00Z`),
    headers: {
      'Auto-Submitted': 'auto-generated',
      'X-Auto-Response-Suppress': 'OOF, AutoReply',
      'Content-Language': 'nl',
    },
    baseBoundary: createHash('sha256').update(messageId).digest('hex').slice(0, 24),
    disableFileAccess: true,
    disableUrlAccess: true,
    ...(attachments ? { attachments } : {}),
  });
  return composer.compile();
}

function encoded(content: string, encoding: string | false): string {
  return encoding === 'base64' ? base64.wrap(base64.encode(content)) : qp.wrap(qp.encode(content));
}

/** A part with all that is in it: what the library writes too, through a dozen streams for each message. */
function written(part: MimeNode): string {
  const encoding = part.getTransferEncoding();
  const head = `${part.buildHeaders()}\r\n\r\n`;
  if (typeof part.content === 'string') return head + encoded(part.content, encoding);
  const boundary = `--${String(part.boundary)}`;
  const inner = part.childNodes.map((child) => `${boundary}\r\n${written(child)}`);
  return `${head}${inner.join('\r\n')}\r\n${boundary}--\r\n`;
}

/** The bytes of a message. */
export function compose(message: Message): Buffer {
  return Buffer.from(written(partsOf(message)));
}
