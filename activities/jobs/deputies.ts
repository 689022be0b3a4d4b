// Who reads in somebody's place today, in each of many dossiers: the directory is asked once per person.
import type { IsoDay } from '../../workflows/calendar/iso-day.ts';
import type { Directory, Person } from '../directory.ts';
import { readerFor } from '../recipient.ts';
import type { OpenDuty } from './open-duties.ts';

/** What takes a person and the replacements of a dossier to the reference of the reader. */
export function recipientPath(
  directory: Directory,
  today: IsoDay,
): (persoon: string, recorded: OpenDuty['vervangingen']) => Promise<string> {
  const asked = new Map<string, Promise<Person | undefined>>();
  const once: Directory = {
    find: (reference, op) => {
      const found = asked.get(reference) ?? directory.find(reference, op);
      asked.set(reference, found);
      return found;
    },
  };
  return (persoon, recorded) => readerFor(once, { op: today, vervangingen: recorded }, persoon);
}
