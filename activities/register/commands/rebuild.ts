// Writes dossiers into the register as they themselves say they stand: what the register had wrong or lost is put right by it.
import * as z from 'zod';
import type { Publication, Rebuilt } from '../../../workflows/ports.ts';
import { commandKind } from '../command.ts';
import { keepDossier } from '../publish.ts';

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
    const outcomes = { bijgewerkt: [] as string[], ouder: [] as string[], geweigerd: [] as string[] };
    for (const each of dossiers)
      outcomes[(await keepDossier(parts, each)).uitkomst].push(each.dossier.nummer);
    await parts.register
      .insertInto('inzage')
      .values({ wie, wat: 'register herbouw', dossier: null, waarom: null })
      .execute();
    const gedaan: Rebuilt = { ...outcomes, bijgewerkt: outcomes.bijgewerkt.length };
    return { gedaan };
  },
});
