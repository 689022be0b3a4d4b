// The post: what can be sent, and how an attempt may end.

/** A message ready to go, with its envelope. */
export interface Mail {
  readonly from: string;
  readonly to: string;
  /** Name of the letter, nothing personal in it; the same for every repeat. */
  readonly name: string;
  /** The whole message, headers included. */
  readonly bytes: Buffer;
}

/**
 * How an attempt ended, as far as this side can know. `uitgesteld`: surely not taken, may be tried again. `geweigerd`:
 * surely not taken, and never for this recipient. `onzeker`: the line broke when everything had been handed over.
 */
export interface Posted {
  readonly uitkomst: 'verzonden' | 'uitgesteld' | 'geweigerd' | 'onzeker';
  /** What the other side answered. It may quote addresses: for the register only. */
  readonly antwoord: string;
  /** The same in a few words without anything personal: these may leave this room. */
  readonly woorden: string;
}

export interface Post {
  /** Makes one attempt. Whatever happens is an outcome, not an error. */
  send(mail: Mail): Promise<Posted>;
  /** Whether an attempt whose end nobody saw came through after all; undefined when that cannot be told. */
  arrived?(mail: Mail): Promise<true | undefined>;
  /** Throws away what is kept here of a letter, if anything is. */
  discard?(name: string): Promise<void>;
  /** Ends connections that are kept open. */
  close(): void;
}
