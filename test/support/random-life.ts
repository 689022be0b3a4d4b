// Lives drawn at random: a desk that reports what happens day after day; what the dossier admits has happened.
import { addDays } from '../../workflows/calendar/add-days.ts';
import { daysBetween } from '../../workflows/calendar/days-between.ts';
import { holidays } from '../../workflows/calendar/holidays.ts';
import type { IsoDay } from '../../workflows/calendar/iso-day.ts';
import { admit } from '../../workflows/dossier/admissible.ts';
import { observationEnd } from '../../workflows/dossier/closing.ts';
import type { Gebeurtenis, Ziekmelding } from '../../workflows/dossier/event.ts';
import { kindOf } from '../../workflows/dossier/events.ts';
import { knownOn } from '../../workflows/dossier/known-on.ts';
import { openDossier, record, toldNow, type Told } from '../../workflows/dossier/dossier.ts';
import type { Picture } from '../../workflows/dossier/picture.ts';
import { readEvent } from '../../workflows/dossier/read-event.ts';
import { Refusal } from '../../workflows/dossier/refusal.ts';
import { noon } from './in-memory.ts';
import { dieOf, type Die } from './oracle/seeded.ts';
import type { Attempt, Draw } from './random-life-draw.ts';
import { reportOf } from './random-life-fields.ts';
import { nextKind } from './random-life-kinds.ts';
import { openingOf } from './random-life-opening.ts';
import type { Typed } from './what-if.ts';

/** A report that was tried. */
export interface Tried {
  readonly raw: Typed;
  /** The instant of it, milliseconds since 1970. */
  readonly now: number;
  /** How many events had been admitted before it. */
  readonly place: number;
  /** Why it was refused, if it was. */
  readonly refused?: string;
}

export interface RandomLife {
  readonly ziekmelding: Ziekmelding;
  /** In the order in which they became known; each has an id. */
  readonly events: readonly Gebeurtenis[];
  readonly tried: readonly Tried[];
  /** The dossier and its picture after so many events, each recorded on the day it became known. */
  readonly tolds: readonly Told[];
  /** A number of its own, to choose with. */
  readonly pick: number;
}

/** An opened dossier, told. */
export const bornFrom = (ziekmelding: Ziekmelding): Told =>
  toldNow(openDossier('D-2026-TEST23', ziekmelding));

/** The same, one event on. */
export const oneOn = ({ dossier }: Told, event: Gebeurtenis): Told =>
  record(dossier, [event], knownOn(event));

/** The days on which something turns: terms, aims, reviews, clocks, the end of an observation, holidays. */
function borders({ rows, clocks, account, closing }: Picture, after: IsoDay): readonly IsoDay[] {
  const reviews = account.events.flatMap((event) =>
    'herbeoordelenOp' in event ? [event.herbeoordelenOp] : [],
  );
  const end = observationEnd(account);
  const year = Number(after.slice(0, 4));
  const days = [
    ...rows.flatMap(({ uiterlijk, streefdatum }) => [uiterlijk, streefdatum ?? uiterlijk]),
    ...reviews,
    ...[clocks.wachttijdLaatsteDag, clocks.loonLaatsteDag, clocks.opzegverbodTotEnMet],
    ...(end ? [end, end, end] : []),
    ...(closing ? [closing.op] : []),
    ...holidays(year),
    ...holidays(year + 1),
  ];
  return days.filter((day) => day > after).sort();
}

/** The day on which an attempt is made: some days on, or just before, on or after the next border. */
function dayOfAttempt(attempt: Attempt, pace: number, today: IsoDay, picture: Picture, die: Die): IsoDay {
  // After a recovery every day counts: the dossier closes within four weeks.
  const stride = picture.account.recovery ? Math.min(pace, 12) : pace;
  const on = addDays(today, Math.round((attempt.step * stride) / 100));
  if (attempt.border === 0) return on;
  const next = borders(picture, on);
  const border = next[die(0, Math.min(2, next.length - 1))];
  const day = border === undefined ? on : addDays(border, attempt.border - 2);
  return day < today ? today : day;
}

/** No dossier takes longer than the wachttijd, a loonsanctie, leave and a late application together: five years. */
const LONGEST_DAYS = 1826;

/** Tells the life of a draw; the same draw is the same life. */
export function livedFrom(draw: Draw): RandomLife {
  const ziekmelding = openingOf(draw);
  const events: Gebeurtenis[] = [];
  const tried: Tried[] = [];
  let today = knownOn(ziekmelding);
  let told = bornFrom(ziekmelding);
  const tolds = [told];
  const last = addDays(draw.first, LONGEST_DAYS);
  for (const [number, attempt] of draw.attempts.entries()) {
    if (events.length >= draw.most || today > last) break;
    const die = dieOf(attempt.pick);
    const { picture } = told;
    today = dayOfAttempt(attempt, draw.pace, today, picture, die);
    const first = picture.account.eersteZiektedag;
    const state = {
      recovered: picture.account.recovery !== undefined,
      closed: picture.closing !== undefined && picture.closing.op <= today,
    };
    const soort = nextKind(events, daysBetween(first, today), state, die);
    const ahead = kindOf(soort).ahead === true && die(0, 2) === 0 ? die(1, 90) : 0;
    const late = addDays(today, ahead - attempt.lag);
    const op = late < first && die(0, 5) > 0 ? first : late;
    const raw = reportOf(soort, `g-${String(number)}`, { picture, events, op, die });
    const now = noon(today);
    const place = events.length;
    try {
      const event = { ...readEvent(raw, 'live'), gemeldOp: new Date(now).toISOString() };
      admit(ziekmelding, events, event);
      events.push(event);
      told = oneOn(told, event);
      tolds.push(told);
      tried.push({ raw, now, place });
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      tried.push({ raw, now, place, refused: error.message });
    }
  }
  return { ziekmelding, events, tried, tolds, pick: draw.pick };
}
