// An instant as PostgreSQL writes it, as everything else here writes it.

/** @example instantOf('2026-11-22 21:05:07.123456+00') //=> '2026-11-22T21:05:07.123Z' */
export function instantOf(written: string): string {
  return new Date(written.replace(' ', 'T').replace(/([+-]\d\d)$/, '$1:00')).toISOString();
}
