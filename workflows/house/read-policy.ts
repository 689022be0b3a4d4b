// Reads an employer's house policy: the right shape, and never later than the hard date; else one clear Dutch sentence.
import type { DueRule, Obligation } from '../law/obligation.ts';
import { LAW_PAGES } from '../law/registry.ts';
import { LADDERS, OBLIGATIONS, type Ladder, type ObligationId } from '../law/vocabulary.ts';
import { checkSteps } from './check-steps.ts';
import type { Step } from './ladders.ts';
import type { DutyPolicy, HousePolicy } from './policy.ts';
import { PolicyRefused } from './policy-refused.ts';
import { fieldsOf, readSteps } from './read-steps.ts';

/** Talks at most 42 days apart (law.md §12.1.6); less than a week would bury people in letters. */
const CADENCE = /^([1-9]\d*) (days|weeks)$/;
const SHORTEST_DAYS = 7;

/**
 * Reads house policy as an employer wrote it, e.g. `{ "duties": { "voortgangsgesprek": { "cadence": "4 weeks" } } }`.
 * @throws PolicyRefused with one Dutch sentence that names the place and the reason
 */
export function readPolicy(input: unknown): HousePolicy {
  const { ladders, duties } = fieldsOf(input, 'huisregels', ['ladders', 'duties']);
  return {
    ...(ladders === undefined ? {} : { ladders: readLadders(ladders) }),
    ...(duties === undefined ? {} : { duties: readDuties(duties) }),
  };
}

function readLadders(input: unknown): NonNullable<HousePolicy['ladders']> {
  const given = fieldsOf(input, 'ladders', LADDERS);
  const read: Partial<Record<Ladder, readonly Step[]>> = {};
  for (const ladder of LADDERS) {
    if (given[ladder] !== undefined) read[ladder] = stepsFor(given[ladder], ladder, `ladder ${ladder}`);
  }
  return read;
}

function readDuties(input: unknown): NonNullable<HousePolicy['duties']> {
  const given = fieldsOf(input, 'duties', OBLIGATIONS);
  const read: Partial<Record<ObligationId, DutyPolicy>> = {};
  for (const duty of LAW_PAGES.at(-1)?.obligations ?? []) {
    if (given[duty.id] !== undefined) read[duty.id] = readDuty(given[duty.id], duty);
  }
  return read;
}

function readDuty(input: unknown, { id, ladder, due }: Obligation): DutyPolicy {
  const { steps, cadence } = fieldsOf(input, id, ['steps', 'cadence']);
  return {
    ...(steps === undefined ? {} : { steps: stepsFor(steps, ladder, id) }),
    ...(cadence === undefined ? {} : { cadence: readCadence(cadence, id, due) }),
  };
}

function stepsFor(input: unknown, ladder: Ladder, place: string): readonly Step[] {
  const steps = readSteps(input, place);
  const problem = checkSteps(steps, ladder);
  if (problem !== undefined) throw new PolicyRefused(`Huisregels, ${place}: ${problem}`);
  return steps;
}

function readCadence(input: unknown, id: ObligationId, due: DueRule): NonNullable<DutyPolicy['cadence']> {
  const refuse = (why: string) => new PolicyRefused(`Huisregels, ${id}: ${why}`);
  if (due.rule !== 'every' && due.rule !== 'grid') {
    throw refuse('deze verplichting keert niet terug, dus een ander ritme kan niet.');
  }
  const days = daysIn(input);
  const longest = daysIn(due.term);
  if (days === undefined || longest === undefined) {
    throw refuse('schrijf het ritme als een aantal dagen of weken, bijvoorbeeld "4 weeks".');
  }
  if (days > longest) throw refuse(`het ritme mag korter zijn dan ${longest} dagen, maar niet langer.`);
  if (days < SHORTEST_DAYS) throw refuse(`het ritme moet minstens ${SHORTEST_DAYS} dagen zijn.`);
  return `${days} days`;
}

function daysIn(term: unknown): number | undefined {
  const parts = typeof term === 'string' ? CADENCE.exec(term) : null;
  return parts ? Number(parts[1]) * (parts[2] === 'weeks' ? 7 : 1) : undefined;
}
