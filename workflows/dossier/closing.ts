// When and why a dossier ends (law.md §12.3.6): the first ending that applies.
import { addDays } from '../calendar/add-days.ts';
import type { IsoDay } from '../calendar/iso-day.ts';
import { later } from '../calendar/later.ts';
import { extendTerm } from '../calendar/extend-term.ts';
import { firstOf, reportsOf, type Account } from './account.ts';
import type { Clocks } from './clocks.ts';
import { aowDay, grantedIva, lastDayOfEmployment } from './employment.ts';
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
/** An eigenrisicodrager Ziektewet reports the end of employment within six weeks (art. 38aa lid 1 ZW). */
const REPORT_DAYS = 42;

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

function ending(reden: SluitReden, op: IsoDay, door: string, overdueBefore = op): Closing {
  return { op, reden, door, overdueBefore };
}

/** The decision on WIA: UWV's, or a granted vervroegde IVA. */
function decided(account: Account, { loonLaatsteDag }: Clocks): readonly Closing[] {
  const decision = firstOf(account, 'wia-besluit') ?? grantedIva(account);
  return decision
    ? [ending('wia-besluit', later(decision.op, addDays(loonLaatsteDag, 1)), nameOf(decision))]
    : [];
}

/** The end of employment; who carries the Ziektewet itself still has to report it. */
function left(account: Account): readonly Closing[] {
  const end = lastDayOfEmployment(account);
  if (!end) return [];
  const day = addDays(end.day, 1);
  const door = end.event ?? 'uit-dienst';
  if (account.ziekmelding.eigenrisicodragerZw !== true) return [ending('uit-dienst', day, door)];
  const reported = reportsOf(account, 'ziek-uit-dienst-melding')[0]?.op;
  const last = reported ?? extendTerm(end.day, addDays(end.day, REPORT_DAYS));
  return [ending('uit-dienst', later(day, addDays(last, 1)), door)];
}

/** The ending of a dossier, if one is known; it may lie ahead. */
export function closingOf(account: Account, clocks: Clocks): Closing | undefined {
  const { recovery } = account;
  const recovered = observationEnd(account);
  const otherCause = account.events.find(
    (event) => event.soort === 'verlof' && event.zelfdeOorzaak === 'nee',
  );
  const newWork = firstOf(account, 'nieuwe-bedongen-arbeid');
  const death = firstOf(account, 'overleden');
  const aow = aowDay(account);
  const endings = [
    ...(recovery && recovered ? [ending('hersteld', recovered, nameOf(recovery.event), recovery.from)] : []),
    ...decided(account, clocks),
    ...left(account),
    // Pay that ends before that age is reached ends no dossier: the way to the WIA is still open.
    ...(aow
      ? [ending('aow', later(aow.day, addDays(clocks.loonLaatsteDag, 1)), aow.event ?? 'aow-bereikt')]
      : []),
    ...(newWork ? [ending('nieuwe-bedongen-arbeid', newWork.op, nameOf(newWork))] : []),
    ...(otherCause ? [ending('andere-oorzaak', addDays(otherCause.op, -1), nameOf(otherCause))] : []),
    ...(death ? [ending('overleden', death.op, nameOf(death))] : []),
  ];
  return endings.sort((a, b) => (a.op < b.op ? -1 : a.op > b.op ? 1 : 0))[0];
}

/** Years that a closed dossier is kept: two; five for an eigenrisicodrager ZW, ten for one WGA (product.md, "Privacy"). */
export function retentionYears(account: Account): number {
  if (account.ziekmelding.eigenrisicodragerWga === true) return 10;
  return account.ziekmelding.eigenrisicodragerZw === true ? 5 : 2;
}
