// From an order to a posted letter: recipient, words, calendar entry, envelope.
import { isUnreadable } from '../workflows/dossier/unreadable.ts';
import type { Delivered, LetterOrder } from '../workflows/ports.ts';
import type { Directory } from './directory.ts';
import type { Letters } from './letters/render.ts';
import { calendarEntry } from './post/calendar-entry.ts';
import { compose } from './post/compose.ts';
import { letterName, messageId } from './post/message-id.ts';
import type { Post } from './post/post.ts';
import { recipientOf } from './recipient.ts';

export interface Delivery {
  readonly directory: Directory;
  readonly letters: Letters;
  readonly post: Post;
  /** Address that letters come from. */
  readonly from: string;
  /** Domain of Message-IDs; that of `from` unless told. Never change it while letters are under way. */
  readonly domain?: string;
}

/**
 * Delivers one letter; a repeat of the same order makes the same message, to the byte.
 * @throws Error when it failed for now and may be tried again; its message holds nothing personal
 */
export async function deliver(
  { directory, letters, post, from, domain }: Delivery,
  order: LetterOrder,
): Promise<Delivered> {
  // Not undeliverable: with the right key it leaves after all.
  if (isUnreadable(order)) throw new Error('the order cannot be read: is the payload key the right one?');
  const recipient = await recipientOf(directory, order);
  if (!recipient) return { uitkomst: 'onbestelbaar' };
  const calendar = calendarEntry(order, {
    organizer: from,
    instruction: (duty) => letters.instruction(duty),
  });
  const bytes = await compose({
    from,
    to: recipient.adres,
    ...letters.render(order, recipient),
    ...(calendar ? { calendar } : {}),
    messageId: messageId(order, domain ?? from.slice(from.lastIndexOf('@') + 1)),
    op: order.op,
  });
  return post.send({ from, to: recipient.adres, name: letterName(order), bytes });
}
