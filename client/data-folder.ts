// Where Spoorwijzer keeps what belongs to this machine: keys, the address of its server, its data, its documents.
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const project = fileURLToPath(new URL('..', import.meta.url));

/** Absolute path of the data folder: `SPOORWIJZER_DATA`, else `.spoorwijzer` in the project, wherever one stands. */
export function dataFolder(env: NodeJS.ProcessEnv = process.env): string {
  return env.SPOORWIJZER_DATA ? resolve(env.SPOORWIJZER_DATA) : join(project, '.spoorwijzer');
}

/** Absolute path of the folder with documents, the same for command line and worker. */
export function documentsFolder(env: NodeJS.ProcessEnv = process.env): string {
  return env.SPOORWIJZER_DOCUMENTEN
    ? resolve(env.SPOORWIJZER_DOCUMENTEN)
    : join(dataFolder(env), 'documenten');
}
