// What is true of the three clocks of a life, told a second time from the text of the law.
import { expect } from '@jest/globals';
import { addDays } from '../../workflows/calendar/add-days.ts';
import { anniversary } from '../../workflows/calendar/anniversary.ts';
import { daysBetween } from '../../workflows/calendar/days-between.ts';
import type { IsoDay } from '../../workflows/calendar/iso-day.ts';
import { clocksOf } from '../../workflows/dossier/clocks.ts';
import { aowDay, extendedUntil } from '../../workflows/dossier/employment.ts';
import type { Ziekmelding } from '../../workflows/dossier/event.ts';
import { evolve } from '../../workflows/dossier/evolve.ts';
import { skipInterruptions } from '../../workflows/dossier/interruptions.ts';
import type { Picture } from '../../workflows/dossier/picture.ts';
import type { LivedLife, Truth } from './random-life-lived.ts';

const later = (a: IsoDay, b: IsoDay): IsoDay => (a > b ? a : b);
const earlier = (a: IsoDay, b: IsoDay): IsoDay => (a < b ? a : b);

/** The second anniversary with the days that do not count (art. 7:670 lid 1 BW). */
const twoYears = ({ account }: Picture): IsoDay =>
  skipInterruptions(account.interruptions, addDays(anniversary(account.eersteZiektedag, 2), -1));

/** Without an AOW age: wachttijd or a longer extension, the days late, a loonsanctie (law.md §12.2, after the table). */
function withoutAow({ ziekmelding: { aowDatum, ...ziekmelding }, events }: LivedLife): {
  readonly pay: IsoDay;
  readonly prohibition: IsoDay;
} {
  const account = evolve(
    ziekmelding satisfies Ziekmelding,
    events.filter((event) => event.soort !== 'aow-bereikt' && !corrects(events, event, 'aow-bereikt')),
  );
  const { loonLaatsteDag: pay, opzegverbodTotEnMet: prohibition } = clocksOf(account);
  expect(aowDatum === undefined || aowDay(account) === undefined).toBe(true);
  return { pay, prohibition };
}

/** Whether an event takes out one of a kind. */
function corrects(events: LivedLife['events'], event: LivedLife['events'][number], soort: string): boolean {
  return (
    event.soort === 'correctie' &&
    events.some((each) => each.id === event.gebeurtenis && each.soort === soort)
  );
}

/** The day after the pay, or the first after the leave that runs on it (art. 25 lid 9, third sentence, Wet WIA). */
function firstOfSanction({ account }: Picture, paid: IsoDay): IsoDay {
  let day = addDays(paid, 1);
  while (account.interruptions.some(({ from, to }) => from <= day && day < to)) day = addDays(day, 1);
  return day;
}

/** Without an AOW age the pay is the wachttijd or its extension, the days late, the sanction; nothing else. */
function plain(picture: Picture): void {
  const { account, clocks } = picture;
  const { wachttijdLaatsteDag, loonLaatsteDag, opzegverbodTotEnMet, loonsanctie, daysLate } = clocks;
  const paid = addDays(later(wachttijdLaatsteDag, extendedUntil(account) ?? wachttijdLaatsteDag), daysLate);
  expect(loonLaatsteDag).toBe(loonsanctie?.last ?? paid);
  if (loonsanctie) {
    expect(loonsanctie.from).toBe(firstOfSanction(picture, paid));
    expect(daysBetween(paid, loonsanctie.last)).toBeGreaterThanOrEqual(0);
    expect(loonsanctie.last <= loonsanctie.fullLast).toBe(true);
  }
  const base = later(wachttijdLaatsteDag, twoYears(picture));
  expect(opzegverbodTotEnMet).toBe(addDays(base, daysBetween(wachttijdLaatsteDag, loonLaatsteDag)));
}

/**
 * Six weeks after that age, thirteen for who fell ill before 1 July 2023 (law.md C10, C11), never beyond the wachttijd,
 * nor beyond what was added to it by then; the prohibition of dismissal never beyond two years.
 */
export const clocksAgree: Truth = (life) => {
  const { picture } = life.diary;
  const { account, clocks } = picture;
  const reached = aowDay(account)?.day;
  if (reached === undefined) {
    plain(picture);
    return;
  }
  const { pay, prohibition } = withoutAow(life);
  const since = later(reached, account.eersteZiektedag);
  const limit = addDays(since, account.eersteZiektedag < '2023-07-01' ? 90 : 41);
  const within = reached <= clocks.wachttijdLaatsteDag;
  expect(clocks.loonLaatsteDag).toBe(earlier(limit, within ? clocks.wachttijdLaatsteDag : pay));
  expect(clocks.opzegverbodTotEnMet).toBe(earlier(limit, within ? twoYears(picture) : prohibition));
};
