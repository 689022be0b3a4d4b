// The one place that turns a day into an instant: letters leave early in the morning, not all in the same second.
import type { IsoDay } from '../calendar/iso-day.ts';

/** A timer may not lie further ahead than this; a dossier then simply sleeps again. */
export const LONGEST_SLEEP_MS = 365 * 86_400_000;

const FIRST_HOUR_UTC = 5;
/** Until 06:45 UTC: in Amsterdam everything is in before nine, summer and winter. */
const SPREAD_MS = 105 * 60_000;

/** FNV-1a, 32 bits: spreads dossiers over the morning. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const character of text) value = Math.imul(value ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return value;
}

/** The instant at which a dossier's letters of a day leave, milliseconds since 1970. */
export function wakeInstant(day: IsoDay, nummer: string): number {
  return Date.parse(`${day}T00:00:00Z`) + FIRST_HOUR_UTC * 3_600_000 + (hash(nummer) % SPREAD_MS);
}
