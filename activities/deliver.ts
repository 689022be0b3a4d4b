// From an order to a posted letter: a recipient, a message, and the ledger, so that it leaves once.
import { isUnreadable } from '../workflows/dossier/unreadable.ts';
import type { Delivered, LetterOrder } from '../workflows/ports.ts';
import type { Directory } from './directory.ts';
import type { Letters } from './letters/render.ts';
import { recipientOf, type Recipient } from './recipient.ts';
import { sendOnce, type Ledger } from './register/ledger.ts';
import { writeLetter } from './write-letter.ts';

export interface Delivery {
  readonly directory: Directory;
  readonly letters: Letters;
  readonly ledger: Ledger;
}

/** Who gets it, if not those whose address was refused: then the next rung, the HR-manager. */
async function addressee(
  directory: Directory,
  order: LetterOrder,
  refused: readonly string[],
): Promise<Recipient | undefined> {
  const first = await recipientOf(directory, order);
  if (first === undefined || !refused.includes(first.persoon)) return first;
  if (order.hrManager === undefined) return undefined;
  const next = await recipientOf(directory, { ...order, persoon: order.hrManager });
  return next && !refused.includes(next.persoon) ? { ...next, onbereikbaar: true } : undefined;
}

/**
 * Delivers one letter, once.
 * @throws Error when it failed for now and may be tried again; its message holds nothing personal
 */
export async function deliver(
  { directory, letters, ledger }: Delivery,
  order: LetterOrder,
): Promise<Delivered> {
  // Not undeliverable: with the right key it leaves after all.
  if (isUnreadable(order)) throw new Error('the order cannot be read: is the payload key the right one?');
  const { uitkomst, mogelijkDubbel } = await sendOnce<Recipient>(ledger, {
    dossier: order.dossiernummer,
    kenmerk: order.kenmerk,
    rol: order.rol,
    soort: order.brief,
    op: order.op,
    addressee: (refused) => addressee(directory, order, refused),
    compose: (recipient, messageId) =>
      writeLetter({ letters, from: ledger.from }, order, recipient, messageId),
  });
  return { uitkomst, ...(mogelijkDubbel ? { mogelijkDubbel } : {}) };
}
