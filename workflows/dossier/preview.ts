// Two pictures compared: what an event moves, brings and takes away. Nothing is sent by looking.
import { addDays } from '../calendar/add-days.ts';
import type { IsoDay } from '../calendar/iso-day.ts';
import { linesBetween } from './agenda.ts';
import type { Line } from './line.ts';
import type { Dossier, Told } from './dossier.ts';
import type { BriefRegel, Klokken, Status } from './forecast-types.ts';
import { briefRegel, byOpAndBrief } from './forecast.ts';
import { knownOn } from './known-on.ts';
import type { ObligationId } from '../law/vocabulary.ts';
import { horizonOf, type Picture } from './picture.ts';
import { rowKey, type Row } from './row.ts';
import { klokken } from './show.ts';
import { standingOf } from './status.ts';

interface Letters {
  readonly ahead: readonly Line[];
  readonly atOnce: readonly Line[];
}

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

/** The letters that leave after a day, and those that leave at once on it or on an earlier one that is looked back to. */
function lettersOf({ dossier, picture }: Told, since: IsoDay, day: IsoDay): Letters {
  const lines = linesBetween(dossier, picture, since, horizonOf(picture, addDays(day, 1)));
  return {
    ahead: lines.filter(({ op }) => op > day),
    atOnce: lines.filter(({ atOnce }) => atOnce),
  };
}

/** The day on which the newest of a dossier became known. */
const newestDay = ({ ziekmelding, gebeurtenissen }: Dossier): IsoDay =>
  knownOn(gebeurtenissen.at(-1) ?? ziekmelding);

const identity = (line: Line): string => `${line.op} ${line.key.replace(/\.\d+$/, '')}`;

function difference(these: readonly Line[], those: readonly Line[]): readonly BriefRegel[] {
  const known = new Set(those.map(identity));
  return these
    .filter((line) => !known.has(identity(line)))
    .map(briefRegel)
    .sort(byOpAndBrief);
}

/**
 * What lies between two states of one dossier, seen from a day: also the letters that leave that very day, unless they
 * left because of what was known before.
 */
export function impact(before: Told, after: Told, day: IsoDay): Impact {
  const [was, wordt] = [before.picture, after.picture];
  const [lettersWere, lettersWill] = [
    lettersOf(before, newestDay(before.dossier), day),
    lettersOf(after, day, day),
  ];
  const told = new Set(lettersWere.atOnce.map(({ key }) => key));
  const news = lettersWill.atOnce.filter(({ key }) => !told.has(key));
  const clocks = { was: klokken(was.clocks), wordt: klokken(wordt.clocks) };
  const moved = JSON.stringify(clocks.was) !== JSON.stringify(clocks.wordt);
  return {
    termijnen: rowChanges(was, wordt, day),
    brieven: {
      erbij: [...news.map(briefRegel), ...difference(lettersWill.ahead, lettersWere.ahead)],
      vervallen: difference(lettersWere.ahead, lettersWill.ahead),
    },
    ...(moved ? { klokken: clocks } : {}),
  };
}
