// Where an end comes from that a date counts back from: the wachttijd and what lengthens it, a late application, a loonsanctie.
import { addDays } from '../calendar/add-days.ts';
import { daysBetween } from '../calendar/days-between.ts';
import { formatDay } from '../calendar/format-day.ts';
import type { End } from '../law/vocabulary.ts';
import { firstOf } from './account.ts';
import type { Derivation } from './derivation.ts';
import type { Step } from './describe-rule.ts';
import { nameOf, type Gebeurtenis } from './event.ts';
import { daysInterrupted } from './interruptions.ts';
import { SANCTION_DAYS } from './loonsanctie.ts';
import type { Picture } from './picture.ts';
import { WACHTTIJD } from './sick-day.ts';
import { termInDutch } from './term.ts';

/** A step on the way to an end, and the names of the events it rests on. */
interface Link {
  readonly step?: Step;
  readonly events: readonly string[];
}

const days = (count: number): string => termInDutch(`${count} days`);
const named = (event: Gebeurtenis | undefined): readonly string[] => (event ? [nameOf(event)] : []);

/** Names of the interruptions whose days were skipped on the way from one day to another. */
function skippedBetween({ account }: Picture, after: string, last: string): readonly string[] {
  return account.interruptions
    .filter(({ from, to }) => to > after && from <= last)
    .flatMap(({ events }) => events);
}

function wachttijd(picture: Picture): Link {
  const { eersteZiektedag: first, interruptions } = picture.account;
  const last = picture.clocks.wachttijdLaatsteDag;
  const skipped = daysInterrupted(interruptions, first, last);
  const invoer = `de eerste ziektedag: ${formatDay(first)}${skipped > 0 ? `, en ${days(skipped)} die niet ${skipped === 1 ? 'meetelt' : 'meetellen'}` : ''}`;
  const regel = `de wachttijd eindigt op de ${String(WACHTTIJD)}e ziektedag (104 weken)`;
  return { step: { regel, invoer, uitkomst: last }, events: skippedBetween(picture, first, last) };
}

/** Art. 24 Wet WIA: pay that goes on by agreement puts off everything that counts back from the wachttijd. */
function extension({ account, clocks }: Picture): Link {
  const [last, uitkomst] = [clocks.wachttijdLaatsteDag, clocks.endOf('wachttijd')];
  if (uitkomst === last) return { events: [] };
  const regel = 'de loondoorbetaling is vrijwillig verlengd, en de wachttijd daarmee';
  return {
    step: { regel, invoer: formatDay(last), uitkomst },
    events: named(firstOf(account, 'verlenging-loondoorbetaling')),
  };
}

function lateApplication({ account, clocks }: Picture): Link {
  if (clocks.daysLate === 0) return { events: [] };
  return {
    step: {
      regel: `${days(clocks.daysLate)} later, omdat de WIA-aanvraag te laat was`,
      invoer: formatDay(clocks.endOf('wachttijd')),
      uitkomst: clocks.endOf('wachttijd-met-vertraging'),
    },
    events: named(firstOf(account, 'wia-aangevraagd')),
  };
}

function loonsanctie(picture: Picture): Link {
  const { loonsanctie: sanction } = picture.clocks;
  if (!sanction) return { events: [] };
  const { event, fullLast, daysDecidedLate } = sanction;
  const paid = picture.clocks.endOf('wachttijd-met-vertraging');
  const leave = daysBetween(paid, fullLast) - (SANCTION_DAYS - daysDecidedLate);
  const regel = [
    `de loonsanctie duurt 52 weken (${days(SANCTION_DAYS)})`,
    ...(daysDecidedLate > 0 ? [`${days(daysDecidedLate)} korter, omdat UWV te laat besliste`] : []),
    ...(leave > 0 ? [`onderbroken door ${days(leave)} verlof`] : []),
  ].join(', ');
  return {
    step: { regel, invoer: formatDay(paid), uitkomst: fullLast },
    events: [nameOf(event), ...(leave > 0 ? skippedBetween(picture, addDays(paid, 1), fullLast) : [])],
  };
}

/** How each end is reached. */
const WAYS: Readonly<Record<End, readonly ((picture: Picture) => Link)[]>> = {
  wachttijd: [wachttijd, extension],
  'wachttijd-met-vertraging': [wachttijd, extension, lateApplication],
  loonsanctie: [wachttijd, extension, lateApplication, loonsanctie],
  // No date counts back from it, only an aim does.
  dienstverband: [],
};

/** The ends that a date counts back from. */
function endsBehind({ rule, parts = [] }: Derivation): readonly End[] {
  return [...(rule.rule === 'before' ? [rule.end] : []), ...parts.flatMap(endsBehind)];
}

/** The steps to the ends behind a date, and the names of the events that these rest on. */
export function wayToEnds(
  picture: Picture,
  due: Derivation,
): { readonly steps: readonly Step[]; readonly events: readonly string[] } {
  const ways = new Set(endsBehind(due).flatMap((end) => WAYS[end]));
  const links = [...ways].map((link) => link(picture));
  return {
    steps: links.flatMap(({ step }) => (step ? [step] : [])),
    events: links.flatMap(({ events }) => events),
  };
}
