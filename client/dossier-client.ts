// The front desk over Temporal: opens dossiers, reports what happened, and asks how things stand.
import { randomUUID } from 'node:crypto';
import { userInfo } from 'node:os';
import { WorkflowExecutionAlreadyStartedError, type Client, type WorkflowHandle } from '@temporalio/client';
import { amsterdamDay } from '../workflows/calendar/amsterdam-day.ts';
import { openDossier, type Dossier } from '../workflows/dossier/dossier.ts';
import type { Ziekmelding } from '../workflows/dossier/event.ts';
import { isSoort, kindOf } from '../workflows/dossier/events.ts';
import { readZiekmelding } from '../workflows/dossier/read-event.ts';
import { preview } from '../workflows/dossier/report.ts';
import { DOSSIER, MELDEN, TOESTAND, VERZUIMDOSSIER, WAAROM, type Answers } from '../workflows/messages.ts';
import { TASK_QUEUE } from '../workflows/names.ts';
import { asAnswer } from './as-answer.ts';
import { checkDossiers } from './check-dossiers.ts';
import { checkNumber, makeNumber } from './dossier-number.ts';
import { Refused, type DossierBeeld, type FrontDesk, type Gemeld, type Waarom } from './front-desk.ts';
import { houseDefaults, readHouseRules, type PolicyOf } from './house-rules.ts';
import { legalSource } from './law-texts.ts';
import { listDossiers } from './list-dossiers.ts';
import { connectTemporal } from './temporal.ts';

/** A dossier answers within this, or nobody is at work; milliseconds. */
const PATIENCE_MS = 15_000;

type Typed = Readonly<Record<string, unknown>>;

/** Who is at the keyboard, unverified: the operating system's user. */
function operator(): string {
  return userInfo().username.replace(/[^A-Za-z0-9._-]/g, '-') || 'onbekend';
}

/** The event with what the door adds: an id, and who reports it. */
function atTheDoor(event: Typed): Typed & { readonly id: unknown } {
  const soort = event.soort;
  const ownDoor = typeof soort === 'string' && isSoort(soort) && 'door' in kindOf(soort).fields;
  return { ...(ownDoor ? {} : { door: operator() }), ...event, id: event.id ?? randomUUID() };
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

function readOpening(typed: Typed): Ziekmelding {
  const now = Date.now();
  const ziekmelding = {
    door: operator(),
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
  readonly close: () => Promise<void>;

  constructor(client: Client, policyOf: PolicyOf, close: () => Promise<void>) {
    this.#client = client;
    this.#policyOf = policyOf;
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
      const ziekmelding = readOpening(typed);
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
        args: [opened],
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
    const stamped = atTheDoor(event);
    const updateId = typeof stamped.id === 'string' ? stamped.id : randomUUID();
    return this.#ask(nummer, (handle) =>
      handle.executeUpdate<Gemeld, [Typed]>(MELDEN, { args: [stamped], updateId }),
    );
  }

  async preview(nummer: string, event: Typed): Promise<Gemeld> {
    const dossier = await this.state(nummer);
    try {
      return preview(dossier, atTheDoor(event), Date.now());
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

  list() {
    return listDossiers(this.#client).catch((error: unknown) => asAnswer(error, ''));
  }

  check(progress: (done: number) => void) {
    return checkDossiers(this.#client, progress).catch((error: unknown) => asAnswer(error, ''));
  }
}

/** A front desk on an open client; closing it closes nothing else. */
export function frontDesk(
  client: Client,
  policyOf: PolicyOf = houseDefaults,
  close: () => Promise<void> = () => Promise.resolve(),
): FrontDesk {
  return new TemporalFrontDesk(client, policyOf, close);
}

/**
 * Opens the front desk where the environment or the data folder says.
 * @throws Failed when nothing answers there
 */
export async function openFrontDesk(): Promise<FrontDesk> {
  const temporal = await connectTemporal();
  return frontDesk(temporal.client, readHouseRules(), () => temporal.close());
}
