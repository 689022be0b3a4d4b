// Walks a due rule: the rules inside it, what it counts from, and whether it has a day from the start.
import type { Anchor, DueRule, Obligation, Term } from './obligation.ts';
import type { ObligationId } from './vocabulary.ts';

/** A rule and all rules inside it, outermost first. */
export function rulesIn(rule: DueRule): readonly DueRule[] {
  return [rule, ...inner(rule).flatMap(rulesIn)];
}

/** The terms that a duty names, in all its rules. */
export function termsOf(duty: Obligation): readonly Term[] {
  return allRules(duty).flatMap((rule) => ('term' in rule ? [rule.term] : []));
}

/** The duties whose fulfilment a duty counts from. */
export function dutiesBefore(duty: Obligation): readonly ObligationId[] {
  return allRules(duty).flatMap((rule) => {
    const anchor = anchorOf(rule);
    return typeof anchor === 'object' && 'after' in anchor ? [anchor.after] : [];
  });
}

/** Every rule of a duty: its hard date, what stands in for it, and the aims. */
export function allRules(duty: Obligation): readonly DueRule[] {
  return [duty.due, duty.planned, duty.aim, duty.plannedAim].flatMap((rule) => (rule ? rulesIn(rule) : []));
}

/** Whether a rule gives a day as soon as there is a first sick day, whatever happens or does not. */
export function hasDayFromStart(rule: DueRule): boolean {
  switch (rule.rule) {
    case 'within':
    case 'promptly':
    case 'on':
      return anchorOf(rule) === 'eerste-ziektedag';
    case 'in-week':
    case 'after-lasting':
      return true;
    case 'before':
      return rule.end === 'wachttijd' || rule.end === 'wachttijd-met-vertraging';
    case 'every':
    case 'grid':
    case 'termijnenwet':
    case 'earliest':
    case 'latest':
    case 'first-known':
      return inner(rule).some(hasDayFromStart);
    case 'before-due':
      return false;
  }
}

function inner(rule: DueRule): readonly DueRule[] {
  switch (rule.rule) {
    case 'every':
    case 'grid':
      return [rule.from];
    case 'termijnenwet':
      return [rule.of];
    case 'earliest':
    case 'latest':
    case 'first-known':
      return rule.of;
    default:
      return [];
  }
}

/** What a rule counts from, if it counts from a day of its own. */
export function anchorOf(rule: DueRule): Anchor | undefined {
  if (rule.rule === 'within' || rule.rule === 'promptly') return rule.of;
  return rule.rule === 'on' ? rule.day : undefined;
}
