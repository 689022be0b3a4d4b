// What each person at the desk sees on Monday: their own duties by urgency, and those of whom they stand in for.
import { addDays } from '../../workflows/calendar/add-days.ts';
import type { IsoDay } from '../../workflows/calendar/iso-day.ts';
import { weekday } from '../../workflows/calendar/weekday.ts';
import type { Actor } from '../../workflows/law/vocabulary.ts';
import type { Directory } from '../directory.ts';
import { recipientPath } from './deputies.ts';
import { lastDayOf, type OpenDuty } from './open-duties.ts';

/** How far an overview looks ahead. */
export const AHEAD_DAYS = 42;

type Role = keyof OpenDuty['rollen'];
const ROLES: readonly Role[] = ['casemanager', 'leidinggevende', 'hr-manager'];

/** A duty of somebody else that the reader has now. */
export interface Deputised {
  readonly duty: OpenDuty;
  readonly rol: Role;
  /** Reference of whoever has the role. */
  readonly persoon: string;
}

export interface Overview {
  readonly teLaat: OpenDuty[];
  readonly dezeWeek: OpenDuty[];
  readonly komendeWeken: OpenDuty[];
  readonly wachtOpAnderen: OpenDuty[];
  readonly waargenomen: Deputised[];
}

/** Whose hands it is in: for the casemanager the employer's are his own, for the others the casemanager is another too. */
function isForOthers(actor: Actor, rol: Role): boolean {
  return actor !== 'werkgever' && !(actor === 'casemanager' && rol === 'casemanager');
}

function place(overview: Overview, duty: OpenDuty, rol: Role, today: IsoDay): void {
  const sunday = addDays(today, 7 - weekday(today));
  const last = lastDayOf(duty);
  const list =
    last < today
      ? overview.teLaat
      : isForOthers(duty.termijn.actor, rol)
        ? overview.wachtOpAnderen
        : last <= sunday
          ? overview.dezeWeek
          : overview.komendeWeken;
  list.push(duty);
}

/**
 * The overviews, by reference of whoever reads them. Somebody who is replaced today has none: what is theirs stands in
 * their deputy's. Duties that are the casemanager's alone stand in nobody else's.
 */
export async function overviews(
  duties: readonly OpenDuty[],
  directory: Directory,
  today: IsoDay,
): Promise<ReadonlyMap<string, Overview>> {
  const found = new Map<string, Overview>();
  const path = recipientPath(directory, today);
  const of = (reader: string): Overview => {
    const overview = found.get(reader) ?? {
      teLaat: [],
      dezeWeek: [],
      komendeWeken: [],
      wachtOpAnderen: [],
      waargenomen: [],
    };
    found.set(reader, overview);
    return overview;
  };
  for (const duty of duties) {
    const roles = duty.vertrouwelijk ? ROLES.slice(0, 1) : ROLES;
    const readers = await Promise.all(
      roles
        .map((rol) => ({ rol, persoon: duty.rollen[rol] }))
        .filter(({ persoon }) => persoon !== '')
        .map(async (each) => ({ ...each, reader: await path(each.persoon, duty.vervangingen) })),
    );
    // One person with two roles in a dossier sees a duty once: as their own if it is, else in the first of the roles.
    const seen = new Set<string>();
    for (const { rol, persoon, reader } of readers) {
      if (reader !== persoon || seen.has(reader)) continue;
      seen.add(reader);
      place(of(reader), duty, rol, today);
    }
    for (const { rol, persoon, reader } of readers) {
      if (seen.has(reader)) continue;
      seen.add(reader);
      of(reader).waargenomen.push({ duty, rol, persoon });
    }
  }
  return found;
}
