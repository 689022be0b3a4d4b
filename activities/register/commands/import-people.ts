// Takes the people of a file into the register: who is new comes in, who is known is changed; one wrong row and nothing happens.
import * as z from 'zod';
import { changing, decline, type Step } from '../change.ts';
import { commandKind } from '../command.ts';
import { headFault, readRows, type Fault, type GivenPerson } from '../people-rows.ts';

/** Rows at once in one statement; each has a handful of values, and there may be 65,535 of those. */
const AT_ONCE = 1_000;

interface Known {
  readonly referentie: string;
  readonly naam: string | null;
  readonly adres: string | null;
  readonly rol: string | null;
  readonly afdeling: string | null;
  readonly verwijderd_op: string | null;
}

async function knownOf(step: Step, personen: readonly GivenPerson[]): Promise<ReadonlyMap<string, Known>> {
  const known = new Map<string, Known>();
  for (let from = 0; from < personen.length; from += AT_ONCE) {
    const references = personen.slice(from, from + AT_ONCE).map(({ referentie }) => referentie);
    const rows = await step
      .selectFrom('persoon')
      .select(['referentie', 'naam', 'adres', 'rol', 'afdeling', 'verwijderd_op'])
      .where('referentie', 'in', references)
      // In one order, or two imports could wait for each other for ever.
      .orderBy('referentie')
      .forUpdate()
      .execute();
    for (const row of rows) known.set(row.referentie, row);
  }
  return known;
}

/** The person as it will be: what the file does not have a column for stays as it was. */
function merged({ referentie, velden }: GivenPerson, before: Known | undefined) {
  const { naam = null, adres = null, rol = null, afdeling = null } = before ?? {};
  return { referentie, naam, adres, rol, afdeling, ...velden };
}

async function write(step: Step, rows: readonly ReturnType<typeof merged>[]): Promise<void> {
  for (let from = 0; from < rows.length; from += AT_ONCE)
    await step
      .insertInto('persoon')
      .values(rows.slice(from, from + AT_ONCE))
      .onConflict((conflict) =>
        conflict.column('referentie').doUpdateSet((eb) => ({
          naam: eb.ref('excluded.naam'),
          adres: eb.ref('excluded.adres'),
          rol: eb.ref('excluded.rol'),
          afdeling: eb.ref('excluded.afdeling'),
          gewijzigd_op: eb.fn<string>('now'),
        })),
      )
      .execute();
}

/** What an import did, or with `proef` would do; with a fault nothing. References only. */
export interface Imported {
  readonly proef: boolean;
  readonly nieuw: readonly string[];
  readonly gewijzigd: readonly string[];
  readonly ongewijzigd: number;
  readonly fouten: readonly Fault[];
}

export const importPeople = commandKind({
  shape: z.object({
    kolommen: z.array(z.string()),
    rijen: z.array(z.object({ regel: z.number(), cellen: z.array(z.string()) })),
    proef: z.boolean(),
  }),
  run: (parts, { wie, kolommen, rijen, proef }) =>
    changing(
      parts,
      { wie, wat: `persoon importeer${proef ? ' --proef' : ''}` },
      async (step): Promise<Imported> => {
        const wrong = headFault(kolommen);
        if (wrong !== undefined) decline(wrong);
        const { personen, fouten } = readRows(kolommen, rijen);
        const known = await knownOf(step, personen);
        const removed = personen
          .filter(({ referentie }) => (known.get(referentie)?.verwijderd_op ?? null) !== null)
          .map(({ regel }) => ({
            regel,
            reden: 'deze referentie is uit het register verwijderd; gebruik een nieuwe',
          }));
        const faults = [...fouten, ...removed].sort((one, other) => one.regel - other.regel);
        if (faults.length > 0) return { proef, nieuw: [], gewijzigd: [], ongewijzigd: 0, fouten: faults };
        const after = personen.map((person) => merged(person, known.get(person.referentie)));
        const nieuw = after.filter(({ referentie }) => !known.has(referentie));
        const gewijzigd = after.filter((row) => {
          const before = known.get(row.referentie);
          return (
            before !== undefined &&
            (['naam', 'adres', 'rol', 'afdeling'] as const).some((field) => before[field] !== row[field])
          );
        });
        if (!proef) await write(step, [...nieuw, ...gewijzigd]);
        return {
          proef,
          nieuw: nieuw.map(({ referentie }) => referentie),
          gewijzigd: gewijzigd.map(({ referentie }) => referentie),
          ongewijzigd: after.length - nieuw.length - gewijzigd.length,
          fouten: [],
        };
      },
    ),
});
