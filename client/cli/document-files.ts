// Documents on this machine: one is put ready in the folder for a worker to take in, or copied out of it; never under a name of its own.
import { createHash, randomUUID } from 'node:crypto';
import { mkdir, open, rm, type FileHandle } from 'node:fs/promises';
import { dirname } from 'node:path';
import { documentPath, fileErrorCode, waitingPath } from '../../activities/register/read/documents/folder.ts';
import { Failed, Refused } from '../front-desk.ts';
import { unreadable } from './read-input.ts';

/** More than a document is a mistake. */
const LARGEST = 100_000_000;

/** A file that waits for a worker. */
export interface WaitingDocument {
  /** The word under which it waits. */
  readonly wacht: string;
  /** SHA-256 in hexadecimal. */
  readonly vingerafdruk: string;
  /** Bytes. */
  readonly grootte: number;
  /** Throws it away, unless a worker took it in. */
  readonly discard: () => Promise<void>;
}

/** Copies what is left of a file, and answers the fingerprint and size of what was copied. */
async function copy(from: FileHandle, to: FileHandle, most = Infinity) {
  const hash = createHash('sha256');
  let grootte = 0;
  for await (const chunk of from.createReadStream({ autoClose: false }) as AsyncIterable<Buffer>) {
    grootte += chunk.length;
    if (grootte > most) break;
    hash.update(chunk);
    await to.writeFile(chunk);
  }
  await to.sync();
  return { vingerafdruk: hash.digest('hex'), grootte };
}

async function openDocument(path: string, name: string): Promise<FileHandle> {
  const file = await open(path).catch((error: unknown) => {
    throw unreadable(name, error);
  });
  // A pipe has no end, and a folder no bytes.
  if ((await file.stat()).isFile()) return file;
  await file.close();
  throw new Refused(`${name} is geen gewoon bestand.`);
}

async function openWaiting(path: string): Promise<FileHandle> {
  try {
    await mkdir(dirname(path), { recursive: true, mode: 0o700 });
    return await open(path, 'wx', 0o600);
  } catch (error) {
    throw new Failed(
      `De documentenmap is niet te beschrijven (${fileErrorCode(error)}); kijk naar SPOORWIJZER_DOCUMENTEN en de rechten van die map.`,
      { cause: error },
    );
  }
}

/**
 * Puts a file ready for a worker, for its owner alone, and works out its fingerprint on the way.
 * @throws Refused when it cannot be read, is empty or too large
 * @throws Failed when the folder cannot be written to
 */
export async function putReady(folder: string, path: string): Promise<WaitingDocument> {
  const name = `Het bestand ${path}`;
  const from = await openDocument(path, name);
  const wacht = randomUUID();
  const waiting = waitingPath(folder, wacht);
  const discard = () => rm(waiting, { force: true });
  try {
    const to = await openWaiting(waiting);
    const copied = await copy(from, to, LARGEST).finally(() => to.close());
    if (copied.grootte === 0) throw new Refused(`${name} is leeg; geef het document zelf.`);
    if (copied.grootte > LARGEST) throw new Refused(`${name} is te groot; het mag hooguit 100 MB zijn.`);
    return { ...copied, wacht, discard };
  } catch (error) {
    await discard();
    throw error instanceof Refused || error instanceof Failed ? error : unreadable(name, error);
  } finally {
    await from.close();
  }
}

async function openNew(path: string): Promise<FileHandle> {
  return open(path, 'wx', 0o600).catch((error: unknown) => {
    throw fileErrorCode(error) === 'EEXIST'
      ? new Refused(`${path} bestaat al; kies een andere naam.`)
      : new Refused(`${path} is niet te schrijven (${fileErrorCode(error)}); kies een andere plek.`);
  });
}

/**
 * Copies a document out of the folder to a new file; what is there is never written over.
 * @param what how it is called in a sentence
 * @throws Refused when there is a file already, or none can be made
 * @throws Failed when the document is not there, or not what was added: nothing is left behind then
 */
export async function copyOut(
  folder: string,
  vingerafdruk: string,
  path: string,
  what: string,
): Promise<void> {
  const from = await open(documentPath(folder, vingerafdruk)).catch((error: unknown) => {
    throw new Failed(
      `Het bestand van ${what} is er niet (${fileErrorCode(error)}); kijk met: spoorwijzer register controleer`,
      { cause: error },
    );
  });
  try {
    const to = await openNew(path);
    const copied = await copy(from, to)
      .catch(() => undefined)
      .finally(() => to.close());
    if (copied?.vingerafdruk === vingerafdruk) return;
    await rm(path, { force: true });
    throw new Failed(
      copied
        ? `Het bestand van ${what} is niet meer wat is toegevoegd en is niet gekopieerd; kijk met: spoorwijzer register controleer`
        : `Het bestand van ${what} kon niet worden gekopieerd; kijk of er ruimte is op die plek.`,
    );
  } finally {
    await from.close();
  }
}
