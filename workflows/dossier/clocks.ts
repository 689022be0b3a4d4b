// The three clocks of a dossier: wachttijd, wages, and the prohibition of dismissal. Three laws, three different days.
import { addDays } from '../calendar/add-days.ts';
import { anniversary } from '../calendar/anniversary.ts';
import { daysBetween } from '../calendar/days-between.ts';
import { earlier } from '../calendar/earlier.ts';
import { isoDay, type IsoDay } from '../calendar/iso-day.ts';
import { later } from '../calendar/later.ts';
import type { End } from '../law/vocabulary.ts';
import { dutyOf, firstOf, type Account } from './account.ts';
import { computeDue } from './compute-due.ts';
import { aowDay, extendedUntil, lastDayOfEmployment } from './employment.ts';
import type { Klokken } from './forecast-types.ts';
import { skipInterruptions } from './interruptions.ts';
import { loonsanctieOf, type Loonsanctie } from './loonsanctie.ts';
import { sickDay, WACHTTIJD } from './sick-day.ts';

export interface Clocks extends Klokken {
  /** Calendar days that the application for WIA came too late. */
  readonly daysLate: number;
  /** UWV's sanction, if it has effect. */
  readonly loonsanctie?: Loonsanctie;
  /** The last day of an end from which the law counts back. */
  readonly endOf: (end: End) => IsoDay;
}

/** UWV decides on a sanction at least six weeks before the pay ends (art. 25 lid 10 Wet WIA). */
const DECISION_DAYS = 42;
/** Pay after reaching the AOW age: six weeks, thirteen for who fell ill before 1 July 2023 (law.md C10, C11). */
const AOW_TERM = { since: isoDay('2023-07-01'), days: 42, before: 91 };

/** Days that the application came after its last day; 0 while there is none (art. 7:629 lid 11 onderdeel a BW). */
function daysApplicationLate(account: Account, end: IsoDay): number {
  const application = firstOf(account, 'wia-aangevraagd');
  const rule = dutyOf(account, 'wia-aanvraag')?.due;
  const due = rule && computeDue({ account, endOf: () => end }, rule);
  return application && due && application.op > due.day ? daysBetween(due.day, application.op) : 0;
}

/** The last day of pay that the AOW age leaves, counted from the later of reaching it and falling ill. */
function aowLimit(account: Account): IsoDay | undefined {
  const reached = aowDay(account)?.day;
  if (reached === undefined) return undefined;
  const days = account.eersteZiektedag < AOW_TERM.since ? AOW_TERM.before : AOW_TERM.days;
  return addDays(later(reached, account.eersteZiektedag), days - 1);
}

/**
 * The clocks as they stand now (law.md §12.2, after the table):
 * - wachttijd: S(728), art. 23 lid 1 Wet WIA;
 * - wages: the wachttijd or a voluntary extension of it, the days the application was late, a loonsanctie
 *   (art. 7:629 lid 1 and 11 BW); six weeks after the AOW age, never beyond the wachttijd (lid 2);
 * - prohibition of dismissal: two calendar years with the days that do not count, never before the end of the wachttijd,
 *   then the same days late and the same sanction (art. 7:670 lid 1 and 11 BW); the AOW age caps it likewise.
 */
export function clocksOf(account: Account): Clocks {
  const wachttijd = sickDay(account, WACHTTIJD);
  const end = later(wachttijd, extendedUntil(account) ?? wachttijd);
  const daysLate = daysApplicationLate(account, end);
  const paid = addDays(end, daysLate);
  const loonsanctie = loonsanctieOf(account, paid, addDays(paid, -DECISION_DAYS));
  const aow = aowLimit(account);
  const pay = loonsanctie?.last ?? paid;
  // Who reaches that age after the wachttijd keeps what was added to it until then.
  const inWachttijd = (aowDay(account)?.day ?? pay) <= wachttijd;
  const loonLaatsteDag = aow === undefined ? pay : earlier(aow, inWachttijd ? wachttijd : pay);
  const twoYears = skipInterruptions(
    account.interruptions,
    addDays(anniversary(account.eersteZiektedag, 2), -1),
  );
  const prohibition = addDays(later(twoYears, wachttijd), daysBetween(wachttijd, pay));
  const ends: Readonly<Record<End, IsoDay>> = {
    wachttijd: end,
    'wachttijd-met-vertraging': paid,
    loonsanctie: loonsanctie?.fullLast ?? pay,
    dienstverband: lastDayOfEmployment(account)?.day ?? end,
  };
  return {
    wachttijdLaatsteDag: wachttijd,
    loonLaatsteDag,
    opzegverbodTotEnMet: aow === undefined ? prohibition : earlier(aow, inWachttijd ? twoYears : prohibition),
    daysLate,
    ...(loonsanctie ? { loonsanctie } : {}),
    endOf: (asked) => ends[asked],
  };
}
