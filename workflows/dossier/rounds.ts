// Duties that come round: on a cadence that follows what was done, or on a fixed grid (law.md §12.1.6).
import type { IsoDay } from '../calendar/iso-day.ts';
import type { Account } from './account.ts';
import { nextRound, type Rounds } from './compute-due.ts';
import { decisive, type Derivation } from './derivation.ts';
import { nameOf, type Gebeurtenis } from './event.ts';
import type { Known } from './known.ts';
import { endedBefore, type Row } from './row.ts';
import { pausesOf, type Pauze } from './spoor-2.ts';

/** The sentence for rounds that are counted from a day: a rhythm that changes works from the next round on. */
type RuleOn = (day: IsoDay) => Rounds;

/** What rounds are made from. */
interface Turns {
  readonly account: Account;
  /** The last day on which a round can be due. */
  readonly last: IsoDay;
  /** What fulfils them, by day. */
  readonly done: readonly Gebeurtenis[];
  /** One round, but for what fulfilled or overtook it. */
  readonly row: (ronde: number, due: Derivation) => Row;
}

/** Where a round was counted to, before it was moved out of days that do not count. */
const countedDay = (due: Derivation): IsoDay => due.counted ?? due.day;

/** How a round came to its end; it keeps that, also when a leave moves its date past the last day. */
const endOf = ({ notApplicable, lapsed }: Row, held: Gebeurtenis | undefined) =>
  held ?? notApplicable ?? lapsed;

function start(due: Derivation): Known {
  const { event } = decisive(due);
  return { day: due.day, ...(event === undefined ? {} : { event }) };
}

/** A fulfilment closes the oldest open round that the next has not overtaken; the next counts from it, else from the round's own date. */
function cadenceRounds(
  ruleOn: RuleOn,
  first: Derivation,
  { account, last, done: all, row: rowOf }: Turns,
): Row[] {
  const done = [...all];
  const rows: Row[] = [];
  const next = (from: Known): Derivation => nextRound(account, ruleOn(from.day), from);
  let due = next(start(first));
  for (let ronde = 1; countedDay(due) <= last; ronde += 1) {
    const row = rowOf(ronde, due);
    const overtaken = next({ day: due.day });
    // As counted: a round that was overtaken in days that turn out not to count cannot be done any more.
    const held =
      row.notApplicable === undefined && done[0] && done[0].op < countedDay(overtaken)
        ? done.shift()
        : undefined;
    if (due.day > last && !endOf(row, held)) break;
    const isLast = overtaken.day > last;
    rows.push({ ...row, ...(held ? { fulfilledBy: held } : isLast ? {} : { overtakenOn: overtaken.day }) });
    // What is done after the round had lapsed asks for nothing new.
    const counts = held !== undefined && !endedBefore(row, held);
    due = counts ? next({ day: held.op, event: nameOf(held) }) : overtaken;
  }
  return rows;
}

/** A stretch of a grid: from the start, or from a resumption; with the stop that ended it. */
interface Stretch {
  readonly from: Known;
  readonly stop?: Pauze;
}

function stretches(account: Account, first: Known): readonly Stretch[] {
  const stops = pausesOf(account).filter(
    ({ wijze, to, from }) => wijze === 'gestopt' && (to === undefined || from >= first.day),
  );
  const starts: readonly Known[] = [
    first,
    ...stops.flatMap(({ to, event }) => (to === undefined ? [] : [{ day: to, event: nameOf(event) }])),
  ];
  return starts.map((from, place) => ({ from, ...(stops[place] ? { stop: stops[place] } : {}) }));
}

/** A fixed grid: n terms after its start whatever was done when; resuming after a stop starts a new one on that day. */
function gridRounds(
  ruleOn: RuleOn,
  first: Derivation,
  { account, last, done: all, row: rowOf }: Turns,
): Row[] {
  const following = (from: Known): Derivation => nextRound(account, ruleOn(from.day), from);
  const points = stretches(account, start(first)).flatMap(({ from, stop }) => {
    const days: { readonly due: Derivation; readonly stop?: Pauze }[] = [];
    // A point of the grid stays where it is, also when its own round was moved out of days that do not count.
    for (
      let due = following(from);
      countedDay(due) <= last;
      due = following({ ...from, day: countedDay(due) })
    )
      days.push(stop && due.day > stop.from ? { due, stop } : { due });
    return days;
  });
  const done = [...all];
  const rows: Row[] = [];
  let ronde = 1;
  points.forEach(({ due, stop }, place) => {
    // What is put aside in a stop counts on, so that what ended meanwhile keeps its number; outside it the last that stays does.
    if (stop !== points[place - 1]?.stop) ronde = (rows.at(-1)?.ronde ?? 0) + 1;
    const row = rowOf(ronde, due);
    // What the stop put aside overtakes nothing: the grid begins anew when spoor 2 does.
    const next = points.slice(place + 1).find((point) => point.stop === undefined && point.due.day <= last)
      ?.due.day;
    const until = stop ? stop.to : next;
    const held =
      row.notApplicable === undefined && done[0] && (until === undefined || done[0].op < until)
        ? done.shift()
        : undefined;
    const ended = endOf(row, held);
    if (due.day > last && !ended) return;
    ronde += 1;
    // Of what the stop put aside the resumption leaves only what had come to its end before it.
    if (stop?.to !== undefined && (ended === undefined || ended.op >= stop.to)) return;
    const overtakenOn = stop ? undefined : next;
    rows.push({
      ...row,
      ...(held ? { fulfilledBy: held } : overtakenOn === undefined ? {} : { overtakenOn }),
    });
  });
  return rows;
}

/** The rounds of a duty, by its sentence. @param first from where they are counted; none while it is unknown */
export function roundRows(ruleOn: RuleOn, first: Derivation | undefined, turns: Turns): Row[] {
  if (!first) return [];
  const { rule } = ruleOn(first.day);
  return rule === 'every' ? cadenceRounds(ruleOn, first, turns) : gridRounds(ruleOn, first, turns);
}
