// The post: what can be sent, and how it may end.
import type { Delivered } from '../../workflows/ports.ts';

/** A message ready to go, with its envelope. */
export interface Mail {
  readonly from: string;
  readonly to: string;
  /** Name of the letter, nothing personal in it; the same for every repeat. */
  readonly name: string;
  /** The whole message, headers included. */
  readonly bytes: Buffer;
}

export interface Post {
  /**
   * Sends one message. A recipient refused for good is an outcome, not an error.
   * @throws Error when it failed for now; its message holds nothing personal
   */
  send(mail: Mail): Promise<Delivered>;
  /** Ends connections that are kept open. */
  close(): void;
}
