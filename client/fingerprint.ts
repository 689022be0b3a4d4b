// The fingerprint of a piece of data: the same for the same content, however it was written down.
import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';

/**
 * SHA-256 over canonical JSON (RFC 8785), in hexadecimal.
 * @throws TypeError when the value has no JSON form
 */
export function fingerprint(value: unknown): string {
  const text = canonicalize(value);
  if (text === undefined) throw new TypeError('a value without a JSON form has no fingerprint');
  return createHash('sha256').update(text).digest('hex');
}
