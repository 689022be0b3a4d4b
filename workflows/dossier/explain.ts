// Waarom? The derivation of one date: the arithmetic with numbers, the events it rests on, and what would move it.
import type { LegalBasis, Obligation } from '../law/obligation.ts';
import type { ObligationId, Soort } from '../law/vocabulary.ts';
import { decisive, eventsBehind } from './derivation.ts';
import { because, stepsOf, type Step } from './describe-rule.ts';
import type { Picture } from './picture.ts';
import { Refusal } from './refusal.ts';
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

/** Events that move a date, by what its rule counts from. */
function movers(duty: Obligation): readonly Soort[] {
  const found = new Set<Soort>(['eerste-ziektedag-gecorrigeerd', 'correctie']);
  const rules = JSON.stringify([duty.due, duty.planned ?? null]);
  if (/"(in-week|after-lasting|before|every)"/.test(rules)) for (const soort of ['terugval', 'verlof'] as const) found.add(soort);
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
  const late = picture.clocks.daysLate === 0 && verplichting === 'wia-aanvraag';
  return {
    verplichting: row.obligation.id,
    ronde,
    uiterlijk: row.uiterlijk,
    omdat: `${because(row.due, titles)}${late ? ' Elke dag later kost een dag loon: de loondoorbetaling loopt dan zoveel dagen langer door.' : ''}`,
    stappen: stepsOf(row.due, titles),
    grondslag: row.obligation.legalBasis,
    gebeurtenissen: eventsBehind(decisive(row.due) === row.due ? row.due : row.due),
    verschuiftDoor: movers(row.obligation),
  };
}
