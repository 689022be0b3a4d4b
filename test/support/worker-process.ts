// The worker as a process of its own, for tests that end it by force; all it needs comes from the environment.
import { join } from 'node:path';
import { loadKeys } from '../../client/keys.ts';
import { readConfig } from '../../worker/config.ts';
import { startWorker } from '../../worker/main.ts';

const config = readConfig();
if (config.temporal === undefined) throw new Error('TEMPORAL_ADDRESS is missing');
const keys = await loadKeys(config.folder);
const worker = await startWorker(config, config.temporal, keys, join(config.folder, 'worker.log'));
process.once('SIGTERM', () => void worker.stop());
process.stdout.write('ready\n');
await worker.ended;
