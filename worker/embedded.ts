// `npm start`: everything on one machine, in order, until somebody stops it; then everything off, in reverse.
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { ensureChainKey } from '../client/chain-key.ts';
import type { ConnectionSettings } from '../client/connection-settings.ts';
import { Failed, Refused } from '../client/front-desk.ts';
import { ensureKeys } from '../client/keys.ts';
import { readConfig, type Config } from './config.ts';
import { takeFolder } from './instance-lock.ts';
import { startWorker, type RunningWorker } from './main.ts';
import { bringUpRegister } from './register.ts';
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
    await everything(config, undo);
    return 0;
  } catch (error) {
    say(sentence(error));
    return error instanceof Refused ? 2 : 1;
  } finally {
    for (const step of undo.reverse()) await step();
  }
}

async function everything(config: Config, undo: (() => Promise<void>)[]): Promise<void> {
  // Whoever starts no server of this folder may share it.
  if (config.temporal === undefined || config.databaseUrl === undefined) {
    undo.push(await takeFolder(config.folder));
  }
  // Before the servers have data: what was kept without a key cannot be read with a new one.
  const keys = await ensureKeys(config.folder);
  const chainKey = await ensureChainKey(config.folder);
  const temporal = config.temporal ? { settings: config.temporal } : await bringUpTemporal(config, undo);
  if (temporal === undefined) return;
  const register = await bringUpRegister(config, undo);
  const logFile = config.temporal ? undefined : join(config.folder, 'worker.log');
  const stores = { keys, registerUrl: register.url, chainKey };
  const worker = await preparing(startWorker(config, temporal.settings, stores, logFile));
  undo.push(stopping(worker));
  process.stdout.write(
    welcome(config, { ...temporal, examplePeople: worker.examplePeople, register: register.url }),
  );
  await untilStopped(
    Promise.race([register.broken, worker.ended, ...(temporal.broken ? [temporal.broken] : [])]),
  );
}

interface RunningTemporal {
  readonly settings: ConnectionSettings;
  /** Address of Temporal's own pages. */
  readonly pages?: string;
  /** Rejects when a server of our own has stopped. */
  readonly broken?: Promise<never>;
}

/** Our own server; nothing when we are asked to stop before there is one. */
async function bringUpTemporal(
  { folder }: Config,
  undo: (() => Promise<void>)[],
): Promise<RunningTemporal | undefined> {
  const executable = await untilStopped(findTemporalCli());
  if (executable === undefined) {
    say('Gestopt voordat de Temporal-server er was; er is niets gestart.');
    return undefined;
  }
  const server = await startOwnServer(folder, executable);
  undo.push(server.stop);
  const broken = server.ended.then(() => {
    throw new Failed(
      `De Temporal-server is onverwacht gestopt; zie ${join(folder, 'temporal.log')} en start opnieuw.`,
    );
  });
  // It also ends when we stop it, and then nobody listens any more.
  broken.catch(() => undefined);
  return {
    settings: {
      namespace: server.namespace,
      connection: { address: server.address },
      source: 'data folder',
    },
    ...(server.pages && { pages: server.pages }),
    broken,
  };
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
