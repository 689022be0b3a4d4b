// A day as a Dutch letter writes it.
import type { IsoDay } from './iso-day.ts';

const MONTHS = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
];

/** @example formatDay('2026-02-13') //=> '13 februari 2026' */
export function formatDay(day: IsoDay): string {
  return `${String(Number(day.slice(8)))} ${MONTHS[Number(day.slice(5, 7)) - 1] ?? ''} ${day.slice(0, 4)}`;
}
