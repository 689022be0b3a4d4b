// Where a duty stands at the end of a day: exactly one of eight (law.md §12.1.4).
import type { IsoDay } from '../calendar/iso-day.ts';
import type { Account } from './account.ts';
import type { Closing } from './closing.ts';
import { nameOf } from './event.ts';
import type { Status } from './forecast-types.ts';
import { endedBefore, lastDay, type Row } from './row.ts';
import { suspensionOf } from './suspensions.ts';

export interface Standing {
  readonly status: Status;
  readonly gedaanOp?: IsoDay;
  readonly opgeschortTot?: IsoDay;
  readonly reden?: string;
  readonly door?: string;
}

/** Statuses that only a correction can leave. */
export const END_STATES: readonly Status[] = [
  'gedaan',
  'te-laat-gedaan',
  'vervallen',
  'niet-van-toepassing',
  'niet-gedaan',
];

function closedStanding(row: Row, closing: Closing): Standing {
  return lastDay(row) < closing.overdueBefore
    ? { status: 'niet-gedaan', door: closing.door }
    : { status: 'vervallen', door: closing.door };
}

/** While a recovery stands, what falls on or after its first day is not late yet: a relapse may still move it. */
function passed(account: Account, limit: IsoDay | undefined, day: IsoDay): boolean {
  return (
    limit !== undefined && limit <= day && (account.recovery === undefined || limit < account.recovery.from)
  );
}

/** What was taken away before the next round overtook it stays taken away. */
function lapsedFirst(row: Row): boolean {
  const { lapsed, overtakenOn } = row;
  return (
    lapsed !== undefined &&
    overtakenOn !== undefined &&
    (lapsed.op <= lastDay(row) || lapsed.op < overtakenOn)
  );
}

/** The status of a row at the end of a day. */
export function standingOf(row: Row, account: Account, closing: Closing | undefined, day: IsoDay): Standing {
  const last = lastDay(row);
  const { fulfilledBy, notApplicable } = row;
  // What was announced for a day after a death does not happen.
  const undone = closing?.reden === 'overleden' && fulfilledBy && fulfilledBy.op > closing.op;
  const done = undone ? undefined : fulfilledBy;
  if (done && done.op <= day && !endedBefore(row, done))
    return { status: done.op <= last ? 'gedaan' : 'te-laat-gedaan', gedaanOp: done.op, door: nameOf(done) };
  if (notApplicable && notApplicable.op <= day && !endedBefore(row, notApplicable))
    return { status: 'niet-van-toepassing', reden: notApplicable.reden, door: nameOf(notApplicable) };
  // In a closed dossier nothing is overtaken and nothing lapses any more: what closed it has ended all that was there.
  const lived = closing && closing.op < day ? closing.op : day;
  // A round that is declared not to apply is not overtaken, also not when its dates move to before that declaration.
  if (!notApplicable && !lapsedFirst(row) && passed(account, row.overtakenOn, lived) && last < lived)
    return { status: 'niet-gedaan' };
  if (row.lapsed && row.lapsed.op <= lived) return { status: 'vervallen', door: row.lapsed.door };
  if (passed(account, row.lapsesOn, lived)) return { status: 'vervallen' };
  if (closing && closing.op <= day) return closedStanding(row, closing);
  const waiting = suspensionOf(account, row.obligation, day);
  if (waiting)
    return {
      status: 'opgeschort',
      reden: waiting.reden,
      door: waiting.door,
      ...(waiting.tot === undefined ? {} : { opgeschortTot: waiting.tot }),
    };
  return { status: day <= last ? 'open' : 'verlopen' };
}
