// A mail server as a process of its own: a mail is on the disk before it says 250, and it can be ended at every step before that.
import { closeSync, fsyncSync, openSync, renameSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { SMTPServer } from 'smtp-server';
import type { MailPoint } from './points.ts';

/** Where it keeps mails, and a port for each of those who send. */
export interface MailOrder {
  readonly journal: string;
  readonly ports: readonly number[];
}

/** A letter has come to the point that was asked for, and waits. */
export interface Reached {
  readonly at: MailPoint;
  /** By whom it is sent. */
  readonly worker: number;
}

/** Which point to hold the next letter at, or to let the one that is held go. */
export type Told = { readonly arm: MailPoint | null } | { readonly go: true };

const { journal, ports } = JSON.parse(process.env.MAIL_ORDER ?? '{}') as MailOrder;
let armed: MailPoint | null = null;
let go: (() => void) | undefined;
let kept = 0;

process.on('message', (told: Told) => {
  if ('arm' in told) armed = told.arm;
  else go?.();
});
process.once('disconnect', () => process.exit());

/** Waits here when a letter is wanted at this point. */
async function pass(at: MailPoint, worker: number): Promise<void> {
  if (armed !== at) return;
  armed = null;
  await new Promise<void>((resolve) => {
    go = resolve;
    process.send?.({ at, worker } satisfies Reached);
  });
}

/** On the disk, whole, under a name that nothing else has. */
function keep(bytes: Buffer): void {
  kept += 1;
  const path = join(journal, `${String(process.pid)}-${String(kept)}`);
  const file = openSync(`${path}.half`, 'w');
  writeSync(file, bytes);
  fsyncSync(file);
  closeSync(file);
  renameSync(`${path}.half`, `${path}.eml`);
  const folder = openSync(journal, 'r');
  fsyncSync(folder);
  closeSync(folder);
}

async function listen(port: number, worker: number): Promise<void> {
  const server = new SMTPServer({
    disabledCommands: ['STARTTLS', 'AUTH'],
    authOptional: true,
    logger: false,
    onRcptTo: (_address, _session, callback) => void pass('after commit', worker).then(() => callback()),
    onData: (stream, _session, callback) => {
      const parts: Buffer[] = [];
      const take = async (): Promise<void> => {
        for await (const part of stream) {
          if (parts.length === 0) await pass('in DATA', worker);
          parts.push(part as Buffer);
        }
        await pass('after the dot', worker);
        keep(Buffer.concat(parts));
        await pass('before 250', worker);
      };
      take().then(() => callback(), callback);
    },
  });
  // A worker that dies in the middle of a mail is no news to a mail server.
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', () => resolve()));
}

await Promise.all(ports.map(listen));
process.send?.('ready');
