// From a page of the law and the account to every duty with its dates.
import { addDays } from '../calendar/add-days.ts';
import { earlier } from '../calendar/earlier.ts';
import type { IsoDay } from '../calendar/iso-day.ts';
import { later } from '../calendar/later.ts';
import { workingDayFrom, workingDayUntil } from '../calendar/working-days.ts';
import { cadenceFor, type HousePolicy } from '../house/policy.ts';
import type { Obligation } from '../law/obligation.ts';
import type { ObligationId } from '../law/vocabulary.ts';
import { eventsOf, firstOf, fulfilments, type Account } from './account.ts';
import { beforeAdoption, keepEnded } from './adoption.ts';
import type { Clocks } from './clocks.ts';
import { computeDue, type DueContext, type Rounds } from './compute-due.ts';
import { decisive, type Derivation } from './derivation.ts';
import { nameOf, type Gebeurtenis, type Ziekmelding } from './event.ts';
import { houseRulesOf, policyOn } from './house-rules.ts';
import { lapseOf } from './lapses.ts';
import type { Known } from './known.ts';
import { knownOn } from './known-on.ts';
import { occasionsOf, type Occasion } from './occurrences.ts';
import { lastDay, type Row } from './row.ts';
import { roundRows } from './rounds.ts';
import { holds } from './suspensions.ts';

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
  const first = context.account.eersteZiektedag;
  // The end of the employment is counted back from, and the opening counts from the first sick day: no aim starts there.
  const startOf = (event: Gebeurtenis | Ziekmelding | undefined): IsoDay =>
    event === undefined || event.soort === 'uit-dienst' || event.soort === 'ziekmelding' ? first : event.op;
  const { rule: sentence, event: giver, from = first } = base;
  const counted =
    sentence.rule === 'on'
      ? startOf(context.account.events.findLast((event) => nameOf(event) === giver))
      : sentence.rule === 'before'
        ? first
        : from;
  const start = later(later(first, counted), startOf(context.occasion?.event));
  return earlier(due.day, later(start, workingDayUntil(aim?.day ?? due.day)));
}

/** One row with its dates; what fulfilled it is found by the caller. */
function rowOf(context: DueContext, duty: Obligation, ronde: number, due: Derivation, planned = false): Row {
  const aim = streefdatum(context, duty, due, planned);
  const grace = duty.grace === undefined ? due.day : workingDayFrom(due.day);
  const exempt = eventsOf(context.account, 'niet-van-toepassing').find(
    (event) => event.verplichting === duty.id && (event.ronde ?? 1) === ronde,
  );
  const lapsed = lapseOf(context.account, duty, context.occasion);
  return {
    obligation: duty,
    ronde,
    due,
    uiterlijk: due.day,
    ...(aim === undefined ? {} : { streefdatum: aim }),
    ...(grace === due.day ? {} : { respijt: grace }),
    gepland: planned,
    ...(exempt === undefined ? {} : { notApplicable: exempt }),
    ...(lapsed === undefined ? {} : { lapsed }),
  };
}

function singleRow(context: DueContext, duty: Obligation): Row | undefined {
  const due = computeDue(context, duty.due);
  const planned = due ?? (duty.planned && computeDue(context, duty.planned));
  if (!planned) return undefined;
  const row = rowOf(context, duty, 1, planned, due === undefined);
  const done = fulfilments(context.account, duty)[0];
  return done ? { ...row, fulfilledBy: done } : row;
}

/** From when a round can be done: what the opening or the end of the employment asks may be done before its day, and what is announced as soon as we know. */
function possibleFrom(account: Account, { event }: Occasion): IsoDay {
  return event.soort === 'ziekmelding' || event.soort === 'uit-dienst'
    ? account.eersteZiektedag
    : earlier(event.op, knownOn(event));
}

/** A row that lapses by itself on a day: a decision taken by then keeps it, also when its letter comes later; one taken after it fulfils nothing any more. */
function lapsing({ fulfilledBy, ...row }: Row, lapsesOn: IsoDay): Row {
  const decided = fulfilledBy && ('besluitOp' in fulfilledBy ? fulfilledBy.besluitOp : fulfilledBy.op);
  return fulfilledBy && decided && decided <= lapsesOn ? { ...row, fulfilledBy } : { ...row, lapsesOn };
}

