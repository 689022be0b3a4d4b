// The dossiers that run, read from Temporal's index and their histories: no dossier is asked, so no worker is needed.
import { WorkflowNotFoundError, type Client } from '@temporalio/client';
import type { temporal } from '@temporalio/proto';
import type { Running, RunningDossiers } from '../activities/register/read/proof/running.ts';
import type { Dossier } from '../workflows/dossier/dossier.ts';
import { dossierNumbers } from './list-dossiers.ts';

type HistoryEvent = temporal.api.history.v1.IHistoryEvent;
type Stamp = { readonly seconds?: unknown; readonly nanos?: number | null } | null | undefined;

const millis = (stamp: Stamp): number =>
  Number(stamp?.seconds ?? 0) * 1000 + Math.floor((stamp?.nanos ?? 0) / 1e6);

/** The event that opened what this one ends: a timer, or work that was given out. */
function endOf(event: HistoryEvent): unknown {
  const timer = event.timerFiredEventAttributes ?? event.timerCanceledEventAttributes;
  const work =
    event.activityTaskCompletedEventAttributes ??
    event.activityTaskFailedEventAttributes ??
    event.activityTaskTimedOutEventAttributes;
  return timer?.startedEventId ?? work?.scheduledEventId;
}

/** What came in or was given out on a page. */
function touched(events: readonly HistoryEvent[]): boolean {
  return events.some(
    ({
      activityTaskScheduledEventAttributes: work,
      workflowExecutionSignaledEventAttributes: signal,
      workflowExecutionUpdateAcceptedEventAttributes: update,
    }) => work ?? signal ?? update,
  );
}

/** When the timer goes off that still runs. */
function alarmOf(events: readonly HistoryEvent[]): number | undefined {
  const open = new Map<string, number>();
  for (const event of events) {
    const timer = event.timerStartedEventAttributes;
    if (timer) open.set(String(event.eventId), millis(event.eventTime) + millis(timer.startToFireTimeout));
    open.delete(String(endOf(event)));
  }
  return open.size === 0 ? undefined : Math.min(...open.values());
}

/** The dossier as a page began with it, unsealed as the client unseals what it is answered. */
async function openingOf(client: Client, nummer: string, events: readonly HistoryEvent[]): Promise<Dossier> {
  const { payloadConverter, payloadCodecs } = client.options.loadedDataConverter;
  const context = { type: 'workflow', namespace: client.options.namespace, workflowId: nummer } as const;
  let payloads = [...(events[0]?.workflowExecutionStartedEventAttributes?.input?.payloads ?? [])].slice(0, 1);
  for (const codec of payloadCodecs.toReversed()) payloads = await codec.decode(payloads, context);
  const [payload] = payloads;
  if (!payload) throw new Error('a page without a dossier');
  return payloadConverter.fromPayload<Dossier>(payload);
}

/** The view of a client. */
export function runningDossiers(client: Client): RunningDossiers {
  const page = async (nummer: string): Promise<Running | undefined> => {
    try {
      const handle = client.workflow.getHandle(nummer);
      const { status, runId } = await handle.describe();
      if (status.name !== 'RUNNING') return undefined;
      const { events } = await client.workflow.getHandle(nummer, runId).fetchHistory();
      const all = events ?? [];
      const fires = alarmOf(all);
      return {
        state: await openingOf(client, nummer, all),
        since: millis(all[0]?.eventTime),
        busy: touched(all),
        ...(fires === undefined ? {} : { fires }),
      };
    } catch (error) {
      if (error instanceof WorkflowNotFoundError) return undefined;
      throw error;
    }
  };
  return {
    numbers: async () => {
      const found = new Set<string>();
      for await (const nummer of dossierNumbers(client)) found.add(nummer);
      return found;
    },
    page,
  };
}
