// A dossier as Temporal has it, read from its history without asking it; and what the register ought to agree on with it.
import canonicalize from 'canonicalize';
import type { Dossier } from '../../../../workflows/dossier/dossier.ts';
import { LONGEST_SLEEP_MS } from '../../../../workflows/dossier/wake.ts';
import { numbered } from '../../chain.ts';
import type { Hole, HoleName } from './holes.ts';
import type { StoredDossier } from './stored.ts';

/** The page a dossier is on. */
export interface Running {
  /** The dossier as the page began with it. */
  readonly state: Dossier;
  /** When the page began; milliseconds since 1970. */
  readonly since: number;
  /** Something came in or is under way on this page: it is not the whole truth any more. */
  readonly busy: boolean;
  /** When its timer goes off; milliseconds since 1970. */
  readonly fires?: number;
}

/** What runs, as far as Temporal can be asked. */
export interface RunningDossiers {
  /** Numbers of all that run. */
  numbers(): Promise<ReadonlySet<string>>;
  /** The page of one; undefined when it does not run. */
  page(nummer: string): Promise<Running | undefined>;
}

/** A timer may be this far off. */
const OFF_MS = 60_000;

const hole = (dossiernummer: string, gat: HoleName, zin: string): Hole => ({ dossiernummer, gat, zin });
const moment = (at: number): string => `${new Date(at).toISOString().slice(0, 16).replace('T', ' ')} UTC`;

/** Letters that are still being delivered: the dossier wakes for them as well. */
function delivering({ letters }: StoredDossier): boolean {
  return letters.some(({ staat }) => staat !== 'verzonden' && staat !== 'geweigerd');
}

/**
 * Whether an alarm goes off when the recomputation says.
 * @param alarm milliseconds since 1970
 * @param expected when the dossier wakes next; undefined when nothing is left to come
 */
export function alarmHole(
  stored: StoredDossier,
  alarm: number | undefined,
  expected: number | undefined,
): Hole | undefined {
  if (expected === undefined) return undefined;
  const { nummer } = stored;
  if (alarm === undefined)
    return hole(nummer, 'zonder-volgende-regel', `Er loopt geen wekker; die hoort op ${moment(expected)}.`);
  if (Math.abs(alarm - expected) <= OFF_MS || (alarm < expected && delivering(stored))) return undefined;
  return hole(
    nummer,
    'wekker-wijkt-af',
    `De wekker staat op ${moment(alarm)}, volgens de herberekening hoort hij op ${moment(expected)}.`,
  );
}

/** The events of the register against those of the dossier itself, as its page began with them. */
export function eventHole({ nummer, events }: StoredDossier, { state, busy }: Running): Hole | undefined {
  const own = numbered(state);
  const differs = events.findIndex(
    ({ inhoud }, place) =>
      own[place] !== undefined && canonicalize(inhoud) !== canonicalize({ ...own[place] }),
  );
  if (differs >= 0)
    return hole(
      nummer,
      'keten-gebroken',
      `Gebeurtenis ${String(differs)} staat anders in het register dan in het dossier zelf.`,
    );
  if (events.length < own.length)
    return hole(
      nummer,
      'register-achter',
      `Het register kent ${String(events.length)} van de ${String(own.length)} gebeurtenissen.`,
    );
  return events.length > own.length && !busy
    ? hole(nummer, 'keten-gebroken', 'Het register kent meer gebeurtenissen dan het dossier zelf.')
    : undefined;
}

/**
 * The register against a running dossier.
 * @param expected when it wakes next by the recomputation
 */
export function runningHoles(
  stored: StoredDossier,
  running: Running,
  expected: number | undefined,
): readonly Hole[] {
  const { nummer, revisie } = stored;
  const events = eventHole(stored, running);
  if (events) return [events];
  if (revisie < running.state.revisie)
    return [hole(nummer, 'register-achter', 'Het register heeft de laatste stand van het dossier niet.')];
  if (running.busy) return [];
  const latest = running.since + LONGEST_SLEEP_MS;
  const alarm = alarmHole(stored, running.fires, expected && Math.min(expected, latest));
  return alarm ? [alarm] : [];
}
