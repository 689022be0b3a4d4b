// Asks a worker to change the register, and waits for what came of it.
import { randomUUID } from 'node:crypto';
import type { Client } from '@temporalio/client';
import { REGISTERWERK } from '../workflows/messages.ts';
import { TASK_QUEUE } from '../workflows/names.ts';
import type { RegisterAnswer, RegisterCommand } from '../workflows/ports.ts';
import { asAnswer } from './as-answer.ts';

/** A worker takes it up within this, or nobody is at work; milliseconds. */
const PATIENCE_MS = 20_000;

/**
 * Carries out one command through a worker.
 * @returns what the command says was done
 * @throws Refused when the command is not accepted
 * @throws Failed when no worker took it up
 */
export async function changeRegister(client: Client, command: RegisterCommand): Promise<unknown> {
  // Nothing of the command stands in the id.
  const workflowId = `registerwerk-${randomUUID()}`;
  try {
    const answer = await client.withDeadline(Date.now() + PATIENCE_MS, () =>
      client.workflow.execute<(command: RegisterCommand) => Promise<RegisterAnswer>>(REGISTERWERK, {
        workflowId,
        taskQueue: TASK_QUEUE,
        args: [command],
        workflowExecutionTimeout: '5 minutes',
      }),
    );
    return 'gedaan' in answer ? answer.gedaan : undefined;
  } catch (error) {
    return asAnswer(error, '');
  } finally {
    await forget(client, workflowId);
  }
}

/** A command may hold names: its history, sealed as it is, goes at once. One that is still under way ends with it. */
async function forget(client: Client, workflowId: string): Promise<void> {
  const { namespace } = client.options;
  await client.workflowService
    .deleteWorkflowExecution({ namespace, workflowExecution: { workflowId } })
    .catch(() => undefined);
}
