// Adds a document to a dossier: its file goes to the folder under its fingerprint, and the register keeps reference and fingerprint.
import * as z from 'zod';
import { isReference } from '../../../workflows/dossier/read-field.ts';
import { changing, decline, type Step } from '../change.ts';
import { commandKind } from '../command.ts';
import { holdFile } from '../documents/locked.ts';
import { isHere, takeIn } from '../documents/take-in.ts';
import { DESTROYED } from '../read/documents/cited.ts';
import { isFingerprint } from '../read/documents/folder.ts';
import { addedDocument } from '../read/documents/list.ts';

const NO_FILE = 'De opdracht noemt geen bestand zoals de opdrachtregel het klaarzet.';
const reference = z.string().refine(isReference, 'Dit is geen verwijzing naar een dossier of document.');

/** Holds the dossier: meanwhile nothing that happened in it is written down. */
async function holdDossier(step: Step, nummer: string): Promise<void> {
  const found = await step
    .selectFrom('dossier')
    .select('nummer')
    .where('nummer', '=', nummer)
    .forUpdate()
    .executeTakeFirst();
  if (found === undefined)
    decline(
      `Dossier ${nummer} staat niet in het register; met 'spoorwijzer dossier lijst' ziet u welke er zijn.`,
    );
}

async function refuseDestroyed(step: Step, dossier: string, referentie: string): Promise<void> {
  const event = await step
    .selectFrom('gebeurtenis')
    .select('nummer')
    .where('dossier', '=', dossier)
    .where('soort', '=', DESTROYED)
    .where((where) => where(where.ref('inhoud', '->>').key('document'), '=', referentie))
    .executeTakeFirst();
  if (event !== undefined)
    decline(`Document ${referentie} is vernietigd en komt niet terug; kies een andere verwijzing.`);
}

function rowOf(step: Step, dossier: string, referentie: string) {
  return step
    .selectFrom('document')
    .selectAll()
    .where('dossier', '=', dossier)
    .where('referentie', '=', referentie)
    .executeTakeFirst();
}

export const addDocument = commandKind({
  shape: z.object({
    dossier: reference,
    referentie: reference,
    vingerafdruk: z.string().refine(isFingerprint, NO_FILE),
    grootte: z.int(NO_FILE).positive(NO_FILE),
    // Part of a path: nothing but a word that we made.
    wacht: z.uuid(NO_FILE),
  }),
  run: async (parts, { wie, dossier, referentie, vingerafdruk, grootte, wacht }) => {
    const { documents } = parts;
    if (!(await isHere(documents, wacht, vingerafdruk)))
      return {
        geweigerd:
          'De worker vindt het bestand niet in zijn documentenmap; geef worker en opdrachtregel dezelfde SPOORWIJZER_DOCUMENTEN (of SPOORWIJZER_DATA).',
      };
    return changing(parts, { wie, wat: `document voeg-toe ${referentie}`, dossier }, async (step) => {
      await holdDossier(step, dossier);
      await refuseDestroyed(step, dossier, referentie);
      await holdFile(step, vingerafdruk);
      const known = await rowOf(step, dossier, referentie);
      if (known !== undefined && known.vingerafdruk !== vingerafdruk)
        decline(
          `Document ${referentie} heeft in dossier ${dossier} al een ander bestand; kies een andere verwijzing.`,
        );
      if (known === undefined)
        await step
          .insertInto('document')
          .values({ dossier, referentie, vingerafdruk, grootte: String(grootte), toegevoegd_door: wie })
          .execute();
      await takeIn(documents, wacht, vingerafdruk);
      const row = known ?? (await rowOf(step, dossier, referentie));
      return { dossier, ...(row && addedDocument(row)) };
    });
  },
});
