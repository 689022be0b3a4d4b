// Whether a duty names only events, fields and choices that the catalogue of events has; the catalogue is handed in.
import type { Anchor, Obligation } from './obligation.ts';
import { allRules, anchorOf } from './rule-tree.ts';

/** Per event its fields, per field its choices (none for a field that is not a choice). */
export type Catalogue = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

/** An event is known on a day of its own, which is not one of its fields. */
const ENVELOPE = ['gemeldOp'];

/** What a duty names that cannot happen: one English sentence per problem. */
export function catalogueProblems(duty: Obligation, catalogue: Catalogue): readonly string[] {
  const anchors = allRules(duty).flatMap((rule) => anchorOf(rule) ?? []);
  return [
    ...[...duty.by, ...appearing(duty), ...anchors.flatMap(eventOf)]
      .filter((soort) => !(soort in catalogue))
      .map((soort) => `no event '${soort}'`),
    ...anchors.flatMap((anchor) => fieldProblems(anchor, catalogue)),
    ...anchors.flatMap((anchor) =>
      anchor !== 'eerste-ziektedag' &&
      'moment' in anchor &&
      anchor.moment === 'aanleiding' &&
      !comesRound(duty)
        ? ['counts from what brings a round, but has no rounds']
        : [],
    ),
    ...onlyProblems(duty, catalogue),
  ];
}

function comesRound({ appears }: Obligation): boolean {
  return typeof appears === 'object' && 'each' in appears;
}

function appearing({ appears }: Obligation): readonly string[] {
  if (appears === 'always') return [];
  if ('when' in appears) return [appears.when];
  return typeof appears.each === 'object' ? [appears.each.event] : [];
}

function eventOf(anchor: Anchor): readonly string[] {
  return typeof anchor === 'object' && 'event' in anchor ? [anchor.event] : [];
}

function fieldProblems(anchor: Anchor, catalogue: Catalogue): readonly string[] {
  if (typeof anchor === 'string' || !('event' in anchor) || anchor.field === undefined) return [];
  const fields = [...Object.keys(catalogue[anchor.event] ?? {}), ...ENVELOPE];
  return fields.includes(anchor.field) ? [] : [`'${anchor.event}' has no field '${anchor.field}'`];
}

/** `voldaan` names its duty itself; of every other event that fulfils, the field must be there, and be a choice. */
function onlyProblems({ by, only }: Obligation, catalogue: Catalogue): readonly string[] {
  if (!only) return [];
  return by
    .filter((soort) => soort !== 'voldaan')
    .flatMap((soort) => {
      const choices = catalogue[soort]?.[only.field];
      if (!choices) return [`'${soort}' has no field '${only.field}'`];
      return only.is
        .filter((value) => !choices.includes(value))
        .map((value) => `'${soort}' has no '${value}' in '${only.field}'`);
    });
}
