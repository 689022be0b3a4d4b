// What `document-vernietigd` does: the file goes, the row with its fingerprint stays and says when.
import { rm } from 'node:fs/promises';
import { sql, type Transaction } from 'kysely';
import type { Dossier } from '../../../workflows/dossier/dossier.ts';
import type { Register } from '../database.ts';
import { DESTROYED } from '../read/documents/cited.ts';
import { documentPath, fileErrorCode } from '../read/documents/folder.ts';
import type { Tables } from '../tables.ts';
import { holdFile } from './locked.ts';

/**
 * The references that a dossier says are destroyed. A correction of that does not count: a file that is gone does not come
 * back, so its reference stays destroyed and another file gets another one.
 */
function destroyedIn({ gebeurtenissen }: Dossier): readonly string[] {
  return gebeurtenissen.flatMap((event) => (event.soort === DESTROYED ? [event.document] : []));
}

/** Marks documents as destroyed, in the step that writes the event down. */
export async function markDestroyed(step: Transaction<Tables>, dossier: Dossier): Promise<void> {
  const references = destroyedIn(dossier);
  if (references.length === 0) return;
  await step
    .updateTable('document')
    .set({ vernietigd_op: sql`clock_timestamp()` })
    .where('dossier', '=', dossier.nummer)
    .where('referentie', 'in', references)
    .where('vernietigd_op', 'is', null)
    .execute();
}

/** The fingerprints of a dossier's destroyed documents. */
async function goneOf(register: Register, dossier: string): Promise<readonly string[]> {
  const rows = await register
    .selectFrom('document')
    .select('vingerafdruk')
    .distinct()
    .where('dossier', '=', dossier)
    .where('vernietigd_op', 'is not', null)
    .execute();
  return rows.flatMap(({ vingerafdruk }) => vingerafdruk ?? []);
}

/**
 * Takes the files of destroyed documents away, unless the same file is still another document's. After the mark is
 * committed, and again at every later writing of the dossier: so a crash in between, a full disk or a folder from a
 * back-up comes right by itself. A file that cannot be removed does not hold up the dossier, whose letters matter more.
 * @param warn told the code of what went wrong
 */
export async function sweep(
  { register, documents, warn }: { register: Register; documents: string; warn?: Warn },
  dossier: Dossier,
): Promise<void> {
  if (destroyedIn(dossier).length === 0) return;
  for (const fingerprint of await goneOf(register, dossier.nummer))
    await register.transaction().execute(async (step) => {
      await holdFile(step, fingerprint);
      const kept = await step
        .selectFrom('document')
        .select('dossier')
        .where('vingerafdruk', '=', fingerprint)
        .where('vernietigd_op', 'is', null)
        .executeTakeFirst();
      if (kept !== undefined) return;
      await rm(documentPath(documents, fingerprint), { force: true }).catch((error: unknown) => {
        warn?.('a destroyed document could not be removed', fileErrorCode(error));
      });
    });
}

/** Writes to the worker's log; the code of an error is all that may be said. */
export type Warn = (message: string, code: string) => void;
