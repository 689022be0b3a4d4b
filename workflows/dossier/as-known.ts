// A dossier as it was known at some moment: its events replayed in the order in which they became known.
import { later } from '../calendar/later.ts';
import type { IsoDay } from '../calendar/iso-day.ts';
import type { HousePolicy } from '../house/policy.ts';
import { openDossier, record, seenTo, type Dossier } from './dossier.ts';
import type { Gebeurtenis, Ziekmelding } from './event.ts';
import { knownOn } from './known-on.ts';

/**
 * The dossier after these events. Law and house policy are those that had been adopted by then, for adopting is an event.
 * @param events in the order in which they became known, and no later ones
 * @param huisregels with which it was opened
 * @param seen the last day whose letters had been seen to
 */
export function asKnown(
  nummer: string,
  ziekmelding: Ziekmelding,
  events: readonly Gebeurtenis[],
  huisregels: HousePolicy,
  seen: IsoDay,
): Dossier {
  const opened = knownOn(ziekmelding);
  let dossier = openDossier(nummer, ziekmelding, huisregels);
  for (const event of events) ({ dossier } = record(dossier, [event], later(opened, knownOn(event))));
  return seenTo(dossier, seen);
}
