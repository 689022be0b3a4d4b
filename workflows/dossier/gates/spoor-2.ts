// Gates of spoor 2: advices and pauses, the spoorvraag, the start, and work that is offered.
import { formatDay } from '../../calendar/format-day.ts';
import { anniversary } from '../../calendar/anniversary.ts';
import { eventsOf, firstOf, type Account } from '../account.ts';
import { hoursIn, newestJudgement } from '../capacity.ts';
import { aowDay } from '../employment.ts';
import type { EventOf } from '../event.ts';
import { sickDay, WACHTTIJD } from '../sick-day.ts';
import { pausesOf, prospectEnd } from '../spoor-2.ts';
import { refuse, type Gate } from './refuse.ts';

/** The fields that belong to an advice; what belongs to another would only raise questions. */
const OWN_FIELDS = {
  belastbaarheid: ['urenPerWeek'],
  'geen-benutbare-mogelijkheden': ['herbeoordelenOp'],
  'geen-spoor-2': ['herbeoordelenOp'],
  'pauze-spoor-2': ['wijze', 'herbeoordelenOp'],
  'hervat-spoor-2': [],
} as const;

export const advies: Gate<'advies-bedrijfsarts'> = ({ event, before }) => {
  const own: readonly string[] = OWN_FIELDS[event.advies];
  const strange = (['urenPerWeek', 'wijze', 'herbeoordelenOp'] as const).find(
    (field) => event[field] !== undefined && !own.includes(field),
  );
  if (strange !== undefined)
    refuse(`'${strange}' hoort niet bij het advies '${event.advies}'; laat het weg.`);
  if (event.herbeoordelenOp !== undefined && event.herbeoordelenOp <= event.op)
    refuse(`de herbeoordeling (${formatDay(event.herbeoordelenOp)}) ligt niet na het advies.`);
  if (event.advies !== 'hervat-spoor-2') return;
  const pause = pausesOf(before).at(-1);
  if (!pause || pause.to !== undefined) refuse('spoor 2 is niet gepauzeerd, er is niets te hervatten.');
};

function adviceOf(before: Account, id: string): EventOf<'advies-bedrijfsarts'> {
  const found = eventsOf(before, 'advies-bedrijfsarts').find((advice) => advice.id === id);
  return found ?? refuse(`er is vóór deze dag geen advies van de bedrijfsarts met kenmerk '${id}'.`);
}

export const afwijking: Gate<'afwijking-van-advies'> = ({ event, before }) => {
  adviceOf(before, event.advies);
};

export const spoor1Uitgesloten: Gate<'spoor-1-uitgesloten'> = ({ event, before }) => {
  if (event.grond === 'prognose' && !firstOf(before, 'advies-bedrijfsarts'))
    refuse("de grond 'prognose' vraagt een advies van de bedrijfsarts; meld dat eerst.");
  if (event.grond === 'conflict' && !firstOf(before, 'mediation'))
    refuse("een conflict zonder mediation is geen grond om spoor 1 te verlaten; meld eerst 'mediation'.");
};

export const spoorkeuze: Gate<'spoorkeuze'> = ({ event, before }) => {
  const { keuze, op, herbeoordelenOp: review, uitgelegdAanWerknemerOp: explained } = event;
  if (explained !== undefined && explained > op) refuse('de uitleg aan de werknemer ligt na de keuze.');
  if (keuze === 'spoor-2') return;
  const start = firstOf(before, 'spoor-2-gestart');
  if (start)
    refuse(
      `spoor 2 is al gestart op ${formatDay(start.op)}; een pauze gaat via een advies van de bedrijfsarts.`,
    );
  if (review !== undefined && review <= op) refuse('de herbeoordeling ligt niet na de keuze.');
  if (review !== undefined && keuze === 'perspectief-binnen-drie-maanden' && review > prospectEnd(op))
    refuse(
      `een perspectief geldt ten hoogste drie maanden: herbeoordeel uiterlijk op ${formatDay(prospectEnd(op))}.`,
    );
  const supports = ({ advies: given }: EventOf<'advies-bedrijfsarts'>): boolean =>
    given === 'geen-spoor-2' || given === 'geen-benutbare-mogelijkheden';
  if (keuze === 'advies-bedrijfsarts' && !eventsOf(before, 'advies-bedrijfsarts').some(supports))
    refuse(
      "er is geen advies van de bedrijfsarts dat van spoor 2 afziet; meld eerst dat advies ('geen-spoor-2' of 'geen-benutbare-mogelijkheden').",
    );
  if (keuze !== 'aow-binnen-een-jaar') return;
  const aow = aowDay(before);
  if (!aow || aow.day > anniversary(sickDay(before, WACHTTIJD), 1))
    refuse('er is geen AOW-datum bekend binnen een jaar na de wachttijd.');
};

export const bureauGewisseld: Gate<'bureau-gewisseld'> = ({ before }) => {
  if (!firstOf(before, 'spoor-2-gestart')) refuse('spoor 2 is nog niet gestart.');
};

/** Work beyond what the bedrijfsarts sees is not passend, and not for the employer to judge (law.md §3). */
export const passendWerk: Gate<'passend-werk-aangeboden'> = ({ event, before }) => {
  if (event.advies !== undefined) adviceOf(before, event.advies);
  if (event.antwoordUiterlijk !== undefined && event.antwoordUiterlijk < event.op)
    refuse('het antwoord ligt vóór het aanbod.');
  const newest = newestJudgement(before);
  const hours = newest && hoursIn(newest);
  if (hours !== undefined && event.urenPerWeek > hours)
    refuse(
      `het aanbod (${String(event.urenPerWeek)} uur) gaat verder dan de laatste belastbaarheid (${String(hours)} uur); wie het daar niet mee eens is vraagt een deskundigenoordeel.`,
    );
};
