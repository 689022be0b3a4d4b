// A value as one line, for whatever is written with it: a letter, its subject, a draft.

/** A value on one line, without anything that could steer a reader, a header or a layout. */
export function oneLine(value: string): string {
  return value
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]+/gu, ' ')
    .replace(/ {2,}/g, ' ')
    .trim();
}
