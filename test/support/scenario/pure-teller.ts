// Tells a story on the pure core: no clock, no server, milliseconds.
import type { Directory } from '../../../activities/directory.ts';
import { recipientOf } from '../../../activities/recipient.ts';
import { addDays } from '../../../workflows/calendar/add-days.ts';
import type { IsoDay } from '../../../workflows/calendar/iso-day.ts';
import { live, type Diary } from '../../../workflows/dossier/diary.ts';
import type { Gebeurtenis } from '../../../workflows/dossier/event.ts';
import { briefRegel, standing } from '../../../workflows/dossier/forecast.ts';
import { letterKey } from '../../../workflows/dossier/next-up.ts';
import { orderFor } from '../../../workflows/dossier/orders.ts';
import { Refusal } from '../../../workflows/dossier/refusal.ts';
import { pictureOf } from '../../../workflows/dossier/picture.ts';
import { retentionEnd } from '../../../workflows/dossier/retention.ts';
import { readScenario, type Scenario } from '../../../workflows/dossier/scenario.ts';
import { DEFAULT_POLICY } from '../../../workflows/house/policy.ts';
import { comingInWords } from './letter-words.ts';
import type { Mailbox, Story, Typed } from './story.ts';
import type { Look, Opening, Posted, Teller } from './teller.ts';

/** Everybody is called what their reference says. */
const everybody: Directory = {
  find: (reference) => Promise.resolve({ naam: reference, adres: `${reference}@example.nl` }),
};

class PureTeller implements Teller {
  readonly #ziekmelding: Typed;
  #day: IsoDay;
  /** As reported, with the day on which we knew. */
  #reported: readonly Typed[] = [];
  /** The same, read and admitted. */
  #scenario: Scenario;
  /** What the engine recorded itself: letters that could not be delivered. */
  #bounced: readonly Gebeurtenis[] = [];
  readonly #posted = new Map<string, Posted>();
  readonly #mailboxes = new Map<string, Mailbox>();

  constructor(story: Story, day: IsoDay) {
    this.#ziekmelding = { op: day, gemeldOp: day, ...story.ziekmelding };
    this.#day = day;
    this.#scenario = this.#read([]);
  }

  #read(gebeurtenissen: readonly Typed[]): Scenario {
    return readScenario({ ziekmelding: this.#ziekmelding, gebeurtenissen, tot: this.#day });
  }

  #events(): readonly Gebeurtenis[] {
    return [...this.#scenario.gebeurtenissen, ...this.#bounced];
  }

  #live(): Diary {
    return live(this.#scenario.ziekmelding, this.#events(), this.#day);
  }

  /** Posts what leaves; what bounces is recorded, and may raise a letter of its own. */
  async #post(): Promise<void> {
    const { dossier, picture, lines } = this.#live();
    const bounced: Gebeurtenis[] = [];
    for (const line of lines.filter(({ op }) => op <= this.#day))
      for (const rol of line.aan) {
        const key = letterKey(line, rol);
        if (this.#posted.has(key)) continue;
        const recipient = await recipientOf(
          everybody,
          orderFor({ line, rol, op: line.op }, dossier, picture),
        );
        const person = recipient?.naam ?? '';
        this.#posted.set(key, { op: line.op, key, person });
        if (this.#mailboxes.get(person) === 'weigert')
          bounced.push({
            soort: 'brief-onbestelbaar',
            id: `onbestelbaar.${key}`,
            op: line.op,
            gemeldOp: line.op,
            brief: key,
          });
      }
    if (bounced.length === 0) return;
    this.#bounced = [...this.#bounced, ...bounced];
    await this.#post();
  }

  async until(day: IsoDay): Promise<void> {
    this.#day = day;
    if ([...this.#mailboxes.values()].includes('weigert')) await this.#post();
  }

  async report(event: Typed): Promise<string | undefined> {
    // Who gets a letter is looked up when it leaves.
    if (event.soort === 'betrokkene-gewijzigd') await this.#post();
    const reported = [...this.#reported, { ...event, gemeldOp: this.#day }];
    try {
      this.#scenario = this.#read(reported);
    } catch (error) {
      if (error instanceof Refusal) return error.message;
      throw error;
    }
    this.#reported = reported;
    return undefined;
  }

  look(): Promise<Look> {
    const picture = pictureOf(this.#scenario.ziekmelding, this.#events(), DEFAULT_POLICY);
    const { wetsversie, klokken, termijnen, signalen, dossier } = standing(picture, this.#day);
    return Promise.resolve({ wetsversie, klokken, termijnen, signalen, dossier });
  }

  async letters(): Promise<readonly Posted[]> {
    await this.#post();
    const bounced = new Set(this.#bounced.map((event) => ('brief' in event ? event.brief : '')));
    return [...this.#posted.values()].filter(({ key }) => !bounced.has(key));
  }

  coming(): Promise<readonly string[]> {
    // A running dossier looks ahead at least to the next morning.
    const { lines: all } = live(this.#scenario.ziekmelding, this.#events(), addDays(this.#day, 1));
    const lines = all.filter(({ op }) => op > this.#day);
    return Promise.resolve(comingInWords(lines.map(briefRegel)));
  }

  async mailbox(person: string, answer: Mailbox): Promise<void> {
    await this.#post();
    this.#mailboxes.set(person, answer);
  }

  deliveries(): Promise<undefined> {
    return Promise.resolve(undefined);
  }

  isGone(): Promise<boolean> {
    const end = retentionEnd(this.#live().picture);
    return Promise.resolve(end !== undefined && end <= this.#day);
  }

  end(): Promise<void> {
    return Promise.resolve();
  }
}

/** Opens a dossier on the pure core. */
export const openPurely: Opening = (story, day) => Promise.resolve(new PureTeller(story, day));
