// A letter as the bytes of a mail message: fixed date, fixed boundaries, fixed order, so that a repeat is identical.
import { createHash } from 'node:crypto';
import MailComposer from 'nodemailer/lib/mail-composer';
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

/** No name stands in the headers, only the address: what a name could smuggle in, it cannot. */
export async function compose({
  from,
  to,
  subject,
  text,
  html,
  calendar,
  messageId,
  op,
}: Message): Promise<Buffer> {
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
  return composer.compile().build();
}
