// The record checked from the command line: the chains of the register, and the folder with documents.
import type { Client } from '@temporalio/client';
import { checkChains, type ChainsOutcome } from '../activities/register/read/proof/chains.ts';
import {
  checkDocuments,
  documentFacts,
  type DocumentsOutcome,
} from '../activities/register/read/proof/documents.ts';
import { loadChainKey } from './chain-key.ts';
import { dataFolder, documentsFolder } from './data-folder.ts';
import { registerReader, type Asker } from './register-reader.ts';
import { runningDossiers } from './running-dossiers.ts';

/** What the check came to. */
export interface RegisterCheck extends ChainsOutcome {
  readonly documenten: DocumentsOutcome;
}

/**
 * Checks every chain in the register and every document in the folder.
 * @param client Temporal, where it answers
 * @throws Failed when there is no chain key, or the register does not answer
 */
export async function checkRegister(
  client: Client | undefined,
  asker: Asker,
  progress: (done: number) => void,
): Promise<RegisterCheck> {
  const key = await loadChainKey(dataFolder(process.env));
  const register = registerReader();
  try {
    const running = client && runningDossiers(client);
    const chains = await register.read(asker, (step) => checkChains(step, key, running, progress));
    const documenten = await checkDocuments(
      documentsFolder(),
      () => register.read(asker, documentFacts),
      () => Date.now(),
    );
    return { ...chains, documenten };
  } finally {
    await register.close();
  }
}
