// The key file of one machine: made once, readable by its owner only, never overwritten.
import { createHash, randomBytes } from 'node:crypto';
import { link, mkdir, open, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Failed } from './front-desk.ts';

const NAME = 'sleutels';
/** What the development server keeps its data in; data without keys means that the keys are lost. */
const DATABASE = 'temporal.db';

/**
 * What a key file says, or nothing when there is none.
 * @param name of the file; the keys of payloads unless told
 * @throws Failed when others on this machine could read it, or we cannot
 */
export async function readKeyFile(
  folder: string,
  name = NAME,
): Promise<{ path: string; text: string } | undefined> {
  const path = join(folder, name);
  try {
    const file = await open(path);
    try {
      const { mode } = await file.stat();
      if (process.platform !== 'win32' && (mode & 0o077) !== 0) {
        throw new Failed(
          `Het sleutelbestand ${path} is ook voor anderen toegankelijk; herstel dat met: chmod 600 ${path}`,
        );
      }
      return { path, text: await file.readFile('utf8') };
    } finally {
      await file.close();
    }
  } catch (error) {
    if (error instanceof Failed) throw error;
    if (codeOf(error) === 'ENOENT') return undefined;
    throw new Failed(
      `Het sleutelbestand ${path} is niet te openen (${codeOf(error)}); geef uzelf leesrecht, of zet het bestand terug.`,
    );
  }
}

/**
 * Makes a key file with one new key, unless there is one: of two processes that do this at once one wins, and both
 * read what it wrote.
 * @throws Failed when there is data that an earlier key must have sealed
 */
export async function makeKeyFile(folder: string, bytes: number): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  // In this order: whoever has data by now had its key before.
  if ((await exists(join(folder, DATABASE))) && !(await exists(join(folder, NAME)))) {
    throw new Failed(
      `Er staan gegevens in ${folder}, maar het sleutelbestand ${NAME} ontbreekt: zet het terug uit de reservekopie, want met een nieuwe sleutel zijn de dossiers niet te lezen.`,
    );
  }
  const key = randomBytes(bytes);
  // Named after its content, so that another key can never pass under the same name.
  const id = `k-${createHash('sha256').update(key).digest('hex').slice(0, 8)}`;
  const fresh = join(folder, `${NAME}.${id}`);
  try {
    const file = await open(fresh, 'wx', 0o600);
    await file.writeFile(`${id}:${key.toString('base64')}\n`);
    await file.sync();
    await file.close();
    // A link fails where a file is, in one step; a rename would replace it.
    await link(fresh, join(folder, NAME));
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
  } finally {
    await rm(fresh, { force: true });
  }
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

/** By its code, because an error of Node need not be an `Error` of ours. */
function codeOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : String(error);
}
