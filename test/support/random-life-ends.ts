// What is true of the ends of duties: none is left but by what the law itself names.
import { expect } from '@jest/globals';
import type { IsoDay } from '../../workflows/calendar/iso-day.ts';
import type { Gebeurtenis } from '../../workflows/dossier/event.ts';
import type { Status } from '../../workflows/dossier/forecast-types.ts';
import { knownOn } from '../../workflows/dossier/known-on.ts';
import type { Picture } from '../../workflows/dossier/picture.ts';
import { END_STATES } from '../../workflows/dossier/status.ts';
import type { LivedLife, Truth } from './random-life-lived.ts';
import { daysToLook } from './random-life-days.ts';
import { stoodOn, toldAt, type Stood } from './random-life-past.ts';

/** What was at its end on one day is at the same end on every later day, if nothing more is reported. */
export const endStaysByItself: Truth = (life) => {
  let ended = new Map<string, Status>();
  for (const day of daysToLook(life)) {
    const now = stoodOn(life.diary.picture, day);
    expect([...ended].filter(([key, status]) => now.get(key)?.status !== status)).toEqual([]);
    ended = new Map(
      [...now].flatMap(([key, { status }]) => (END_STATES.includes(status) ? [[key, status]] : [])),
    );
  }
};

/** What rewrites the past: it may bring back what was at its end. */
const REWRITES: readonly Gebeurtenis['soort'][] = [
  'correctie',
  'eerste-ziektedag-gecorrigeerd',
  'wet-aangenomen',
];

/** The day on which a duty came to its end. */
function endedOn({ row, status, gedaanOp }: Stood, { closing }: Picture): IsoDay | undefined {
  if (gedaanOp !== undefined) return gedaanOp;
  if (status === 'niet-van-toepassing') return row.notApplicable?.op;
  const days = status === 'niet-gedaan' ? [row.overtakenOn] : [row.lapsed?.op, row.lapsesOn];
  return [...days, closing?.op].flatMap((day) => day ?? []).sort()[0];
}

/** The day on which it happened: UWV's decision counts from its own day, not from that of its letter. */
const happenedOn = (event: Gebeurtenis): IsoDay => ('besluitOp' in event ? event.besluitOp : event.op);

const OF_THE_SANCTION = ['loonsanctiebesluit', 'bekortingsverzoek', 'besluit-bekorting', 'bezwaar'];

/** Rounds run to the end of the pay, and UWV's last chance is that end: both move when it moves (law.md §12.3.11-12). */
function movesWithPay({ row }: Stood, before: Picture, after: Picture): boolean {
  const [old, end] = [before.clocks.loonLaatsteDag, after.clocks.loonLaatsteDag];
  if (OF_THE_SANCTION.includes(row.obligation.id)) return old !== end;
  const rounds = row.obligation.due.rule === 'every' || row.obligation.due.rule === 'grid';
  // Shorter: what lay beyond is gone, and overtakes nothing. Longer: the last round is the last no more.
  if (end < old) return rounds && (row.overtakenOn ?? row.uiterlijk) > end;
  return rounds && end > old && row.overtakenOn === undefined;
}

/** Whether the law itself lets an end give way, though nothing happened before it. */
function lawful(
  event: Gebeurtenis,
  was: Stood,
  now: Stood | undefined,
  pictures: [Picture, Picture],
): boolean {
  // Done late stays done; a date that the anchor moved to a later day may put it in time (law.md §12.1.3).
  if (was.status === 'te-laat-gedaan' && now?.status === 'gedaan')
    return now.row.uiterlijk > was.row.uiterlijk;
  // A recovery is not reported to UWV before the sickness itself was (ZW 38a.6): that report gives it its date.
  if (was.row.obligation.id === 'hersteldmelding-uwv' && now && now.row.uiterlijk > was.row.uiterlijk)
    return true;
  // Of rounds still to come that had been put aside there may be fewer: nothing is asked again.
  if (was.gedaanOp === undefined && !now && was.row.uiterlijk >= event.op) return true;
  return movesWithPay(was, ...pictures);
}

/** How duties that were at their end left it when an event was recorded. */
function leftBy(life: LivedLife, place: number): readonly string[] {
  const event = life.events[place];
  if (!event || REWRITES.includes(event.soort)) return [];
  const { picture } = toldAt(life, place);
  const before = stoodOn(picture, knownOn(event));
  const next = toldAt(life, place + 1).picture;
  const after = stoodOn(next, knownOn(event));
  return [...before].flatMap(([key, was]) => {
    const now = after.get(key);
    if (!END_STATES.includes(was.status) || now?.status === was.status) return [];
    const on = endedOn(was, picture);
    // A status is that of the end of a day: what happened on that day itself still decides it.
    if (on !== undefined && happenedOn(event) <= on) return [];
    if (lawful(event, was, now, [picture, next])) return [];
    return [
      `${event.soort} op ${event.op}: ${key} was ${was.status} op ${on ?? 'geen dag'}, is ${now?.status ?? 'weg'}`,
    ];
  });
}

export const endStays: Truth = (life) => {
  expect(life.events.flatMap((_, place) => leftBy(life, place))).toEqual([]);
};
