// Waarom? The derivation of one date: the arithmetic with numbers, the events it rests on, and what would move it.
import { addDays } from '../calendar/add-days.ts';
import { formatDay } from '../calendar/format-day.ts';
import type { LegalBasis, Obligation } from '../law/obligation.ts';
import type { ObligationId, Soort } from '../law/vocabulary.ts';
import { firstOf } from './account.ts';
import { eventsBehind, type Derivation } from './derivation.ts';
import { because, stepsOf, type Step } from './describe-rule.ts';
import { nameOf } from './event.ts';
import { daysInterrupted } from './interruptions.ts';
import type { Picture } from './picture.ts';
import { Refusal } from './refusal.ts';
import { WACHTTIJD } from './sick-day.ts';
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
  readonly verschuiftDoor: readonly string[];
}

/** Until the application comes the wachttijd stands (law.md §12.3.11). */
const LATE_COSTS =
  ' Elke dag later kost een dag: de loondoorbetaling en het opzegverbod lopen dan zoveel dagen langer door.';

/** Whether a date counts back from an end, so that the end has to be explained as well. */
function endsBehind({ rule, parts = [] }: Derivation): boolean {
  return rule.rule === 'before' || parts.some(endsBehind);
}

/** Where the end of the wachttijd comes from, and what a late application adds. */
function clockSteps({ account, clocks }: Picture): readonly Step[] {
  const { wachttijdLaatsteDag: end, daysLate } = clocks;
  const skipped = daysInterrupted(account.interruptions, account.eersteZiektedag, end);
  const invoer = `de eerste ziektedag: ${formatDay(account.eersteZiektedag)}${skipped > 0 ? `, en ${String(skipped)} dagen die niet meetellen` : ''}`;
  const regel = `de wachttijd eindigt op de ${String(WACHTTIJD)}e ziektedag (104 weken)`;
  const late = {
    regel: `${String(daysLate)} dagen later, omdat de WIA-aanvraag te laat was`,
    invoer: formatDay(end),
    uitkomst: addDays(end, daysLate),
  };
  return [{ regel, invoer, uitkomst: end }, ...(daysLate > 0 ? [late] : [])];
}

function clockEvents({ account, clocks }: Picture): readonly string[] {
  const application = clocks.daysLate > 0 ? firstOf(account, 'wia-aangevraagd') : undefined;
  return [
    ...account.interruptions.flatMap(({ events }) => events),
    ...(application ? [nameOf(application)] : []),
  ];
}

/** Events that move a date, by what its rule counts from. */
function movers(duty: Obligation): readonly Soort[] {
  const found = new Set<Soort>(['eerste-ziektedag-gecorrigeerd', 'correctie']);
  const rules = JSON.stringify([duty.due, duty.planned ?? null]);
  if (/"(in-week|after-lasting|before|every)"/.test(rules))
    for (const soort of ['terugval', 'verlof'] as const) found.add(soort);
  if (rules.includes('"after"') || rules.includes('"every"')) found.add('voldaan');
  if (rules.includes('met-vertraging')) found.add('wia-aangevraagd');
  for (const [, soort] of rules.matchAll(/"event":"([a-z0-9-]+)"/g)) found.add(soort as Soort);
  if (rules.includes('terugval-zonder')) found.add('terugval');
  if (rules.includes('belastbaarheid-na')) found.add('advies-bedrijfsarts');
  if (rules.includes('late-uwv-brief')) found.add('uwv-brief-ontvangen');
  return [...found].sort();
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
  const ends = endsBehind(row.due) ? clockSteps(picture) : [];
  const waiting = verplichting === 'wia-aanvraag' && !row.fulfilledBy;
  return {
    verplichting: row.obligation.id,
    ronde,
    uiterlijk: row.uiterlijk,
    omdat: `${because(row.due, titles, ronde)}${waiting ? LATE_COSTS : ''}`,
    stappen: [...ends, ...stepsOf(row.due, titles, ronde)],
    grondslag: row.obligation.legalBasis,
    gebeurtenissen: [
      ...new Set([...(ends.length > 0 ? clockEvents(picture) : []), ...eventsBehind(row.due)]),
    ],
    verschuiftDoor: movers(row.obligation),
  };
}
