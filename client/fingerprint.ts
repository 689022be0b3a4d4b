// The fingerprint of a piece of data: the same for the same content, however it was written down.
import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { LawPage } from '../workflows/law/obligation.ts';

/**
 * SHA-256 over canonical JSON (RFC 8785), in hexadecimal.
 * @throws TypeError when the value has no JSON form
 */
export function fingerprint(value: unknown): string {
  const text = canonicalize(value);
  if (text === undefined) throw new TypeError('a value without a JSON form has no fingerprint');
  return createHash('sha256').update(text).digest('hex');
}

/**
 * The fingerprint of a page of the law, without the last day it serves: the next page sets that day, and it changes
 * nothing for a dossier that rests on the page.
 */
export function pageFingerprint(page: LawPage): string {
  return fingerprint({ ...page, until: undefined });
}
