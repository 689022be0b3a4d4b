// The three clocks of a dossier: wachttijd, wages, and the prohibition of dismissal. Three laws, three different days.
import { addDays } from '../calendar/add-days.ts';
import { anniversary } from '../calendar/anniversary.ts';
import { daysBetween } from '../calendar/days-between.ts';
import type { IsoDay } from '../calendar/iso-day.ts';
import type { End } from '../law/vocabulary.ts';
import { firstOf, type Account } from './account.ts';
import { computeDue } from './compute-due.ts';
import type { Klokken } from './forecast-types.ts';
import { skipInterruptions } from './interruptions.ts';
import { sickDay, WACHTTIJD } from './sick-day.ts';

export interface Clocks extends Klokken {
  /** Calendar days that the application for WIA came too late. */
  readonly daysLate: number;
  /** The last day of an end from which the law counts back. */
  readonly endOf: (end: End) => IsoDay;
}

/** Days that the application came after its last day; 0 while there is none (art. 7:629 lid 11 onderdeel a BW). */
function daysApplicationLate(account: Account, wachttijd: IsoDay): number {
  const application = firstOf(account, 'wia-aangevraagd');
  const rule = account.page.obligations.find(({ id }) => id === 'wia-aanvraag')?.due;
  const due = rule && computeDue({ account, endOf: () => wachttijd }, rule);
  return application && due && application.op > due.day ? daysBetween(due.day, application.op) : 0;
}

/**
 * The clocks as they stand now (law.md §12.2, after the table):
 * - wachttijd: S(728), art. 23 lid 1 Wet WIA;
 * - wages: the wachttijd, and the days the application was late, art. 7:629 lid 1 and 11 BW;
 * - prohibition of dismissal: two calendar years with the days that do not count, never before the end of the wachttijd,
 *   and the days the application was late, art. 7:670 lid 1 and 11 BW.
 */
export function clocksOf(account: Account): Clocks {
  const wachttijd = sickDay(account, WACHTTIJD);
  const daysLate = daysApplicationLate(account, wachttijd);
  const twoYears = skipInterruptions(
    account.interruptions,
    addDays(anniversary(account.eersteZiektedag, 2), -1),
  );
  const delayed = addDays(wachttijd, daysLate);
  return {
    wachttijdLaatsteDag: wachttijd,
    loonLaatsteDag: delayed,
    opzegverbodTotEnMet: addDays(twoYears > wachttijd ? twoYears : wachttijd, daysLate),
    daysLate,
    endOf: (end) => (end === 'wachttijd' ? wachttijd : delayed),
  };
}
