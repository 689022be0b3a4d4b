// The folder with documents: where a file stands by its fingerprint, where one waits to be taken in, and whether it is still what it was.
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** Files that were brought, and that no worker has taken in yet. */
const WAITING = 'binnen';
const FINGERPRINT = /^[0-9a-f]{64}$/;

/** Whether a text can be the SHA-256 of a file. */
export function isFingerprint(value: string): boolean {
  return FINGERPRINT.test(value);
}

/** A fingerprint as a person compares it. */
export function shortFingerprint(fingerprint: string): string {
  return fingerprint.slice(0, 12);
}

/** Place of a document within the folder: never its own name, which may say who it is about. */
export function placeOf(fingerprint: string): string {
  return join(fingerprint.slice(0, 2), fingerprint);
}

/** Absolute path of a document. */
export function documentPath(folder: string, fingerprint: string): string {
  return join(folder, placeOf(fingerprint));
}

/** Absolute path of a file that waits. @param word a random one, its maker's own */
export function waitingPath(folder: string, word: string): string {
  return join(folder, WAITING, word);
}

/** The code of a file system's error, such as ENOENT. */
export function fileErrorCode(error: unknown): string {
  return typeof error === 'object' && error && 'code' in error ? String(error.code) : 'unknown';
}

/** What `ask` answers; undefined when the file or folder it asks about is not there. */
async function unlessGone<T>(ask: Promise<T>): Promise<T | undefined> {
  return ask.catch((error: unknown) => {
    if (fileErrorCode(error) === 'ENOENT') return undefined;
    throw error;
  });
}

/** The SHA-256 of a file in hexadecimal, read bit by bit; undefined when it is not there. */
export async function fingerprintOf(path: string): Promise<string | undefined> {
  const read = async (): Promise<string> => {
    const hash = createHash('sha256');
    for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) hash.update(chunk);
    return hash.digest('hex');
  };
  return unlessGone(read());
}

/** How a document's file is found. */
export type FileStand = 'goed' | 'ontbreekt' | 'veranderd';

/** Reads a document's file and judges it by its fingerprint. */
export async function fileStand(folder: string, fingerprint: string): Promise<FileStand> {
  const found = await fingerprintOf(documentPath(folder, fingerprint));
  if (found === undefined) return 'ontbreekt';
  return found === fingerprint ? 'goed' : 'veranderd';
}

/** A file in the folder, whatever put it there. */
export interface KeptFile {
  /** Within the folder. */
  readonly place: string;
  /** When its bytes were written; milliseconds since 1970. */
  readonly written: number;
}

/** Every file in the folder; undefined when there is no folder. */
export async function keptFiles(folder: string): Promise<readonly KeptFile[] | undefined> {
  const names = await unlessGone(readdir(folder, { recursive: true }));
  if (names === undefined) return undefined;
  const files: KeptFile[] = [];
  for (const place of names.sort()) {
    // One that has gone since is no file any more.
    const found = await unlessGone(stat(join(folder, place)));
    if (found?.isFile()) files.push({ place, written: found.mtimeMs });
  }
  return files;
}
