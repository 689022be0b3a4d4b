// What a new page of the law leaves alone when a running dossier adopts it: all that had come to its end before.
import { addDays } from '../calendar/add-days.ts';
import type { IsoDay } from '../calendar/iso-day.ts';
import type { Account } from './account.ts';
import { adoptionIn, pageAfter } from './law-page.ts';
import { rowKey, type Row } from './row.ts';
import { END_STATES, standingOf } from './status.ts';

/** The same account under the page it had before its last adoption, and the last day of that; none without an adoption. */
export function beforeAdoption(
  account: Account,
): { readonly account: Account; readonly eve: IsoDay } | undefined {
  const adopted = adoptionIn(account.events);
  if (!adopted) return undefined;
  const events = account.events.filter((event) => event !== adopted);
  return {
    account: { ...account, events, page: pageAfter(events, account.eersteZiektedag) },
    eve: addDays(adopted.op, -1),
  };
}

/**
 * The rows under a new page, with what had come to its end under the old one left as it was: a new law does not judge
 * what was done before it.
 */
export function keepEnded(
  rows: readonly Row[],
  old: readonly Row[],
  { account, eve }: NonNullable<ReturnType<typeof beforeAdoption>>,
): readonly Row[] {
  const ended = new Map(
    old
      .filter((row) => END_STATES.includes(standingOf(row, account, undefined, eve).status))
      .map((row) => [rowKey(row), row]),
  );
  const kept = rows.map((row) => ended.get(rowKey(row)) ?? row);
  const keys = new Set(rows.map(rowKey));
  return [...kept, ...[...ended].flatMap(([key, row]) => (keys.has(key) ? [] : [row]))];
}
