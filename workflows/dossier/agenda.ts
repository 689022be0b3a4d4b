// The agenda of a dossier: every letter that leaves if nothing more happens, and the days on which something changes by itself.
import { addDays } from '../calendar/add-days.ts';
import { daysBetween } from '../calendar/days-between.ts';
import type { IsoDay } from '../calendar/iso-day.ts';
import { workingDayFrom } from '../calendar/working-days.ts';
import { deskOf } from '../house/ladders.ts';
import { ladderFor, reachOf, type HousePolicy } from '../house/policy.ts';
import { policyNow } from './house-rules.ts';
import { knownOn } from './known-on.ts';
import type { Line } from './line.ts';
import type { Dossier } from './dossier.ts';
import { momentsOf } from './moments-of-row.ts';
import type { Picture } from './picture.ts';
import { lastDay, type Row } from './row.ts';
import { standingOf } from './status.ts';
import { entryOf } from './terms.ts';
import { tidings } from './tidings.ts';

/** What is overdue is told again every four weeks (law.md §12.4). */
const ARREARS_DAYS = 28;

const isOverdue = (picture: Picture, row: Row, day: IsoDay): boolean =>
  lastDay(row) < day && standingOf(row, picture.account, picture.closing, day).status === 'verlopen';

/** The rows that are overdue at the end of a day. */
export function overdueRows(picture: Picture, day: IsoDay): readonly Row[] {
  return picture.rows.filter((row) => isOverdue(picture, row, day));
}

function linesOfRow(
  { termen }: Dossier,
  picture: Picture,
  policy: HousePolicy,
  row: Row,
  after: IsoDay,
  until: IsoDay,
): Line[] {
  // Costly to tell of every day; what is announced ahead ends it from its own day, and until then it is asked for.
  const ended = row.fulfilledBy ?? row.notApplicable;
  if (ended && ended.op <= after) return [];
  const [, moved, known] = entryOf(termen, row);
  const { id, ladder } = row.obligation;
  return momentsOf(row, ladderFor(policy, id, ladder), known)
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
      aan: row.obligation.confidential ? ['casemanager' as const] : step.to === 'desk' ? deskOf(id) : step.to,
      row,
    }));
}

/** Days on which all that is overdue comes together: on opening, every 28 days after it, and the morning after dates moved into the past. */
function arrears(dossier: Dossier, picture: Picture, after: IsoDay, until: IsoDay): Line[] {
  const opened = knownOn(dossier.ziekmelding);
  const days = new Set<IsoDay>([opened]);
  const past = Math.max(1, Math.floor(daysBetween(opened, after) / ARREARS_DAYS));
  for (let day = addDays(opened, past * ARREARS_DAYS); day <= until; day = addDays(day, ARREARS_DAYS))
    days.add(workingDayFrom(day));
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

const byDay = (a: Line, b: Line): number =>
  a.op < b.op ? -1 : a.op > b.op ? 1 : a.key < b.key ? -1 : a.key > b.key ? 1 : 0;

/**
 * The letters of (after, until], and those of the day `after` itself that leave at once, in order.
 * Whether one has left already is for the caller to know, by its key.
 */
export function linesBetween(
  dossier: Dossier,
  picture: Picture,
  after: IsoDay,
  until: IsoDay,
): readonly Line[] {
  const silenced = picture.closing?.reden === 'overleden' ? picture.closing.op : undefined;
  const policy = policyNow(picture.account, dossier.huisregels);
  const reach = reachOf(policy);
  const [first, last] = [addDays(after, -reach), addDays(until, reach)];
  const near = picture.rows.filter(
    (row) => lastDay(row) > first && (row.streefdatum ?? row.uiterlijk) <= last,
  );
  const lines = [
    ...near.flatMap((row) => linesOfRow(dossier, picture, policy, row, after, until)),
    ...arrears(dossier, picture, after, until),
    ...tidings(dossier, picture, after, until),
  ];
  return lines.filter(({ op }) => op <= until && (silenced === undefined || op < silenced)).sort(byDay);
}
