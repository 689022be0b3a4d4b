// A sentence shape, said in Dutch with its numbers: what the letter, the page and `waarom` print.
import { formatDay } from '../calendar/format-day.ts';
import type { IsoDay } from '../calendar/iso-day.ts';
import { daysBetween } from '../calendar/days-between.ts';
import type { Anchor } from '../law/obligation.ts';
import type { End, ObligationId } from '../law/vocabulary.ts';
import { decisive, type Derivation } from './derivation.ts';
import { kindOf } from './events.ts';
import { termInDutch } from './term.ts';

const ENDS: Readonly<Record<End, string>> = {
  wachttijd: 'het einde van de wachttijd',
  'wachttijd-met-vertraging': 'het einde van de wachttijd, met de dagen dat de aanvraag te laat was',
  loonsanctie: 'het einde van de loonsanctie',
};

/** What a duty is called, by its id. */
export type Titles = (id: ObligationId) => string;

function anchorInDutch(anchor: Anchor, titles: Titles): string {
  if (anchor === 'eerste-ziektedag') return 'de eerste ziektedag';
  if ('after' in anchor) return titles(anchor.after);
  if ('event' in anchor) return kindOf(anchor.event).label;
  const moments: Readonly<Record<string, string>> = {
    'terugval-zonder-probleemanalyse': 'de terugval zonder dat er een probleemanalyse was',
    'belastbaarheid-na-geen-mogelijkheden': 'het advies dat er weer belastbaarheid is',
    'late-uwv-brief': 'de te late brief van UWV',
  };
  return moments[anchor.moment] ?? anchor.moment;
}

/** One step of a derivation: the rule in words, what went in, what came out. */
export interface Step {
  readonly regel: string;
  readonly invoer: string;
  readonly uitkomst: IsoDay;
}

function ownStep(derivation: Derivation, titles: Titles): Step {
  const { rule, from } = derivation;
  const uitkomst = derivation.counted ?? derivation.day;
  const input = (name: string): string => (from === undefined ? name : `${name}: ${formatDay(from)}`);
  switch (rule.rule) {
    case 'within':
      return {
        regel: `binnen ${termInDutch(rule.term)} na ${anchorInDutch(rule.of, titles)}`,
        invoer: input(anchorInDutch(rule.of, titles)),
        uitkomst,
      };
    case 'promptly':
      return {
        regel: `onverwijld na ${anchorInDutch(rule.of, titles)}; wij rekenen ${termInDutch(rule.term)}`,
        invoer: input(anchorInDutch(rule.of, titles)),
        uitkomst,
      };
    case 'on':
      return {
        regel: `op de dag zelf: ${anchorInDutch(rule.day, titles)}`,
        invoer: input(anchorInDutch(rule.day, titles)),
        uitkomst,
      };
    case 'in-week': {
      const place = rule.day === undefined || rule.day === 7 ? 'de laatste dag' : `dag ${String(rule.day)}`;
      const k = (rule.week - 1) * 7 + (rule.day ?? 7);
      return {
        regel: `${place} van ziekteweek ${String(rule.week)} (de ${String(k)}e ziektedag)`,
        invoer: input('eerste ziektedag'),
        uitkomst,
      };
    }
    case 'after-lasting':
      return {
        regel: `de eerste dag nadat de ziekte ${termInDutch(rule.term)} heeft geduurd`,
        invoer: input('eerste ziektedag'),
        uitkomst,
      };
    case 'before':
      return { regel: `${termInDutch(rule.term)} vóór ${ENDS[rule.end]}`, invoer: input(ENDS[rule.end]), uitkomst };
    case 'before-due':
      return { regel: `${termInDutch(rule.term)} vóór de datum zelf`, invoer: input('datum'), uitkomst };
    case 'every':
    case 'grid':
      return {
        regel: `telkens ${termInDutch(rule.term)} na de vorige ronde, de eerste na het plan van aanpak of week 8`,
        invoer: input('vorige ronde of begin'),
        uitkomst,
      };
    case 'termijnenwet':
      return { regel: 'verlengd volgens de Algemene termijnenwet', invoer: input('termijn'), uitkomst: derivation.day };
    case 'earliest':
      return { regel: 'de eerste van deze dagen', invoer: listed(derivation), uitkomst };
    case 'latest':
      return { regel: 'de laatste van deze dagen', invoer: listed(derivation), uitkomst };
    case 'first-known':
      return { regel: 'de eerste die bekend is', invoer: listed(derivation), uitkomst };
  }
}

const listed = ({ parts }: Derivation): string => (parts ?? []).map(({ day }) => formatDay(day)).join(', ');

/** The arithmetic of a date, step by step, the last outcome being the date. */
export function stepsOf(derivation: Derivation, titles: Titles): readonly Step[] {
  const before = (derivation.parts ?? []).flatMap((part) => stepsOf(part, titles));
  const own = (derivation.parts?.length ?? 0) === 1 && derivation.rule.rule !== 'termijnenwet' ? [] : [ownStep(derivation, titles)];
  const moved: readonly Step[] =
    derivation.moved === 'onderbreking' && derivation.counted
      ? [{ regel: 'de eerste dag na de dagen die niet meetellen', invoer: formatDay(derivation.counted), uitkomst: derivation.day }]
      : [];
  return [...before, ...own, ...moved];
}

/** Days that did not count between two days, said where they matter. */
function uncounted(derivation: Derivation, plain: number): string {
  const { from, day } = derivation;
  if (from === undefined || derivation.interruptedBy === undefined) return '';
  const extra = daysBetween(from, day) - plain;
  return extra > 0 ? `, waarbij ${String(extra)} ${extra === 1 ? 'dag' : 'dagen'} niet meetellen` : '';
}

/** Why this date, in one sentence with the numbers. */
export function because(derivation: Derivation, titles: Titles): string {
  const base = decisive(derivation);
  const step = ownStep(base, titles);
  const rule = base.rule;
  const span =
    rule.rule === 'in-week'
      ? uncounted(base, (rule.week - 1) * 7 + (rule.day ?? 7) - 1)
      : rule.rule === 'after-lasting' && base.from
        ? uncounted(base, Number(rule.term.split(' ')[0]) * 7)
        : '';
  const from = base.from === undefined ? '' : ` (${formatDay(base.from)})`;
  const shift =
    derivation.day === step.uitkomst
      ? ''
      : base.moved === 'onderbreking'
        ? `, en dan de eerste dag die weer meetelt: ${formatDay(derivation.day)}`
        : `, verlengd tot ${formatDay(derivation.day)}`;
  const name = rule.rule === 'in-week' || rule.rule === 'after-lasting' ? `, geteld vanaf de eerste ziektedag` : '';
  return `${formatDay(step.uitkomst)} is ${step.regel}${name}${from}${span}${shift}.`;
}
