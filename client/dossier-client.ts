// The front desk over Temporal: opens dossiers, reports what happened, and asks how things stand.
import { randomUUID } from 'node:crypto';
import { WorkflowExecutionAlreadyStartedError, type Client, type WorkflowHandle } from '@temporalio/client';
import { amsterdamDay } from '../workflows/calendar/amsterdam-day.ts';
import { openDossier, type Dossier } from '../workflows/dossier/dossier.ts';
import type { Ziekmelding } from '../workflows/dossier/event.ts';
import { isSoort, kindOf } from '../workflows/dossier/events.ts';
import { readZiekmelding } from '../workflows/dossier/read-event.ts';
import { preview } from '../workflows/dossier/report.ts';
import {
  DOSSIER,
  MELDEN,
  THIS_RELEASE,
  TOESTAND,
  VERZUIMDOSSIER,
  WAAROM,
  type Answers,
} from '../workflows/messages.ts';
import { TASK_QUEUE } from '../workflows/names.ts';
import { asAnswer } from './as-answer.ts';
import { checkNumber, makeNumber } from './dossier-number.ts';
import { Refused, type DossierBeeld, type FrontDesk, type Gemeld, type Waarom } from './front-desk.ts';
import { houseDefaults, readHouseRules, type PolicyOf } from './house-rules.ts';
import { legalSource } from './law-texts.ts';
import { openNumbers } from './list-dossiers.ts';
import { loggedDesk } from './logged-desk.ts';
import { registerReader, type Asker } from './register-reader.ts';
import { connectTemporal } from './temporal.ts';
import { whoAsks } from './who.ts';

/** A dossier answers within this, or nobody is at work; milliseconds. */
const PATIENCE_MS = 15_000;

type Typed = Readonly<Record<string, unknown>>;

/** The event with what the door adds: an id, and who reports it. */
function atTheDoor(event: Typed, wie: string): Typed & { readonly id: unknown } {
  const soort = event.soort;
  const ownDoor = typeof soort === 'string' && isSoort(soort) && 'door' in kindOf(soort).fields;
  return { ...(ownDoor ? {} : { door: wie }), ...event, id: event.id ?? randomUUID() };
}

function sameOpening(a: Ziekmelding, b: Ziekmelding): boolean {
  const fields = (each: Ziekmelding): string =>
    JSON.stringify(
      Object.entries(each)
        .filter(([name]) => !['gemeldOp', 'door', 'id', 'bron'].includes(name))
        .sort(([x], [y]) => (x < y ? -1 : 1)),
    );
  return fields(a) === fields(b);
}

function readOpening(typed: Typed, wie: string): Ziekmelding {
  const now = Date.now();
  const ziekmelding = {
    door: wie,
    ...readZiekmelding(typed, 'live'),
    gemeldOp: new Date(now).toISOString(),
  };
  const today = amsterdamDay(now);
  if (ziekmelding.op > today) throw new Refused(`De ziekmelding ligt in de toekomst (${ziekmelding.op}).`);
  return ziekmelding;
}

class TemporalFrontDesk implements FrontDesk {
  readonly #client: Client;
  readonly #policyOf: PolicyOf;
  readonly #wie: string;
  readonly close: () => Promise<void>;

  constructor(client: Client, policyOf: PolicyOf, close: () => Promise<void>, wie: string) {
    this.#client = client;
    this.#policyOf = policyOf;
    this.#wie = wie;
    this.close = close;
  }

