// Which Temporal to speak to: the service named in the environment, else the one that `npm start` brought up.
import { loadClientConnectConfig, type ClientConnectConfig } from '@temporalio/envconfig';
import { z } from 'zod';
import { Failed } from './front-desk.ts';
import { readServerNote } from './server-note.ts';

/** What the client's connection and the worker's native one both take. */
export interface ConnectionSettings {
  readonly namespace: string;
  readonly connection: Pick<
    ClientConnectConfig['connectionOptions'],
    'address' | 'apiKey' | 'tls' | 'metadata'
  >;
  /** Where the address stands; decides what to advise when nothing answers there. */
  readonly source: 'TEMPORAL_ADDRESS' | 'data folder';
}

/** `host` or `host:port`, as Temporal wants it. */
const address = z.string().regex(/^(\[[\da-fA-F:.]+\]|[^\s/:[\]]+)(:\d{1,5})?$/);

/**
 * Settings of a running service, by the names that Temporal's own tools use: `TEMPORAL_ADDRESS`, `TEMPORAL_NAMESPACE`,
 * `TEMPORAL_API_KEY`, `TEMPORAL_TLS` and what follows it. Nothing without `TEMPORAL_ADDRESS`; an empty one is none.
 * @throws Failed when an address, certificate or setting is not what it should be
 */
export function settingsFromEnvironment(env: NodeJS.ProcessEnv): ConnectionSettings | undefined {
  const filled = Object.entries(env).filter(
    (entry): entry is [string, string] => entry[0].startsWith('TEMPORAL_') && Boolean(entry[1]),
  );
  const names = Object.fromEntries(filled);
  if (names.TEMPORAL_ADDRESS === undefined) return undefined;
  if (!address.safeParse(names.TEMPORAL_ADDRESS).success) {
    throw new Failed(
      `TEMPORAL_ADDRESS is geen adres: schrijf het als naam:poort, zonder https:// ervoor, bijvoorbeeld localhost:7233.`,
    );
  }
  try {
    // Only the environment: a settings file elsewhere on the machine would decide unseen.
    const { connectionOptions, namespace } = loadClientConnectConfig({
      disableFile: true,
      overrideEnvVars: names,
    });
    return {
      namespace: namespace ?? 'default',
      connection: connectionOptions,
      source: 'TEMPORAL_ADDRESS',
    };
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    throw new Failed(`De instellingen TEMPORAL_… kloppen niet; verbeter ze: ${detail}`);
  }
}

/**
 * Where Temporal is: the environment first, then the note in the data folder.
 * @throws Failed when neither says so, or the environment is not right
 */
export async function connectionSettings(
  folder: string,
  env: NodeJS.ProcessEnv = process.env,
): Promise<ConnectionSettings> {
  const given = settingsFromEnvironment(env);
  if (given) return given;
  const note = await readServerNote(folder);
  if (note) {
    return { namespace: note.namespace, connection: { address: note.address }, source: 'data folder' };
  }
  throw new Failed('Spoorwijzer draait nog niet; start het eerst met: npm start');
}
