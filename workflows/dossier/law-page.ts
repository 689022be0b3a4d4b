// The page of the law a dossier rests on: the one its first sick day chose, until it adopts a newer one by an event.
import type { IsoDay } from '../calendar/iso-day.ts';
import type { LawPage } from '../law/obligation.ts';
import { lawFor, lawNamed } from '../law/registry.ts';
import type { EventOf, Gebeurtenis } from './event.ts';

/** The event by which the page that holds after these events was adopted. */
export function adoptionIn(events: readonly Gebeurtenis[]): EventOf<'wet-aangenomen'> | undefined {
  return events.findLast((event): event is EventOf<'wet-aangenomen'> => event.soort === 'wet-aangenomen');
}

/**
 * The page that holds after these events.
 * @throws NoLawVersion when no page covers the first sick day, or has the name that was adopted
 */
export function pageAfter(events: readonly Gebeurtenis[], eersteZiektedag: IsoDay): LawPage {
  const adopted = adoptionIn(events);
  return adopted ? lawNamed(adopted.versie) : lawFor(eersteZiektedag);
}
