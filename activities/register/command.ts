// What a change of the register is: what it takes, checked at the door, and what it does in one transaction.
import type * as z from 'zod';
import type { RegisterAnswer } from '../../workflows/ports.ts';
import type { Post } from '../post/post.ts';
import type { LedgerParts } from './letter.ts';
import type { RegisterParts } from './publish.ts';

/** What a change is made with: the register, and what the names of letters are made of. */
export interface CommandParts extends RegisterParts, Pick<LedgerParts, 'from' | 'domain'> {
  /** Where letters lie that are files. */
  readonly post?: Pick<Post, 'discard'>;
}

/** One kind of change. */
export interface CommandKind<Shape extends z.ZodType> {
  readonly shape: Shape;
  /** Does it, whole or not at all. A repeat (the activity may be tried again) must come to the same. */
  run(parts: CommandParts, command: z.infer<Shape> & { readonly wie: string }): Promise<RegisterAnswer>;
}

/** A kind, with its types tied together. */
export function commandKind<Shape extends z.ZodType>(kind: CommandKind<Shape>): CommandKind<z.ZodType> {
  return kind;
}
