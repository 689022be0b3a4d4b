// The first people of a register, all of them or none: from the file in which they were kept before, or an example.
import { sql } from 'kysely';
import type { Person } from '../directory.ts';
import type { Register } from './database.ts';
import { EVER } from './read/people.ts';

/**
 * `overgenomen`: they are in the register now. `al-overgenomen`: each of them stood there, word for word. `anders`: the
 * register has people of its own, and nothing was done.
 */
export type FirstPeople = 'overgenomen' | 'al-overgenomen' | 'anders';

type Rows = readonly Readonly<Record<string, string | null>>[];

function rowsOf(people: ReadonlyMap<string, Person>) {
  const entries = [...people];
  return {
    personen: entries.map(([referentie, { naam, adres, rol }]) => ({
      referentie,
      naam,
      adres: adres ?? null,
      rol: rol ?? null,
    })),
    vervangers: entries.flatMap(([persoon, { vervanger }]) =>
      vervanger === undefined
        ? []
        : [
            {
              persoon,
              vervanger: vervanger.persoon,
              van: vervanger.van ?? EVER.van,
              tot: vervanger.tot ?? EVER.tot,
            },
          ],
    ),
  };
}

/** Whether every row is there as it is, whatever else is. */
function holds(known: Rows, rows: Rows): boolean {
  const texts = new Set(known.map((row) => JSON.stringify(Object.entries(row).sort())));
  return rows.every((row) => texts.has(JSON.stringify(Object.entries(row).sort())));
}

/** Whether anybody was ever written down. */
export async function hasPeople(register: Register): Promise<boolean> {
  return (await register.selectFrom('persoon').select('referentie').limit(1).execute()).length > 0;
}

/** Puts people into a register without people. Two workers at the same moment wait for each other. */
export async function takeInPeople(
  register: Register,
  people: ReadonlyMap<string, Person>,
): Promise<FirstPeople> {
  const { personen, vervangers } = rowsOf(people);
  return register.transaction().execute(async (step) => {
    await sql`lock table persoon in share row exclusive mode`.execute(step);
    const known = await step.selectFrom('persoon').select(['referentie', 'naam', 'adres', 'rol']).execute();
    if (known.length > 0) {
      const deputies = await step
        .selectFrom('vervanger')
        .select(['persoon', 'vervanger', 'van', 'tot'])
        .execute();
      const rows = known.map((row) => ({ ...row }));
      const same =
        holds(rows, personen) &&
        holds(
          deputies.map((row) => ({ ...row })),
          vervangers,
        );
      return same ? 'al-overgenomen' : 'anders';
    }
    for (let from = 0; from < personen.length; from += 5_000)
      await step
        .insertInto('persoon')
        .values(personen.slice(from, from + 5_000))
        .execute();
    for (let from = 0; from < vervangers.length; from += 5_000)
      await step
        .insertInto('vervanger')
        .values(vervangers.slice(from, from + 5_000))
        .execute();
    return 'overgenomen';
  });
}
