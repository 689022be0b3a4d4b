// The files in the data folder with the addresses of our own register: for the command line, and for our next start.
import { randomBytes } from 'node:crypto';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ADDRESS_FILES } from '../../client/register-address.ts';

/** The database, and who logs in to it. */
export const DATABASE = 'spoorwijzer';
export const LOGINS = { writer: 'spoorwijzer_eigenaar', reader: 'spoorwijzer_lezer_login' } as const;

export interface Passwords {
  readonly writer: string;
  readonly reader: string;
}

export interface Addresses {
  readonly writer: string;
  readonly reader: string;
}

/** Passwords that nobody has seen; letters and digits, so that they can stand in an address and in SQL as they are. */
export const newPasswords = (): Passwords => ({
  writer: randomBytes(24).toString('hex'),
  reader: randomBytes(24).toString('hex'),
});

/** What the files of the last start say; nothing when one of them is not there or is not as we wrote it. */
export async function readAddresses(
  folder: string,
): Promise<{ passwords: Passwords; port: number } | undefined> {
  const [writer, reader] = await Promise.all([
    read(folder, ADDRESS_FILES.writer),
    read(folder, ADDRESS_FILES.reader),
  ]);
  if (writer === undefined || reader === undefined) return undefined;
  return { passwords: { writer: writer.password, reader: reader.password }, port: writer.port };
}

async function read(folder: string, name: string): Promise<{ password: string; port: number } | undefined> {
  const text = await readFile(join(folder, name), 'utf8').catch(() => '');
  const found = /^postgres:\/\/\w+:([\da-f]{48})@127\.0\.0\.1:(\d{1,5})\//.exec(text);
  return found?.[1] === undefined ? undefined : { password: found[1], port: Number(found[2]) };
}

/** Writes the files, readable by their owner only; a reader sees the old ones or the new ones, never half of one. */
export async function writeAddresses(folder: string, passwords: Passwords, port: number): Promise<Addresses> {
  const address = (who: keyof Passwords): string =>
    `postgres://${LOGINS[who]}:${passwords[who]}@127.0.0.1:${String(port)}/${DATABASE}`;
  const addresses = { writer: address('writer'), reader: address('reader') };
  for (const who of ['writer', 'reader'] as const) {
    const path = join(folder, ADDRESS_FILES[who]);
    const fresh = `${path}.${String(process.pid)}`;
    await writeFile(fresh, `${addresses[who]}\n`, { mode: 0o600 });
    await rename(fresh, path);
  }
  return addresses;
}
