// When and why a dossier ends (law.md §12.3.6): the first ending that applies.
import { addDays } from '../calendar/add-days.ts';
import type { IsoDay } from '../calendar/iso-day.ts';
import { firstOf, type Account } from './account.ts';
import type { Clocks } from './clocks.ts';
import { nameOf } from './event.ts';
import type { SluitReden } from './forecast-types.ts';
import { skipInterruptions } from './interruptions.ts';

export interface Closing {
  /** The first day on which the dossier is closed. */
  readonly op: IsoDay;
  readonly reden: SluitReden;
  /** Name of the event that ends it. */
  readonly door: string;
  /** What was due before this day and not done can no longer be done; the rest lapses. */
  readonly overdueBefore: IsoDay;
}

/** A relapse within 27 days belongs to the same case (art. 7:629 lid 10 BW): the dossier closes on H+28. */
const OBSERVATION_DAYS = 27;

/**
 * The day after the observation that follows a recovery, if one stands: H+28. Days of leave are not days of recovery.
 */
export function observationEnd(account: Account): IsoDay | undefined {
  const { recovery } = account;
  if (!recovery) return undefined;
  const { from: start } = recovery;
  const leaveAfter = account.interruptions
    .filter(({ to }) => to > start)
    // Of a leave that was already running only the days after the recovery are skipped.
    .map((stretch) => (stretch.from < start ? { ...stretch, from: start } : stretch));
  return addDays(skipInterruptions(leaveAfter, addDays(recovery.from, OBSERVATION_DAYS)), 1);
}

/** The ending of a dossier, if one is known; it may lie ahead. */
export function closingOf(account: Account, clocks: Clocks): Closing | undefined {
  const endings: Closing[] = [];
  const { recovery } = account;
  const recovered = observationEnd(account);
  if (recovery && recovered)
    endings.push({
      op: recovered,
      reden: 'hersteld',
      door: nameOf(recovery.event),
      overdueBefore: recovery.from,
    });
  const decision = firstOf(account, 'wia-besluit');
  if (decision) {
    const paid = addDays(clocks.loonLaatsteDag, 1);
    const op = decision.op > paid ? decision.op : paid;
    endings.push({ op, reden: 'wia-besluit', door: nameOf(decision), overdueBefore: op });
  }
  const otherCause = account.events.find(
    (event) => event.soort === 'verlof' && event.zelfdeOorzaak === 'nee',
  );
  if (otherCause) {
    const op = addDays(otherCause.op, -1);
    endings.push({ op, reden: 'andere-oorzaak', door: nameOf(otherCause), overdueBefore: op });
  }
  const death = firstOf(account, 'overleden');
  if (death) endings.push({ op: death.op, reden: 'overleden', door: nameOf(death), overdueBefore: death.op });
  return endings.sort((a, b) => (a.op < b.op ? -1 : a.op > b.op ? 1 : 0))[0];
}

/** Years that a closed dossier is kept: two; five for an eigenrisicodrager ZW, ten for one WGA (product.md, "Privacy"). */
export function retentionYears(account: Account): number {
  if (account.ziekmelding.eigenrisicodragerWga === true) return 10;
  return account.ziekmelding.eigenrisicodragerZw === true ? 5 : 2;
}
