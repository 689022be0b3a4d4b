// Who reads in somebody's place today: deputies of a dossier before those of the directory, and deputies of deputies.
import type { IsoDay } from '../../workflows/calendar/iso-day.ts';
import type { Directory } from '../directory.ts';
import type { OpenDuty } from './open-duties.ts';

type Replacements = OpenDuty['vervangingen'];

/**
 * Finds readers; the directory is asked once per person. A circle stops at the last one before it closes.
 * @returns what takes a person and the replacements of a dossier to the reference of the reader
 */
export function recipientPath(
  directory: Directory,
  today: IsoDay,
): (persoon: string, recorded: Replacements) => Promise<string> {
  const known = new Map<string, string | undefined>();
  const standing = async (persoon: string): Promise<string | undefined> => {
    if (!known.has(persoon)) {
      const deputy = (await directory.find(persoon, today))?.vervanger;
      const covers = deputy !== undefined && (deputy.van ?? today) <= today && today <= (deputy.tot ?? today);
      known.set(persoon, covers ? deputy.persoon : undefined);
    }
    return known.get(persoon);
  };
  return async (persoon, recorded) => {
    const passed = new Set([persoon]);
    let reader = persoon;
    for (;;) {
      const now = reader;
      const own = recorded.findLast(
        (period) => period.persoon === now && period.van <= today && today <= period.tot,
      );
      const next = own?.vervanger ?? (await standing(reader));
      if (next === undefined || passed.has(next)) return reader;
      passed.add(next);
      reader = next;
    }
  };
}
