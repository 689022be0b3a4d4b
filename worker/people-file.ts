// A first list of people, so that a first dossier has somebody to write to.
import { writeFile } from 'node:fs/promises';

/** The references that the first example on the screen uses; `.example` is a domain that nobody can have. */
const EXAMPLE = {
  'P-101': { naam: 'Robin de Vries', adres: 'robin@bedrijf.example', rol: 'werknemer' },
  'P-7': { naam: 'Noor Bakker', adres: 'noor@bedrijf.example', rol: 'casemanager' },
  'P-12': { naam: 'Sam Visser', adres: 'sam@bedrijf.example', rol: 'leidinggevende' },
  'P-3': { naam: 'Kim Smit', adres: 'kim@bedrijf.example', rol: 'HR-manager' },
};

/**
 * Writes the example unless there is a file.
 * @returns whether it was written
 */
export async function ensurePeopleFile(path: string): Promise<boolean> {
  try {
    await writeFile(path, `${JSON.stringify(EXAMPLE, undefined, 2)}\n`, { flag: 'wx', mode: 0o600 });
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}
