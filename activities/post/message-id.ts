// The identity of a letter, from the dossier, its key and the role; never from the clock or the recipient.
import { createHash } from 'node:crypto';

/** What makes a letter the letter it is. */
export interface Identity {
  /** None for what is about a person's work as a whole. */
  readonly dossiernummer?: string;
  /** Key of the letter, within its dossier. */
  readonly kenmerk: string;
  readonly rol: string;
  /** 0 for the first; raised by one when it had to be written to somebody else. */
  readonly opvolger?: number;
}

function safe(text: string): string {
  return text
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 80);
}

/** A fingerprint of the letter's identity: 32 hexadecimal digits. */
export function fingerprint({ dossiernummer = '', kenmerk, rol, opvolger = 0 }: Identity): string {
  return createHash('sha256')
    .update(JSON.stringify([dossiernummer, kenmerk, rol, ...(opvolger === 0 ? [] : [opvolger])]))
    .digest('hex')
    .slice(0, 32);
}

/** The Message-ID header, angle brackets included. */
export function messageId(identity: Identity, domain: string): string {
  return `<${fingerprint(identity)}.${safe(identity.dossiernummer ?? 'spoorwijzer')}@${domain}>`;
}

/** A file name for the letter, without extension: sorts by day, says which letter it is, and is the letter's own. */
export function letterName(identity: Identity & { readonly op: string }): string {
  const { op, dossiernummer = '', kenmerk, rol } = identity;
  const parts = [op, dossiernummer, kenmerk, rol].filter((part) => part !== '').map(safe);
  return `${parts.join('_')}_${fingerprint(identity).slice(0, 8)}`;
}
