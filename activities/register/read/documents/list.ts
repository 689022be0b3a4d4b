// The documents of a dossier: those with a file, those that had one, and those that events only name.
import type { Selectable } from 'kysely';
import type { Question } from '../../read.ts';
import type { DocumentTable } from '../../tables.ts';
import { instantOf } from '../instant.ts';
import { citedIn, DESTROYED } from './cited.ts';

/** An event that names a document. */
export interface CitingEvent {
  readonly id?: string;
  readonly soort: string;
  readonly op: string;
  /** A correction took it out of the account. */
  readonly gecorrigeerd?: true;
}

/** A document of which a file was added. */
export interface AddedDocument {
  readonly referentie: string;
  /** SHA-256 of the file, also of one that was destroyed. */
  readonly vingerafdruk?: string;
  /** Bytes. */
  readonly grootte?: number;
  readonly toegevoegdOp?: string;
  readonly toegevoegdDoor?: string;
  readonly vernietigdOp?: string;
}

/** One row of `document lijst`. */
export interface DocumentRegel extends AddedDocument {
  readonly staat: 'aanwezig' | 'vernietigd' | 'geen-bestand';
  readonly gebeurtenissen: readonly CitingEvent[];
}

/** A document as its row tells it. */
export function addedDocument(row: Selectable<DocumentTable>): AddedDocument {
  const { referentie, vingerafdruk, grootte, toegevoegd_op, toegevoegd_door, vernietigd_op } = row;
  return {
    referentie,
    ...(vingerafdruk === null ? {} : { vingerafdruk }),
    ...(grootte === null ? {} : { grootte: Number(grootte) }),
    toegevoegdOp: instantOf(toegevoegd_op),
    ...(toegevoegd_door === null ? {} : { toegevoegdDoor: toegevoegd_door }),
    ...(vernietigd_op === null ? {} : { vernietigdOp: instantOf(vernietigd_op) }),
  };
}

type Event = Readonly<Record<string, unknown>> & { readonly soort: string; readonly op: string };

/** Per reference the events that name it, oldest first. */
function citations(events: readonly Event[]): ReadonlyMap<string, readonly CitingEvent[]> {
  const corrected = new Set(
    events.flatMap(({ soort, gebeurtenis }) => (soort === 'correctie' ? [gebeurtenis] : [])),
  );
  const found = new Map<string, CitingEvent[]>();
  for (const event of events) {
    const { id, soort, op } = event;
    const citing = {
      ...(typeof id === 'string' ? { id } : {}),
      soort,
      op,
      ...(id !== undefined && corrected.has(id) ? ({ gecorrigeerd: true } as const) : {}),
    };
    for (const referentie of citedIn(event))
      found.set(referentie, [...(found.get(referentie) ?? []), citing]);
  }
  return found;
}

function stateOf(row: AddedDocument | undefined, events: readonly CitingEvent[]): DocumentRegel['staat'] {
  // Also when that was corrected since: a file that is gone does not come back.
  if (row?.vernietigdOp !== undefined || events.some(({ soort }) => soort === DESTROYED)) return 'vernietigd';
  return row === undefined ? 'geen-bestand' : 'aanwezig';
}

/** The documents of a dossier by reference; undefined when the register has none of that number. */
export function listDocuments(nummer: string): Question<readonly DocumentRegel[] | undefined> {
  return async (step) => {
    const events = await step
      .selectFrom('gebeurtenis')
      .select(['soort', 'op', 'inhoud'])
      .where('dossier', '=', nummer)
      .orderBy('nummer')
      .execute();
    if (events.length === 0) return undefined;
    const rows = await step.selectFrom('document').selectAll().where('dossier', '=', nummer).execute();
    const added = new Map(rows.map((row) => [row.referentie, addedDocument(row)]));
    const cited = citations(events.map(({ inhoud, soort, op }) => ({ ...inhoud, soort, op })));
    return [...new Set([...added.keys(), ...cited.keys()])].sort().map((referentie) => {
      const [row, gebeurtenissen] = [added.get(referentie), cited.get(referentie) ?? []];
      return { referentie, ...row, staat: stateOf(row, gebeurtenissen), gebeurtenissen };
    });
  };
}
