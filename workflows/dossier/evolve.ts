// From events to the account: total, so that it also reads a history that is only half known.
import { addDays } from '../calendar/add-days.ts';
import type { IsoDay } from '../calendar/iso-day.ts';
import type { Account, Recovery } from './account.ts';
import { nameOf, type EventOf, type Gebeurtenis, type Ziekmelding } from './event.ts';
import { mergeInterruptions, type Interruption } from './interruptions.ts';
import { pageAfter } from './law-page.ts';

/**
 * Resumption of the agreed work in full: the only kind that ends the sickness (art. 7:629 lid 10 BW; law.md C4).
 * Full hours in other, adapted or borrowed work are still sickness.
 */
export function isRecovery(event: Gebeurtenis): event is EventOf<'werkhervatting'> {
  return (
    event.soort === 'werkhervatting' &&
    event.omvang === 'volledig' &&
    (event.spoor ?? '1') === '1' &&
    (event.vorm ?? 'eigen-werk') === 'eigen-werk'
  );
}

/** Events by the day they happened, then as listed, without those that a `correctie` took out. */
export function inOrder(events: readonly Gebeurtenis[]): readonly Gebeurtenis[] {
  const taken = new Set(events.flatMap((event) => (event.soort === 'correctie' ? [event.gebeurtenis] : [])));
  return events
    .filter((event) => event.id === undefined || !taken.has(event.id))
    .map((event, place) => ({ event, place }))
    .sort((a, b) => (a.event.op < b.event.op ? -1 : a.event.op > b.event.op ? 1 : a.place - b.place))
    .map(({ event }) => event);
}

function leaves(events: readonly Gebeurtenis[]): readonly Interruption[] {
  return events.flatMap((event) =>
    event.soort === 'verlof' && event.zelfdeOorzaak !== 'nee'
      ? [{ from: event.op, to: addDays(event.tot, 1), events: [nameOf(event)] }]
      : [],
  );
}

/** Recoveries that a relapse ended, and the one that stands. */
function recoveries(events: readonly Gebeurtenis[]): { ended: readonly Interruption[]; standing?: Recovery } {
  const ended: Interruption[] = [];
  let standing: Recovery | undefined;
  for (const event of events) {
    if (isRecovery(event)) standing ??= { from: event.op, event };
    else if (event.soort === 'terugval' && standing) {
      ended.push({ from: standing.from, to: event.op, events: [nameOf(standing.event), nameOf(event)] });
      standing = undefined;
    }
  }
  return standing ? { ended, standing } : { ended };
}

/** The first sick day after corrections: the last one reported by day. */
function firstSickDay(ziekmelding: Ziekmelding, events: readonly Gebeurtenis[]): IsoDay {
  let day = ziekmelding.eersteZiektedag;
  for (const event of events) if (event.soort === 'eerste-ziektedag-gecorrigeerd') day = event.wordt;
  return day;
}

/**
 * Tells the account from the events.
 * @throws RangeError when no version of the law covers the first sick day
 */
export function evolve(ziekmelding: Ziekmelding, reported: readonly Gebeurtenis[]): Account {
  const events = inOrder(reported);
  const eersteZiektedag = firstSickDay(ziekmelding, events);
  const { ended, standing } = recoveries(events);
  return {
    page: pageAfter(events, eersteZiektedag),
    ziekmelding,
    eersteZiektedag,
    interruptions: mergeInterruptions([...ended.filter(({ from, to }) => from < to), ...leaves(events)]),
    ...(standing ? { recovery: standing } : {}),
    events,
  };
}
