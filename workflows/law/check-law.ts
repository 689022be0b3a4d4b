// What must be true of every set of law pages; each broken promise is one sentence for the programmer.
import type { DueRule, LawPage, Obligation } from './obligation.ts';
import { catalogueProblems, type Catalogue } from './check-catalogue.ts';
import { allRules, dutiesBefore, hasDayFromStart, rulesIn, termsOf } from './rule-tree.ts';
import { versionProblems } from './version-spans.ts';
import type { ObligationId } from './vocabulary.ts';

/**
 * Checks pages of the law against the invariants of the grammar.
 * @param textKeys keys of the texts beside the law
 * @param catalogue the events that can happen, with the choices of each field
 * @returns one English sentence per problem; empty when all is well
 */
export function checkLaw(
  pages: readonly LawPage[],
  textKeys: ReadonlySet<string>,
  catalogue: Catalogue,
): readonly string[] {
  return [...versionProblems(pages), ...pages.flatMap((page) => pageProblems(page, textKeys, catalogue))];
}

function pageProblems(page: LawPage, textKeys: ReadonlySet<string>, catalogue: Catalogue): readonly string[] {
  const ids = page.obligations.map(({ id }) => id);
  const doubles = ids
    .filter((id, place) => ids.indexOf(id) !== place)
    .map((id) => `${id}: stands on the page twice`);
  const duties = page.obligations.flatMap((duty) =>
    [
      ...shapeProblems(duty, ids),
      ...dueProblems(duty),
      ...termProblems(duty),
      ...sourceProblems(duty, textKeys),
      ...catalogueProblems(duty, catalogue),
    ].map((problem) => `${duty.id}: ${problem}`),
  );
  return [...doubles, ...duties, ...circles(page)].map((problem) => `${page.version}/${problem}`);
}

function shapeProblems(duty: Obligation, ids: readonly ObligationId[]): readonly string[] {
  return [
    ...dutiesBefore(duty)
      .filter((id) => !ids.includes(id))
      .map((id) => `counts from ${id}, which is not on the page`),
    ...(duty.by.length === 0 ? ['nothing fulfils it'] : []),
    ...(duty.title.trim() === '' ? ['has no title'] : []),
    ...(duty.ladder === 'bewaking' && (duty.aim ?? duty.plannedAim)
      ? ['is only watched, yet has an aim']
      : []),
    ...(duty.plannedAim && !duty.planned ? ['has a planned aim without a planned date'] : []),
    ...(duty.appears === 'always' && duty.confidential ? ['always there, so not a secret'] : []),
    ...(duty.milder?.ladder === duty.ladder ? ['milder, yet on the same ladder'] : []),
    ...doublesIn('waits for', duty.waits ?? []),
    ...doublesIn('lapses by', duty.lapsesBy ?? []),
    ...doublesIn('fulfilled by', duty.by),
  ];
}

function doublesIn(what: string, names: readonly string[]): readonly string[] {
  return names
    .filter((name, place) => names.indexOf(name) !== place)
    .map((name) => `${what} '${name}' twice`);
}

function dueProblems(duty: Obligation): readonly string[] {
  const dates = [duty.due, duty.planned].flatMap((rule) => rule ?? []);
  const aims = [duty.aim, duty.plannedAim].flatMap((rule) => rule ?? []);
  const insideOf = (rules: readonly DueRule[]) => rules.flatMap((rule) => rulesIn(rule).slice(1));
  const rounds = ({ rule }: DueRule) => rule === 'every' || rule === 'grid';
  return [
    ...(duty.appears === 'always' && !dates.some(hasDayFromStart)
      ? ['always there, but nothing gives it a date before its anchor happens']
      : []),
    ...(dates.flatMap(rulesIn).some(({ rule }) => rule === 'before-due') ||
    insideOf(aims).some(({ rule }) => rule === 'before-due')
      ? ['before-due is an aim by itself, nothing else']
      : []),
    ...([
      ...insideOf([duty.due]),
      ...(duty.planned ? rulesIn(duty.planned) : []),
      ...aims.flatMap(rulesIn),
    ].some(rounds)
      ? ['rounds are the outermost rule of the hard date, nothing else']
      : []),
    ...allRules(duty).flatMap((rule) => numberProblems(rule)),
  ];
}

function numberProblems(rule: DueRule): readonly string[] {
  if ('of' in rule && Array.isArray(rule.of) && rule.of.length < 2) return [`${rule.rule} of fewer than two`];
  if (rule.rule !== 'in-week') return [];
  const whole = (value: number, most: number) => Number.isInteger(value) && value >= 1 && value <= most;
  return whole(rule.week, 104) && whole(rule.day ?? 7, 7)
    ? []
    : [`no such day: week ${rule.week} day ${rule.day ?? 7}`];
}

function termProblems(duty: Obligation): readonly string[] {
  const amounts = termsOf(duty)
    .filter((term) => !/^[1-9]\d* (days|weeks|months|working days)$/.test(term))
    .map((term) => `not a positive whole term: '${term}'`);
  const units = allRules(duty).flatMap((rule) => {
    if (!('term' in rule)) return [];
    const working = rule.term.endsWith('working days');
    if (rule.rule === 'promptly') return working ? [] : [`promptly counts working days, not '${rule.term}'`];
    if (rule.rule === 'before-due') return [];
    if (rule.rule === 'after-lasting' && rule.term.endsWith('months'))
      return ['sickness lasts days or weeks, not months'];
    return working ? [`${rule.rule} counts calendar days, not '${rule.term}'`] : [];
  });
  return [...amounts, ...units];
}

function sourceProblems(duty: Obligation, textKeys: ReadonlySet<string>): readonly string[] {
  if (duty.legalBasis.length === 0) return ['rests on nothing'];
  return duty.legalBasis.flatMap(({ cite, text, samenvatting }) => {
    if (cite.trim() === '') return ['a basis without a citation'];
    if (text === undefined) return samenvatting?.trim() ? [] : [`${cite}: neither a text nor a summary`];
    if (samenvatting !== undefined) return [`${cite}: a text of the law needs no words of ours`];
    return textKeys.has(text) ? [] : [`${cite}: no text '${text}' beside the law`];
  });
}

/** Duties that would wait for each other for ever. */
function circles(page: LawPage): readonly string[] {
  const before = new Map(page.obligations.map((duty) => [duty.id, dutiesBefore(duty)]));
  const reaches = (from: ObligationId, goal: ObligationId, seen: ReadonlySet<ObligationId>): boolean =>
    (before.get(from) ?? []).some(
      (next) => next === goal || (!seen.has(next) && reaches(next, goal, new Set([...seen, next]))),
    );
  return page.obligations
    .filter(({ id }) => reaches(id, id, new Set()))
    .map(({ id }) => `${id}: counts from itself, directly or in a circle`);
}
