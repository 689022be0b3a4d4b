// A life looked back on: where every duty stood on a day, told once for everything that asks for it.
import type { IsoDay } from '../../workflows/calendar/iso-day.ts';
import type { Told } from '../../workflows/dossier/dossier.ts';
import type { Gebeurtenis } from '../../workflows/dossier/event.ts';
import { knownOn } from '../../workflows/dossier/known-on.ts';
import type { Picture } from '../../workflows/dossier/picture.ts';
import { rowKey, type Row } from '../../workflows/dossier/row.ts';
import { standingOf, type Standing } from '../../workflows/dossier/status.ts';
import type { LivedLife } from './random-life-lived.ts';

export interface Stood extends Standing {
  readonly row: Row;
}

const indexes = new WeakMap<Picture, ReadonlyMap<string, Row>>();
const standings = new WeakMap<Picture, Map<IsoDay, ReadonlyMap<string, Stood>>>();

/** The dossier and its picture after so many events. */
export function toldAt({ tolds, events }: LivedLife, place: number): Told {
  const at = tolds[place];
  if (!at) throw new RangeError(`a life of ${String(events.length)} events has no place ${String(place)}`);
  return at;
}

/** The rows of a picture by their key. */
export function rowsByKey(picture: Picture): ReadonlyMap<string, Row> {
  const known = indexes.get(picture) ?? new Map(picture.rows.map((row) => [rowKey(row), row]));
  indexes.set(picture, known);
  return known;
}

/** Where every duty of a picture stands on a day, by key. */
export function stoodOn(picture: Picture, day: IsoDay): ReadonlyMap<string, Stood> {
  const days = standings.get(picture) ?? new Map<IsoDay, ReadonlyMap<string, Stood>>();
  standings.set(picture, days);
  const known = days.get(day);
  if (known) return known;
  const told = new Map<string, Stood>();
  for (const [key, row] of rowsByKey(picture))
    told.set(key, { row, ...standingOf(row, picture.account, picture.closing, day) });
  days.set(day, told);
  return told;
}

/** The last day on which something became known. */
export const lastKnown = ({ ziekmelding }: LivedLife, events: readonly Gebeurtenis[]): IsoDay =>
  events.map(knownOn).reduce((a, b) => (a > b ? a : b), knownOn(ziekmelding));

/** A place in a life, to look at what it was before; none in an empty one. */
export function cutOf({ events, pick }: LivedLife): number | undefined {
  return events.length === 0 ? undefined : pick % events.length;
}
