// Reads what a mail server reports about a message it was given (RFC 3464): which one, and whether it came back.
import PostalMime, { type Attachment } from 'postal-mime';

export interface DeliveryReport {
  /** Of the message it is about, angle brackets included. */
  readonly messageId: string;
  /** `mislukt`: it will not arrive; `vertraagd`: it may yet; `gelukt`: no fault at all. */
  readonly uitkomst: 'mislukt' | 'vertraagd' | 'gelukt';
  /** What the server says of it. It may hold an address. */
  readonly toelichting: string;
}

/** Headers of another message, or fields of a report, by name in lower case; a continued line is one line. */
function fieldsIn(text: string): ReadonlyMap<string, string> {
  const lines = text.replace(/\r\n/g, '\n').replace(/\n[ \t]+/g, ' ');
  return new Map(
    [...lines.matchAll(/^([A-Za-z-]+):[ \t]*(.*)$/gm)].map(([, name = '', value = '']) => [
      name.toLowerCase(),
      value.trim(),
    ]),
  );
}

function textOf({ content }: Attachment): string {
  return typeof content === 'string' ? content : new TextDecoder('latin1').decode(content);
}

const REPORTED = /^message\/(global-)?delivery-status$/;
const RETURNED = /^(message\/(rfc822|global)|text\/rfc822-headers|message\/global-headers)$/;
const ID = /<[^<>\s]+>/;

/** The worst that is said of a recipient: there is one, but some servers tell it in several groups. */
function judge(status: string): Omit<DeliveryReport, 'messageId'> | undefined {
  // The first group is about the report as a whole.
  const groups = status
    .replace(/\r\n/g, '\n')
    .split(/\n[ \t]*\n/)
    .map(fieldsIn);
  const told = groups.filter((group) => group.has('action') || group.has('status'));
  if (told.length === 0) return undefined;
  const is = (group: ReadonlyMap<string, string>, action: string, code: string): boolean =>
    (group.get('action')?.toLowerCase() ?? (group.get('status')?.startsWith(code) ? action : '')) === action;
  const failed = told.find((group) => is(group, 'failed', '5.'));
  const delayed = told.find((group) => is(group, 'delayed', '4.'));
  const worst = failed ?? delayed ?? told[0];
  const toelichting = [worst?.get('status'), worst?.get('diagnostic-code')].filter(Boolean).join(' ');
  return { uitkomst: failed ? 'mislukt' : delayed ? 'vertraagd' : 'gelukt', toelichting };
}

/** The report in a message; undefined when it is none, or does not say which message it is about. */
export async function readDeliveryReport(bytes: Uint8Array): Promise<DeliveryReport | undefined> {
  const mail = await PostalMime.parse(bytes, { forceRfc822Attachments: true });
  const part = (kind: RegExp): string | undefined => {
    const found = mail.attachments.find(({ mimeType }) => kind.test(mimeType.toLowerCase()));
    return found && textOf(found);
  };
  const status = part(REPORTED);
  const judged = status === undefined ? undefined : judge(status);
  if (!judged) return undefined;
  const headers = part(RETURNED)?.replace(/\r\n/g, '\n').split('\n\n')[0] ?? '';
  // Not every server returns the headers; what the report answers to is the same message.
  const said = [fieldsIn(headers).get('message-id'), mail.inReplyTo, mail.references];
  const messageId = said.map((text) => ID.exec(text ?? '')?.[0]).find((id) => id !== undefined);
  return messageId === undefined ? undefined : { messageId, ...judged };
}
