// What statuses, phases, letters and roles of a dossier mean, one English line each, for the printed glossary.
import type { ROLES, Source } from '../../workflows/dossier/events.ts';
import type {
  Brief,
  Fase,
  Klokken,
  Rol,
  SluitReden,
  Status,
  Termijn,
} from '../../workflows/dossier/forecast-types.ts';

export const STATUS_MEANINGS: Readonly<Record<Status, string>> = {
  open: 'to be done, not yet past its date',
  verlopen: 'past its date and still to be done: it keeps sounding',
  gedaan: 'done in time',
  'te-laat-gedaan': 'done, but too late',
  opgeschort: 'waiting: a pause, an exception, or observation after recovery',
  vervallen: 'an event took the ground away',
  'niet-van-toepassing': 'does not apply, with the reason',
  'niet-gedaan': 'overdue, and it can no longer be done',
};

export const FASE_MEANINGS: Readonly<Record<Fase, string>> = {
  'spoor-1': 'returning to work with the own employer',
  'spoor-2': 'looking for work with another employer too',
  'spoor-2-gepauzeerd': 'spoor 2 rests on advice of the bedrijfsarts',
  'herstel-observatie': 'recovered less than four weeks ago: a relapse would go on with the same count',
  wia: 'the WIA has been applied for, or the wachttijd is over',
  loonsanctie: 'the extra year of pay that UWV imposed',
  gesloten: 'closed; corrections stay possible until the retention ends',
};

export const SLUITREDEN_MEANINGS: Readonly<Record<SluitReden, string>> = {
  hersteld: 'recovered for four weeks',
  'wia-besluit': 'UWV decided on the WIA and pay has ended',
  'uit-dienst': 'the employment ended',
  aow: 'pay ended because of the state pension',
  'nieuwe-bedongen-arbeid': 'other work became the agreed work',
  'andere-oorzaak': 'sick again after leave, from another cause: a new dossier',
  overleden: 'the employee died',
};

export const BRIEF_MEANINGS: Readonly<Record<Brief, string>> = {
  'dossier-geopend': 'the dossier is open: the whole calendar',
  herinnering: 'a reminder before a date',
  'vandaag-uiterlijk': 'today is the last day',
  'te-laat': 'the date has passed',
  escalatie: 'the next person up is asked to step in',
  vraag: 'a question about a date that is only watched',
  achterstand: 'all that is overdue, in one letter',
  bezorgfout: 'a letter could not be delivered',
  signaal: 'the question of a risk signal',
  'spoor-2-gestart': 'spoor 2 has started: what it means, and what stays',
  'spoor-2-gepauzeerd': 'spoor 2 rests: what pauses, what goes on, and when that is looked at again',
  loonsanctie: 'UWV imposed a loonsanctie: from when to when, and how it can be shorter',
  'nieuwe-wetsversie': 'a new page of the law was adopted and moved dates: which ones',
  'dossier-gesloten': 'the dossier is closed',
};

export const ROL_MEANINGS: Readonly<Record<Rol | (typeof ROLES)[number], string>> = {
  casemanager: 'whoever steers the dossier',
  leidinggevende: "the employee's manager",
  'hr-manager': 'the last rung of every ladder',
  werknemer: 'the employee, as one who receives letters',
  medewerker: 'the employee, as a party of the dossier',
  bedrijfsarts: 'the company doctor',
  're-integratiebureau': 'the agency that carries out spoor 2',
};

export const BRON_MEANINGS: Readonly<Record<Source, string>> = {
  gesprek: 'known from a talk',
  document: 'known from a document',
  koppeling: 'known from another system',
};

/** Words of the answers: the clocks, and the fields of a calendar row. */
export const ROW_MEANINGS: Readonly<Record<keyof Klokken | keyof Termijn, string>> = {
  wachttijdLaatsteDag: 'the last day of the 104 weeks of sickness before the WIA',
  loonLaatsteDag: 'the last day on which the employer must pay',
  opzegverbodTotEnMet: 'the last day on which dismissal because of sickness is forbidden',
  verplichting: 'the duty',
  ronde: 'its number in its series (1 for a duty without rounds)',
  actor: 'who must act',
  uiterlijk: 'the hard date',
  streefdatum: 'our aim: a working day, never after the hard date',
  respijt: 'a later day that the authority accepts',
  gepland: 'planned: what the date counts from has not happened yet',
  status: 'where the duty stands at the end of the peildatum',
  gedaanOp: 'the day it was done',
  opgeschortTot: 'the day until which it waits',
  reden: 'why it waits or does not apply',
  door: 'the event that ended or moved it',
  omdat: 'why this date, in one sentence with the numbers',
  grondslag: 'what it rests on',
  kracht: 'how strong that is',
};
