// Every field of a duty in Dutch words: the printed law and the comparison of two pages read the same ones.
import type {
  Appearance,
  Lapse,
  Obligation,
  Occurrence,
  Situation,
} from '../../../workflows/law/obligation.ts';
import { EVENTS } from '../../../workflows/dossier/events.ts';
import { ruleWords } from './rule-words.ts';
import { actorName } from './words.ts';

type Titles = (id: string) => string;

const OCCURRENCES: Readonly<Record<Occurrence, string>> = {
  'advies-na-plan': 'bij elk advies van de bedrijfsarts zodra er een plan van aanpak is',
  vangnet: 'als UWV ziekengeld betaalt (vangnet)',
  'uitzondering-spoor-2': 'bij elke uitzondering op spoor 2; de aanleiding is de dag van herbeoordeling',
  'pauze-spoor-2': 'bij elke pauze van spoor 2; de aanleiding is de dag van herbeoordeling',
  'spoor-2-intern': 'als spoor 2 intern start',
  traject: 'bij de start van spoor 2 en bij elk ander bureau',
  loonsanctie: 'bij een loonsanctie die effect heeft',
  'besluit-tegen-werkgever': 'bij elk besluit van UWV waartegen de werkgever bezwaar kan maken',
  'herstel-bij-vangnet': 'bij volledig herstel met een vangnet',
  'einde-dienst': 'als het dienstverband eindigt',
  'einde-dienst-na-zes-weken': 'als het dienstverband eindigt na zes weken ziekte of meer',
  'weigering-of-overtreding': 'bij elke weigering of overtreding',
  'medische-grond-gesteld': 'als bij een weigering een medische grond is gesteld',
  'geen-deugdelijke-grond': 'als er geen deugdelijke grond bleek',
  'loonstop-bij-vangnet': 'bij een loonstop met een vangnet',
};

const SITUATIONS: Readonly<Record<Situation, string>> = {
  'geen-benutbare-mogelijkheden': 'er zijn geen benutbare mogelijkheden',
  'uitzondering-spoor-2': 'er is een uitzondering op spoor 2',
  'pauze-spoor-2': 'spoor 2 is gepauzeerd',
  'pauze-spoor-2-gestopt': 'spoor 2 ligt stil',
  'vangnet-zes-weken': 'het vangnet is na zes weken gemeld',
};

const LAPSES: Readonly<Record<Lapse, string>> = {
  'vervroegde-iva': 'een toegewezen vervroegde IVA',
  aow: 'de AOW-leeftijd vóór het einde van de wachttijd',
  'medewerking-hervat': 'medewerking vóór een maatregel',
  'spoor-2-toch': 'spoor 2 dat toch start',
  'grond-gebleken': 'een deugdelijke grond die alsnog blijkt',
};

/** What a duty says that nothing has to bring. */
export const ALWAYS = 'altijd';

function appearanceWords(appears: Appearance): string {
  if (appears === 'always') return ALWAYS;
  if ('when' in appears) return `na “${EVENTS[appears.when].label}”`;
  const { each } = appears;
  return typeof each === 'string' ? OCCURRENCES[each] : `bij elke “${EVENTS[each.event].label}”`;
}

/** As it is reported. */
function byWords({ by, only }: Obligation): string {
  return `${by.join(', ')}${only ? ` (${only.field}: ${only.is.join(', ')})` : ''}`;
}

function lapseWords({ lapsesAt, lapsesBy = [] }: Obligation): string {
  const at = lapsesAt ? ['de laatste kans voor een loonsanctie'] : [];
  return [...at, ...lapsesBy.map((lapse) => LAPSES[lapse])].join(', ');
}

function waitWords({ waits = [] }: Obligation): string {
  return waits.map((situation) => SITUATIONS[situation]).join(', of ');
}

/** Each thing a duty rests on. */
export function basisWords({ legalBasis }: Obligation): readonly string[] {
  return legalBasis.map(({ cite, kracht, text, samenvatting }) =>
    [
      `${cite} (${kracht})`,
      ...(text ? [`zin ${text}`] : []),
      ...(samenvatting ? [samenvatting.replace(/\.$/, '')] : []),
    ].join(': '),
  );
}

/** The fields of a duty that two pages can differ in, in words; what does not apply is empty. */
export function dutyWords(duty: Obligation, titles: Titles): Readonly<Record<string, string>> {
  const rule = (each: Obligation['planned']) => (each ? ruleWords(each, titles) : '');
  const { milder } = duty;
  return {
    titel: duty.title,
    wie: actorName(duty.actor),
    verschijnt: appearanceWords(duty.appears),
    uiterlijk: rule(duty.due),
    voorlopig: rule(duty.planned),
    streefdatum: rule(duty.aim),
    'voorlopige streefdatum': rule(duty.plannedAim),
    respijt: duty.grace ? 'tot en met de eerste werkdag' : '',
    'voldaan door': byWords(duty),
    ladder: duty.ladder,
    milder: milder ? `als ${SITUATIONS[milder.in]}: ${milder.kracht}, ladder ${milder.ladder}` : '',
    'wacht als': waitWords(duty),
    'vervalt door': lapseWords(duty),
    'ook na herstel': duty.alsoAfterRecovery ? 'ja' : '',
    vertrouwelijk: duty.confidential ? 'ja, alleen voor de casemanager' : '',
    rij: duty.ref,
  };
}
