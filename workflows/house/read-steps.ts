// Reads the steps of a ladder as an employer wrote them, field by field.
import type { Rol } from '../dossier/forecast-types.ts';
import { LADDER_LETTERS, ROLES_WRITTEN_TO, type Step, type StepDay } from './ladders.ts';
import { PolicyRefused } from './policy-refused.ts';

const MOST_STEPS = 12;
const FARTHEST_DAYS = 365;

/**
 * Reads a list of steps; the first reminder in it becomes the one that never falls away.
 * @param place how a message names the list
 * @throws PolicyRefused
 */
export function readSteps(input: unknown, place: string): readonly Step[] {
  if (!Array.isArray(input) || input.length === 0 || input.length > MOST_STEPS) {
    throw new PolicyRefused(`Huisregels, ${place}: geef een lijst van 1 tot ${MOST_STEPS} treden.`);
  }
  const steps = input.map((step: unknown, index) => readStep(step, `${place}, trede ${index + 1}`));
  const names = steps.map(({ step }) => step);
  const double = names.find((name, index) => names.indexOf(name) !== index);
  if (double !== undefined)
    throw new PolicyRefused(`Huisregels, ${place}: de trede "${double}" staat er twee keer in.`);
  const first = steps.findIndex(({ letter }) => letter === 'herinnering');
  return steps.map((step, index) => (index === first ? { ...step, first: true } : step));
}

/**
 * The fields of an object, after refusing what is no object or has a field that means nothing here.
 * @throws PolicyRefused
 */
export function fieldsOf<F extends string>(
  input: unknown,
  place: string,
  known: readonly F[],
): Partial<Readonly<Record<F, unknown>>> {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) {
    throw new PolicyRefused(`Huisregels, ${place}: verwacht werden velden (${known.join(', ')}).`);
  }
  const other = Object.keys(input).find((field) => !(known as readonly string[]).includes(field));
  if (other !== undefined) {
    throw new PolicyRefused(
      `Huisregels, ${place}: "${other.slice(0, 40)}" is onbekend; bekend zijn ${known.join(', ')}.`,
    );
  }
  return input;
}

function readStep(input: unknown, place: string): Step {
  const { step, letter, on, to } = fieldsOf(input, place, ['step', 'letter', 'on', 'to', 'first']);
  if (typeof step !== 'string' || !/^[a-z][a-z0-9-]{0,39}$/.test(step)) {
    throw new PolicyRefused(
      `Huisregels, ${place}: geef de trede een naam in kleine letters, zoals "herinnering-1".`,
    );
  }
  const known = LADDER_LETTERS.find((each) => each === letter);
  if (!known) {
    throw new PolicyRefused(`Huisregels, ${place}: kies als brief een van ${LADDER_LETTERS.join(', ')}.`);
  }
  return { step, letter: known, on: readDay(on, place), to: readTo(to, place) };
}

function readDay(input: unknown, place: string): StepDay {
  const { from, days, workingDays } = fieldsOf(input, `${place}, dag`, ['from', 'days', 'workingDays']);
  if (from === 'U' && days === undefined && whole(workingDays) && workingDays <= 0)
    return { from, workingDays };
  if ((from === 'S' || from === 'U') && workingDays === undefined && whole(days)) return { from, days };
  throw new PolicyRefused(
    `Huisregels, ${place}: schrijf de dag als {"from":"S","days":-7}, {"from":"U","days":1} of {"from":"U","workingDays":-5}.`,
  );
}

function readTo(input: unknown, place: string): 'desk' | readonly Rol[] {
  if (input === 'desk') return input;
  const roles = Array.isArray(input)
    ? input.map((role: unknown) => ROLES_WRITTEN_TO.find((each) => each === role))
    : [];
  const known = roles.flatMap((role) => role ?? []);
  if (known.length === 0 || known.length !== roles.length || new Set(known).size !== known.length) {
    throw new PolicyRefused(
      `Huisregels, ${place}: kies "desk" of een lijst uit ${ROLES_WRITTEN_TO.join(', ')}.`,
    );
  }
  return known;
}

function whole(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && Math.abs(value) <= FARTHEST_DAYS;
}
