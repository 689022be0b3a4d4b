// The sentence with which something is refused; anything else than a refusal fails the test.
import { Refusal } from '../../workflows/dossier/refusal.ts';

/** The message of the refusal that an act ends in. */
export function refusalOf(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    if (error instanceof Refusal) return error.message;
    throw error;
  }
  throw new Error('nothing was refused');
}
