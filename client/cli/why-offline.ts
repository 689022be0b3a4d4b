// The derivation of a date in a scenario, with the sentences of the law filled in.
import { explain } from '../../workflows/dossier/explain.ts';
import { pictureOf } from '../../workflows/dossier/picture.ts';
import type { Scenario } from '../../workflows/dossier/scenario.ts';
import { DEFAULT_POLICY } from '../../workflows/house/policy.ts';
import type { Waarom } from '../front-desk.ts';
import { legalSource } from '../law-texts.ts';

/**
 * Why a date in a scenario is what it is.
 * @throws Refusal when the scenario has no such duty or round
 */
export function whyOffline(
  { ziekmelding, gebeurtenissen }: Scenario,
  verplichting: string,
  ronde?: number,
): Waarom {
  const answer = explain(pictureOf(ziekmelding, gebeurtenissen, DEFAULT_POLICY), verplichting, ronde);
  return { ...answer, grondslag: answer.grondslag.map(legalSource) };
}
