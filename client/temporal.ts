// The way to running dossiers: a Temporal client that seals what it sends and opens what it gets.
import { Client, Connection } from '@temporalio/client';
import { connectionSettings, type ConnectionSettings } from './connection-settings.ts';
import { dataConverter } from './data-converter.ts';
import { dataFolder } from './data-folder.ts';
import { Failed } from './front-desk.ts';
import { loadKeys } from './keys.ts';

/** Milliseconds within which a server answers, or is not there. */
const PATIENCE = 3000;

export interface TemporalClient {
  readonly client: Client;
  close(): Promise<void>;
}

/**
 * Connects to where the environment or the data folder says.
 * @throws Failed when nothing answers within three seconds, or when settings or keys are not right
 */
export async function connectTemporal(env: NodeJS.ProcessEnv = process.env): Promise<TemporalClient> {
  const folder = dataFolder(env);
  const settings = await connectionSettings(folder, env);
  const keys = await loadKeys(folder, env);
  const connection = await connect(settings);
  const client = new Client({
    connection,
    namespace: settings.namespace,
    dataConverter: dataConverter(keys),
  });
  return { client, close: () => connection.close() };
}

async function connect({ connection, source }: ConnectionSettings): Promise<Connection> {
  try {
    return await Connection.connect({ ...connection, connectTimeout: PATIENCE });
  } catch (error) {
    const where = connection.address ?? '';
    const detail = error instanceof Error ? error.message : String(error);
    throw new Failed(
      source === 'data folder'
        ? 'Spoorwijzer draait niet; start het eerst met: npm start'
        : `Temporal op ${where} (TEMPORAL_ADDRESS) antwoordt niet zoals verwacht: ${detail}; kijk of die dienst draait en of TLS en API-sleutel kloppen.`,
      { cause: error },
    );
  }
}
