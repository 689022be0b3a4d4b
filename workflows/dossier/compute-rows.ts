// From a page of the law and the account to every duty with its dates.
import { addDays } from '../calendar/add-days.ts';
import type { IsoDay } from '../calendar/iso-day.ts';
import { workingDayFrom, workingDayUntil } from '../calendar/working-days.ts';
import { cadenceFor, type HousePolicy } from '../house/policy.ts';
import type { Obligation } from '../law/obligation.ts';
import { eventsOf, firstOf, fulfilments, type Account } from './account.ts';
import type { Clocks } from './clocks.ts';
import { computeDue, nextRound, type DueContext, type Rounds } from './compute-due.ts';
import { decisive, type Derivation } from './derivation.ts';
import { nameOf, type Gebeurtenis } from './event.ts';
import { occurrencesOf } from './moments.ts';
import type { Row } from './row.ts';

const later = (a: IsoDay, b: IsoDay): IsoDay => (a > b ? a : b);
const earlier = (a: IsoDay, b: IsoDay): IsoDay => (a < b ? a : b);

/** Our aim: the last working day on or before the aim, never after the hard date, never before its anchor (law.md §12.1.2). */
function streefdatum(
  context: DueContext,
  duty: Obligation,
  due: Derivation,
  planned: boolean,
): IsoDay | undefined {
  if (duty.ladder === 'bewaking') return undefined;
  const rule = planned ? duty.plannedAim : duty.aim;
  const aim = rule && computeDue({ ...context, due: due.day }, rule);
  const base = decisive(due);
  const anchor = base.rule.rule === 'before' ? undefined : base.from;
  const start = later(context.account.eersteZiektedag, anchor ?? context.account.eersteZiektedag);
  return earlier(due.day, later(start, workingDayUntil(aim?.day ?? due.day)));
}

function rowOf(context: DueContext, duty: Obligation, ronde: number, due: Derivation, planned = false): Row {
  const aim = streefdatum(context, duty, due, planned);
  const grace = duty.grace === undefined ? due.day : workingDayFrom(due.day);
  const exempt = eventsOf(context.account, 'niet-van-toepassing').find(
    (event) => event.verplichting === duty.id && (event.ronde ?? 1) === ronde,
  );
  return {
    obligation: duty,
    ronde,
    due,
    uiterlijk: due.day,
    ...(aim === undefined ? {} : { streefdatum: aim }),
    ...(grace === due.day ? {} : { respijt: grace }),
    gepland: planned,
    ...(exempt === undefined ? {} : { notApplicable: exempt }),
  };
}

function singleRow(context: DueContext, duty: Obligation): Row | undefined {
  const due = computeDue(context, duty.due);
  const planned = due ?? (duty.planned && computeDue(context, duty.planned));
  if (!planned) return undefined;
  const row = rowOf(context, duty, 1, planned, due === undefined);
  const done = fulfilments(context.account, duty.id, duty.by)[0];
  return done ? { ...row, fulfilledBy: done } : row;
}

/**
 * Rounds on a cadence, or on a fixed grid: a fulfilment closes the oldest open round that the next has not overtaken.
 * On a cadence the next round then counts from that fulfilment; a grid goes on as it was (law.md §12.1.6).
 */
function roundRows(context: DueContext, duty: Obligation, rule: Rounds, last: IsoDay): Row[] {
  const { account } = context;
  const start = computeDue(context, rule.from);
  if (!start) return [];
  const done = [...fulfilments(account, duty.id, duty.by)];
  const base = decisive(start);
  const rows: Row[] = [];
  let due = nextRound(account, rule, {
    day: start.day,
    ...(base.event === undefined ? {} : { event: base.event }),
  });
  for (let ronde = 1; due.day <= last; ronde += 1) {
    const row = rowOf(context, duty, ronde, due);
    // A point of the grid stays where it is, also when its own round was moved out of days that do not count.
    const point = rule.rule === 'grid' ? (due.counted ?? due.day) : due.day;
    const overtaken = nextRound(account, rule, { day: point });
    const held =
      row.notApplicable === undefined && done[0] && done[0].op < overtaken.day ? done.shift() : undefined;
    due =
      held && rule.rule === 'every'
        ? nextRound(account, rule, { day: held.op, event: nameOf(held) })
        : overtaken;
    const isLast = overtaken.day > last;
    rows.push({ ...row, ...(held ? { fulfilledBy: held } : isLast ? {} : { overtakenOn: overtaken.day }) });
  }
  return rows;
}

/** Rounds that events bring: a fulfilment closes the oldest open one that the next has not overtaken. */
function occurrenceRows(context: DueContext, duty: Obligation, events: readonly Gebeurtenis[]): Row[] {
  const rows = events.flatMap((occurrence, place) => {
    const due = computeDue({ ...context, occurrence }, duty.due);
    return due ? [rowOf({ ...context, occurrence }, duty, place + 1, due)] : [];
  });
  const done = [...fulfilments(context.account, duty.id, duty.by)];
  return rows.map((row, place) => {
    const overtakenOn = rows[place + 1]?.uiterlijk;
    const opened = events[place]?.op ?? row.uiterlijk;
    const fit = done.findIndex(({ op }) => op >= opened && (overtakenOn === undefined || op < overtakenOn));
    if (row.notApplicable === undefined && fit >= 0) {
      const [fulfilledBy] = done.splice(fit, 1);
      if (fulfilledBy) return { ...row, fulfilledBy };
    }
    return overtakenOn === undefined ? row : { ...row, overtakenOn };
  });
}

/**
 * Every duty that is there, with its dates, in the order of the page. The rows do not depend on the day of today.
 */
export function computeRows(account: Account, clocks: Clocks, policy: HousePolicy): readonly Row[] {
  const context: DueContext = { account, endOf: clocks.endOf };
  return account.page.obligations.flatMap((duty) => {
    if (duty.appears !== 'always' && 'each' in duty.appears)
      return occurrenceRows(context, duty, occurrencesOf(account, duty.appears.each));
    if (duty.appears !== 'always' && !firstOf(account, duty.appears.when as Gebeurtenis['soort'])) return [];
    if (duty.due.rule === 'every' || duty.due.rule === 'grid') {
      const rule = { ...duty.due, term: cadenceFor(policy, duty.id, duty.due.term) };
      return roundRows(context, duty, rule, clocks.loonLaatsteDag);
    }
    const row = singleRow(context, duty);
    if (!row) return [];
    return duty.lapsesAt === undefined ? [row] : [{ ...row, lapsesOn: clocks.loonLaatsteDag }];
  });
}

/** The day after which nothing of the law is left to come, as the dossier now looks: the day after the last paid day, or UWV's decision. */
export function expectedEnd(rows: readonly Row[], clocks: Clocks): IsoDay {
  const decision = rows.find(({ obligation }) => obligation.id === 'wia-besluit')?.uiterlijk;
  return later(addDays(clocks.loonLaatsteDag, 1), decision ?? clocks.loonLaatsteDag);
}
