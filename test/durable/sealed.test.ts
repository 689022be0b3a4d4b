// Whether every payload that a real server stores is sealed for its own workflow, and a wrong key harms nothing.
import { randomBytes } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client, Connection, WorkflowFailedError } from '@temporalio/client';
import { temporal } from '@temporalio/proto';
import { Runtime, DefaultLogger, NativeConnection, Worker } from '@temporalio/worker';
import { dataConverter, workerDataConverter } from '../../client/data-converter.ts';
import { Failed } from '../../client/front-desk.ts';
import type { Key, Keys } from '../../client/keys.ts';
import { heard, listening, tell, whisper } from '../support/sealed-workflow.ts';
import { startDurable, type DurableServer } from '../support/servers.ts';

const { History } = temporal.api.history.v1;
const TASK_QUEUE = 'sealed';
const key = (id: string): Key => ({ id, bytes: randomBytes(32) });
const ours = key('ours');

let server: DurableServer;
let connection: Connection;
let native: NativeConnection;
let worker: Worker;
let running: Promise<void>;

const clientWith = (keys: Keys): Client => new Client({ connection, dataConverter: dataConverter(keys) });

beforeAll(async () => {
  Runtime.install({ logger: new DefaultLogger('ERROR') });
  server = await startDurable();
  connection = await Connection.connect({ address: server.address() });
  native = await NativeConnection.connect({ address: server.address() });
  worker = await Worker.create({
    connection: native,
    taskQueue: TASK_QUEUE,
    workflowsPath: fileURLToPath(new URL('../support/sealed-workflow.ts', import.meta.url)),
    activities: { echo: (text: string) => Promise.resolve(`${text} said`) },
    dataConverter: workerDataConverter([ours]),
  });
  running = worker.run();
}, 120_000);

afterAll(async () => {
  worker.shutdown();
  await running;
  await native.close();
  await connection.close();
  await server.teardown();
});

describe('what a real server stores', () => {
  const start = (workflowId: string) =>
    clientWith([ours]).workflow.start(listening, {
      workflowId,
      taskQueue: TASK_QUEUE,
      args: [['secret-argument']],
      memo: { note: 'secret-memo' },
    });

  it('is sealed, whatever way it went in, and comes back as it was', async () => {
    const handle = await start('sealed-1');
    const firstRun = handle.firstExecutionRunId;
    expect(await handle.executeUpdate(tell, { args: ['secret-update'] })).toBe('secret-update said');
    await handle.signal(whisper, 'secret-signal');
    await handle.executeUpdate(tell, { args: ['page secret-page'] });
    const all = ['secret-argument', 'secret-update said', 'secret-signal', 'page secret-page said'];
    expect(await clientWith([ours]).workflow.getHandle('sealed-1').query(heard)).toEqual(all);
    expect((await handle.describe()).memo).toEqual({ note: 'secret-memo' });
    await handle.executeUpdate(tell, { args: ['end secret-end'] });
    const failure = await handle.result().catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(WorkflowFailedError);
    expect((failure as WorkflowFailedError).cause?.message).toContain('end secret-end said');

    for (const runId of [firstRun, (await handle.describe()).runId]) {
      const history = await clientWith([ours]).workflow.getHandle('sealed-1', runId).fetchHistory();
      const stored = Buffer.from(History.encode(history).finish());
      expect(stored.length).toBeGreaterThan(1000);
      expect(stored.includes('encryption-owner')).toBe(true);
      expect(stored.includes('secret-')).toBe(false);
      expect(stored.includes('json/plain')).toBe(false);
    }
  });

  it('is not readable with another key, and the workflow lives on', async () => {
    const handle = await start('sealed-2');
    const stranger = clientWith([key('theirs')]).workflow.getHandle('sealed-2');
    await expect(stranger.query(heard)).rejects.toThrow(Failed);
    await expect(stranger.query(heard)).rejects.toThrow(/'ours'.*niet bekend/);
    const impostor = clientWith([{ id: 'ours', bytes: randomBytes(32) }]).workflow.getHandle('sealed-2');
    await expect(impostor.query(heard)).rejects.toThrow(/past niet/);
    expect(await handle.query(heard)).toEqual(['secret-argument']);
    await handle.terminate();
  });

  it('lets a message under a foreign key, or a garbled one, harm nothing', async () => {
    const handle = await start('sealed-3');
    const stranger = clientWith([key('theirs')]).workflow.getHandle('sealed-3');
    await expect(stranger.executeUpdate(tell, { args: ['x'] })).rejects.toThrow(/'ours'.*niet bekend/);
    await expect(stranger.query(heard, 0)).rejects.toThrow(/'ours'.*niet bekend/);
    await stranger.signal(whisper, 'x');
    await connection.workflowService.signalWorkflowExecution({
      namespace: 'default',
      workflowExecution: { workflowId: 'sealed-3' },
      signalName: 'whisper',
      input: { payloads: [{ metadata: { encoding: Buffer.from('json/plain') }, data: Buffer.from('{') }] },
    });
    expect(await handle.executeUpdate(tell, { args: ['mine'] })).toBe('mine said');
    expect(await handle.query(heard)).toEqual(['secret-argument', 'unreadable', 'unreadable', 'mine said']);
    await handle.terminate();
  });
});
