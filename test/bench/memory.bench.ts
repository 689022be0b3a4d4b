// Memory per sleeping dossier: a real worker with the real bundle on a real server, and more and more dossiers asleep.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Worker as Thread } from 'node:worker_threads';
import { Client, Connection } from '@temporalio/client';
import { dataConverter } from '../../client/data-converter.ts';
import { ensureChainKey } from '../../client/chain-key.ts';
import { ensureKeys } from '../../client/keys.ts';
import { startWorker } from '../../worker/main.ts';
import { freshRegister } from '../support/register.ts';
import { startDurable } from '../support/servers.ts';
import type { Figure } from './figures.ts';
import { heapOf } from './heap.ts';
import { GROUP, layAsleep, tenKilobytes, turnPages } from './sleepers.ts';

const KB = 1024;
/** The bundler lets go of what it holds a minute after its work: a few hundred MB. */
const BUNDLER_MS = 65_000;

/** What the process holds once it has come to rest, rubbish not counted; bytes. */
async function held(): Promise<NodeJS.MemoryUsage> {
  for (let time = 0; time < 3; time += 1) {
    await sleep(500);
    globalThis.gc?.({ type: 'major', execution: 'sync', flavor: 'last-resort' });
  }
  return process.memoryUsage();
}

/**
 * Dossiers are laid asleep in groups: the first warms everything up, the second says what the whole process takes for
 * each, two more what the workflow isolate takes, on their first page and on the page that follows it. The isolate is
 * the worker thread in which the SDK runs workflows (one V8 context, reused); its heap is the sum of what a heap
 * snapshot lists, which V8 takes after a full collection.
 */
export async function measureMemory(): Promise<readonly Figure[]> {
  const threads = new Set<Thread>();
  process.on('worker', (thread) => {
    threads.add(thread);
    thread.once('exit', () => threads.delete(thread));
  });
  const [server, register] = await Promise.all([startDurable(), freshRegister()]);
  const folder = await mkdtemp(join(tmpdir(), 'spoorwijzer-bench-'));
  const [keys, people] = [await ensureKeys(folder, {}), join(folder, 'people.json')];
  const where = { namespace: server.namespace, connection: { address: server.address() } };
  const [outbox, documents] = [join(folder, 'outbox'), join(folder, 'documenten')];
  const config = { folder, people, outbox, documents, from: 'spoor@werk.example' };
  const worker = await startWorker(
    config,
    { ...where, source: 'data folder' },
    { keys, registerUrl: register.url, chainKey: await ensureChainKey(folder, {}) },
    join(folder, 'worker.log'),
  );
  const [isolate] = threads;
  if (!isolate || threads.size > 1)
    throw new Error(`expected one thread with workflows, found ${threads.size}`);
  const connection = await Connection.connect(where.connection);
  const client = new Client({ connection, namespace: server.namespace, dataConverter: dataConverter(keys) });

  const dossier = tenKilobytes();
  await Promise.all([layAsleep(client, dossier, 'warm'), sleep(BUNDLER_MS)]);
  const before = await held();
  await layAsleep(client, dossier, 'process');
  const after = await held();
  const heapBefore = await heapOf(isolate);
  await layAsleep(client, dossier, 'isolate-1');
  await layAsleep(client, dossier, 'isolate-2');
  const heapAfter = await heapOf(isolate);
  await turnPages(client, 'isolate-1');
  await turnPages(client, 'isolate-2');
  const heapTurned = await heapOf(isolate);

  await worker.stop();
  await connection.close();
  await Promise.all([server.teardown(), register.stop()]);
  await rm(folder, { recursive: true, force: true });
  const each = (bytes: number, dossiers: number): number => bytes / dossiers / KB;
  return [
    { name: 'state of a dossier', value: JSON.stringify(dossier).length / 1000, unit: 'kB of JSON' },
    {
      name: '  heap of the workflow isolate, per sleeping dossier',
      value: each(heapAfter - heapBefore, 2 * GROUP),
      unit: 'KB',
      target: { atMost: 50 },
    },
    {
      name: '  the same on a page that follows another',
      value: each(heapTurned - heapBefore, 2 * GROUP),
      unit: 'KB',
      target: { atMost: 50 },
    },
    {
      name: '  heap of the main isolate, per sleeping dossier',
      value: each(after.heapUsed - before.heapUsed, GROUP),
      unit: 'KB',
    },
    {
      name: '  whole process (RSS), per sleeping dossier',
      value: each(after.rss - before.rss, GROUP),
      unit: 'KB',
    },
  ];
}
