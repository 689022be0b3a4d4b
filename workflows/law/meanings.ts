// What the words of the dictionary mean, one English line each; the printed glossary reads them, and none can be missing.
import type { Moment, Occurrence, Situation } from './obligation.ts';
import type { Actor, End, Kracht, Ladder, ObligationId } from './vocabulary.ts';

export const ACTOR_MEANINGS: Readonly<Record<Actor, string>> = {
  werkgever: 'the employer',
  werknemer: 'the employee',
  bedrijfsarts:
    'the company doctor: the only one who judges what somebody can do; the employer never sees why',
  casemanager: 'whoever steers the dossier and keeps contact between employee, employer and doctor',
  're-integratiebureau': 'the agency that carries out spoor 2',
  uwv: 'the public body that judges the re-integration and pays the WIA benefit',
};

export const KRACHT_MEANINGS: Readonly<Record<Kracht, string>> = {
  wet: 'rests on an act of parliament, or a decree under it',
  regeling: 'rests on a ministerial regulation; deviating is possible with reasons',
  beleid: 'rests on policy or settled practice of UWV',
  seed: 'rests on a document that asked for this product, not on the law',
  norm: 'rests on a private quality mark',
};

export const LADDER_MEANINGS: Readonly<Record<Ladder, string>> = {
  wettelijk: 'a missed date cannot be repaired: escalates before the date',
  regeling: 'reminders before, escalation after the date',
  zacht: 'one reminder before, slow escalation after the date',
  bewaking: 'a date of somebody else, only watched: one question when it has passed',
};

export const END_MEANINGS: Readonly<Record<End, string>> = {
  wachttijd: 'the end of the 104 weeks of sickness before the WIA',
  'wachttijd-met-vertraging': 'the same, later by the days that the WIA application was late',
  loonsanctie: 'the end of the extra year of pay that UWV imposed',
  dienstverband: 'the last day of the employment',
};

export const MOMENT_MEANINGS: Readonly<Record<Moment, string>> = {
  'terugval-zonder-probleemanalyse': 'a relapse after the term of the probleemanalyse, with none on file',
  'belastbaarheid-na-geen-mogelijkheden': 'capacity for work recorded after an advice that there was none',
  'late-uwv-brief': "UWV's letter about the WIA, received after its last day",
  'aanvraag-zonder-brief': "the WIA application, where UWV's letter never came",
  aanleiding: 'the day that the event behind a round is about',
  'vangnet-vierde-dag': 'the first sick day, where UWV is told on the fourth day',
  'vangnet-zes-weken': 'the first sick day, where UWV is told after six weeks',
  'vangnet-dertien-weken': 'the first sick day, where UWV is told after thirteen weeks',
  'vangnet-bekend-geworden': 'the day on which it became clear that UWV pays sick pay',
  'laatste-dag-dienst': 'the last day of employment',
  'einde-dienst-bij-zes-weken': 'the last day of employment, where UWV is told after six weeks',
  'laatste-dag-dienst-eigenrisicodrager':
    'the last day of employment with an employer who carries the sick pay itself',
  'vangnetmelding-na-zes-weken': 'the report to UWV after six weeks, made or else due',
  'uitzondering-eindigt': 'the end of an exception to spoor 2',
  'belastbaarheid-na-uitzondering': 'capacity for work recorded during an exception that rests on an advice',
  'hervatting-voor-de-start': 'the advice to resume, after a pause before spoor 2 had started',
  'wia-hervat': 'the day from which UWV takes up the application again during a loonsanctie',
  'beslisdag-van-uwv': 'the decision day that UWV names itself',
};

export const OCCURRENCE_MEANINGS: Readonly<Record<Occurrence, string>> = {
  'advies-na-plan': 'an advice of the bedrijfsarts once there is a plan van aanpak',
  vangnet: 'a right to sick pay from UWV beside the employment',
  'uitzondering-spoor-2': 'an answer to the spoorvraag that puts spoor 2 off',
  'pauze-spoor-2': 'an advice to pause spoor 2, or to go on pausing it',
  'spoor-2-intern': 'the start of spoor 2 without an agency',
  traject: 'the start of spoor 2, or another agency',
  loonsanctie: 'a sanction of UWV that has effect',
  'besluit-tegen-werkgever': 'a decision of UWV that the employer can object to',
  'herstel-bij-vangnet': 'a recovery where UWV pays sick pay',
  'einde-dienst': 'the end of the employment',
  'einde-dienst-na-zes-weken': 'the end of the employment after six weeks of sickness or more',
  'weigering-of-overtreding': 'a refusal to cooperate, or a broken control rule',
  'medische-grond-gesteld': 'a medical ground claimed for a refusal',
  'geen-deugdelijke-grond': 'the finding that there is no good ground for a refusal',
  'loonstop-bij-vangnet': 'a stop of the pay where UWV pays sick pay',
};

