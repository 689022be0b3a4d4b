// Whether an event fits the dossier: judged in the order in which things happened, whatever the order of arrival.
import { addMonths } from '../calendar/add-months.ts';
import { formatDay } from '../calendar/format-day.ts';
import type { IsoDay } from '../calendar/iso-day.ts';
import { NoLawVersion } from '../law/registry.ts';
import type { Account } from './account.ts';
import { clocksOf } from './clocks.ts';
import { closingOf, observationEnd, type Closing } from './closing.ts';
import type { Gebeurtenis, Ziekmelding } from './event.ts';
import { kindOf } from './events.ts';
import { evolve, inOrder } from './evolve.ts';
import { checkGate } from './gates/index.ts';
import { knownOn } from './known-on.ts';
import { Refusal } from './refusal.ts';

/** Events that a closed dossier still takes: they put the record right. */
const AFTER_CLOSING: readonly Gebeurtenis['soort'][] = [
  'correctie',
  'eerste-ziektedag-gecorrigeerd',
  'betrokkene-gewijzigd',
  'document-vernietigd',
  'brief-onbestelbaar',
];

/** Announced events work from their day, at most a year ahead; all others have happened when they are reported. */
function checkDay(event: Gebeurtenis, account: Account): void {
  const today = knownOn(event);
  const ahead = kindOf(event.soort).ahead === true;
  if (event.op < account.eersteZiektedag)
    throw new Refusal(
      `${formatDay(event.op)} ligt vóór de eerste ziektedag (${formatDay(account.eersteZiektedag)}).`,
    );
  if (event.op > today && !ahead)
    throw new Refusal(`${formatDay(event.op)} ligt in de toekomst; meld het op of na die dag.`);
  if (event.op > addMonths(today, 12))
    throw new Refusal(`${formatDay(event.op)} ligt meer dan een jaar vooruit.`);
}

function checkOpen(event: Gebeurtenis, account: Account, closing: Closing | undefined): void {
  if (!closing || AFTER_CLOSING.includes(event.soort)) return;
  // What was announced before a death no longer happens; who reports the death is not asked to put it right first.
  if (closing.reden === 'overleden' && knownOn(event) <= closing.op) return;
  const end = observationEnd(account);
  if (event.soort === 'terugval' && end && event.op >= end)
    throw new Refusal(
      `een terugval op of na ${formatDay(end)} (28 dagen na het herstel) is een nieuw ziektegeval: open een nieuw dossier.`,
    );
  if (closing.op < event.op || (closing.op === event.op && closing.reden === 'hersteld'))
    throw new Refusal(`het dossier is gesloten op ${formatDay(closing.op)} (${closing.reden}).`);
}

/** Checks one event against everything that happened before it. */
function checkEvent(
  ziekmelding: Ziekmelding,
  before: readonly Gebeurtenis[],
  event: Gebeurtenis,
  account: Account,
): void {
  checkDay(event, account);
  const earlier = evolve(ziekmelding, before);
  checkOpen(event, earlier, closingOf(earlier, clocksOf(earlier)));
  const announced = account.events.filter(
    ({ op, soort }) => op > event.op && (soort === 'uit-dienst' || soort === 'werkhervatting'),
  );
  checkGate(event, earlier, ziekmelding, announced);
}

function checkCorrections(events: readonly Gebeurtenis[]): void {
  const taken = new Set<string>();
  for (const event of events) {
    if (event.soort !== 'correctie') continue;
    const target = events.find(({ id }) => id === event.gebeurtenis);
    if (!target) throw new Misfit(event, `er is geen gebeurtenis met kenmerk '${event.gebeurtenis}'.`);
    if (target.soort === 'correctie')
      throw new Misfit(event, 'een correctie kan niet gecorrigeerd worden; meld de gebeurtenis opnieuw.');
    if (taken.has(event.gebeurtenis)) throw new Misfit(event, `'${event.gebeurtenis}' is al gecorrigeerd.`);
    taken.add(event.gebeurtenis);
  }
}

/** The event that does not fit, and why. */
export class Misfit extends Refusal {
  readonly event: Gebeurtenis;
  constructor(event: Gebeurtenis, sentence: string) {
    super(sentence);
    this.event = event;
  }
}

/** What does not fit, or is before every page of the law, becomes a sentence about the event; what went wrong here stays what it is. */
function asMisfit(error: unknown, event: Gebeurtenis | undefined): unknown {
  const about = error instanceof Refusal || error instanceof NoLawVersion;
  return about && event && !(error instanceof Misfit) ? new Misfit(event, error.message) : error;
}

/**
 * Checks a whole history, or its part from a day on.
 * @throws Misfit naming the first event that does not fit
 */
export function checkHistory(ziekmelding: Ziekmelding, events: readonly Gebeurtenis[], since?: IsoDay): void {
  checkCorrections(events);
  const ordered = inOrder(events);
  let account: Account;
  try {
    account = evolve(ziekmelding, events);
  } catch (error) {
    throw asMisfit(error, events.at(-1));
  }
  for (const [place, event] of ordered.entries()) {
    if (since !== undefined && event.op < since) continue;
    try {
      checkEvent(ziekmelding, ordered.slice(0, place), event, account);
    } catch (error) {
      throw asMisfit(error, event);
    }
  }
}

/** What a colleague would call an event: 'werk hervat op 3 maart 2026'. */
function inWords(event: Gebeurtenis): string {
  return `${kindOf(event.soort).label} op ${formatDay(event.op)}`;
}

/**
 * Checks a new event in a dossier.
 * @throws Refusal with the one sentence that says why it does not fit
 */
export function admit(ziekmelding: Ziekmelding, events: readonly Gebeurtenis[], event: Gebeurtenis): void {
  // What came before the day stands as it was, unless the event rewrites the past.
  const rewrites = event.soort === 'correctie' || event.soort === 'eerste-ziektedag-gecorrigeerd';
  try {
    checkHistory(ziekmelding, [...events, event], rewrites ? undefined : event.op);
  } catch (error) {
    if (!(error instanceof Misfit) || error.event === event) throw error;
    throw new Refusal(`dit past niet bij '${inWords(error.event)}': ${error.message}`);
  }
}
