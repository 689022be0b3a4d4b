// Writes an answer to a file of its own, for its maker alone; what is there is never written over.
import { writeFile } from 'node:fs/promises';
import { Failed, Refused } from '../front-desk.ts';

/**
 * Writes a new file.
 * @param what what is written, with its article: 'De brief'
 * @param option where another name is given: '--uit'
 * @throws Refused when the file is there already
 * @throws Failed when it cannot be written
 */
export async function saveNew(path: string, bytes: Uint8Array, what: string, option: string): Promise<void> {
  await writeFile(path, bytes, { flag: 'wx', mode: 0o600 }).catch((error: unknown) => {
    const exists = typeof error === 'object' && error !== null && 'code' in error && error.code === 'EEXIST';
    throw exists
      ? new Refused(`${path} bestaat al; kies een andere naam met ${option}.`)
      : new Failed(`${what} kan niet naar ${path} geschreven worden; kies een andere plek met ${option}.`);
  });
}
