// What a letter says about the event that it follows: spoor 2 that starts or rests, a loonsanctie, a risk signal.
import { formatDay } from '../../workflows/calendar/format-day.ts';
import type { IsoDay } from '../../workflows/calendar/iso-day.ts';
import { oneLine } from '../../workflows/dossier/one-line.ts';
import type { LetterOrder } from '../../workflows/ports.ts';
import type { Values } from './placeholders.ts';
import { longDay, sentence } from './wording.ts';

const HELPERS = {
  extern: 'een re-integratiebureau',
  intern: 'een begeleider uit de eigen organisatie',
} as const;

const RESTING = {
  gestopt: 'Spoor 2 ligt helemaal stil: er zijn geen activiteiten en er komen geen rapportages.',
  minimaal: 'Spoor 2 gaat door met zo min mogelijk inspanning. De rapportages elke zes weken blijven.',
} as const;

type Part = 'vanaf' | 'totEnMet' | 'pauze' | 'signaal';

/** What a letter of a kind cannot do without. */
const NEEDED: Readonly<Partial<Record<LetterOrder['brief'], readonly Part[]>>> = {
  'spoor-2-gestart': ['vanaf'],
  'spoor-2-gepauzeerd': ['vanaf', 'pauze'],
  loonsanctie: ['vanaf', 'totEnMet'],
  'nieuwe-wetsversie': ['vanaf'],
  signaal: ['signaal'],
};

const short = (day: IsoDay | undefined): string => (day ? formatDay(day) : '');
const long = (day: IsoDay | undefined): string => (day ? longDay(day) : '');

/**
 * Values of letters that follow an event; empty in other letters.
 * @throws Error when the order lacks what its kind of letter tells
 */
export function occasionValues(order: LetterOrder): Values {
  const missing = NEEDED[order.brief]?.find((part) => order[part] === undefined);
  if (missing !== undefined) throw new Error(`the order of letter "${order.brief}" has no "${missing}"`);
  const { vanaf, totEnMet, uitvoering, pauze, signaal } = order;
  return {
    vanaf: short(vanaf),
    vanafLang: long(vanaf),
    totEnMet: short(totEnMet),
    totEnMetLang: long(totEnMet),
    wieHelpt: uitvoering ? HELPERS[uitvoering] : `${HELPERS.extern} of ${HELPERS.intern}`,
    watRust: pauze ? RESTING[pauze.wijze] : '',
    herbeoordeling: short(pauze?.herbeoordelenOp),
    herbeoordelingLang: long(pauze?.herbeoordelenOp),
    vraagSignaal: signaal ? sentence(oneLine(signaal.vraag)) : '',
  };
}
