// A sentence shape, said in Dutch with its numbers: what the letter, the page and `waarom` print.
import { daysBetween } from '../calendar/days-between.ts';
import { formatDay } from '../calendar/format-day.ts';
import type { IsoDay } from '../calendar/iso-day.ts';
import type { Anchor, DueRule, Moment } from '../law/obligation.ts';
import type { End, ObligationId } from '../law/vocabulary.ts';
import { chosenPart, decisive, type Derivation } from './derivation.ts';
import { kindOf } from './events.ts';
import { daysIn, termInDutch } from './term.ts';

/** What a duty is called, by its id. */
export type Titles = (id: ObligationId) => string;

const ENDS: Readonly<Record<End, string>> = {
  wachttijd: 'het einde van de wachttijd',
  'wachttijd-met-vertraging': 'het einde van de wachttijd, met de dagen dat de aanvraag te laat was',
  loonsanctie: 'het einde van de loonsanctie',
  dienstverband: 'het einde van het dienstverband',
};

const MOMENTS: Readonly<Record<Moment, string>> = {
  'terugval-zonder-probleemanalyse': 'de terugval zonder probleemanalyse',
  'belastbaarheid-na-geen-mogelijkheden': 'het advies dat er weer belastbaarheid is',
  'late-uwv-brief': 'de te late brief van UWV',
  'aanvraag-zonder-brief': 'de aanvraag, die zonder brief van UWV op elke dag op tijd is',
  aanleiding: 'de dag waar het om gaat',
  'vangnet-vierde-dag': 'de eerste ziektedag',
  'vangnet-zes-weken': 'de eerste ziektedag',
  'vangnet-dertien-weken': 'de eerste ziektedag',
  'vangnet-bekend-geworden': 'de dag waarop het vangnet duidelijk werd',
  'laatste-dag-dienst': 'de laatste dag van het dienstverband',
  'einde-dienst-bij-zes-weken': 'de laatste dag van het dienstverband',
  'laatste-dag-dienst-eigenrisicodrager': 'de laatste dag van het dienstverband bij een eigenrisicodrager',
  'vangnetmelding-na-zes-weken': 'de ziekmelding bij UWV',
  'uitzondering-eindigt': 'het einde van de uitzondering op spoor 2',
  'belastbaarheid-na-uitzondering': 'het advies dat er weer belastbaarheid is',
  'hervatting-voor-de-start': 'het advies om spoor 2 te hervatten',
  'wia-hervat': 'de hervatting van de WIA-behandeling',
  'beslisdag-van-uwv': 'de dag die UWV zelf noemt',
};

/** Duties whose name takes "het". */
const HET: readonly ObligationId[] = [
  'plan-van-aanpak',
  'voortgangsgesprek',
  're-integratieverslag',
  'trajectplan',
];

function anchorInDutch(anchor: Anchor, titles: Titles): string {
  if (anchor === 'eerste-ziektedag') return 'de eerste ziektedag';
  if ('after' in anchor) return `${HET.includes(anchor.after) ? 'het' : 'de'} ${titles(anchor.after)}`;
  return 'event' in anchor ? `de melding '${kindOf(anchor.event).label}'` : MOMENTS[anchor.moment];
}

/** '6 weken (42 dagen)': the law's words and the number. */
function inFull(term: Parameters<typeof termInDutch>[0]): string {
  return term.endsWith(' weeks') ? `${termInDutch(term)} (${String(daysIn(term))} dagen)` : termInDutch(term);
}

function weekDay(week: number, day = 7): string {
  const place = day === 7 ? 'de laatste dag' : `dag ${String(day)}`;
  return `${place} van ziekteweek ${String(week)} (de ${String((week - 1) * 7 + day)}e ziektedag)`;
}

/** What a rule says, and what it counts from. */
function said(
  rule: DueRule,
  titles: Titles,
  ronde: number,
): { readonly regel: string; readonly vanaf: string } {
  switch (rule.rule) {
    case 'within':
      return {
        regel: `${inFull(rule.term)} na ${anchorInDutch(rule.of, titles)}`,
        vanaf: anchorInDutch(rule.of, titles),
      };
    case 'promptly': {
      const vanaf = anchorInDutch(rule.of, titles);
      return { regel: `onverwijld na ${vanaf}, waarvoor wij ${termInDutch(rule.term)} rekenen`, vanaf };
    }
    case 'on':
      return {
        regel: `de dag zelf van ${anchorInDutch(rule.day, titles)}`,
        vanaf: anchorInDutch(rule.day, titles),
      };
    case 'in-week':
      return { regel: weekDay(rule.week, rule.day), vanaf: 'de eerste ziektedag' };
    case 'after-lasting':
      return {
        regel: `de eerste dag nadat de ziekte ${inFull(rule.term)} heeft geduurd`,
        vanaf: 'de eerste ziektedag',
      };
    case 'before':
      return { regel: `${inFull(rule.term)} vóór ${ENDS[rule.end]}`, vanaf: ENDS[rule.end] };
    case 'before-due':
      return { regel: `${inFull(rule.term)} vóór de datum zelf`, vanaf: 'de datum' };
    case 'every':
    case 'grid': {
      const vanaf = ronde > 1 ? 'de vorige ronde' : 'het begin van de rondes';
      return { regel: `${inFull(rule.term)} na ${vanaf}`, vanaf };
    }
    case 'termijnenwet':
      return { regel: 'verlengd volgens de Algemene termijnenwet', vanaf: 'de termijn' };
    case 'earliest':
      return { regel: 'de eerste van deze dagen', vanaf: 'de dagen' };
    case 'latest':
      return { regel: 'de laatste van deze dagen', vanaf: 'de dagen' };
    case 'first-known':
      return { regel: 'de eerste van deze dagen die bekend is', vanaf: 'de dagen' };
  }
}

