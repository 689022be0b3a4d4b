// Writes dossiers into the register as they themselves say they stand: what the register had wrong or lost is put right by it.
import * as z from 'zod';
import type { Publication, Rebuilt } from '../../../workflows/ports.ts';
import { commandKind } from '../command.ts';
import { keepDossier } from '../publish.ts';
import { rebuildLetters } from '../rebuilt-letters.ts';

/** A dossier came from its own workflow: only its outline is looked at. */
const publication = z.custom<Publication>(
  (given) =>
    typeof given === 'object' &&
    given !== null &&
    'peildatum' in given &&
    'dossier' in given &&
    typeof given.dossier === 'object',
  'Dit is geen dossier zoals Temporal het geeft.',
);

export const rebuild = commandKind({
  shape: z.object({ dossiers: z.array(publication) }),
  run: async (parts, { dossiers, wie }) => {
    const { register } = parts;
    const outcomes = { bijgewerkt: [] as string[], ouder: [] as string[], geweigerd: [] as string[] };
    for (const each of dossiers) {
      const { nummer } = each.dossier;
      const known = await register
        .selectFrom('dossier')
        .select('nummer')
        .where('nummer', '=', nummer)
        .executeTakeFirst();
      // Of a dossier that is known a missing letter is a question, and stays one: only what was lost whole comes back whole.
      // Its letters first: should this be stopped halfway, the dossier is still unknown when it is tried again.
      if (known === undefined) await rebuildLetters(register, parts, each.dossier);
      outcomes[(await keepDossier(parts, each)).uitkomst].push(nummer);
    }
    await register
      .insertInto('inzage')
      .values({ wie, wat: 'register herbouw', dossier: null, waarom: null })
      .execute();
    const gedaan: Rebuilt = { ...outcomes, bijgewerkt: outcomes.bijgewerkt.length };
    return { gedaan };
  },
});
