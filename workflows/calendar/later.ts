// The later of two days.
import type { IsoDay } from './iso-day.ts';

/** @example later('2026-02-02', '2026-02-03') //=> '2026-02-03' */
export function later(a: IsoDay, b: IsoDay): IsoDay {
  return a > b ? a : b;
}
