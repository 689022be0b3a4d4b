// A real SMTP server on this machine that keeps what it gets, and refuses what a test tells it to.
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

export interface Received {
  readonly from: string;
  readonly to: string;
  readonly bytes: Buffer;
}

export interface Sink {
  readonly url: string;
  readonly received: readonly Received[];
  close(): Promise<void>;
}

/** What to answer an address with, instead of accepting it: an SMTP answer code. */
export type Refusals = Readonly<Record<string, number>>;

/** Who is sending what to whom. */
type Envelope = Omit<Received, 'bytes'>;

/** Told at moments of a message, before anything else is done with it. */
export interface Watch {
  /** The first bytes of it are in. */
  readonly inData?: (envelope: Envelope) => void;
  /** It is in, whole; nothing is kept yet. */
  readonly afterDot?: (envelope: Envelope) => void;
}

/**
 * Starts a sink on a free port. What it accepted it has kept: it says 250 after that.
 * @param atData answered to the message itself, instead of accepting it
 * @param beforeAccepting waited for between keeping a message and saying so
 */
export async function startSink(
  refusals: Refusals = {},
  atData?: number,
  beforeAccepting: () => Promise<void> = () => Promise.resolve(),
  watch: Watch = {},
): Promise<Sink> {
  const received: Received[] = [];
  const refuse = (code: number, address: string): Error =>
    Object.assign(new Error(`no <${address}> here, ask Noor`), { responseCode: code });
  const server = new SMTPServer({
    disabledCommands: ['STARTTLS', 'AUTH'],
    authOptional: true,
    logger: false,
    onRcptTo: ({ address }, _session, callback) => {
      const code = refusals[address];
      callback(code === undefined ? null : refuse(code, address));
    },
    onData: (stream, { envelope }, callback) => {
      const parts: Buffer[] = [];
      const from = envelope.mailFrom === false ? '' : envelope.mailFrom.address;
      const to = envelope.rcptTo.map(({ address }) => address).join();
      stream.once('data', () => watch.inData?.({ from, to }));
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', () => {
        watch.afterDot?.({ from, to });
        if (atData !== undefined) {
          callback(refuse(atData, 'the message'));
          return;
        }
        received.push({ from, to, bytes: Buffer.concat(parts) });
        void beforeAccepting().then(() => callback(null));
      });
    },
  });
  // A client that dies in the middle of a mail is no news to a mail server.
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    received,
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}
