// The key of the register's chains: from the environment, else from a file in the data folder; never in the database.
import { randomBytes } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Failed } from './front-desk.ts';
import { readKeyFile } from './key-file.ts';

const NAME = 'ketensleutel';
const BYTES = 32;
const SHAPE = /^[A-Za-z0-9+/]{43}=$/;

function parse(text: string, where: string): Buffer {
  if (SHAPE.test(text.trim())) return Buffer.from(text.trim(), 'base64');
  throw new Failed(
    `De ketensleutel in ${where} is niet te lezen: verwacht worden ${String(BYTES)} bytes in base64; zet de oorspronkelijke inhoud terug.`,
  );
}

async function find(folder: string, env: NodeJS.ProcessEnv): Promise<Buffer | undefined> {
  if (env.SPOORWIJZER_KETENSLEUTEL) return parse(env.SPOORWIJZER_KETENSLEUTEL, 'SPOORWIJZER_KETENSLEUTEL');
  const file = await readKeyFile(folder, NAME);
  return file && parse(file.text, file.path);
}

/**
 * The key of a program that only checks.
 * @throws Failed when there is none, or when it is not safe or not readable
 */
export async function loadChainKey(folder: string, env: NodeJS.ProcessEnv = process.env): Promise<Buffer> {
  const key = await find(folder, env);
  if (key) return key;
  throw new Failed(
    `Er is geen ketensleutel in ${folder}: start Spoorwijzer eerst met npm start, of zet SPOORWIJZER_KETENSLEUTEL.`,
  );
}

/**
 * The key of the program that writes: makes one where there is none yet.
 * @throws Failed when it is not safe or not readable
 */
export async function ensureChainKey(folder: string, env: NodeJS.ProcessEnv = process.env): Promise<Buffer> {
  const given = await find(folder, env);
  if (given) return given;
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const text = `${randomBytes(BYTES).toString('base64')}\n`;
  // Two that start at once: one makes the file, both read it.
  await writeFile(join(folder, NAME), text, { mode: 0o600, flag: 'wx' }).catch((error: unknown) => {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  });
  return loadChainKey(folder, {});
}
