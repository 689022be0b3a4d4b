// A due rule as the law page states it, without dates: "binnen 6 weken na de eerste ziektedag".
import { kindOf } from '../../../workflows/dossier/events.ts';
import { termInDutch } from '../../../workflows/dossier/term.ts';
import type { Anchor, DueRule, Moment, Obligation } from '../../../workflows/law/obligation.ts';
import type { End } from '../../../workflows/law/vocabulary.ts';

/** What a duty is called, by its id. */
type Titles = (id: string) => string;

const ENDS: Readonly<Record<End, string>> = {
  wachttijd: 'de wachttijd',
  'wachttijd-met-vertraging': 'de wachttijd, later met elke dag dat de aanvraag te laat was',
  loonsanctie: 'de loonsanctie',
  dienstverband: 'het dienstverband',
};

const MOMENTS: Readonly<Record<Moment, string>> = {
  'terugval-zonder-probleemanalyse': 'een terugval zonder probleemanalyse',
  'belastbaarheid-na-geen-mogelijkheden': 'het advies dat er weer belastbaarheid is',
  'late-uwv-brief': 'een te late brief van UWV',
  'aanvraag-zonder-brief': 'de aanvraag, als de brief van UWV nooit kwam',
  aanleiding: 'de aanleiding',
  'vangnet-vierde-dag': 'de eerste ziektedag (vangnet, melding op de vierde dag)',
  'vangnet-zes-weken': 'de eerste ziektedag (vangnet, melding na zes weken)',
  'vangnet-dertien-weken': 'de eerste ziektedag (vangnet, melding na dertien weken)',
  'vangnet-bekend-geworden': 'de dag waarop het vangnet duidelijk werd',
  'laatste-dag-dienst': 'het einde van het dienstverband',
  'einde-dienst-bij-zes-weken': 'het einde van het dienstverband (vangnet, melding na zes weken)',
  'laatste-dag-dienst-eigenrisicodrager':
    'het einde van het dienstverband (bij een eigenrisicodrager voor de Ziektewet)',
  'vangnetmelding-na-zes-weken': 'de vangnetmelding na zes weken',
  'uitzondering-eindigt': 'het einde van een uitzondering op spoor 2',
  'belastbaarheid-na-uitzondering': 'het advies dat er na een uitzondering weer belastbaarheid is',
  'hervatting-voor-de-start': 'het advies om te hervatten, als spoor 2 nog niet was gestart',
  'wia-hervat': 'de dag waarop UWV de WIA-aanvraag tijdens een loonsanctie weer oppakt',
  'beslisdag-van-uwv': 'de beslisdag die UWV zelf noemt',
};

function anchorWords(anchor: Anchor, titles: Titles): string {
  if (anchor === 'eerste-ziektedag') return 'de eerste ziektedag';
  if ('after' in anchor) return `“${titles(anchor.after)}”`;
  if ('moment' in anchor) return MOMENTS[anchor.moment];
  const { label, fields } = kindOf(anchor.event);
  const field = anchor.field === undefined ? undefined : fields[anchor.field];
  return field ? `“${label}” (${field.label})` : `“${label}”`;
}

const joined = (rules: readonly DueRule[], link: string, titles: Titles) =>
  rules.map((rule) => ruleWords(rule, titles)).join(`, ${link}: `);

/** A rule in Dutch words. */
export function ruleWords(rule: DueRule, titles: Titles): string {
  switch (rule.rule) {
    case 'within':
      return `binnen ${termInDutch(rule.term)} na ${anchorWords(rule.of, titles)}`;
    case 'promptly':
      return `onverwijld na ${anchorWords(rule.of, titles)} (wij rekenen ${termInDutch(rule.term)})`;
    case 'on':
      return `op de dag van ${anchorWords(rule.day, titles)}`;
    case 'in-week':
      return rule.day === undefined || rule.day === 7
        ? `aan het einde van week ${String(rule.week)}`
        : `op dag ${String(rule.day)} van week ${String(rule.week)}`;
    case 'after-lasting':
      return `op de eerste dag nadat de ziekte ${termInDutch(rule.term)} heeft geduurd`;
    case 'before':
      return `uiterlijk ${termInDutch(rule.term)} voor afloop van ${ENDS[rule.end]}`;
    case 'before-due':
      return `${termInDutch(rule.term)} vóór de eigen datum`;
    case 'every':
      return `telkens binnen ${termInDutch(rule.term)} zolang het loon doorloopt, te beginnen ${ruleWords(rule.from, titles)}`;
    case 'grid':
      return `om de ${termInDutch(rule.term)} zolang het loon doorloopt, te beginnen ${ruleWords(rule.from, titles)}`;
    case 'termijnenwet':
      return `${ruleWords(rule.of, titles)}, verlengd volgens de Algemene termijnenwet`;
    case 'earliest':
      return joined(rule.of, 'of eerder', titles);
    case 'latest':
      return joined(rule.of, 'of later', titles);
    case 'first-known':
      return joined(rule.of, 'en zolang dat niet bekend is', titles);
  }
}

/** When a duty is due, with what stands in while its anchor has not happened. */
export function dueWords({ due, planned }: Obligation, titles: Titles): string {
  const words = ruleWords(due, titles);
  return planned ? `${words}; tot dan voorlopig ${ruleWords(planned, titles)}` : words;
}
