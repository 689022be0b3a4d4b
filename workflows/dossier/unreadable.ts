// The mark of a value that came in and could not be read: garbled, or sealed with a key that is not here.

/** Whether a value is that mark; the worker's payload converter makes it. */
export function isUnreadable(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'onleesbaar' in value;
}
