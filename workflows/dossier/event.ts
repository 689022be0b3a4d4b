// The types of events, derived from the catalogue so that the two cannot drift.
import type { IsoDay } from '../calendar/iso-day.ts';
import type { ObligationId, Soort } from '../law/vocabulary.ts';
import type { EVENTS, Field, Source } from './events.ts';

type ValueOf<F> = F extends { type: 'day' }
  ? IsoDay
  : F extends { type: 'yes-no' }
    ? boolean
    : F extends { type: 'choice'; values: readonly (infer V)[] }
      ? V
      : F extends { type: 'choices'; values: readonly (infer V)[] }
        ? readonly V[]
        : F extends { type: 'references' }
          ? readonly string[]
          : F extends { type: 'obligation' }
            ? ObligationId
            : F extends { type: 'round' | 'hours' }
              ? number
              : string;

type Fields = Readonly<Record<string, Field>>;
type Required<F extends Fields> = { [K in keyof F]: F[K]['needed'] extends 'always' ? K : never }[keyof F];
type OwnFields<F extends Fields> = { readonly [K in Required<F>]: ValueOf<F[K]> } & {
  readonly [K in Exclude<keyof F, Required<F>>]?: ValueOf<F[K]>;
};

/** What every event has besides its own fields. */
export interface Common {
  /** Chosen by the sender, else made at the door; the identity of the event for ever. Absent only in a what-if. */
  readonly id?: string;
  /** The day it happened. */
  readonly op: IsoDay;
  /** The instant we knew (ISO 8601, UTC), or in a what-if a day. */
  readonly gemeldOp: string;
  /** Who recorded it: a reference to a person or system. */
  readonly door?: string;
  readonly bron?: Source;
}

/** An event of one kind. `door` of a deskundigenoordeel is the asking party; who recorded that one is `gemeldDoor`. */
export type EventOf<S extends Soort> = { readonly soort: S } & OwnFields<(typeof EVENTS)[S]['fields']> &
  Common;

/** Any event of a dossier but its opening. */
export type Gebeurtenis = { [S in Exclude<Soort, 'ziekmelding'>]: EventOf<S> }[Exclude<Soort, 'ziekmelding'>];

/** The event that opens a dossier. */
export type Ziekmelding = EventOf<'ziekmelding'>;

/** What an answer calls an event: its id, or its soort when it has none (law: product.md, "door"). */
export function nameOf(event: { readonly id?: string; readonly soort: string }): string {
  return event.id ?? event.soort;
}

/** What stands in a field that the law names, whatever kind of event it is. */
export function fieldOf(event: { readonly soort: Soort }, field: string): unknown {
  return Object.entries(event).find(([name]) => name === field)?.[1];
}
