// Which dates a new page of the law moved, apart from what else moved on the day it was adopted.
import type { IsoDay } from '../calendar/iso-day.ts';
import { beforeAdoption } from './adoption.ts';
import { clocksOf } from './clocks.ts';
import { computeRows } from './compute-rows.ts';
import type { Dossier } from './dossier.ts';
import type { Picture } from './picture.ts';
import { rowKey, type Row } from './row.ts';
import { movedOn } from './terms.ts';

/** The rows whose date moved on a day and stands elsewhere than under the page that the last adoption replaced. */
export function movedByLaw(
  { termen, huisregels }: Dossier,
  { account, rows }: Picture,
  day: IsoDay,
): readonly Row[] {
  const moved = rows.filter((row) => movedOn(termen, row, day));
  const before = moved.length > 0 ? beforeAdoption(account) : undefined;
  if (!before) return [];
  const old = new Map(
    computeRows(before.account, clocksOf(before.account), huisregels).map((row) => [
      rowKey(row),
      row.uiterlijk,
    ]),
  );
  return moved.filter((row) => old.get(rowKey(row)) !== row.uiterlijk);
}
