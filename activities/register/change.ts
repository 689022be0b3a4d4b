// What every change has in common: one transaction, written down in somebody's name.
import type { Transaction } from 'kysely';
import type { RegisterAnswer } from '../../workflows/ports.ts';
import type { RegisterParts } from './publish.ts';
import type { Tables } from './tables.ts';

export type Step = Transaction<Tables>;

/** Thrown within a step: nothing of it is kept, and the sentence is the answer. */
class Declined extends Error {
  override readonly name = 'Declined';
}

/** Ends a change: nothing of it is kept. @param sentence one Dutch sentence with a way out; it names no name */
export function decline(sentence: string): never {
  throw new Declined(sentence);
}

/**
 * Makes a change, whole or not at all, and writes down who made it.
 * @param wat the words of the command; references at most
 * @param dossier the one that is changed; none for people
 * @param change answers what was done, or declines
 */
export async function changing(
  { register }: Pick<RegisterParts, 'register'>,
  { wie, wat, dossier }: { readonly wie: string; readonly wat: string; readonly dossier?: string },
  change: (step: Step) => Promise<unknown>,
): Promise<RegisterAnswer> {
  try {
    return await register.transaction().execute(async (step) => {
      const gedaan = await change(step);
      await step
        .insertInto('inzage')
        .values({ wie, wat, dossier: dossier ?? null, waarom: null })
        .execute();
      return { gedaan };
    });
  } catch (error) {
    if (error instanceof Declined) return { geweigerd: error.message };
    throw error;
  }
}

/**
 * The person as written down, held until the change is made.
 * @returns the references that nobody has, and those that were removed, are declined
 */
export async function holdPerson(step: Step, referentie: string) {
  const found = await step
    .selectFrom('persoon')
    .selectAll()
    .where('referentie', '=', referentie)
    .forUpdate()
    .executeTakeFirst();
  if (found === undefined)
    return decline(
      `${referentie} staat niet in het register; zet die verwijzing met een naam in een CSV-bestand en doe: spoorwijzer persoon importeer mensen.csv`,
    );
  if (found.verwijderd_op !== null)
    return decline(`${referentie} is uit het register verwijderd; gebruik een nieuwe verwijzing.`);
  return found;
}
