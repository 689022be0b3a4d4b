// Where the register answers: from the environment, else from the files that `npm start` keeps in the data folder.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { dataFolder } from './data-folder.ts';
import { Failed } from './front-desk.ts';

/** Files with the addresses of a register of our own, readable by their owner only. */
export const ADDRESS_FILES = { writer: 'register-url', reader: 'register-lezer-url' } as const;

/**
 * The reader's address.
 * @throws Failed when there is none
 */
export async function readerAddress(env: NodeJS.ProcessEnv = process.env): Promise<string> {
  if (env.DATABASE_URL_LEZER) return env.DATABASE_URL_LEZER;
  if (env.DATABASE_URL)
    throw new Failed(
      'DATABASE_URL is gezet, maar DATABASE_URL_LEZER niet: geef daarin het adres met de gebruiker die alleen mag lezen.',
    );
  const path = join(dataFolder(env), ADDRESS_FILES.reader);
  return readFile(path, 'utf8').then(
    (text) => text.trim(),
    () => {
      throw new Failed('Er is nog geen register; start Spoorwijzer eerst met: npm start');
    },
  );
}
