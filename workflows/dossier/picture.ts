// Everything the events say at once: account, clocks, rows, ending. Computed when something is recorded or read, never kept.
import type { IsoDay } from '../calendar/iso-day.ts';
import { later } from '../calendar/later.ts';
import type { Account } from './account.ts';
import { clocksOf, type Clocks } from './clocks.ts';
import { closingOf, type Closing } from './closing.ts';
import { computeRows, expectedEnd } from './compute-rows.ts';
import type { Gebeurtenis, Ziekmelding } from './event.ts';
import { evolve } from './evolve.ts';
import type { HousePolicy } from '../house/policy.ts';
import type { Row } from './row.ts';

export interface Picture {
  readonly account: Account;
  readonly clocks: Clocks;
  readonly rows: readonly Row[];
  readonly closing?: Closing;
}

/** Tells the picture from the events. */
export function pictureOf(
  ziekmelding: Ziekmelding,
  events: readonly Gebeurtenis[],
  policy: HousePolicy,
): Picture {
  const account = evolve(ziekmelding, events);
  const clocks = clocksOf(account);
  const closing = closingOf(account, clocks);
  return { account, clocks, rows: computeRows(account, clocks, policy), ...(closing ? { closing } : {}) };
}

/** The last day to look ahead to: the ending, else the day after which the law asks nothing more, and at least a day. */
export function horizonOf({ rows, clocks, closing }: Picture, least: IsoDay): IsoDay {
  return later(closing?.op ?? expectedEnd(rows, clocks), least);
}
