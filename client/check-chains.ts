// The chains of the register checked from the command line.
import type { Client } from '@temporalio/client';
import { checkChains, type ChainsOutcome } from '../activities/register/read/proof/chains.ts';
import { loadChainKey } from './chain-key.ts';
import { dataFolder } from './data-folder.ts';
import { askRegister, type Asker } from './register-reader.ts';
import { runningDossiers } from './running-dossiers.ts';

/**
 * Checks every chain in the register.
 * @param client Temporal, where it answers
 * @throws Failed when there is no chain key, or the register does not answer
 */
export async function checkRegister(
  client: Client | undefined,
  asker: Asker,
  progress: (done: number) => void,
): Promise<ChainsOutcome> {
  const key = await loadChainKey(dataFolder(process.env));
  return askRegister(asker, (step) => checkChains(step, key, client && runningDossiers(client), progress));
}
