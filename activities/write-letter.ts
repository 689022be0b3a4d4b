// A letter as the message it will be: its words, its calendar entry, its headers.
import type { LetterOrder } from '../workflows/ports.ts';
import type { Letters } from './letters/render.ts';
import { calendarEntry } from './post/calendar-entry.ts';
import { compose } from './post/compose.ts';
import type { Recipient } from './recipient.ts';

/** What it is written with. */
export interface Pen {
  readonly letters: Letters;
  /** Address that letters come from. */
  readonly from: string;
}

/** Writes a letter; the same order to the same recipient is the same to the byte. */
export function writeLetter(
  { letters, from }: Pen,
  order: LetterOrder,
  recipient: Recipient,
  messageId: string,
): Buffer {
  const calendar = calendarEntry(order, {
    organizer: from,
    instruction: (duty) => letters.instruction(duty),
  });
  return compose({
    from,
    to: recipient.adres,
    ...letters.render(order, recipient),
    ...(calendar ? { calendar } : {}),
    messageId,
    op: order.op,
  });
}
