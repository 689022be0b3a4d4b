// One sentence of the law, computed: from rule and account to a day and how it came about.
import { addDays } from '../calendar/add-days.ts';
import { extendTerm } from '../calendar/extend-term.ts';
import { isIsoDay, type IsoDay } from '../calendar/iso-day.ts';
import { later } from '../calendar/later.ts';
import type { Anchor, DueRule } from '../law/obligation.ts';
import type { End } from '../law/vocabulary.ts';
import { dutyOf, firstOf, fulfilments, type Account } from './account.ts';
import type { Derivation } from './derivation.ts';
import { fieldOf, nameOf, type Gebeurtenis } from './event.ts';
import { countedFrom } from './interruptions.ts';
import type { Known } from './known.ts';
import { momentOf } from './moments.ts';
import type { Occasion } from './occurrences.ts';
import { sickDay } from './sick-day.ts';
import { addTerm, daysIn } from './term.ts';

/** What a rule may ask besides the account. */
export interface DueContext {
  readonly account: Account;
  /** Last day of an end, from the clocks. */
  readonly endOf: (end: End) => IsoDay;
  /** What brought this round, for a duty that appears `each` time. */
  readonly occasion?: Occasion;
  /** The day from which UWV's decision counts once there is a loonsanctie. */
  readonly resumed?: Known;
  /** The hard date, for an aim counted from it. */
  readonly due?: IsoDay;
}

function anchorDay({ account, occasion, resumed }: DueContext, anchor: Anchor): Known | undefined {
  if (anchor === 'eerste-ziektedag') return { day: account.eersteZiektedag };
  if ('moment' in anchor) {
    if (anchor.moment === 'wia-hervat') return resumed;
    if (anchor.moment !== 'aanleiding') return momentOf(account, anchor.moment);
    return occasion && { day: occasion.day, event: nameOf(occasion.event) };
  }
  if ('after' in anchor) {
    const duty = dutyOf(account, anchor.after);
    const done = duty && fulfilments(account, duty)[0];
    return done && { day: done.op, event: nameOf(done) };
  }
  const event =
    occasion?.event.soort === anchor.event
      ? occasion.event
      : firstOf(account, anchor.event as Gebeurtenis['soort']);
  if (!event) return undefined;
  if (anchor.field === undefined) return { day: event.op, event: nameOf(event) };
  const named = fieldOf(event, anchor.field);
  return typeof named === 'string' && isIsoDay(named) ? { day: named, event: nameOf(event) } : undefined;
}

/** A date counted from an event does not fall in days that do not count: it becomes the first counted day after (law.md §12.1.1, E). */
function counted(account: Account, derivation: Derivation): Derivation {
  const day = countedFrom(account.interruptions, derivation.day);
  if (day === derivation.day) return derivation;
  const stretch = account.interruptions.find(({ from, to }) => from <= derivation.day && derivation.day < to);
  return {
    ...derivation,
    day,
    counted: derivation.day,
    moved: 'onderbreking',
    interruptedBy: stretch?.events ?? [],
  };
}

function fromAnchor(
  context: DueContext,
  rule: DueRule & { rule: 'within' | 'promptly' },
): Derivation | undefined {
  const anchor = anchorDay(context, rule.of);
  if (!anchor) return undefined;
  const plain: Derivation = {
    day: addTerm(anchor.day, rule.term),
    rule,
    from: anchor.day,
    ...(anchor.event === undefined ? {} : { event: anchor.event }),
  };
  return rule.of === 'eerste-ziektedag' || anchor.event === undefined
    ? plain
    : counted(context.account, plain);
}

/** The k-th day of sickness, `offset` calendar days later. */
function fromSickDay(account: Account, rule: DueRule, k: number, offset: number): Derivation {
  const counted = sickDay(account, k);
  const skipped = account.interruptions.filter(({ from }) => from <= counted);
  return {
    day: addDays(counted, offset),
    rule,
    from: account.eersteZiektedag,
    ...(skipped.length === 0 ? {} : { interruptedBy: skipped.flatMap(({ events }) => events) }),
  };
}

function chosen(
  context: DueContext,
  rule: DueRule & { rule: 'earliest' | 'latest' | 'first-known' },
): Derivation | undefined {
  const parts = rule.of.flatMap((part) => computeDue(context, part) ?? []);
  const days = parts.map(({ day }) => day);
  if (rule.rule !== 'first-known') days.sort();
  const day = rule.rule === 'latest' ? days.at(-1) : days[0];
  return day === undefined ? undefined : { day, rule, parts };
}

/** A sentence that brings rounds. */
export type Rounds = DueRule & { readonly rule: 'every' | 'grid' };

/** A round's date: a term after its start, or after the round before it. */
export function nextRound(account: Account, rule: Rounds, from: Known): Derivation {
  return counted(account, {
    day: addTerm(from.day, rule.term),
    rule,
    from: from.day,
    ...(from.event === undefined ? {} : { event: from.event }),
  });
}

/**
 * The day a rule gives, or undefined while what it counts from has not happened.
 * For `every` and `grid` it is the start from which the rounds count.
 */
export function computeDue(context: DueContext, rule: DueRule): Derivation | undefined {
  switch (rule.rule) {
    case 'within':
    case 'promptly':
      return fromAnchor(context, rule);
    case 'on': {
      const anchor = anchorDay(context, rule.day);
      return (
        anchor && {
          day: anchor.day,
          rule,
          from: anchor.day,
          ...(anchor.event === undefined ? {} : { event: anchor.event }),
        }
      );
    }
    case 'in-week':
      return fromSickDay(context.account, rule, (rule.week - 1) * 7 + (rule.day ?? 7), 0);
    case 'after-lasting':
      return fromSickDay(context.account, rule, daysIn(rule.term), 1);
    case 'before': {
      const end = context.endOf(rule.end);
      return { day: addTerm(end, rule.term, -1), rule, from: end };
    }
    case 'before-due':
      return context.due && { day: addTerm(context.due, rule.term, -1), rule, from: context.due };
    case 'every':
    case 'grid':
      return computeDue(context, rule.from);
    case 'termijnenwet': {
      const plain = computeDue(context, rule.of);
      if (!plain) return undefined;
      // Art. 2 measures the term of the statute, not the days that an interruption put after it; these never shorten it.
      const stated = plain.counted ?? plain.day;
      const extended = extendTerm(plain.from ?? stated, stated);
      const day = later(extended, extendTerm(plain.day, plain.day));
      return {
        day,
        rule,
        parts: [plain],
        ...(day === plain.day ? {} : { counted: plain.day, moved: 'termijnenwet' as const }),
      };
    }
    case 'earliest':
    case 'latest':
    case 'first-known':
      return chosen(context, rule);
  }
}
