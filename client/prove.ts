// The proof from the command line: the register through the reader's door, Temporal where it answers, the chains where the key is.
import type { Client } from '@temporalio/client';
import { prove, type ProofOutcome } from '../activities/register/read/proof/prove.ts';
import { asAnswer } from './as-answer.ts';
import { loadChainKey } from './chain-key.ts';
import { dataFolder } from './data-folder.ts';
import { Failed } from './front-desk.ts';
import { registerReader, type Asker } from './register-reader.ts';
import { runningDossiers } from './running-dossiers.ts';

export interface Proof extends ProofOutcome {
  /** What could not be looked at, and why: Dutch sentences. */
  readonly opmerkingen: readonly string[];
}

/** The key of the chains, or why there is none. */
async function keyOrRemark(): Promise<{ key?: Buffer; remark?: string }> {
  try {
    return { key: await loadChainKey(dataFolder(process.env)) };
  } catch (error) {
    if (error instanceof Failed) return { remark: `De ketens zijn niet nagekeken. ${error.message}` };
    throw error;
  }
}

/**
 * Proves the register.
 * @param client Temporal, where it answers
 * @throws Failed when the register does not answer, or Temporal stops answering
 */
export async function proveRegister(
  client: Client | undefined,
  asker: Asker,
  progress: (done: number) => void,
  only?: readonly string[],
): Promise<Proof> {
  const register = registerReader();
  const { key, remark } = await keyOrRemark();
  let trouble: unknown;
  const told = <T>(answer: Promise<T>): Promise<T> =>
    answer.catch((error: unknown) => {
      trouble = error;
      throw error;
    });
  const view = client && runningDossiers(client);
  try {
    const outcome = await prove((question) => register.read(asker, question), {
      now: () => Date.now(),
      progress,
      ...(key ? { key } : {}),
      ...(only ? { only } : {}),
      ...(view
        ? { running: { numbers: () => told(view.numbers()), page: (nummer) => told(view.page(nummer)) } }
        : {}),
    });
    return {
      ...outcome,
      opmerkingen: [
        ...(client
          ? []
          : [
              'Temporal antwoordt niet: alleen het register is nagekeken, met de wekkers zoals het die kent.',
            ]),
        ...(remark === undefined ? [] : [remark]),
      ],
    };
  } catch (error) {
    if (trouble !== undefined) return asAnswer(trouble, '');
    throw error;
  } finally {
    await register.close();
  }
}
