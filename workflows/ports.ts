// What a dossier asks of the world; the activities implement it. References only: names and addresses are looked up on the other side.
import type { LetterOrder } from './dossier/letter-order.ts';

export type { LetterOrder, LetterTerm } from './dossier/letter-order.ts';

/** How a delivery ended. What failed for now is thrown and tried again. */
export interface Delivered {
  readonly uitkomst: 'verzonden' | 'onbestelbaar';
}

/** The outside world. */
export interface Ports {
  /** Looks up the recipient, renders the letter and posts it. */
  deliver(order: LetterOrder): Promise<Delivered>;
}