  #ask<T>(nummer: string, ask: (handle: WorkflowHandle) => Promise<T>): Promise<T> {
    return this.#client
      .withDeadline(Date.now() + PATIENCE_MS, () => ask(this.#client.workflow.getHandle(checkNumber(nummer))))
      .catch((error: unknown) => asAnswer(error, nummer));
  }

  state(nummer: string): Promise<Dossier> {
    return this.#ask(nummer, (handle) => handle.query<Answers[typeof TOESTAND]>(TOESTAND));
  }

  async open(typed: Typed, nummer?: string): Promise<DossierBeeld> {
    let opened: Dossier;
    try {
      const ziekmelding = readOpening(typed, this.#wie);
      opened = openDossier(
        checkNumber(nummer ?? makeNumber(ziekmelding.eersteZiektedag)),
        ziekmelding,
        this.#policyOf(ziekmelding.werkgever),
      );
    } catch (error) {
      return asAnswer(error, nummer ?? '');
    }
    try {
      await this.#client.workflow.start(VERZUIMDOSSIER, {
        workflowId: opened.nummer,
        taskQueue: TASK_QUEUE,
        args: [opened, THIS_RELEASE],
        workflowIdReusePolicy: 'REJECT_DUPLICATE',
        workflowIdConflictPolicy: 'FAIL',
      });
    } catch (error) {
      if (!(error instanceof WorkflowExecutionAlreadyStartedError)) return asAnswer(error, opened.nummer);
      const { ziekmelding } = await this.state(opened.nummer);
      if (!sameOpening(ziekmelding, opened.ziekmelding))
        throw new Refused(`Dossier ${opened.nummer} bestaat al, met een andere ziekmelding.`, {
          cause: error,
        });
    }
    return this.show(opened.nummer);
  }

  async report(nummer: string, event: Typed): Promise<Gemeld> {
    const stamped = atTheDoor(event, this.#wie);
    const updateId = typeof stamped.id === 'string' ? stamped.id : randomUUID();
    return this.#ask(nummer, (handle) =>
      handle.executeUpdate<Gemeld, [Typed]>(MELDEN, { args: [stamped], updateId }),
    );
  }

  async preview(nummer: string, event: Typed): Promise<Gemeld> {
    const dossier = await this.state(nummer);
    try {
      return preview(dossier, atTheDoor(event, this.#wie), Date.now());
    } catch (error) {
      return asAnswer(error, nummer);
    }
  }

  show(nummer: string): Promise<DossierBeeld> {
    const today = amsterdamDay(Date.now());
    return this.#ask(nummer, async (handle) => {
      const { gebeurtenissen, ...rest } = await handle.query<Answers[typeof DOSSIER], [string]>(
        DOSSIER,
        today,
      );
      return { ...rest, gebeurtenissen: gebeurtenissen.map((event) => ({ ...event })) };
    });
  }

  async why(nummer: string, verplichting: string, ronde = 1): Promise<Waarom> {
    const answer = await this.#ask(nummer, (handle) =>
      handle.query<Answers[typeof WAAROM], [string, number]>(WAAROM, verplichting, ronde),
    );
    if ('geweigerd' in answer) throw new Refused(answer.geweigerd);
    return { ...answer, grondslag: answer.grondslag.map(legalSource) };
  }

  openDossiers() {
    return openNumbers(this.#client).catch((error: unknown) => asAnswer(error, ''));
  }
}

/**
 * A front desk on an open client; closing it closes nothing else. Its readings are written down nowhere: see
 * {@link openFrontDesk}.
 * @param wie who reports
 */
export function frontDesk(
  client: Client,
  policyOf: PolicyOf = houseDefaults,
  close: () => Promise<void> = () => Promise.resolve(),
  wie: string = whoAsks(),
): FrontDesk {
  return new TemporalFrontDesk(client, policyOf, close, wie);
}

/**
 * Opens the front desk where the environment or the data folder says. Every reading of a dossier is written down first,
 * in the name of who asks.
 * @throws Failed when nothing answers there
 */
export async function openFrontDesk(asker: Asker): Promise<FrontDesk> {
  const temporal = await connectTemporal();
  const desk = frontDesk(temporal.client, readHouseRules(), () => temporal.close(), asker.wie);
  return loggedDesk(desk, registerReader(), asker);
}
