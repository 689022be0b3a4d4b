// The history of a page as a file: Temporal's own message as JSON, bytes in base64.
import proto from '@temporalio/proto';

const { History } = proto.temporal.api.history.v1;
export type PageHistory = proto.temporal.api.history.v1.IHistory;

/** @returns text that a reviewer can compare line by line */
export function writeHistory(history: PageHistory): string {
  const plain = History.toObject(History.fromObject(history), {
    longs: String,
    enums: String,
    bytes: String,
  });
  return `${JSON.stringify(plain, undefined, 1)}\n`;
}

export function readHistory(text: string): PageHistory {
  return History.fromObject(JSON.parse(text) as Readonly<Record<string, unknown>>);
}

/** The message as it travels: all that Temporal stores of it. */
export function bytesOf(history: PageHistory): Buffer {
  return Buffer.from(History.encode(History.fromObject(history)).finish());
}
