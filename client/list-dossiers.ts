// The list of dossiers: from Temporal's own index, in clear only what is not personal, the rest from the sealed memo.
import type { Client } from '@temporalio/client';
import { defineSearchAttributeKey, SearchAttributeType } from '@temporalio/common';
import type { Fase } from '../workflows/dossier/forecast-types.ts';
import { VERZUIMDOSSIER, type Memo } from '../workflows/messages.ts';
import { SEARCH_ATTRIBUTES } from '../workflows/names.ts';
import type { LijstRegel } from './front-desk.ts';

const FASE = defineSearchAttributeKey(SEARCH_ATTRIBUTES.fase, SearchAttributeType.KEYWORD);
const TE_LAAT = defineSearchAttributeKey(SEARCH_ATTRIBUTES.teLaat, SearchAttributeType.INT);
const RUNNING = `WorkflowType = '${VERZUIMDOSSIER}' AND ExecutionStatus = 'Running'`;

/** The numbers of all dossiers that still live, closed ones in their retention included. */
export async function* dossierNumbers(client: Client): AsyncGenerator<string> {
  for await (const { workflowId } of client.workflow.list({ query: RUNNING })) yield workflowId;
}

/** All dossiers, what is most overdue first, then by the next day. */
export async function listDossiers(client: Client): Promise<readonly LijstRegel[]> {
  const rows: LijstRegel[] = [];
  for await (const { workflowId, typedSearchAttributes, memo } of client.workflow.list({ query: RUNNING })) {
    const beeld = memo?.beeld as Memo | undefined;
    rows.push({
      dossiernummer: workflowId,
      fase: (typedSearchAttributes.get(FASE) ?? 'spoor-1') as Fase,
      eersteZiektedag: beeld?.eersteZiektedag ?? '',
      teLaat: typedSearchAttributes.get(TE_LAAT) ?? 0,
      ...(beeld?.volgende ? { volgende: beeld.volgende } : {}),
    });
  }
  const day = (row: LijstRegel): string => row.volgende?.op ?? '9999';
  return rows.sort(
    (a, b) =>
      b.teLaat - a.teLaat || day(a).localeCompare(day(b)) || a.dossiernummer.localeCompare(b.dossiernummer),
  );
}
