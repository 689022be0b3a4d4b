// The pages of a running dossier: each is one run of its workflow.
import { setTimeout as sleep } from 'node:timers/promises';
import type { Client } from '@temporalio/client';

/** Waits until the page that a dossier is on has been turned and a fresh one sleeps; returns its run id. */
export async function nextPage(client: Client, nummer: string): Promise<string> {
  const deadline = Date.now() + 20_000;
  while (Date.now() < deadline) {
    const { runId } = await client.workflow.getHandle(nummer).describe();
    const { events } = await client.workflow.getHandle(nummer, runId).fetchHistory();
    const told = (events ?? []).filter((event) => event.workflowExecutionStartedEventAttributes === null);
    const asleep = told.some((event) => event.timerStartedEventAttributes);
    const written = told.some(
      ({
        activityTaskScheduledEventAttributes: letter,
        workflowExecutionSignaledEventAttributes: signal,
        workflowExecutionUpdateAcceptedEventAttributes: update,
      }) => letter ?? signal ?? update,
    );
    if (asleep && !written) return runId;
    await sleep(50);
  }
  throw new Error(`dossier ${nummer} does not turn its page`);
}