/** Rounds that events bring: a fulfilment closes the oldest open one that the next has not overtaken. */
function occurrenceRows(context: DueContext, duty: Obligation, occasions: readonly Occasion[]): Row[] {
  const rows = occasions.flatMap((occasion, place) => {
    const due = computeDue({ ...context, occasion }, duty.due);
    return due ? [{ occasion, row: rowOf({ ...context, occasion }, duty, place + 1, due) }] : [];
  });
  const done = [...fulfilments(context.account, duty)];
  return rows.map(({ occasion, row }, place) => {
    const overtakenOn = rows[place + 1]?.row.uiterlijk;
    const fit = done.findIndex(
      (event) =>
        event !== occasion.event &&
        event.op >= possibleFrom(context.account, occasion) &&
        (overtakenOn === undefined || event.op < overtakenOn),
    );
    if (row.notApplicable === undefined && fit >= 0) {
      const [fulfilledBy] = done.splice(fit, 1);
      if (fulfilledBy) return { ...row, fulfilledBy };
    }
    return overtakenOn === undefined ? row : { ...row, overtakenOn };
  });
}

/** The duty as it is in the dossier's situation: softer where the law does not ask it. */
function asItIs(account: Account, duty: Obligation): Obligation {
  const { milder } = duty;
  if (!milder || !holds(account, milder.in)) return duty;
  const [basis, ...rest] = duty.legalBasis;
  return {
    ...duty,
    ladder: milder.ladder,
    legalBasis: basis ? [{ ...basis, kracht: milder.kracht }, ...rest] : rest,
  };
}

/** From when UWV's decision on WIA counts during a loonsanctie: mended, else six weeks before it ends (art. 64 lid 8 Wet WIA). */
function resumption({ loonsanctie }: Clocks): Known | undefined {
  return (
    loonsanctie && {
      day: loonsanctie.mendedOn ?? addDays(loonsanctie.last, -42),
      event: nameOf(loonsanctie.event),
    }
  );
}

/** Every duty of the account's own page, or one of them. */
function rowsOfPage(
  account: Account,
  clocks: Clocks,
  policy: HousePolicy,
  only: ObligationId | undefined,
): readonly Row[] {
  const resumed = resumption(clocks);
  const context: DueContext = { account, endOf: clocks.endOf, ...(resumed ? { resumed } : {}) };
  return account.page.obligations.flatMap((page) => {
    if (only !== undefined && page.id !== only) return [];
    const duty = asItIs(account, page);
    const { appears, due } = duty;
    if (appears !== 'always' && 'each' in appears)
      return occurrenceRows(
        context,
        duty,
        occasionsOf(account, appears.each, clocks.loonsanctie !== undefined),
      );
    if (appears !== 'always' && !firstOf(account, appears.when as Gebeurtenis['soort'])) return [];
    const row = (ronde: number, derivation: Derivation): Row => rowOf(context, duty, ronde, derivation);
    const done = fulfilments(account, duty);
    if (due.rule === 'every' || due.rule === 'grid') {
      const rules = houseRulesOf(account, policy);
      const ruleOn = (day: IsoDay): Rounds => ({
        ...due,
        term: cadenceFor(policyOn(rules, day), duty.id, due.term),
      });
      return roundRows(ruleOn, computeDue(context, due), {
        account,
        last: clocks.loonLaatsteDag,
        done,
        row,
      });
    }
    const single = singleRow(context, duty);
    if (!single) return [];
    return [duty.lapsesAt === undefined ? single : lapsing(single, clocks.endOf('wachttijd-met-vertraging'))];
  });
}

/**
 * Every duty that is there, with its dates, in the order of the page. The rows do not depend on the day of today.
 * @param policy the house policy the dossier was opened with
 * @param only of one duty alone: whoever asks about one is not made to wait for forty
 */
export function computeRows(
  account: Account,
  clocks: Clocks,
  policy: HousePolicy,
  only?: ObligationId,
): readonly Row[] {
  const rows = rowsOfPage(account, clocks, policy, only);
  const before = beforeAdoption(account);
  return before ? keepEnded(rows, computeRows(before.account, clocks, policy, only), before) : rows;
}

/** The day after which nothing of the law is left to come, as the dossier now looks: the day after the last paid day, or the last date. */
export function expectedEnd(rows: readonly Row[], clocks: Clocks): IsoDay {
  return rows.reduce((end, row) => later(end, lastDay(row)), addDays(clocks.loonLaatsteDag, 1));
}
