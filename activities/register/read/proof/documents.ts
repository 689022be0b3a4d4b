// Whether the folder with documents is as the register says: every file there and unaltered, and none that should be gone.
import type { Question } from '../../read.ts';
import { DESTROYED } from '../documents/cited.ts';
import { fileStand, keptFiles, placeOf, shortFingerprint } from '../documents/folder.ts';
import type { FileStand, KeptFile } from '../documents/folder.ts';
import { instantOf } from '../instant.ts';

/** A document with a file, as the register keeps it. */
export interface DocumentFact {
  readonly dossier: string;
  readonly referentie: string;
  readonly vingerafdruk: string;
  /** When it was destroyed, milliseconds since 1970; by an event alone: long ago. */
  readonly vernietigd?: number;
}

/** A place where the folder is not as the register says. */
export interface DocumentFinding {
  readonly bevinding: 'ontbreekt' | 'veranderd' | 'niet-weg' | 'zonder-document' | 'geen-map';
  /** Both empty for what belongs to no document. */
  readonly dossiernummer: string;
  readonly referentie: string;
  readonly zin: string;
}

export interface DocumentsOutcome {
  /** Files that were read from beginning to end. */
  readonly nagekeken: number;
  readonly bevindingen: readonly DocumentFinding[];
}

/** A file is taken away right after its event is written down; this long it may be on its way out. */
const ON_ITS_WAY_OUT_MS = 60_000;
/** And this long on its way in. */
const ON_ITS_WAY_IN_MS = 3_600_000;

/** The documents with a file, and which of them are destroyed: by their row, or by an event that a row should have followed. */
export const documentFacts: Question<readonly DocumentFact[]> = async (step) => {
  const rows = await step
    .selectFrom('document')
    .select(['dossier', 'referentie', 'vingerafdruk', 'vernietigd_op'])
    .where('vingerafdruk', 'is not', null)
    .orderBy('dossier')
    .orderBy('referentie')
    .execute();
  const events = await step
    .selectFrom('gebeurtenis')
    .select(['dossier', 'inhoud'])
    .where('soort', '=', DESTROYED)
    .execute();
  const told = new Set(events.map(({ dossier, inhoud }) => `${dossier} ${String(inhoud.document)}`));
  return rows.map(({ dossier, referentie, vingerafdruk, vernietigd_op }) => ({
    dossier,
    referentie,
    vingerafdruk: vingerafdruk ?? '',
    ...(vernietigd_op === null ? {} : { vernietigd: Date.parse(instantOf(vernietigd_op)) }),
    ...(vernietigd_op === null && told.has(`${dossier} ${referentie}`) ? { vernietigd: 0 } : {}),
  }));
};

const MEND =
  'zet het terug uit de back-up, of voeg hetzelfde bestand nog eens toe met: spoorwijzer document voeg-toe';

/** What is wrong with one document, given how its file is found. */
function findingOf(fact: DocumentFact, stand: FileStand, live: ReadonlySet<string>, now: number) {
  const { referentie, vingerafdruk, vernietigd } = fact;
  const found = (bevinding: DocumentFinding['bevinding'], zin: string): readonly DocumentFinding[] => [
    { bevinding, dossiernummer: fact.dossier, referentie, zin },
  ];
  const file = `Het bestand van ${referentie} (vingerafdruk ${shortFingerprint(vingerafdruk)})`;
  if (vernietigd !== undefined)
    return stand === 'ontbreekt' || live.has(vingerafdruk) || now - vernietigd < ON_ITS_WAY_OUT_MS
      ? []
      : found('niet-weg', `${file} is vernietigd, maar staat er nog; doe: spoorwijzer register herbouw`);
  if (stand === 'ontbreekt') return found(stand, `${file} is er niet; ${MEND}`);
  return stand === 'veranderd' ? found(stand, `${file} is niet meer wat is toegevoegd; ${MEND}`) : [];
}

/**
 * Judges the folder.
 * @param stands by fingerprint
 * @param now milliseconds since 1970
 */
function judgeDocuments(
  facts: readonly DocumentFact[],
  stands: ReadonlyMap<string, FileStand>,
  files: readonly KeptFile[],
  now: number,
): readonly DocumentFinding[] {
  const live = new Set(
    facts.flatMap(({ vingerafdruk, vernietigd }) => (vernietigd === undefined ? [vingerafdruk] : [])),
  );
  const known = new Set(facts.map(({ vingerafdruk }) => placeOf(vingerafdruk)));
  const stray = files.filter(({ place, written }) => !known.has(place) && now - written >= ON_ITS_WAY_IN_MS);
  return [
    ...facts.flatMap((fact) => findingOf(fact, stands.get(fact.vingerafdruk) ?? 'ontbreekt', live, now)),
    ...stray.map(({ place }) => ({
      bevinding: 'zonder-document' as const,
      dossiernummer: '',
      referentie: '',
      zin: `In de documentenmap staat een bestand dat bij geen document hoort: ${place}; verwijder het als niemand het mist.`,
    })),
  ];
}

const NO_FOLDER: DocumentFinding = {
  bevinding: 'geen-map',
  dossiernummer: '',
  referentie: '',
  zin: 'De documentenmap is er niet, en het register kent documenten; zeg met SPOORWIJZER_DOCUMENTEN (of SPOORWIJZER_DATA) waar zij staat, of zet haar terug uit de back-up.',
};

/** Reads every file of the folder once. */
async function look(folder: string, facts: readonly DocumentFact[], now: number): Promise<DocumentsOutcome> {
  const files = await keptFiles(folder);
  if (files === undefined)
    return {
      nagekeken: 0,
      bevindingen: facts.some(({ vernietigd }) => vernietigd === undefined) ? [NO_FOLDER] : [],
    };
  const stands = new Map<string, FileStand>();
  for (const { vingerafdruk } of facts)
    if (!stands.has(vingerafdruk)) stands.set(vingerafdruk, await fileStand(folder, vingerafdruk));
  const nagekeken = [...stands.values()].filter((stand) => stand !== 'ontbreekt').length;
  return { nagekeken, bevindingen: judgeDocuments(facts, stands, files, now) };
}

/**
 * Checks the folder against the register.
 * @param ask for the facts; asked again when something is found, for meanwhile a document may have come or gone
 */
export async function checkDocuments(
  folder: string,
  ask: () => Promise<readonly DocumentFact[]>,
  now: () => number,
): Promise<DocumentsOutcome> {
  const first = await look(folder, await ask(), now());
  return first.bevindingen.length === 0 ? first : look(folder, await ask(), now());
}
