// The activity that keeps a dossier in the register.
import { isUnreadable } from '../../workflows/dossier/unreadable.ts';
import type { Publication, Published } from '../../workflows/ports.ts';
import { registerError, type Register } from './database.ts';
import { writeDossier } from './write.ts';

/** The register, and the key of its chains. */
export interface RegisterParts {
  readonly register: Register;
  readonly chainKey: Buffer;
}

/**
 * Writes a dossier into the register.
 * @throws Error (to be tried again) when the register does not answer; its message holds a code alone
 */
export async function publish(
  { register, chainKey }: RegisterParts,
  publication: Publication,
): Promise<Published> {
  if (isUnreadable(publication))
    throw new Error('the dossier cannot be read: is the payload key the right one?');
  try {
    return await writeDossier(register, chainKey, publication);
  } catch (error) {
    throw new Error(`the register did not take the dossier (${registerError(error)})`);
  }
}
