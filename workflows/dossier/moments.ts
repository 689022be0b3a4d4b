// The days that the law's rules name and the dossier works out: one function per word of the grammar.
import { addDays } from '../calendar/add-days.ts';
import type { IsoDay } from '../calendar/iso-day.ts';
import type { Moment, Occurrence } from '../law/obligation.ts';
import { eventsOf, firstOf, fulfilments, type Account } from './account.ts';
import { nameOf, type Gebeurtenis } from './event.ts';
import { sickDay } from './sick-day.ts';

/** A day, and the event it rests on. */
export interface Known {
  readonly day: IsoDay;
  readonly event?: string;
}

const known = (event: Gebeurtenis | undefined): Known | undefined =>
  event && { day: event.op, event: nameOf(event) };

/** The probleemanalyse must be there within six weeks: D0+42 (art. 2 lid 2 Regeling procesgang). */
const PROBLEEMANALYSE_DAYS = 42;

const MOMENTS: Readonly<Record<Moment, (account: Account) => Known | undefined>> = {
  'terugval-zonder-probleemanalyse': (account) => {
    const term = addDays(account.eersteZiektedag, PROBLEEMANALYSE_DAYS);
    const analysis = fulfilments(account, 'probleemanalyse', ['voldaan'])[0];
    const relapse = eventsOf(account, 'terugval').find((event) => event.op > term);
    return relapse && (analysis === undefined || analysis.op >= relapse.op) ? known(relapse) : undefined;
  },
  'belastbaarheid-na-geen-mogelijkheden': (account) => {
    let none = false;
    for (const event of eventsOf(account, 'advies-bedrijfsarts')) {
      if (event.advies === 'geen-benutbare-mogelijkheden') none = true;
      else if (none && event.advies === 'belastbaarheid') return known(event);
    }
    return undefined;
  },
  // Art. 64 lid 6 Wet WIA: only if UWV had been told of the sickness before it had lasted 81 weeks.
  'late-uwv-brief': (account) => {
    const letter = firstOf(account, 'uwv-brief-ontvangen');
    const told = fulfilments(account, 'ziekmelding-uwv', ['voldaan'])[0];
    if (!letter || !told || letter.op <= sickDay(account, 89 * 7) || told.op > sickDay(account, 81 * 7 - 1))
      return undefined;
    return known(letter);
  },
};

/** The day a word of the grammar stands for, if it is known. */
export function momentOf(account: Account, moment: Moment): Known | undefined {
  return MOMENTS[moment](account);
}

const OCCURRENCES: Readonly<Record<Occurrence, (account: Account) => readonly Gebeurtenis[]>> = {
  'advies-na-plan': (account) => {
    const plan = fulfilments(account, 'plan-van-aanpak', ['voldaan'])[0];
    return plan ? eventsOf(account, 'advies-bedrijfsarts').filter((advice) => advice.op >= plan.op) : [];
  },
};

/** The events that each bring a round of a duty. */
export function occurrencesOf(account: Account, occurrence: Occurrence): readonly Gebeurtenis[] {
  return OCCURRENCES[occurrence](account);
}
