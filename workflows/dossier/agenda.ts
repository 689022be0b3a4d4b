// The agenda of a dossier: every letter that leaves if nothing more happens, and the days on which something changes by itself.
import { addDays } from '../calendar/add-days.ts';
import type { IsoDay } from '../calendar/iso-day.ts';
import { workingDayFrom } from '../calendar/working-days.ts';
import { deskOf } from '../house/ladders.ts';
import { ladderFor } from '../house/policy.ts';
import { knownOn } from './admissible.ts';
import type { Dossier } from './dossier.ts';
import { nameOf } from './event.ts';
import type { Brief, Rol } from './forecast-types.ts';
import { momentsOf } from './moments-of-row.ts';
import type { Picture } from './picture.ts';
import { lastDay, rowKey, type Row } from './row.ts';
import { standingOf } from './status.ts';
import { closingEntry, entryOf } from './terms.ts';

/** One letter of the agenda. */
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

/** What is overdue is told again every four weeks (law.md §12.4). */
const ARREARS_DAYS = 28;
/** No step of a ladder lies further from its date than this. */
const REACH_DAYS = 45;

const isOverdue = (picture: Picture, row: Row, day: IsoDay): boolean =>
  lastDay(row) < day && standingOf(row, picture.account, picture.closing, day).status === 'verlopen';

/** The rows that are overdue at the end of a day. */
export function overdueRows(picture: Picture, day: IsoDay): readonly Row[] {
  return picture.rows.filter((row) => isOverdue(picture, row, day));
}

function linesOfRow(dossier: Dossier, picture: Picture, row: Row, after: IsoDay, until: IsoDay): Line[] {
  if (row.fulfilledBy ?? row.notApplicable) return [];
  if (
    addDays(lastDay(row), REACH_DAYS) <= after ||
    addDays(row.streefdatum ?? row.uiterlijk, -REACH_DAYS) > until
  )
    return [];
  const [, moved, known] = entryOf(dossier.termen, row);
  const { id, ladder } = row.obligation;
  return momentsOf(row, ladderFor(dossier.huisregels, id, ladder), known)
    .filter(({ op }) => op > after && op <= until)
    .filter(({ op }) => {
      const { status } = standingOf(row, picture.account, picture.closing, op);
      return status === 'open' || status === 'verlopen';
    })
    .map(({ step, op }) => ({
      op,
      key: `${id}.${step.step}.${String(row.ronde)}.${String(moved)}`,
      brief: step.letter,
      trede: step.step,
      aan: step.to === 'desk' ? deskOf(id) : step.to,
      row,
    }));
}

/** Days on which all that is overdue comes together: on opening, every 28 days after it, and the morning after dates moved into the past. */
function arrears(dossier: Dossier, picture: Picture, after: IsoDay, until: IsoDay): Line[] {
  const opened = knownOn(dossier.ziekmelding);
  const days = new Set<IsoDay>();
  for (let day = opened; day <= until; day = addDays(day, ARREARS_DAYS))
    days.add(day === opened ? day : workingDayFrom(day));
  for (const row of picture.rows) {
    const [, moved, known] = entryOf(dossier.termen, row);
    if (moved > 0 && lastDay(row) < known) days.add(addDays(known, 1));
  }
  return [...days]
    .filter((day) => (day > after || day === opened) && day <= until)
    .filter((day) => picture.rows.some((row) => isOverdue(picture, row, day)))
    .map((op) => ({
      op,
      key: `achterstand.${op}`,
      brief: 'achterstand' as const,
      trede: 'achterstand',
      aan: ['casemanager' as const],
      ...(op === opened ? { atOnce: true as const } : {}),
    }));
}

function opening(dossier: Dossier): Line {
  const op = knownOn(dossier.ziekmelding);
  return {
    op,
    key: 'dossier-geopend',
    brief: 'dossier-geopend',
    trede: 'dossier-geopend',
    aan: ['casemanager', 'leidinggevende'],
    atOnce: true,
  };
}

/** A dossier closes with one letter; a death ends it in silence (law.md §12.3.7). */
function ending(dossier: Dossier, { closing }: Picture): Line[] {
  const entry = closingEntry(dossier.termen);
  if (!closing || !entry || closing.reden === 'overleden') return [];
  const [, moved, known] = entry;
  const trede = 'dossier-gesloten';
  const line = { key: `${trede}.${String(moved)}`, brief: trede, trede, aan: ['casemanager'] } as const;
  return [known >= closing.op ? { ...line, op: known, atOnce: true } : { ...line, op: closing.op }];
}

/** A letter that could not be delivered is told to the casemanager; one to the casemanager, to the HR-manager. */
function undelivered(dossier: Dossier): Line[] {
  return dossier.gebeurtenissen.flatMap((event) => {
    if (event.soort !== 'brief-onbestelbaar') return [];
    const aan: readonly Rol[] = event.brief.endsWith(':casemanager') ? ['hr-manager'] : ['casemanager'];
    const key = `bezorgfout.${nameOf(event)}`;
    return [
      {
        op: knownOn(event),
        key,
        brief: 'bezorgfout' as const,
        trede: 'bezorgfout',
        aan,
        atOnce: true as const,
      },
    ];
  });
}

const byDay = (a: Line, b: Line): number =>
  a.op < b.op ? -1 : a.op > b.op ? 1 : a.key < b.key ? -1 : a.key > b.key ? 1 : 0;

/**
 * The letters of (after, until], and those that leave at once whenever that was, in order.
 * Whether one has left already is for the caller to know, by its key.
 */
export function linesBetween(
  dossier: Dossier,
  picture: Picture,
  after: IsoDay,
  until: IsoDay,
): readonly Line[] {
  const silenced = picture.closing?.reden === 'overleden' ? picture.closing.op : undefined;
  const lines = [
    opening(dossier),
    ...picture.rows.flatMap((row) => linesOfRow(dossier, picture, row, after, until)),
    ...arrears(dossier, picture, after, until),
    ...undelivered(dossier),
    ...ending(dossier, picture),
  ];
  return lines.filter(({ op }) => op <= until && (silenced === undefined || op < silenced)).sort(byDay);
}

/**
 * Whether a line still leaves when the letters through a day have been seen to. What leaves at once leaves on its own
 * day or not at all: news never writes letters into the past.
 */
export const leavesAfter = ({ op, atOnce }: Line, seenTo: IsoDay): boolean =>
  atOnce === true ? op >= seenTo : op > seenTo;

/** A label of a row for an operator: its key. */
export const labelOf = (line: Line): string => (line.row ? rowKey(line.row) : line.key);
