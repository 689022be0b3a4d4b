// The monthly list of chain heads: the last link of every dossier, each signed, so that a dossier that was cut off later shows.
import { fingerprintOfHeads, signatureOf } from './chain.ts';
import type { Register } from './database.ts';

/** Rows that one statement takes. */
const PORTION = 5_000;

/**
 * Writes the list of a month. What was written before stays: a second run of the month adds only dossiers that are new.
 * @param maand first day of the month
 * @returns the list of the month as it stands
 */
export async function writeChainHeads(
  register: Register,
  key: Buffer,
  maand: string,
): Promise<{ readonly dossiers: number; readonly kenmerk: string }> {
  return register.transaction().execute(async (step) => {
    const heads = await step
      .selectFrom('dossier')
      .select(['nummer as dossier', 'gebeurtenissen', 'ketenkop as schakel'])
      .where('gebeurtenissen', '>', 0)
      .orderBy('nummer')
      .execute();
    const rows = heads
      .map(({ dossier, gebeurtenissen, schakel }) => ({
        maand,
        dossier,
        nummer: gebeurtenissen - 1,
        schakel,
      }))
      .map((head) => ({ ...head, handtekening: signatureOf(key, head) }));
    for (let from = 0; from < rows.length; from += PORTION)
      await step
        .insertInto('ketenlijst')
        .values(rows.slice(from, from + PORTION))
        .onConflict((conflict) => conflict.columns(['maand', 'dossier']).doNothing())
        .execute();
    const list = await step
      .selectFrom('ketenlijst')
      .select('handtekening')
      .where('maand', '=', maand)
      .orderBy('dossier')
      .execute();
    const signatures = list.map(({ handtekening }) => handtekening);
    return { dossiers: list.length, kenmerk: fingerprintOfHeads(key, signatures) };
  });
}
