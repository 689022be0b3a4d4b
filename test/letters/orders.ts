// Letter orders to test with: the titles, actors and sources of the real law, on days chosen for the test.
import { isoDay } from '../../workflows/calendar/iso-day.ts';
import { LAW_PAGES } from '../../workflows/law/registry.ts';
import type { ObligationId } from '../../workflows/law/vocabulary.ts';
import type { LetterOrder, LetterTerm } from '../../workflows/ports.ts';

/** The duties that letters are about. */
export const DUTIES: readonly ObligationId[] = [
  ...new Set(LAW_PAGES.flatMap((page) => page.obligations.map(({ id }) => id))),
];

/** A row of the calendar: uiterlijk Monday 30 March 2026, aim Friday 20 March. */
export function term(verplichting: ObligationId, changes: Partial<LetterTerm> = {}): LetterTerm {
  const duty = LAW_PAGES.at(-1)?.obligations.find(({ id }) => id === verplichting);
  const [basis] = duty?.legalBasis ?? [];
  if (!duty || !basis) throw new Error(`the law has no duty ${verplichting}`);
  return {
    verplichting,
    ronde: 1,
    actor: duty.actor,
    uiterlijk: isoDay('2026-03-30'),
    streefdatum: isoDay('2026-03-20'),
    status: 'open',
    omdat: '30 maart 2026 is binnen 2 weken na de probleemanalyse (16 maart 2026).',
    grondslag: basis.cite,
    kracht: basis.kracht,
    titel: duty.title,
    verschoven: 0,
    ...changes,
  };
}

/** A first reminder of the plan van aanpak, on Tuesday 17 March 2026, to the casemanager. */
export function order(changes: Partial<LetterOrder> = {}): LetterOrder {
  return {
    dossiernummer: 'D-2026-7K3M9Q',
    kenmerk: 'plan-van-aanpak.herinnering-1.1.0',
    brief: 'herinnering',
    trede: 'herinnering-1',
    op: isoDay('2026-03-17'),
    rol: 'casemanager',
    persoon: 'p-case',
    vervangingen: [],
    termijn: term('plan-van-aanpak'),
    termijnen: [],
    klokken: {
      wachttijdLaatsteDag: isoDay('2028-01-30'),
      loonLaatsteDag: isoDay('2028-01-30'),
      opzegverbodTotEnMet: isoDay('2028-02-01'),
    },
    ...changes,
  };
}

/** The same without a duty: a letter about the whole dossier. */
export function dossierOrder(changes: Partial<LetterOrder>): LetterOrder {
  const { termijn: _, ...rest } = order();
  return { ...rest, ...changes };
}
