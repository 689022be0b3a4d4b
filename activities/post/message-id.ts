// The identity of a letter, from the dossier, its key and the role; never from the clock or the recipient.
import { createHash } from 'node:crypto';
import type { LetterOrder } from '../../workflows/ports.ts';

type Identity = Pick<LetterOrder, 'dossiernummer' | 'kenmerk' | 'rol' | 'op'>;

function safe(text: string): string {
  return text
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 80);
}

/** A fingerprint of the letter's identity: 32 hexadecimal digits. */
export function fingerprint({
  dossiernummer,
  kenmerk,
  rol,
}: Pick<Identity, 'dossiernummer' | 'kenmerk' | 'rol'>): string {
  return createHash('sha256')
    .update(JSON.stringify([dossiernummer, kenmerk, rol]))
    .digest('hex')
    .slice(0, 32);
}

/** The Message-ID header, angle brackets included. */
export function messageId(order: Omit<Identity, 'op'>, domain: string): string {
  return `<${fingerprint(order)}.${safe(order.dossiernummer)}@${domain}>`;
}

/** A file name for the letter, without extension: sorts by day, says which letter it is, and is the letter's own. */
export function letterName(order: Identity): string {
  const parts = [order.op, order.dossiernummer, order.kenmerk, order.rol].map(safe);
  return `${parts.join('_')}_${fingerprint(order).slice(0, 8)}`;
}
