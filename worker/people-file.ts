// The people of a first start: those of `people.json`, taken into the register once and then deleted, or an example.
import { rm, stat } from 'node:fs/promises';
import { peopleInFile, type Person } from '../activities/directory.ts';
import { registerError, type Register } from '../activities/register/database.ts';
import { hasPeople, takeInPeople } from '../activities/register/first-people.ts';
import { Failed } from '../client/front-desk.ts';
import { refusing } from './config.ts';

/** The references that the first example on the screen uses; `.example` is a domain that nobody can have. */
const EXAMPLE: ReadonlyMap<string, Person> = new Map([
  ['P-101', { naam: 'Robin de Vries', adres: 'robin@bedrijf.example', rol: 'werknemer' }],
  ['P-7', { naam: 'Noor Bakker', adres: 'noor@bedrijf.example', rol: 'casemanager' }],
  ['P-12', { naam: 'Sam Visser', adres: 'sam@bedrijf.example', rol: 'leidinggevende' }],
  ['P-3', { naam: 'Kim Smit', adres: 'kim@bedrijf.example', rol: 'HR-manager' }],
]);

/** How to bring people in from then on. */
const IMPORT = 'npx spoorwijzer persoon importeer mensen.csv';

/**
 * Sees to it that the register has people: those of the file, where there is one and the register has none; without a
 * file the example. The file is deleted once the register has all of it, also when an earlier start was interrupted
 * between the two.
 * @param say one line about what was done with the file; names nobody
 * @returns whether the example was put in
 * @throws Refused when the file is not right; nothing of it is taken then
 * @throws Failed when the register does not answer
 */
export async function bringInPeople(
  register: Register,
  file: string,
  say: (line: string) => void,
): Promise<boolean> {
  try {
    if (!(await isThere(file)))
      return !(await hasPeople(register)) && (await takeInPeople(register, EXAMPLE)) === 'overgenomen';
    const people = await readable(register, file);
    const came = people === undefined ? 'anders' : await takeInPeople(register, people);
    if (came === 'anders') {
      say(
        `${file} is niet gelezen: het register heeft al mensen. Zet wie erbij moet in een CSV-bestand, doe ${IMPORT} en verwijder ${file}.`,
      );
      return false;
    }
    const how = came === 'overgenomen' ? 'in het register overgenomen' : 'stonden al in het register';
    const count = people?.size ?? 0;
    const who = `${String(count)} ${count === 1 ? 'persoon' : 'mensen'} uit ${file} ${how}`;
    say(`${who}; ${await remove(file)}`);
    return false;
  } catch (error) {
    if (error instanceof Error && registerError(error) === 'unknown') throw error;
    throw new Failed(`Het register nam de mensen niet op (${registerError(error)}); start opnieuw.`, {
      cause: error,
    });
  }
}

async function isThere(file: string): Promise<boolean> {
  try {
    await stat(file);
    return true;
  } catch (error) {
    return registerError(error) !== 'ENOENT';
  }
}

/** A file that is not right is refused; but where it is too late to be read, it no longer matters what is in it. */
async function readable(register: Register, file: string): Promise<ReadonlyMap<string, Person> | undefined> {
  if (!(await hasPeople(register))) return refusing(() => peopleInFile(file));
  try {
    return peopleInFile(file);
  } catch {
    return undefined;
  }
}

async function remove(file: string): Promise<string> {
  try {
    await rm(file, { force: true });
    return 'Spoorwijzer heeft het bestand verwijderd.';
  } catch (error) {
    return `het bestand kon niet worden verwijderd (${registerError(error)}): verwijder het zelf, er staan namen in.`;
  }
}
