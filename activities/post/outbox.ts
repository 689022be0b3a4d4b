// Letters as files in a folder, for a desk without a mail server.
import { randomUUID } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { open, rename } from 'node:fs/promises';
import { join } from 'node:path';
import type { Post } from './post.ts';

/**
 * Writes every letter as an `.eml` file, readable by its owner only, whole or not at all; a repeat replaces the same file.
 * @param folder made when it is not there
 */
export function outboxPost(folder: string): Post {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  return {
    send: async ({ name, bytes }) => {
      const target = join(folder, `${name}.eml`);
      const draft = join(folder, `.${randomUUID()}.part`);
      const file = await open(draft, 'w', 0o600);
      try {
        await file.writeFile(bytes);
        await file.sync();
      } finally {
        await file.close();
      }
      await rename(draft, target);
      return { uitkomst: 'verzonden' };
    },
    close: () => undefined,
  };
}
