// The rows of a file with people: read one by one, and of each wrong one its line and the reason, never what it says.
import { PERSON_FIELDS, readPersonField, reference, type PersonField } from '../person.ts';

/** One row as it came from the file. */
export interface TypedRow {
  /** Its line in the file, counted from 1. */
  readonly regel: number;
  readonly cellen: readonly string[];
}

/** What is wrong with a row. */
export interface Fault {
  readonly regel: number;
  readonly reden: string;
}

/** A person as a row gives it: the columns that the file has. */
export interface GivenPerson {
  readonly regel: number;
  readonly referentie: string;
  readonly velden: Readonly<Partial<Record<PersonField, string | null>>>;
}

export interface ReadRows {
  readonly personen: readonly GivenPerson[];
  readonly fouten: readonly Fault[];
}

const COLUMNS: readonly string[] = ['referentie', ...PERSON_FIELDS];

function isField(name: string): name is PersonField {
  return name !== 'referentie' && COLUMNS.includes(name);
}

/** What is wrong with the heads of the columns, in one Dutch sentence. */
export function headFault(kolommen: readonly string[]): string | undefined {
  const unknown = kolommen.filter((name) => !COLUMNS.includes(name));
  const offered = `De eerste regel noemt de kolommen: ${COLUMNS.join(', ')}`;
  if (unknown.length > 0)
    return `${offered}; daar ${unknown.length === 1 ? 'staat een kolom' : `staan ${unknown.length} kolommen`} bij die er niet ${unknown.length === 1 ? 'is' : 'zijn'}.`;
  const twice = kolommen.find((name, at) => kolommen.indexOf(name) !== at);
  if (twice !== undefined) return `De kolom ${twice} staat er twee keer.`;
  const missing = ['referentie', 'naam'].filter((name) => !kolommen.includes(name));
  return missing.length > 0 ? `${offered}; ${missing.join(' en ')} ontbreekt.` : undefined;
}

function readRow(kolommen: readonly string[], { regel, cellen }: TypedRow): GivenPerson | Fault {
  if (cellen.length !== kolommen.length)
    return {
      regel,
      reden: `${cellen.length} ${cellen.length === 1 ? 'veld' : 'velden'} in plaats van ${kolommen.length}`,
    };
  const typed = cellen[kolommen.indexOf('referentie')] ?? '';
  const read = reference.safeParse(typed.trim());
  const wrong: string[] = [];
  if (!read.success)
    wrong.push(
      typed.trim() === '' ? 'referentie: leeg' : `referentie: ${read.error.issues[0]?.message ?? ''}`,
    );
  const velden: Partial<Record<PersonField, string | null>> = {};
  kolommen.forEach((name, at) => {
    if (!isField(name)) return;
    const value = readPersonField(name, cellen[at] ?? '');
    if ('fout' in value) wrong.push(`${name}: ${value.fout}`);
    else velden[name] = value.value;
  });
  return wrong.length > 0
    ? { regel, reden: wrong.join('; ') }
    : { regel, referentie: read.data ?? '', velden };
}

/** Reads all rows, and finds everything that is wrong with them. */
export function readRows(kolommen: readonly string[], rijen: readonly TypedRow[]): ReadRows {
  const personen: GivenPerson[] = [];
  const fouten: Fault[] = [];
  const lines = new Map<string, number>();
  for (const row of rijen) {
    const read = readRow(kolommen, row);
    if ('reden' in read) {
      fouten.push(read);
      continue;
    }
    const earlier = lines.get(read.referentie);
    if (earlier === undefined) {
      lines.set(read.referentie, read.regel);
      personen.push(read);
    } else fouten.push({ regel: read.regel, reden: `dezelfde referentie als regel ${earlier}` });
  }
  return { personen, fouten };
}
