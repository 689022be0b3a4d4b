// Which letters are sent, and at which of them and where a sender is ended by force.

/** Where: before its first commit, after it, in DATA, after the dot, after the 250; or halted for a while after the dot. */
export const POINTS = ['before-commit', 'after-commit', 'in-data', 'after-dot', 'after-250'] as const;

export type Point = (typeof POINTS)[number] | 'halt';

export interface SenderOrder {
  /** Address of the register. */
  readonly url: string;
  readonly smtp: string;
  /** Folder for marks: each point of the plan is passed by once. */
  readonly folder: string;
  /** How many. */
  readonly letters: number;
  /** Letter by number, and where to end there. */
  readonly plan: Readonly<Record<number, Point>>;
  /** Send as one would without a ledger. */
  readonly ledgerless: boolean;
}

export const addressOf = (letter: number): string => `brief-${String(letter)}@example.nl`;
export const kenmerkOf = (letter: number): string => `plan-van-aanpak.herinnering-1.${String(letter)}.0`;

/** Larger than what lies in buffers between two processes, so that a line can break in the middle. */
const LARGE = 8_000_000;

/** A message. Its body is not the same twice: only kept bytes can be sent again. */
export function bytesOf(letter: number, messageId: string, large: boolean): Buffer {
  const lines = [
    `From: Spoorwijzer <spoor@werk.example>`,
    `To: ${addressOf(letter)}`,
    `Message-ID: ${messageId}`,
    `Subject: Brief ${String(letter)}`,
    '',
    `Opgesteld door ${String(process.pid)} op ${String(process.hrtime.bigint())}.`,
  ];
  const filling = large ? `${'spoorwijzer '.repeat(6)}\r\n`.repeat(LARGE / 74) : '';
  return Buffer.from(`${lines.join('\r\n')}\r\n${filling}`);
}