export const SITUATION_MEANINGS: Readonly<Record<Situation, string>> = {
  'geen-benutbare-mogelijkheden': 'the bedrijfsarts sees no capacity for any work for now',
  'uitzondering-spoor-2': 'spoor 2 is put off, until a day on which that is looked at again',
  'pauze-spoor-2': 'spoor 2 is paused on advice of the bedrijfsarts',
  'pauze-spoor-2-gestopt': 'the same, and nothing of it goes on',
  'vangnet-zes-weken': 'UWV is told after six weeks, and needs no report after 42 weeks',
};

export const OBLIGATION_MEANINGS: Readonly<Record<ObligationId, string>> = {
  'ziekmelding-arbodienst': 'telling the occupational health service that somebody is sick',
  'ziekmelding-uwv-vangnet': 'telling UWV early, where UWV pays sick pay although there is an employer',
  probleemanalyse: 'the first assessment by the bedrijfsarts: what can this person do?',
  'plan-van-aanpak': 'the plan that employer and employee make for the return to work',
  'bijstelling-plan-van-aanpak': 'adjusting that plan after a new advice',
  voortgangsgesprek: 'the talk about progress, at least every six weeks',
  'ziekmelding-uwv': 'telling UWV that somebody has been sick for 42 weeks',
  'arbeidsdeskundig-onderzoek': 'examination by a labour expert: which work still fits?',
  eerstejaarsevaluatie: 'looking back on the first year and choosing the aim of the second',
  'start-spoor-2': 'the start of looking for work with another employer',
  'herbeoordeling-uitzondering-spoor-2': 'looking again at an exception to spoor 2 on its review date',
  trajectplan: 'the plan of the re-integratiebureau for spoor 2',
  voortgangsrapportage: 'the progress report of the re-integratiebureau',
  'consult-re-integratiebedrijf': 'asking an agency along when an employer does spoor 2 itself',
  'controle-uwv-brief': "asking the employee whether UWV's letter about the WIA has come",
  'uwv-brief-wia': "UWV's letter that one may apply for the WIA",
  'actueel-oordeel': 'the latest opinion of the bedrijfsarts, for the re-integratieverslag',
  eindevaluatie: 'the final evaluation of the plan van aanpak, for the re-integratieverslag',
  're-integratieverslag': 'the report of all that was done, which goes with the WIA application',
  'wia-aanvraag': "the employee's application for the WIA benefit",
  'medische-informatie': 'the medical form that the employee alone sends to UWV',
  're-integratieverslag-uploaden': 'handing the report to UWV when the employee asks for it',
  loonsanctiebesluit: "UWV's decision whether the employer must pay for another year",
  'wia-besluit': "UWV's decision on the WIA application",
  bekortingsverzoek: 'telling UWV that the shortcoming behind a loonsanctie has been repaired',
  'besluit-bekorting': "UWV's decision whether the loonsanctie becomes shorter",
  'aanvulling-re-integratieverslag': 'completing a report that UWV found incomplete',
  bezwaar: 'the objection against a decision of UWV',
  'hersteldmelding-uwv': 'telling UWV of a recovery, where it had been told of the sickness',
  'ziek-uit-dienst-melding': 'telling UWV that somebody leaves while sick',
  're-integratieverslag-uit-dienst': 'the report for somebody who leaves while sick',
  'herbeoordeling-pauze-spoor-2': 'a new advice of the bedrijfsarts on the review date of a pause',
  'kennisgeving-vermoeden': 'telling the employee at once that pay is in question, and why',
  'gesprek-weigering': 'the talk about a refusal: listen before anything else',
  'toets-deugdelijke-grond': 'the bedrijfsarts tests a medical ground for a refusal',
  'schriftelijke-waarschuwing': 'the written warning that names duty, term and measure',
  'mededeling-loonmaatregel': 'telling the employee at once that pay is suspended or stopped',
  'melding-loonstop-uwv': 'telling UWV of a stop of pay, where UWV pays sick pay',
  deskundigenoordeel: 'asking UWV for an independent opinion on a difference',
  'bevestiging-hervatting':
    'confirming in writing that somebody co-operates again, with what that means for pay',
};
