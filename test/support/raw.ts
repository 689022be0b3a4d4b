// Messages to a dossier past everything that would keep garbage out: no front desk, no converter, no codec.
import { randomUUID } from 'node:crypto';
import type { Client } from '@temporalio/client';
import type { Payload } from '@temporalio/common';
import proto from '@temporalio/proto';
import { MELDEN } from '../../workflows/messages.ts';

const { UpdateWorkflowExecutionLifecycleStage: Stage } = proto.temporal.api.enums.v1;

/** A payload as written here. */
export const payload = (encoding: string, data: string | Uint8Array): Payload => ({
  metadata: { encoding: Buffer.from(encoding) },
  data: typeof data === 'string' ? Buffer.from(data) : data,
});

/** JSON that nobody sealed. */
export const json = (text: string): Payload => payload('json/plain', text);

/** Sends the signal `melden` with these payloads for arguments. */
export async function signalRaw(client: Client, nummer: string, payloads: Payload[]): Promise<void> {
  await client.workflowService.signalWorkflowExecution({
    namespace: client.options.namespace,
    workflowExecution: { workflowId: nummer },
    signalName: MELDEN,
    input: { payloads },
    requestId: randomUUID(),
  });
}

/** Sends the update `melden`; returns whether the dossier accepted it. */
export async function updateRaw(client: Client, nummer: string, payloads: Payload[]): Promise<boolean> {
  const { outcome } = await client.workflowService.updateWorkflowExecution({
    namespace: client.options.namespace,
    workflowExecution: { workflowId: nummer },
    waitPolicy: { lifecycleStage: Stage.UPDATE_WORKFLOW_EXECUTION_LIFECYCLE_STAGE_COMPLETED },
    request: { meta: { updateId: randomUUID() }, input: { name: MELDEN, args: { payloads } } },
  });
  return outcome?.success !== undefined && outcome.success !== null;
}

/** Asks a query; returns whether it was answered. */
export function queryRaw(
  client: Client,
  nummer: string,
  queryType: string,
  payloads: Payload[],
): Promise<boolean> {
  return client.workflowService
    .queryWorkflow({
      namespace: client.options.namespace,
      execution: { workflowId: nummer },
      query: { queryType, queryArgs: { payloads } },
    })
    .then(
      () => true,
      () => false,
    );
}
