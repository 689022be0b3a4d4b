// One letter of the agenda.
import type { IsoDay } from '../calendar/iso-day.ts';
import type { Brief, Rol } from './forecast-types.ts';
import { rowKey, type Row } from './row.ts';

export interface Line {
  readonly op: IsoDay;
  /** Identity, without the role: duty, step, round, and how often the date has moved. */
  readonly key: string;
  readonly brief: Brief;
  readonly trede: string;
  readonly aan: readonly Rol[];
  /** The duty it is about. */
  readonly row?: Row;
  /** Leaves when it is brought about, not with the letters of a morning. */
  readonly atOnce?: true;
}

/**
 * Whether a line still leaves when the letters through a day have been seen to. What leaves at once leaves on its own
 * day or not at all: news never writes letters into the past.
 */
export const leavesAfter = ({ op, atOnce }: Line, seenTo: IsoDay): boolean =>
  atOnce === true ? op >= seenTo : op > seenTo;

/** A label of a row for an operator: its key. */
export const labelOf = (line: Line): string => (line.row ? rowKey(line.row) : line.key);
