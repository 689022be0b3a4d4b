// What the placeholders of a letter stand for, worked out from its order alone: no clock, no directory.
import { formatDay } from '../../workflows/calendar/format-day.ts';
import { isWorkingDay } from '../../workflows/calendar/is-working-day.ts';
import { workingDayUntil } from '../../workflows/calendar/working-days.ts';
import type { SluitReden } from '../../workflows/dossier/forecast-types.ts';
import { oneLine } from '../../workflows/dossier/one-line.ts';
import type { LetterOrder, LetterTerm } from '../../workflows/ports.ts';
import { lastDay } from './moment.ts';
import type { Values } from './placeholders.ts';
import {
  ACTOREN,
  countdown,
  KRACHTEN,
  lateness,
  longDay,
  ROLLEN,
  sentence,
  shortDay,
  SLUITREDENEN,
} from './wording.ts';

/** Who reads the letter. */
export interface Reader {
  /** Name for the salutation. */
  readonly naam: string;
  /** Whether the reader stands in for the one who has the role. */
  readonly vervanger: boolean;
  /** The one who has the role cannot be reached: the HR-manager reads it instead. */
  readonly onbereikbaar?: true;
}

/** Why this reader gets it. */
function asWhom({ dossiernummer, rol }: LetterOrder, { vervanger, onbereikbaar }: Reader): string {
  const role = onbereikbaar ? ROLLEN['hr-manager'] : ROLLEN[rol];
  const als = vervanger ? `vervanger van de ${role}` : role;
  const instead = onbereikbaar
    ? ` Hij is voor de ${ROLLEN[rol]}, die niet te bereiken is: wijs een ander aan, of zet het mailadres in het register.`
    : '';
  return `Je krijgt deze brief als ${als} van dossier ${oneLine(dossiernummer)}.${instead}`;
}

function previous({ vorige }: LetterOrder): string {
  return vorige
    ? `De vorige brief hierover ging op ${formatDay(vorige.op)} naar de ${ROLLEN[vorige.rol]}.`
    : '';
}

function isCloseReason(text: string | undefined): text is SluitReden {
  return text !== undefined && Object.hasOwn(SLUITREDENEN, text);
}

function lateCount(count: number): string {
  return count === 1 ? '1 verplichting' : `${count} verplichtingen`;
}

/** Values every letter knows. */
export function generalValues(order: LetterOrder, reader: Reader): Values {
  const { dossiernummer, vorige, sluitReden, klokken } = order;
  return {
    naam: oneLine(reader.naam),
    dossier: oneLine(dossiernummer),
    persoon: oneLine(order.persoon),
    alsWie: asWhom(order, reader),
    vandaag: formatDay(order.op),
    aantal: lateCount(order.termijnen.length),
    vorige: previous(order),
    aanWie: vorige ? `de ${ROLLEN[vorige.rol]}` : 'een betrokkene',
    overWat: order.termijn
      ? `De brief ging over: ${order.termijn.titel}, uiterlijk ${formatDay(order.termijn.uiterlijk)}.`
      : '',
    sluitReden: isCloseReason(sluitReden) ? SLUITREDENEN[sluitReden] : '',
    agendaIngetrokken:
      order.termijnen.length > 0
        ? 'Het agendabestand bij deze brief trekt de termijnen in die nog openstonden.'
        : '',
    wachttijdLaatsteDag: formatDay(klokken.wachttijdLaatsteDag),
    loonLaatsteDag: formatDay(klokken.loonLaatsteDag),
    opzegverbodTotEnMet: formatDay(klokken.opzegverbodTotEnMet),
  };
}

/** Values of a letter about one duty. */
export function dutyValues({ op }: Pick<LetterOrder, 'op'>, termijn: LetterTerm): Values {
  const { uiterlijk, streefdatum, respijt } = termijn;
  const last = lastDay(termijn);
  const nog = countdown(op, uiterlijk);
  const workable = workingDayUntil(uiterlijk);
  const aim =
    streefdatum !== undefined && streefdatum !== uiterlijk && streefdatum >= op ? streefdatum : undefined;
  return {
    titel: oneLine(termijn.titel),
    actor: ACTOREN[termijn.actor],
    datum: formatDay(uiterlijk),
    dag: longDay(uiterlijk),
    nog,
    laatsteDag: formatDay(last),
    laatsteDagLang: longDay(last),
    nogLaatsteDag: respijt ? countdown(op, last) : nog,
    laatsteKans: op < last ? 'Laatste werkdag' : 'Vandaag nog',
    streef: aim ? `Streef naar ${longDay(aim)} (${countdown(op, aim)}).` : '',
    respijt: respijt
      ? `De datum van de wet is ${longDay(uiterlijk)}. UWV accepteert het ook nog op ${longDay(respijt)}.`
      : '',
    geenWerkdag:
      !isWorkingDay(uiterlijk) && op <= workable
        ? `Die dag is geen werkdag. De laatste werkdag ervoor is ${longDay(workable)}.`
        : '',
    gepland: termijn.gepland
      ? 'Deze datum is gepland. Hij kan nog verschuiven, omdat de stap ervoor nog niet is vastgelegd.'
      : '',
    omdat: sentence(oneLine(termijn.omdat)),
    grondslag: oneLine(termijn.grondslag),
    kracht: KRACHTEN[termijn.kracht],
  };
}

/** What a list says behind a duty about where it stands. */
function standing(termijn: LetterTerm): string {
  if (termijn.status === 'verlopen') return ' (te laat)';
  if (termijn.status === 'gedaan' || termijn.status === 'te-laat-gedaan') return ' (gedaan)';
  return termijn.gepland ? ' (gepland)' : '';
}

/** Values of one row of a list. */
export function rowValues(order: LetterOrder, termijn: LetterTerm): Values {
  const rounds = order.termijnen.filter(({ verplichting }) => verplichting === termijn.verplichting).length;
  const round = termijn.ronde > 1 || rounds > 1 ? ` (${termijn.ronde})` : '';
  return {
    'rij.datum': shortDay(termijn.uiterlijk),
    'rij.streef': termijn.streefdatum ? shortDay(termijn.streefdatum) : '',
    'rij.wie': ACTOREN[termijn.actor],
    'rij.titel': oneLine(termijn.titel) + round,
    'rij.stand': standing(termijn),
    'rij.teLaat': lateness(order.op, lastDay(termijn)),
  };
}
