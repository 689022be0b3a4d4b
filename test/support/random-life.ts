// Lives drawn at random: events are tried in the order in which they become known, and those that are admitted happened.
import fc from 'fast-check';
import { addDays } from '../../workflows/calendar/add-days.ts';
import type { IsoDay } from '../../workflows/calendar/iso-day.ts';
import { admit, knownOn } from '../../workflows/dossier/admissible.ts';
import type { Gebeurtenis, Ziekmelding } from '../../workflows/dossier/event.ts';
import { kindOf } from '../../workflows/dossier/events.ts';
import { readEvent, readZiekmelding } from '../../workflows/dossier/read-event.ts';
import { Refusal } from '../../workflows/dossier/refusal.ts';
import { dayBetween } from './any-day.ts';
import { typedEvent, type Attempt } from './attempt.ts';
import type { Typed } from './what-if.ts';

export interface RandomLife {
  readonly ziekmelding: Ziekmelding;
  /** In the order in which they became known; each has an id. */
  readonly events: readonly Gebeurtenis[];
}

/** A single duty done twice would be refused anyway: not worth the asking. */
function isRepeated({ soort, verplichting }: Typed, there: readonly Gebeurtenis[]): boolean {
  if (
    soort !== 'voldaan' ||
    verplichting === 'voortgangsgesprek' ||
    verplichting === 'bijstelling-plan-van-aanpak'
  )
    return false;
  return there.some((event) => event.soort === 'voldaan' && event.verplichting === verplichting);
}

function lived(first: IsoDay, opened: number, attempts: readonly Attempt[]): RandomLife {
  const ziekmelding = readZiekmelding({ eersteZiektedag: first, op: addDays(first, opened) }, 'scenario');
  const events: Gebeurtenis[] = [];
  let known = knownOn(ziekmelding);
  for (const [place, attempt] of [...attempts].sort((a, b) => a.after + a.lag - b.after - b.lag).entries()) {
    const { after, ...fields } = typedEvent(attempt, first, events);
    if (isRepeated(fields, events)) continue;
    const op = addDays(first, after);
    // What may be announced ahead is, now and then.
    const ahead = kindOf(fields.soort).ahead === true && attempt.pick % 3 === 0 ? attempt.pick % 40 : 0;
    const heard = addDays(op, attempt.lag - ahead);
    const gemeldOp = heard < known ? known : heard;
    try {
      const event = readEvent({ ...fields, id: `g-${String(place)}`, op, gemeldOp }, 'scenario');
      admit(ziekmelding, events, event);
      events.push(event);
      known = gemeldOp;
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
    }
  }
  return { ziekmelding, events };
}

const attempt: fc.Arbitrary<Attempt> = fc.record({
  kind: fc.integer({ min: 0, max: 48 }),
  after: fc.integer({ min: 0, max: 780 }),
  lag: fc.oneof(
    { weight: 4, arbitrary: fc.constant(0) },
    { weight: 1, arbitrary: fc.integer({ min: 1, max: 40 }) },
  ),
  pick: fc.nat(9999),
});

/** Any life of at most so many events: most are short, some are full. */
function lives(most: number): fc.Arbitrary<RandomLife> {
  const attempts = (least: number, many: number) =>
    fc.array(attempt, { minLength: least, maxLength: many, size: 'max' });
  return fc
    .tuple(
      dayBetween('2020-01-10', '2036-12-31'),
      fc.oneof(
        { weight: 4, arbitrary: fc.constant(0) },
        { weight: 1, arbitrary: fc.integer({ min: 1, max: 120 }) },
      ),
      fc.oneof({ weight: 5, arbitrary: attempts(3, 26) }, { weight: 1, arbitrary: attempts(most, most * 2) }),
    )
    .map(([first, opened, tried]) => {
      const { ziekmelding, events } = lived(first, opened, tried);
      return { ziekmelding, events: events.slice(0, most) };
    });
}

/** So many lives, drawn from a seed; the same seed draws the same lives. */
export function drawLives(count: number, most: number, seed: number): readonly RandomLife[] {
  return fc.sample(lives(most), { numRuns: count, seed });
}
