// The Dutch phrases that letters are put together from: days, countdowns, and what people and rules are called.
import { formatDay } from '../../workflows/calendar/format-day.ts';
import { isWorkingDay } from '../../workflows/calendar/is-working-day.ts';
import type { IsoDay } from '../../workflows/calendar/iso-day.ts';
import { weekday } from '../../workflows/calendar/weekday.ts';
import { workingDaysBetween } from '../../workflows/calendar/working-days.ts';
import type { Rol, SluitReden } from '../../workflows/dossier/forecast-types.ts';
import type { Actor, Kracht } from '../../workflows/law/vocabulary.ts';

const WEEKDAYS = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'];

export const ROLLEN: Readonly<Record<Rol, string>> = {
  casemanager: 'casemanager',
  leidinggevende: 'leidinggevende',
  'hr-manager': 'HR-manager',
  werknemer: 'werknemer',
};

export const ACTOREN: Readonly<Record<Actor, string>> = {
  werkgever: 'werkgever',
  werknemer: 'werknemer',
  bedrijfsarts: 'bedrijfsarts',
  casemanager: 'casemanager',
  're-integratiebureau': 're-integratiebureau',
  uwv: 'UWV',
};

export const KRACHTEN: Readonly<Record<Kracht, string>> = {
  wet: 'wet',
  regeling: 'ministeriële regeling',
  beleid: 'beleid of vaste praktijk, geen wet',
  seed: 'praktijkrichtlijn, geen wet',
  norm: 'norm van een keurmerk, geen wet',
};

export const SLUITREDENEN: Readonly<Record<SluitReden, string>> = {
  hersteld: 'De werknemer werkt al vier weken weer volledig.',
  'wia-besluit': 'UWV heeft over de WIA beslist en de loondoorbetaling is voorbij.',
  'uit-dienst': 'De werknemer is uit dienst.',
  aow: 'De werknemer heeft de AOW-leeftijd bereikt en de loondoorbetaling is voorbij.',
  'nieuwe-bedongen-arbeid': 'Werkgever en werknemer hebben nieuwe bedongen arbeid afgesproken.',
  'andere-oorzaak':
    'Na het verlof gaat het om een nieuw geval. Daarvoor hoort een nieuw dossier open te gaan.',
  overleden: 'De werknemer is overleden.',
};

/** @example longDay('2026-02-13') //=> 'vrijdag 13 februari 2026' */
export function longDay(day: IsoDay): string {
  return `${WEEKDAYS[weekday(day) - 1] ?? ''} ${formatDay(day)}`;
}

/** As a table writes it. @example shortDay('2026-02-13') //=> '13-02-2026' */
export function shortDay(day: IsoDay): string {
  return day.split('-').reverse().join('-');
}

function workingDays(count: number): string {
  return count === 1 ? '1 werkdag' : `${count} werkdagen`;
}

/** How far a day lies from the day of the letter, in working days. @example 'nog 9 werkdagen', 'vandaag', '2 werkdagen geleden' */
export function countdown(today: IsoDay, day: IsoDay): string {
  if (day === today) return 'vandaag';
  if (day < today) {
    const past = workingDaysBetween(day, today);
    return past === 0 ? 'sindsdien was er geen werkdag' : `${workingDays(past)} geleden`;
  }
  const left = workingDaysBetween(today, day);
  if (left > 0) return `nog ${workingDays(left)}`;
  return isWorkingDay(today) ? 'vandaag is de laatste werkdag' : 'er is geen werkdag meer tussen';
}

/** How late something is, for a list. @example '12 werkdagen' */
export function lateness(today: IsoDay, day: IsoDay): string {
  return workingDays(workingDaysBetween(day, today));
}

/** Ends a sentence with a full stop when it has no end yet. */
export function sentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}

/** The same words in the middle of a sentence. */
export function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
