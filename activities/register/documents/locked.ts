// One at a time per file: whoever takes a file in and whoever takes it away wait for each other.
import { sql, type Transaction } from 'kysely';
import type { Tables } from '../tables.ts';

/** Beside the locks of letters, which are one number each. */
const LOCKS = 57;

/** Holds a file, whatever dossiers have it, until the step ends. */
export async function holdFile(step: Transaction<Tables>, fingerprint: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(${LOCKS}, hashtext(${fingerprint}))`.execute(step);
}
