// Tells a story on Temporal: the real loop on a clock that skips, letters through a real mail server.
import { WorkflowNotFoundError, type WorkflowHandle } from '@temporalio/client';
import PostalMime from 'postal-mime';
import { messageId } from '../../../activities/post/message-id.ts';
import { frontDesk } from '../../../client/dossier-client.ts';
import { Refused } from '../../../client/front-desk.ts';
import { isoDay, type IsoDay } from '../../../workflows/calendar/iso-day.ts';
import { openDossier, type Dossier } from '../../../workflows/dossier/dossier.ts';
import { letterRecords, splitKey } from '../../../workflows/dossier/letter-record.ts';
import { readZiekmelding } from '../../../workflows/dossier/read-event.ts';
import {
  DOSSIER,
  MELDEN,
  THIS_RELEASE,
  TOESTAND,
  VERZUIMDOSSIER,
  type Answers,
} from '../../../workflows/messages.ts';
import { TASK_QUEUE } from '../../../workflows/names.ts';
import { FROM, personOf, type DurableWorld } from './durable-world.ts';
import { comingInWords } from './letter-words.ts';
import type { SharedClock } from './shared-clock.ts';
import type { Mailbox, Typed } from './story.ts';
import type { Look, Opening, Posted, Teller } from './teller.ts';

/** Every day is looked at at nine (UTC), when the letters of the morning have left. */
const NINE_HOURS = 9 * 3_600_000;
/** Time for letters that leave at once, and for a page to be turned. */
const SETTLE_MS = 60_000;
/** Instants are whole minutes, so that dossiers wait for the same one. */
const wholeMinute = (instant: number): number => Math.ceil(instant / 60_000) * 60_000;
const DOMAIN = FROM.slice(FROM.indexOf('@') + 1);

class DurableTeller implements Teller {
  readonly #world: DurableWorld;
  readonly #clock: SharedClock;
  readonly #nummer: string;
  readonly #handle: WorkflowHandle;
  #day: IsoDay;
  /** What was known of the letters' keys when it could last be asked. */
  #state: Dossier | undefined;
  /** Something was reported since the clock last went on: letters that leave at once have not left yet. */
  #restless = false;

  constructor(world: DurableWorld, clock: SharedClock, handle: WorkflowHandle, day: IsoDay) {
    this.#world = world;
    this.#clock = clock;
    this.#nummer = handle.workflowId;
    this.#handle = handle;
    this.#day = day;
  }

  async until(day: IsoDay): Promise<void> {
    this.#day = day;
    this.#restless = false;
    const instant = Date.parse(day) + NINE_HOURS;
    await this.#clock.until(Math.max(instant, wholeMinute((await this.#clock.now()) + SETTLE_MS)));
  }

  /** What is reported in one breath settles together. */
  async #settle(): Promise<void> {
    if (!this.#restless) return;
    this.#restless = false;
    await this.#clock.until(wholeMinute((await this.#clock.now()) + SETTLE_MS));
  }

  /** What a machine reports comes in as a signal, everything else as an update. */
  async report(event: Typed): Promise<string | undefined> {
    try {
      if (event.bron === 'koppeling') await this.#handle.signal(MELDEN, event);
      else await frontDesk(this.#world.environment.client).report(this.#nummer, event);
    } catch (error) {
      if (error instanceof Refused) return error.message;
      throw error;
    }
    this.#restless = true;
    if (event.bron !== 'koppeling') return undefined;
    const { geweigerd } = await this.#ask();
    return geweigerd.find(({ inhoud }) => inhoud.includes(`"id":"${String(event.id)}"`))?.reden;
  }

  async #ask(): Promise<Answers[typeof DOSSIER]> {
    await this.#settle();
    return this.#handle.query<Answers[typeof DOSSIER], [string]>(DOSSIER, this.#day);
  }

  async look(): Promise<Look> {
    const { wetsversie, klokken, termijnen, signalen, dossier } = await this.#ask();
    return { wetsversie, klokken, termijnen, signalen, dossier };
  }

  async #known(): Promise<Dossier> {
    await this.#settle();
    if (this.#state && (await this.isGone())) return this.#state;
    this.#state = await this.#handle.query<Dossier>(TOESTAND);
    return this.#state;
  }

  async letters(): Promise<readonly Posted[]> {
    const keys = new Map(
      letterRecords((await this.#known()).brieven).map(([key]) => {
        const [kenmerk, rol] = splitKey(key);
        return [messageId({ dossiernummer: this.#nummer, kenmerk, rol: rol }, DOMAIN), key];
      }),
    );
    const own = this.#world.mails.filter(({ bytes }) => bytes.includes(`.${this.#nummer}@${DOMAIN}>`));
    return Promise.all(
      own.map(async ({ to, bytes }) => {
        const mail = await PostalMime.parse(bytes);
        const key = keys.get(mail.messageId ?? '') ?? `not in the dossier: ${mail.messageId ?? ''}`;
        return { op: isoDay((mail.date ?? '').slice(0, 10)), key, person: personOf(to) };
      }),
    );
  }

  async coming(): Promise<readonly string[]> {
    const { brieven } = await this.#ask();
    return comingInWords(brieven.filter(({ uitkomst }) => uitkomst === undefined));
  }

  async mailbox(person: string, answer: Mailbox): Promise<void> {
    await this.#settle();
    this.#world.mailbox(person, answer);
  }

  async deliveries(): Promise<Readonly<Record<string, string>>> {
    const { brieven } = await this.#known();
    return Object.fromEntries(letterRecords(brieven).map(([key, { uitkomst }]) => [key, uitkomst]));
  }

  async isGone(): Promise<boolean> {
    await this.#settle();
    const { status } = await this.#handle.describe();
    return status.name === 'COMPLETED';
  }

  async end(): Promise<void> {
    await this.#handle.terminate().catch((error: unknown) => {
      if (!(error instanceof WorkflowNotFoundError)) throw error;
    });
  }
}

/** Opens dossiers in a world, on its shared clock; each has a number of its own. */
export function openDurably(world: DurableWorld, clock: SharedClock): (place: number) => Opening {
  return (place) => async (story, day) => {
    const nummer = `D-${story.ziekmelding.eersteZiektedag.slice(0, 4)}-STRY${String(10 + place)}`;
    await clock.until(Date.parse(day) + NINE_HOURS);
    const typed = { op: day, ...story.ziekmelding };
    const ziekmelding = {
      ...readZiekmelding(typed, 'live'),
      gemeldOp: new Date(await clock.now()).toISOString(),
    };
    const handle = await world.environment.client.workflow.start(VERZUIMDOSSIER, {
      workflowId: nummer,
      taskQueue: TASK_QUEUE,
      args: [openDossier(nummer, ziekmelding), THIS_RELEASE],
    });
    return new DurableTeller(world, clock, handle, day);
  };
}
