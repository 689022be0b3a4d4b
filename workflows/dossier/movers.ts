// What would move a date: the kinds of event that its rule counts from or waits for.
import type { Anchor, DueRule, LawPage, Moment, Obligation } from '../law/obligation.ts';
import { anchorOf, rulesIn } from '../law/rule-tree.ts';
import type { End, Soort } from '../law/vocabulary.ts';

/** What makes days not count. A recovery does so only when a relapse ends it. */
const INTERRUPTIONS: readonly Soort[] = ['terugval', 'verlof'];
const LETTER: readonly Soort[] = ['uwv-brief-ontvangen', 'uwv-brief-uitgebleven'];

const OF_MOMENT: Readonly<Record<Moment, readonly Soort[]>> = {
  'terugval-zonder-probleemanalyse': ['terugval', 'voldaan'],
  'belastbaarheid-na-geen-mogelijkheden': ['advies-bedrijfsarts'],
  'late-uwv-brief': ['uwv-brief-ontvangen'],
  'aanvraag-zonder-brief': [...LETTER, 'wia-aangevraagd'],
  // What brought a round is the round itself; another event brings another.
  aanleiding: [],
  'vangnet-vierde-dag': ['vangnet-bekend'],
  'vangnet-zes-weken': ['vangnet-bekend'],
  'vangnet-dertien-weken': ['vangnet-bekend'],
  'vangnet-bekend-geworden': ['vangnet-bekend'],
  'laatste-dag-dienst': ['uit-dienst'],
  'einde-dienst-bij-zes-weken': ['uit-dienst', 'vangnet-bekend'],
  'laatste-dag-dienst-eigenrisicodrager': ['uit-dienst'],
  'vangnetmelding-na-zes-weken': ['vangnet-bekend', 'voldaan'],
  'uitzondering-eindigt': ['spoorkeuze', 'advies-bedrijfsarts'],
  'belastbaarheid-na-uitzondering': ['spoorkeuze', 'advies-bedrijfsarts'],
  'hervatting-voor-de-start': ['advies-bedrijfsarts'],
  'wia-hervat': ['loonsanctie-opgelegd', 'bekorting-besluit'],
  'beslisdag-van-uwv': ['uwv-verlengt-beslistermijn'],
};

const WACHTTIJD: readonly Soort[] = [...INTERRUPTIONS, 'verlenging-loondoorbetaling'];
const DELAYED: readonly Soort[] = [...WACHTTIJD, ...LETTER, 'wia-aangevraagd'];
const OF_END: Readonly<Record<End, readonly Soort[]>> = {
  wachttijd: WACHTTIJD,
  'wachttijd-met-vertraging': DELAYED,
  loonsanctie: [...DELAYED, 'loonsanctie-opgelegd'],
  dienstverband: ['uit-dienst'],
};

function ofAnchor(anchor: Anchor, { obligations }: LawPage): readonly Soort[] {
  if (anchor === 'eerste-ziektedag') return [];
  if ('moment' in anchor) return OF_MOMENT[anchor.moment];
  if ('event' in anchor) return [anchor.event];
  return obligations.find(({ id }) => id === anchor.after)?.by ?? [];
}

/** A term from a day that became known moves out of days that do not count; one from the first sick day does not. */
function ofRule(rule: DueRule, page: LawPage): readonly Soort[] {
  switch (rule.rule) {
    case 'in-week':
    case 'after-lasting':
      return INTERRUPTIONS;
    case 'before':
      return OF_END[rule.end];
    case 'every':
      return [...INTERRUPTIONS, 'voldaan', 'huisregels-aangenomen'];
    case 'grid':
      return [...INTERRUPTIONS, 'advies-bedrijfsarts', 'huisregels-aangenomen'];
    default: {
      const anchor = anchorOf(rule);
      if (anchor === undefined) return [];
      const shifts = anchor !== 'eerste-ziektedag' && rule.rule !== 'on';
      return [...ofAnchor(anchor, page), ...(shifts ? INTERRUPTIONS : [])];
    }
  }
}

/** Kinds of event that move the date of a duty, by name; a corrected first sick day and a correction always can. */
export function moversOf(duty: Obligation, page: LawPage): readonly Soort[] {
  const rules = [duty.due, ...(duty.planned ? [duty.planned] : [])].flatMap(rulesIn);
  const found = rules.flatMap((rule) => ofRule(rule, page));
  return [...new Set<Soort>(['correctie', 'eerste-ziektedag-gecorrigeerd', ...found])].sort();
}