/** One step of a derivation: the rule in words, what went in, what came out. */
export interface Step {
  readonly regel: string;
  readonly invoer: string;
  readonly uitkomst: IsoDay;
}

function ownStep(derivation: Derivation, titles: Titles, ronde: number): Step {
  const { rule, from, parts, counted, day } = derivation;
  const { regel, vanaf } = said(rule, titles, ronde);
  const days = (parts ?? []).map((part) => formatDay(part.day)).join(', ');
  const invoer = from === undefined ? days : `${vanaf}: ${formatDay(from)}`;
  return { regel, invoer, uitkomst: rule.rule === 'termijnenwet' ? day : (counted ?? day) };
}

/** The arithmetic of a date, step by step; the last outcome is the date. A choice between one is no step. */
export function stepsOf(derivation: Derivation, titles: Titles, ronde: number): readonly Step[] {
  const { parts = [], counted, moved, day, rule } = derivation;
  const before = parts.flatMap((part) => stepsOf(part, titles, ronde));
  const own = parts.length === 1 && rule.rule !== 'termijnenwet' ? [] : [ownStep(derivation, titles, ronde)];
  if (moved !== 'onderbreking' || counted === undefined) return [...before, ...own];
  const regel = 'de eerste dag na de dagen die niet meetellen';
  return [...before, ...own, { regel, invoer: formatDay(counted), uitkomst: day }];
}

/** How many days between start and date did not count, where days of sickness are counted. */
function uncounted({ rule, from, day, interruptedBy }: Derivation): string {
  if (from === undefined || interruptedBy === undefined) return '';
  const counted =
    rule.rule === 'in-week'
      ? (rule.week - 1) * 7 + (rule.day ?? 7) - 1
      : rule.rule === 'after-lasting'
        ? daysIn(rule.term)
        : undefined;
  const skipped = counted === undefined ? 0 : daysBetween(from, day) - counted;
  if (skipped <= 0) return '';
  return skipped === 1
    ? '; 1 dag ertussen telt niet mee'
    : `; ${String(skipped)} dagen ertussen tellen niet mee`;
}

/** The choice a date came out of, where there was one; of choices within choices the outermost that had another day to offer. */
function choice(derivation: Derivation): string {
  const { rule, parts = [], day } = derivation;
  const other = parts.find((part) => part.day !== day);
  if (other && (rule.rule === 'earliest' || rule.rule === 'latest'))
    return `; dat is ${rule.rule === 'earliest' ? 'eerder' : 'later'} dan ${formatDay(other.day)}`;
  const chosen = chosenPart(derivation);
  return chosen ? choice(chosen) : '';
}

/** How a date moved after it was counted: out of days that do not count, or by the Algemene termijnenwet, or first the one and then the other. */
function shifts({ moved, day }: Derivation, last: IsoDay): string {
  const out =
    moved === 'onderbreking'
      ? `; die dag telt niet mee, de eerste daarna die wel telt is ${formatDay(day)}`
      : '';
  return last === day ? out : `${out}, verlengd tot ${formatDay(last)}`;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/**
 * Why this date, in one sentence with the numbers.
 * @example 'De laatste dag van ziekteweek 52 (de 364e ziektedag), geteld vanaf 2 februari 2026, is 31 januari 2027.'
 */
export function because(derivation: Derivation, titles: Titles, ronde: number): string {
  const base = decisive(derivation);
  const { regel, uitkomst } = ownStep(base, titles, ronde);
  const counting = base.rule.rule === 'in-week' || base.rule.rule === 'after-lasting';
  const from =
    base.from === undefined
      ? ''
      : counting
        ? `, geteld vanaf ${formatDay(base.from)},`
        : ` (${formatDay(base.from)})`;
  return `${capital(regel)}${from} is ${formatDay(uitkomst)}${uncounted(base)}${shifts(base, derivation.day)}${choice(derivation)}.`;
}
