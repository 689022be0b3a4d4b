// Letters as files in a folder, for a desk without a mail server.
import { randomUUID } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { open, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Post } from './post.ts';

/**
 * Writes every letter as an `.eml` file, readable by its owner only, whole or not at all; a repeat replaces the same
 * file. So nothing is ever uncertain: the file is there, or it is not.
 * @param folder made when it is not there
 */
export function outboxPost(folder: string): Post {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const fileOf = (name: string): string => join(folder, `${name}.eml`);
  return {
    send: async ({ name, bytes }) => {
      try {
        const draft = join(folder, `.${randomUUID()}.part`);
        const file = await open(draft, 'w', 0o600);
        try {
          await file.writeFile(bytes);
          await file.sync();
        } finally {
          await file.close();
        }
        await rename(draft, fileOf(name));
        return { uitkomst: 'verzonden', antwoord: 'bestand geschreven', woorden: 'outbox' };
      } catch (error) {
        const code = typeof error === 'object' && error && 'code' in error ? String(error.code) : 'unknown';
        return { uitkomst: 'uitgesteld', antwoord: code, woorden: `outbox: ${code}` };
      }
    },
    // Gone may mean that somebody took it away already.
    arrived: ({ name, bytes }) =>
      readFile(fileOf(name)).then(
        (there) => (there.equals(bytes) ? true : undefined),
        () => undefined,
      ),
    discard: (name) => rm(fileOf(name), { force: true }),
    close: () => undefined,
  };
}
