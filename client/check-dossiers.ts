// The proof: every duty of every dossier in one status, recomputed from its events, and a live timer behind what is open.
import type { Client } from '@temporalio/client';
import type { temporal } from '@temporalio/proto';
import { amsterdamDay } from '../workflows/calendar/amsterdam-day.ts';
import type { IsoDay } from '../workflows/calendar/iso-day.ts';
import { pictureNow, type Dossier } from '../workflows/dossier/dossier.ts';
import type { Termijn } from '../workflows/dossier/forecast-types.ts';
import { termijnen } from '../workflows/dossier/show.ts';
import { END_STATES } from '../workflows/dossier/status.ts';
import { DOSSIER, TOESTAND, type Answers } from '../workflows/messages.ts';
import type { Controle } from './front-desk.ts';
import { dossierNumbers } from './list-dossiers.ts';

type HistoryEvent = temporal.api.history.v1.IHistoryEvent;
type Hole = Controle['gaten'][number];

interface Checked {
  readonly rows: readonly Termijn[];
  readonly holes: readonly Hole[];
}

const PATIENCE_MS = 15_000;

/** The event that opened what this one ends: a timer, or a letter at work. */
function endOf(event: HistoryEvent): unknown {
  const timer = event.timerFiredEventAttributes ?? event.timerCanceledEventAttributes;
  const letter =
    event.activityTaskCompletedEventAttributes ??
    event.activityTaskFailedEventAttributes ??
    event.activityTaskTimedOutEventAttributes;
  return timer?.startedEventId ?? letter?.scheduledEventId;
}

/** Whether the running page of a dossier waits on a timer, or is at work on a letter. */
async function isAwake(client: Client, nummer: string): Promise<boolean> {
  const { events } = await client.workflow.getHandle(nummer).fetchHistory();
  const open = new Set<string>();
  for (const event of events ?? []) {
    if (event.timerStartedEventAttributes ?? event.activityTaskScheduledEventAttributes)
      open.add(String(event.eventId));
    open.delete(String(endOf(event)));
  }
  return open.size > 0;
}

/** Rows that the dossier and a recomputation from its events do not tell alike. */
function differences(told: readonly Termijn[], dossier: Dossier, day: IsoDay): readonly string[] {
  const again = new Map(
    termijnen(pictureNow(dossier), day).map((row) => [`${row.verplichting} ${String(row.ronde)}`, row]),
  );
  const wrong = told.filter((row) => {
    const other = again.get(`${row.verplichting} ${String(row.ronde)}`);
    return other?.uiterlijk !== row.uiterlijk || other.status !== row.status;
  });
  return [
    ...wrong.map(({ verplichting }) => verplichting),
    ...(told.length < again.size ? ['een ontbrekende verplichting'] : []),
  ];
}

async function checkOne(client: Client, nummer: string, day: IsoDay): Promise<Checked> {
  const handle = client.workflow.getHandle(nummer);
  const hole = (gat: string, zin: string): Hole => ({ dossiernummer: nummer, gat, zin });
  try {
    const { termijnen: rows } = await handle.query<Answers[typeof DOSSIER], [string]>(DOSSIER, day);
    const dossier = await handle.query<Answers[typeof TOESTAND]>(TOESTAND);
    const wrong = differences(rows, dossier, day);
    const open = rows.some(({ status }) => !END_STATES.includes(status));
    const asleep = open && !(await isAwake(client, nummer));
    return {
      rows,
      holes: [
        ...wrong.map((duty) =>
          hole('verplichting-wijkt-af', `De herberekening van ${duty} geeft een andere uitkomst.`),
        ),
        ...(asleep
          ? [hole('zonder-volgende-regel', 'Er staan verplichtingen open, maar er loopt geen wekker.')]
          : []),
      ],
    };
  } catch {
    return {
      rows: [],
      holes: [hole('zonder-antwoord', 'Het dossier antwoordt niet; kijk of de verwerker draait.')],
    };
  }
}

/**
 * Checks every dossier.
 * @param progress called after each, with how many are done
 */
export async function checkDossiers(client: Client, progress: (done: number) => void): Promise<Controle> {
  const day = amsterdamDay(Date.now());
  const eindstand: Record<string, number> = {};
  const gaten: Hole[] = [];
  let [dossiers, verplichtingen] = [0, 0];
  for await (const nummer of dossierNumbers(client)) {
    const { rows, holes } = await client.withDeadline(Date.now() + PATIENCE_MS, () =>
      checkOne(client, nummer, day),
    );
    dossiers += 1;
    verplichtingen += rows.length;
    for (const { status } of rows) eindstand[status] = (eindstand[status] ?? 0) + 1;
    gaten.push(...holes);
    progress(dossiers);
  }
  return { dossiers, verplichtingen, eindstand, gaten };
}
