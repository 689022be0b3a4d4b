// The numbers of the dossiers that Temporal carries, from its own index; what lists show comes from the register.
import type { Client } from '@temporalio/client';
import type { Fase } from '../workflows/dossier/forecast-types.ts';
import { VERZUIMDOSSIER } from '../workflows/messages.ts';
import { SEARCH_ATTRIBUTES } from '../workflows/names.ts';

const RUNNING = `WorkflowType = '${VERZUIMDOSSIER}' AND ExecutionStatus = 'Running'`;
const CLOSED: Fase = 'gesloten';

async function* numbers(client: Client, query: string): AsyncGenerator<string> {
  for await (const { workflowId } of client.workflow.list({ query })) yield workflowId;
}

/** The numbers of all dossiers that still live, closed ones in their retention included. */
export function dossierNumbers(client: Client): AsyncGenerator<string> {
  return numbers(client, RUNNING);
}

/** The numbers of the open dossiers, in order. */
export async function openNumbers(client: Client): Promise<readonly string[]> {
  const open: string[] = [];
  for await (const nummer of numbers(client, `${RUNNING} AND ${SEARCH_ATTRIBUTES.fase} != '${CLOSED}'`))
    open.push(nummer);
  return open.sort();
}
