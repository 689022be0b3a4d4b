// Two pictures compared: what an event moves, brings and takes away. Nothing is sent by looking.
import { addDays } from '../calendar/add-days.ts';
import type { IsoDay } from '../calendar/iso-day.ts';
import { linesBetween } from './agenda.ts';
import type { Line } from './line.ts';
import type { Told } from './dossier.ts';
import type { BriefRegel, Klokken, Status } from './forecast-types.ts';
import { briefRegel, byOpAndBrief } from './forecast.ts';
import type { ObligationId } from '../law/vocabulary.ts';
import { horizonOf, type Picture } from './picture.ts';
import { rowKey, type Row } from './row.ts';
import { klokken } from './show.ts';
import { standingOf } from './status.ts';

interface Place {
  readonly uiterlijk: IsoDay;
  readonly status: Status;
}

/** One duty that moves, appears or disappears. */
export interface RowChange {
  readonly verplichting: ObligationId;
  readonly ronde: number;
  readonly was?: Place;
  readonly wordt?: Place;
}

/** What an event does. */
export interface Impact {
  readonly termijnen: readonly RowChange[];
  readonly brieven: { readonly erbij: readonly BriefRegel[]; readonly vervallen: readonly BriefRegel[] };
  readonly klokken?: { readonly was: Klokken; readonly wordt: Klokken };
}

function placeOf(row: Row | undefined, picture: Picture, day: IsoDay): Place | undefined {
  return (
    row && { uiterlijk: row.uiterlijk, status: standingOf(row, picture.account, picture.closing, day).status }
  );
}

function rowChanges(before: Picture, after: Picture, day: IsoDay): readonly RowChange[] {
  const was = new Map(before.rows.map((row) => [rowKey(row), row]));
  const wordt = new Map(after.rows.map((row) => [rowKey(row), row]));
  return [...new Map([...was, ...wordt]).entries()].flatMap(([key, { obligation, ronde }]) => {
    const old = placeOf(was.get(key), before, day);
    const next = placeOf(wordt.get(key), after, day);
    if (old?.uiterlijk === next?.uiterlijk && old?.status === next?.status) return [];
    return [
      { verplichting: obligation.id, ronde, ...(old ? { was: old } : {}), ...(next ? { wordt: next } : {}) },
    ];
  });
}

/** The letters still to come. */
function ahead({ dossier, picture }: Told, day: IsoDay): readonly Line[] {
  const end = horizonOf(picture, addDays(day, 1));
  return linesBetween(dossier, picture, day, end).filter(({ op }) => op > day);
}

const identity = (line: Line): string => `${line.op} ${line.key.replace(/\.\d+$/, '')}`;

function difference(these: readonly Line[], those: readonly Line[]): readonly BriefRegel[] {
  const known = new Set(those.map(identity));
  return these
    .filter((line) => !known.has(identity(line)))
    .map(briefRegel)
    .sort(byOpAndBrief);
}

/** What lies between two states of one dossier, seen from a day. */
export function impact(before: Told, after: Told, day: IsoDay): Impact {
  const [was, wordt] = [before.picture, after.picture];
  const [lettersWere, lettersWill] = [ahead(before, day), ahead(after, day)];
  const clocks = { was: klokken(was.clocks), wordt: klokken(wordt.clocks) };
  const moved = JSON.stringify(clocks.was) !== JSON.stringify(clocks.wordt);
  return {
    termijnen: rowChanges(was, wordt, day),
    brieven: { erbij: difference(lettersWill, lettersWere), vervallen: difference(lettersWere, lettersWill) },
    ...(moved ? { klokken: clocks } : {}),
  };
}
