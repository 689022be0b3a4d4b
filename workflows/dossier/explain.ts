// Waarom? The derivation of one date: the arithmetic with numbers, the events it rests on, and what would move it.
import type { LegalBasis } from '../law/obligation.ts';
import type { ObligationId, Soort } from '../law/vocabulary.ts';
import { eventsOf } from './account.ts';
import { eventsBehind, type Derivation } from './derivation.ts';
import { because, stepsOf, type Step } from './describe-rule.ts';
import { nameOf } from './event.ts';
import { wayToEnds } from './explain-ends.ts';
import { anyDayIsInTime } from './moments.ts';
import { moversOf } from './movers.ts';
import type { Picture } from './picture.ts';
import { Refusal } from './refusal.ts';
import type { Row } from './row.ts';
import { titlesOf } from './show.ts';

export interface Explanation {
  readonly verplichting: ObligationId;
  readonly ronde: number;
  readonly uiterlijk: string;
  readonly omdat: string;
  readonly stappen: readonly Step[];
  /** What it rests on; the sentences are filled in outside, from the texts beside the law. */
  readonly grondslag: readonly LegalBasis[];
  readonly gebeurtenissen: readonly string[];
  readonly verschuiftDoor: readonly Soort[];
}

/** Until the application comes the wachttijd stands (law.md §12.3.11). */
const LATE_COSTS =
  ' Elke dag later kost een dag: de loondoorbetaling en het opzegverbod lopen dan zoveel dagen langer door.';

/** Whether every day of delay with the application costs a day of wages. */
function delayCosts({ account, closing }: Picture, row: Row): boolean {
  const ended = row.fulfilledBy ?? row.notApplicable ?? row.lapsed;
  const over = closing && (closing.reden === 'overleden' || closing.op <= row.uiterlijk);
  return row.obligation.id === 'wia-aanvraag' && !ended && !over && !anyDayIsInTime(account);
}

/** Whether a date goes back to the first sick day: all do that no event brought. */
function restsOnFirstDay({ event, parts = [] }: Derivation): boolean {
  return parts.length > 0 ? parts.some(restsOnFirstDay) : event === undefined;
}

/** The correction that gave the first sick day, where a date goes back to it. */
function correctedFirstDay({ account }: Picture, due: Derivation): readonly string[] {
  const correction = eventsOf(account, 'eerste-ziektedag-gecorrigeerd').at(-1);
  return correction && restsOnFirstDay(due) ? [nameOf(correction)] : [];
}

/**
 * Why a date is what it is.
 * @throws Refusal when the dossier has no such duty or round
 */
export function explain(picture: Picture, verplichting: string, ronde = 1): Explanation {
  const rows = picture.rows.filter(({ obligation }) => obligation.id === verplichting);
  const row = rows.find((each) => each.ronde === ronde);
  if (!row)
    throw new Refusal(
      rows.length === 0
        ? `dit dossier heeft geen verplichting '${verplichting.slice(0, 40)}'.`
        : `'${verplichting}' heeft geen ronde ${String(ronde)} (wel 1 tot en met ${String(rows.length)}).`,
    );
  const titles = titlesOf(picture);
  const ends = wayToEnds(picture, row.due);
  return {
    verplichting: row.obligation.id,
    ronde,
    uiterlijk: row.uiterlijk,
    omdat: `${because(row.due, titles, ronde)}${delayCosts(picture, row) ? LATE_COSTS : ''}`,
    stappen: [...ends.steps, ...stepsOf(row.due, titles, ronde)],
    grondslag: row.obligation.legalBasis,
    gebeurtenissen: [
      ...new Set([...correctedFirstDay(picture, row.due), ...ends.events, ...eventsBehind(row.due)]),
    ],
    verschuiftDoor: moversOf(row.obligation, picture.account.page),
  };
}
