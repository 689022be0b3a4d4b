// One duty, or one round of it, with its dates and what fulfilled it: everything but the day of today.
import type { IsoDay } from '../calendar/iso-day.ts';
import type { Obligation } from '../law/obligation.ts';
import type { Derivation } from './derivation.ts';
import type { EventOf, Gebeurtenis } from './event.ts';
import type { Lapsed } from './lapses.ts';

export interface Row {
  readonly obligation: Obligation;
  readonly ronde: number;
  readonly due: Derivation;
  readonly uiterlijk: IsoDay;
  readonly streefdatum?: IsoDay;
  readonly respijt?: IsoDay;
  readonly gepland: boolean;
  readonly fulfilledBy?: Gebeurtenis;
  readonly notApplicable?: EventOf<'niet-van-toepassing'>;
  /** From this day on the next round has overtaken it: it can no longer be done. */
  readonly overtakenOn?: IsoDay;
  /** From the end of this day on it lapses by itself. */
  readonly lapsesOn?: IsoDay;
  /** What took it away. */
  readonly lapsed?: Lapsed;
}

/** Identity of a row within its dossier. */
export function rowKey(row: Pick<Row, 'obligation' | 'ronde'>): string {
  return `${row.obligation.id}.${String(row.ronde)}`;
}

/** The last day on which it is in time. */
export function lastDay(row: Row): IsoDay {
  return row.respijt ?? row.uiterlijk;
}

/** Whether it had come to another end before an event that would end it: only a correction leaves an end (law.md §12.1.4). */
export function endedBefore({ lapsed, notApplicable }: Row, event: Gebeurtenis): boolean {
  return [lapsed, notApplicable].some((end) => end !== undefined && end.op < event.op);
}
