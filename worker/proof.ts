// The proof as the nightly job asks it: the register with its writer's login, Temporal through a connection of its own.
import { Client, Connection } from '@temporalio/client';
import type { Register } from '../activities/register/database.ts';
import { prove, type ProofOutcome } from '../activities/register/read/proof/prove.ts';
import type { ConnectionSettings } from '../client/connection-settings.ts';
import { dataConverter } from '../client/data-converter.ts';
import type { Keys } from '../client/keys.ts';
import { runningDossiers } from '../client/running-dossiers.ts';

interface Proven {
  readonly settings: ConnectionSettings;
  readonly keys: Keys;
  readonly register: Register;
  /** Key of the chains. */
  readonly key: Buffer;
}

/** The proof of everything, to be run as often as one likes. */
export function proofOf({ settings, keys, register, key }: Proven): () => Promise<ProofOutcome> {
  return async () => {
    const connection = await Connection.connect(settings.connection);
    try {
      const { namespace } = settings;
      const client = new Client({ connection, namespace, dataConverter: dataConverter(keys) });
      return await prove((question) => register.transaction().execute(question), {
        now: () => Date.now(),
        key,
        running: runningDossiers(client),
      });
    } finally {
      await connection.close();
    }
  };
}
