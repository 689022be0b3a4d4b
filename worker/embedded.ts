// `npm start`: everything on one machine, in order, until somebody stops it; then everything off, in reverse.
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { ConnectionSettings } from '../client/connection-settings.ts';
import { Failed, Refused } from '../client/front-desk.ts';
import { ensureKeys } from '../client/keys.ts';
import { readConfig, type Config } from './config.ts';
import { takeFolder } from './instance-lock.ts';
import { startWorker, type RunningWorker } from './main.ts';
import { ensurePeopleFile } from './people-file.ts';
import { startOwnServer } from './servers/own-server.ts';
import { say, withProgress } from './servers/progress.ts';
import { findTemporalCli } from './servers/temporal-cli.ts';
import { stopAsked, untilStopped } from './stop-signals.ts';
import { welcome } from './welcome.ts';

/**
 * Runs Spoorwijzer until it is stopped.
 * @returns the exit status: 0 stopped, 1 something failed, 2 a setting was refused
 */
export async function main(): Promise<number> {
  const undo: (() => Promise<void>)[] = [];
  try {
    const config = readConfig();
    await mkdir(config.folder, { recursive: true, mode: 0o700 });
    await (config.temporal === undefined
      ? everything(config, undo)
      : workerOnly(config, config.temporal, undo));
    return 0;
  } catch (error) {
    say(sentence(error));
    return error instanceof Refused ? 2 : 1;
  } finally {
    for (const step of undo.reverse()) await step();
  }
}

async function everything(config: Config, undo: (() => Promise<void>)[]): Promise<void> {
  undo.push(await takeFolder(config.folder));
  // Before the server has data: what was kept without a key cannot be read with a new one.
  const keys = await ensureKeys(config.folder);
  const executable = await untilStopped(findTemporalCli());
  if (executable === undefined) {
    say('Gestopt voordat de Temporal-server er was; er is niets gestart.');
    return;
  }
  const server = await startOwnServer(config.folder, executable);
  undo.push(server.stop);
  const settings: ConnectionSettings = {
    namespace: server.namespace,
    connection: { address: server.address },
    source: 'data folder',
  };
  const newPeople = await ensurePeopleFile(config.people);
  const worker = await preparing(startWorker(config, settings, keys, join(config.folder, 'worker.log')));
  undo.push(stopping(worker));
  process.stdout.write(
    welcome(config, { settings, newPeople, ...(server.pages && { pages: server.pages }) }),
  );
  const broken = server.ended.then(() => {
    throw new Failed(
      `De Temporal-server is onverwacht gestopt; zie ${join(config.folder, 'temporal.log')} en start opnieuw.`,
    );
  });
  await untilStopped(Promise.race([broken, worker.ended]));
}

async function workerOnly(
  config: Config,
  settings: ConnectionSettings,
  undo: (() => Promise<void>)[],
): Promise<void> {
  const keys = await ensureKeys(config.folder);
  const newPeople = await ensurePeopleFile(config.people);
  const worker = await preparing(startWorker(config, settings, keys));
  undo.push(stopping(worker));
  process.stdout.write(welcome(config, { settings, newPeople }));
  await untilStopped(worker.ended);
}

const preparing = (work: Promise<RunningWorker>): Promise<RunningWorker> =>
  withProgress('De worker wordt klaargezet', () => work);

function stopping(worker: RunningWorker): () => Promise<void> {
  return async () => {
    if (stopAsked()) say('Spoorwijzer stopt: brieven die onderweg zijn gaan eerst de deur uit.');
    await worker.stop().catch(() => undefined);
  };
}

function sentence(error: unknown): string {
  if (error instanceof Refused || error instanceof Failed) return error.message;
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `Spoorwijzer kon niet verder: ${detail}`;
}
