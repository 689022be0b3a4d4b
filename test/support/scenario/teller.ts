// What a teller of stories can do: live to a day, take a report, and show what stands there and what left.
import type { Forecast } from '../../../workflows/dossier/forecast-types.ts';
import type { IsoDay } from '../../../workflows/calendar/iso-day.ts';
import type { Mailbox, Story, Typed } from './story.ts';

/** Where a dossier stands at the end of a day. */
export type Look = Pick<Forecast, 'wetsversie' | 'klokken' | 'termijnen' | 'signalen' | 'dossier'>;

/** A letter that left: its key and role, its day, and the person who got it. */
export interface Posted {
  readonly op: IsoDay;
  readonly key: string;
  readonly person: string;
}

/** One dossier, told. */
export interface Teller {
  /** Lives on to the morning of a day, after its letters. */
  until(day: IsoDay): Promise<void>;
  /** Reports an event; answers the sentence when it is refused. */
  report(event: Typed): Promise<string | undefined>;
  look(): Promise<Look>;
  /** Every letter so far. */
  letters(): Promise<readonly Posted[]>;
  /** What will leave if nothing more happens, in words. */
  coming(): Promise<readonly string[]>;
  mailbox(person: string, answer: Mailbox): Promise<void>;
  /** How each letter ended, by its key; undefined where there is no post. */
  deliveries(): Promise<Readonly<Record<string, string>> | undefined>;
  /** Whether the dossier is no more. */
  isGone(): Promise<boolean>;
  /** The story is told: the dossier need not live on. */
  end(): Promise<void>;
}

/** Opens a dossier on the first day of a story. */
export type Opening = (story: Story, day: IsoDay) => Promise<Teller>;
