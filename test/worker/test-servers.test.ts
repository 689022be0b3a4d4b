// The servers that durable tests stand on: time really is skipped, and what was there before a kill is there after it.
import { Connection, WorkflowClient } from '@temporalio/client';
import { defineSearchAttributeKey } from '@temporalio/common';
import { afterEach, describe, expect, it } from '@jest/globals';
import { SEARCH_ATTRIBUTES } from '../../workflows/names.ts';
import { startDurable, startTimeSkipping } from '../support/servers.ts';

const teardowns: (() => Promise<void>)[] = [];

afterEach(async () => {
  for (const teardown of teardowns.splice(0)) await teardown();
});

describe('the time-skipping server', () => {
  it('skips a year in seconds, and knows what dossiers are searched by', async () => {
    const environment = await startTimeSkipping();
    teardowns.push(() => environment.teardown());
    const before = await environment.currentTimeMs();
    await environment.sleep('365 days');
    const days = ((await environment.currentTimeMs()) - before) / 86_400_000;
    expect(days).toBeGreaterThanOrEqual(365);
    expect(days).toBeLessThan(366);
    // It refuses to start a workflow with an attribute it was not told of.
    const handle = await environment.client.workflow.start('nobody', {
      taskQueue: 'nobody',
      workflowId: 'witness',
      typedSearchAttributes: [
        { key: defineSearchAttributeKey(SEARCH_ATTRIBUTES.fase, 'KEYWORD'), value: 'spoor-1' },
        { key: defineSearchAttributeKey(SEARCH_ATTRIBUTES.volgendeDag, 'KEYWORD'), value: '2026-02-02' },
        { key: defineSearchAttributeKey(SEARCH_ATTRIBUTES.teLaat, 'INT'), value: 2 },
      ],
    });
    expect((await handle.describe()).status.name).toBe('RUNNING');
  });
});

describe('the durable server', () => {
  it('keeps what it was told through SIGKILL', async () => {
    const server = await startDurable();
    teardowns.push(server.teardown);
    const connect = async (): Promise<WorkflowClient> => {
      const connection = await Connection.connect({ address: server.address() });
      teardowns.unshift(() => connection.close());
      return new WorkflowClient({ connection, namespace: server.namespace });
    };
    const before = await connect();
    await before.start('nobody', { taskQueue: 'nobody', workflowId: 'witness' });
    await server.kill();
    await server.restart();
    const after = await connect();
    expect((await after.getHandle('witness').describe()).status.name).toBe('RUNNING');
  });
});
