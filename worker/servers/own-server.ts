// Our own Temporal server, with its data on disk in the data folder: clears up after a crash, starts, sets retention.
import { join } from 'node:path';
import { Connection } from '@temporalio/client';
import { msToTs } from '@temporalio/common/lib/time.js';
import { readServerNote } from '../../client/server-note.ts';
import { startDevServer, NAMESPACE, type DevServer } from './dev-server.ts';
import { commandLine, endProcess, isAlive } from './process.ts';
import { say, withProgress } from './progress.ts';
import { removeServerNote, writeServerNote } from './server-file.ts';

/**
 * How long Temporal keeps the pages of a dossier that have been turned. Only a programmer reads them, to see what went
 * wrong; the dossier itself is always on its latest page, and that one is kept whatever this says.
 */
const RETENTION_DAYS = 30;
/** Temporal's usual port, so that its own command line finds the server without being told. */
const USUAL_PORT = 7233;
const STOP_GRACE = 15_000;

/**
 * Starts the server of this data folder. Only one process at a time may do so: take the folder first.
 * @param executable the Temporal command line
 * @throws Failed
 */
export async function startOwnServer(folder: string, executable: string): Promise<DevServer> {
  const dbFilename = join(folder, 'temporal.db');
  await clearLeftOver(folder, dbFilename);
  const server = await withProgress('Wachten tot de Temporal-server antwoordt', () =>
    startDevServer({
      executable,
      dbFilename,
      logFile: join(folder, 'temporal.log'),
      preferredPort: USUAL_PORT,
      pages: true,
      onSpawn: (note) => writeServerNote(folder, { ...note, namespace: NAMESPACE }),
    }),
  );
  const stop = async (): Promise<void> => {
    await server.stop();
    await removeServerNote(folder);
  };
  try {
    await setRetention(server.address);
  } catch (error) {
    await stop();
    throw error;
  }
  return { ...server, stop };
}

/** A start that was killed leaves its server behind, holding the data file: that one has to go first. */
async function clearLeftOver(folder: string, dbFilename: string): Promise<void> {
  const note = await readServerNote(folder);
  if (note === undefined) return;
  // The id may belong to somebody else by now: only a server with our own data file is ours to stop.
  if ((await isAlive(note.pid)) && (await commandLine(note.pid)).includes(dbFilename)) {
    say(
      'De vorige keer is Spoorwijzer niet netjes gestopt; de Temporal-server die nog draaide wordt eerst gestopt.',
    );
    await endProcess(note.pid, STOP_GRACE);
  }
  await removeServerNote(folder);
}

async function setRetention(address: string): Promise<void> {
  const connection = await Connection.connect({ address });
  try {
    await connection.workflowService.updateNamespace({
      namespace: NAMESPACE,
      config: { workflowExecutionRetentionTtl: msToTs(`${RETENTION_DAYS} days`) },
    });
  } finally {
    await connection.close();
  }
}
