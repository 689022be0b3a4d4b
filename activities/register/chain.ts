// The chain of a dossier's events: each link seals the event and the link before it, with a key that is not in the database.
import { createHmac } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { Dossier } from '../../workflows/dossier/dossier.ts';
import type { Gebeurtenis, Ziekmelding } from '../../workflows/dossier/event.ts';
import type { HousePolicy } from '../../workflows/house/policy.ts';

/** Before the first event. */
export const CHAIN_START = '';

/**
 * The link of an event: HMAC-SHA-256 over the previous link and the event as RFC 8785 text; no time of the database in it.
 * @param previous the link of the event before, or {@link CHAIN_START}
 * @param nummer place of the event in its dossier; the ziekmelding is 0
 */
export function linkOf(
  key: Buffer,
  previous: string,
  dossier: string,
  nummer: number,
  event: Readonly<Record<string, unknown>>,
): string {
  const text = canonicalize({ dossier, nummer, gebeurtenis: event }) ?? '';
  return createHmac('sha256', key).update(`${previous}\n${text}`).digest('base64url');
}

/** The opening as the register keeps it: with the house policy the dossier was opened with, where it differs from the house's own. */
export type Opening = Ziekmelding & { readonly huisregels?: HousePolicy };

/** All events of a dossier by number, the opening first: what is in the register is enough to work everything out again. */
export function numbered({
  ziekmelding,
  huisregels,
  gebeurtenissen,
}: Dossier): readonly (Opening | Gebeurtenis)[] {
  const own = Object.keys(huisregels).length === 0 ? {} : { huisregels };
  return [{ ...ziekmelding, ...own }, ...gebeurtenissen];
}

/** The links that these events ought to have, in order. */
export function linksOf(key: Buffer, nummer: string, events: readonly object[]): readonly string[] {
  let link = CHAIN_START;
  return events.map((event, place) => (link = linkOf(key, link, nummer, place, { ...event })));
}

/** The head of a chain, as a monthly list keeps it. */
export interface ChainHead {
  /** First day of the month. */
  readonly maand: string;
  readonly dossier: string;
  /** Place of its last event. */
  readonly nummer: number;
  readonly schakel: string;
}

/** The signature of a head: HMAC-SHA-256 with the key of the chains over it as RFC 8785 text, base64url. */
export function signatureOf(key: Buffer, { maand, dossier, nummer, schakel }: ChainHead): string {
  const text = canonicalize({ maand, dossier, nummer, schakel }) ?? '';
  return createHmac('sha256', key).update(`ketenlijst\n${text}`).digest('base64url');
}

/** One fingerprint of a whole list: it goes where nobody of the register can change it. */
export function fingerprintOfHeads(key: Buffer, signatures: readonly string[]): string {
  return createHmac('sha256', key)
    .update(`ketenlijst\n${signatures.join('\n')}`)
    .digest('base64url');
}
