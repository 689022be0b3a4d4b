// Recipient and bytes of a letter: fixed once, for every attempt.
import { createHash } from 'node:crypto';
import type { Fixed } from './letter-rows.ts';
import type { Addressee, Letter } from './letter.ts';

/**
 * Chooses the recipient and writes the letter.
 * @returns undefined when there is nobody to write to
 */
export async function fix<A extends Addressee>(
  letter: Letter<A>,
  refused: readonly string[],
  messageId: string,
): Promise<Fixed | undefined> {
  const addressee = await letter.addressee(refused);
  if (addressee === undefined) return undefined;
  const { persoon, naam, adres } = addressee;
  const bytes = await letter.compose(addressee, messageId);
  return { persoon, naam, adres, bytes, vingerafdruk: createHash('sha256').update(bytes).digest('hex') };
}
