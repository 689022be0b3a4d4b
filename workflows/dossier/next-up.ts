// What a running dossier does now, and when it wakes next.
import { addDays } from '../calendar/add-days.ts';
import { amsterdamDay } from '../calendar/amsterdam-day.ts';
import type { IsoDay } from '../calendar/iso-day.ts';
import { linesBetween } from './agenda.ts';
import { labelOf, leavesAfter, type Line } from './line.ts';
import { seenTo, type Dossier, type Told } from './dossier.ts';
import { letterOf, waitingLetters } from './letter-record.ts';
import { horizonOf, type Picture } from './picture.ts';
import { retentionEnd } from './retention.ts';
import { lastDay } from './row.ts';
import { standingOf } from './status.ts';
import type { Rol } from './forecast-types.ts';
import { wakeInstant } from './wake.ts';

/** A letter to one role that leaves now. */
export interface DueLetter {
  readonly line: Line;
  readonly rol: Rol;
  /** The day it leaves; for a letter that failed before, the day of its first attempt. */
  readonly op: IsoDay;
}

export interface NextUp {
  readonly letters: readonly DueLetter[];
  /** The last day whose letters are seen to once these are. */
  readonly handled: IsoDay;
  /** When something happens next, and what (a key, nothing personal). */
  readonly next?: { readonly at: number; readonly key: string; readonly op: IsoDay };
  /** Keys of letters that waited and are not worth sending any more. */
  readonly moot: readonly string[];
  /** The retention is over. */
  readonly ended: boolean;
}

/** A letter that could not be posted is tried again after an hour. */
export const RETRY_MS = 3_600_000;

/** Identity of a letter to one role. */
export const letterKey = (line: Pick<Line, 'key'>, rol: Rol): string => `${line.key}:${rol}`;

const leavesAt = (line: Line, nummer: string): number =>
  line.atOnce === true ? 0 : wakeInstant(line.op, nummer);

/** After a standstill several steps about one duty may wait: only the last is still worth sending. */
function withoutOvertaken(lines: readonly Line[]): readonly Line[] {
  return lines.filter(
    (line) => !line.row || !lines.some((other) => other.row === line.row && other.op > line.op),
  );
}

function toSend(dossier: Dossier, lines: readonly Line[], today: IsoDay, now: number): readonly DueLetter[] {
  return lines.flatMap((line) =>
    line.aan.flatMap((rol) => {
      const earlier = letterOf(dossier.brieven, letterKey(line, rol));
      if (!earlier) return leavesAfter(line, dossier.afgehandeldTot) ? [{ line, rol, op: today }] : [];
      const again = earlier.uitkomst === 'uitgesteld' && (earlier.opnieuw ?? 0) <= now;
      return again ? [{ line, rol, op: earlier.op }] : [];
    }),
  );
}

/**
 * Days on which something changes without a letter: phases, the first day a duty is late. The ending has a letter, or is
 * a death that is past.
 */
function silentDays(picture: Picture, today: IsoDay): readonly { op: IsoDay; key: string }[] {
  const { account, clocks, closing, rows } = picture;
  const late = rows
    .filter((row) => standingOf(row, account, closing, today).status === 'open')
    .map((row) => ({ op: addDays(lastDay(row), 1), key: `${row.obligation.id}.te-laat` }));
  return [
    ...late,
    { op: addDays(clocks.wachttijdLaatsteDag, 1), key: 'wachttijd-voorbij' },
    ...(account.recovery ? [{ op: account.recovery.from, key: 'herstel' }] : []),
  ].filter(({ op }) => op > today && (closing === undefined || op <= closing.op));
}

/** After a death that is known no letter leaves, also not one that a standstill held up. */
const isSilent = ({ closing }: Picture, today: IsoDay): boolean =>
  closing?.reden === 'overleden' && closing.op <= today;

/** What a dossier does at an instant. */
export function nextUp(dossier: Dossier, picture: Picture, now: number): NextUp {
  const today = amsterdamDay(now);
  const handled = now >= wakeInstant(today, dossier.nummer) ? today : addDays(today, -1);
  const end = retentionEnd(picture);
  const ended = end !== undefined && end <= today;
  const waiting = waitingLetters(dossier.brieven);
  const since = waiting.reduce(
    (first, [, { op, bedoeldOp = op }]) => (bedoeldOp <= first ? addDays(bedoeldOp, -1) : first),
    dossier.afgehandeldTot,
  );
  // What is overdue keeps sounding after the law has asked its last: look ahead at least as far as the next time.
  const lines = isSilent(picture, today)
    ? []
    : linesBetween(dossier, picture, since, horizonOf(picture, addDays(today, 60)));
  const due = withoutOvertaken(lines.filter((line) => leavesAt(line, dossier.nummer) <= now));
  const alive = new Set(due.flatMap((line) => line.aan.map((rol) => letterKey(line, rol))));
  const deferred = waiting.filter(([key]) => alive.has(key));
  const wakes = [
    ...lines.map((line) => ({ op: line.op, key: labelOf(line), at: leavesAt(line, dossier.nummer) })),
    ...silentDays(picture, today).map((day) => ({ ...day, at: wakeInstant(day.op, dossier.nummer) })),
    ...deferred.map(([, { op, opnieuw = now }]) => ({ op, key: 'opnieuw-bezorgen', at: opnieuw })),
    ...(end ? [{ op: end, key: 'bewaartermijn', at: wakeInstant(end, dossier.nummer) }] : []),
  ]
    .filter(({ at }) => at > now)
    .sort((a, b) => a.at - b.at);
  const [next] = wakes;
  return {
    letters: ended ? [] : toSend(dossier, due, today, now),
    moot: waiting.filter(([key]) => !alive.has(key)).map(([key]) => key),
    handled,
    ...(next ? { next } : {}),
    ended,
  };
}

/**
 * The dossier with every day seen to on which nothing had to leave, before news is recorded: what is learnt today does
 * not make letters of mornings that have passed in silence.
 */
export function caughtUp({ dossier, picture }: Told, now: number): Dossier {
  const { letters, handled } = nextUp(dossier, picture, now);
  return letters.length === 0 ? seenTo(dossier, handled) : dossier;
}
