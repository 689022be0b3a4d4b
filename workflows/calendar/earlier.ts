// The earlier of two days.
import type { IsoDay } from './iso-day.ts';

/** @example earlier('2026-02-02', '2026-02-03') //=> '2026-02-02' */
export function earlier(a: IsoDay, b: IsoDay): IsoDay {
  return a < b ? a : b;
}
