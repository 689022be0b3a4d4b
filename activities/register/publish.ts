// The activity that keeps a dossier in the register.
import { isUnreadable } from '../../workflows/dossier/unreadable.ts';
import type { Publication, Published } from '../../workflows/ports.ts';
import { registerError, type Register } from './database.ts';
import { sweep, type Warn } from './documents/destroy.ts';
import { writeDossier } from './write.ts';

/** The register, the key of its chains, and the folder with its documents. */
export interface RegisterParts {
  readonly register: Register;
  readonly chainKey: Buffer;
  /** Absolute path; made when a first document comes. */
  readonly documents: string;
  readonly warn?: Warn;
}

/** Writes a dossier, and takes away the files of what it says is destroyed. */
export async function keepDossier(parts: RegisterParts, publication: Publication): Promise<Published> {
  const published = await writeDossier(parts.register, parts.chainKey, publication);
  if (published.uitkomst !== 'geweigerd') await sweep(parts, publication.dossier);
  return published;
}

/**
 * Writes a dossier into the register.
 * @throws Error (to be tried again) when the register does not answer; its message holds a code alone
 */
export async function publish(parts: RegisterParts, publication: Publication): Promise<Published> {
  if (isUnreadable(publication))
    throw new Error('the dossier cannot be read: is the payload key the right one?');
  try {
    return await keepDossier(parts, publication);
  } catch (error) {
    throw new Error(`the register did not take the dossier (${registerError(error)})`);
  }
}
