// The worker as a process of its own, for tests that end it by force; all it needs comes from the environment.
import { join } from 'node:path';
import { ensureChainKey } from '../../client/chain-key.ts';
import { loadKeys } from '../../client/keys.ts';
import { readConfig } from '../../worker/config.ts';
import { startWorker } from '../../worker/main.ts';

const config = readConfig();
if (config.temporal === undefined) throw new Error('TEMPORAL_ADDRESS is missing');
const stores = {
  keys: await loadKeys(config.folder),
  registerUrl: process.env.DATABASE_URL ?? '',
  chainKey: await ensureChainKey(config.folder),
};
const worker = await startWorker(config, config.temporal, stores, join(config.folder, 'worker.log'));
process.once('SIGTERM', () => void worker.stop());
process.stdout.write('ready\n');
await worker.ended;
