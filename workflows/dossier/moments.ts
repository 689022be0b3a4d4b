// The days that the law's rules name and the dossier works out: one function per word of the grammar.
import { addDays } from '../calendar/add-days.ts';
import { extendTerm } from '../calendar/extend-term.ts';
import type { IsoDay } from '../calendar/iso-day.ts';
import type { Moment } from '../law/obligation.ts';
import { dutyOf, eventsOf, firstOf, fulfilments, reportsOf, type Account } from './account.ts';
import { lastDayOfEmployment, vangnetOf } from './employment.ts';
import { nameOf, type Gebeurtenis } from './event.ts';
import type { Known } from './known.ts';
import { sickDay } from './sick-day.ts';
import { capacityAfter, exceptionsOf, pausesOf, reviewOf } from './spoor-2.ts';

const known = (event: Gebeurtenis | undefined, day?: IsoDay): Known | undefined =>
  event && { day: day ?? event.op, event: nameOf(event) };

/** The probleemanalyse must be there within six weeks: D0+42 (art. 2 lid 2 Regeling procesgang). */
const SIX_WEEKS = 42;

function relapseWithoutAnalysis(account: Account): Known | undefined {
  const term = addDays(account.eersteZiektedag, SIX_WEEKS);
  const analysis = reportsOf(account, 'probleemanalyse')[0];
  const relapse = eventsOf(account, 'terugval').find((event) => event.op > term);
  return relapse && (analysis === undefined || analysis.op >= relapse.op) ? known(relapse) : undefined;
}

function capacityAfterNone(account: Account): Known | undefined {
  let none = false;
  for (const event of eventsOf(account, 'advies-bedrijfsarts')) {
    if (event.advies === 'geen-benutbare-mogelijkheden') none = true;
    else if (none && event.advies === 'belastbaarheid') return known(event);
  }
  return undefined;
}

/** Art. 64 lid 6 Wet WIA, last sentence: only if UWV had been told of the sickness before it had lasted 81 weeks. */
function toldInTime(account: Account): boolean {
  const duty = dutyOf(account, 'ziekmelding-uwv');
  const told = duty && fulfilments(account, duty)[0];
  return told !== undefined && told.op <= sickDay(account, 81 * 7 - 1);
}

function lateLetter(account: Account): Known | undefined {
  const letter = firstOf(account, 'uwv-brief-ontvangen');
  return letter && letter.op > sickDay(account, 89 * 7) && toldInTime(account) ? known(letter) : undefined;
}

/** Whether an application is in time on any day: UWV sent no letter, though it knew (art. 64 lid 6 Wet WIA). */
export function anyDayIsInTime(account: Account): boolean {
  if (firstOf(account, 'uwv-brief-ontvangen')) return false;
  return firstOf(account, 'uwv-brief-uitgebleven') !== undefined && toldInTime(account);
}

function applicationWithoutLetter(account: Account): Known | undefined {
  return anyDayIsInTime(account) ? known(firstOf(account, 'wia-aangevraagd')) : undefined;
}

function vangnetFrom(account: Account, melding: string): Known | undefined {
  return vangnetOf(account)?.melding === melding ? { day: account.eersteZiektedag } : undefined;
}

function ended(account: Account, carriesZiektewet: boolean): Known | undefined {
  return (account.ziekmelding.eigenrisicodragerZw === true) === carriesZiektewet
    ? lastDayOfEmployment(account)
    : undefined;
}

/** Six weeks after the first sick day, extended; made earlier, that day (art. 38a lid 6 ZW). */
function reportAfterSixWeeks(account: Account): Known | undefined {
  if (vangnetOf(account)?.melding !== 'zes-weken') return undefined;
  const made = reportsOf(account, 'ziekmelding-uwv-vangnet')[0];
  const day = addDays(account.eersteZiektedag, SIX_WEEKS);
  return known(made) ?? { day: extendTerm(account.eersteZiektedag, day) };
}

/** The day the last exception ends: its review, or the choice for spoor 2 that came before it; none once belastbaarheid ended it. */
function exceptionEnds(account: Account): Known | undefined {
  const exception = exceptionsOf(account).at(-1);
  if (!exception || capacityAfter(account, exception)) return undefined;
  // After the last exception there is no other choice than for spoor 2.
  const choices = eventsOf(account, 'spoorkeuze');
  const chosen = choices[choices.indexOf(exception) + 1];
  const review = reviewOf(exception);
  return chosen && chosen.op < review ? known(chosen) : known(exception, review);
}

function capacityAfterException(account: Account): Known | undefined {
  const exception = exceptionsOf(account).at(-1);
  return exception && known(capacityAfter(account, exception));
}

/** A pause that ended before spoor 2 had started: it starts within 56 days of the resumption (Werkwijzer § 4.3.2). */
function resumedBeforeStart(account: Account): Known | undefined {
  const start = firstOf(account, 'spoor-2-gestart');
  const before = pausesOf(account).filter(({ from }) => !start || from < start.op);
  const advice = eventsOf(account, 'advies-bedrijfsarts').findLast(
    ({ op, advies }) => advies === 'hervat-spoor-2' && before.some(({ to }) => to === op),
  );
  return known(advice);
}

const MOMENTS: Readonly<
  Record<Exclude<Moment, 'aanleiding' | 'wia-hervat'>, (account: Account) => Known | undefined>
> = {
  'terugval-zonder-probleemanalyse': relapseWithoutAnalysis,
  'belastbaarheid-na-geen-mogelijkheden': capacityAfterNone,
  'late-uwv-brief': lateLetter,
  'aanvraag-zonder-brief': applicationWithoutLetter,
  'vangnet-vierde-dag': (account) => vangnetFrom(account, 'vierde-dag'),
  'vangnet-zes-weken': (account) => vangnetFrom(account, 'zes-weken'),
  'vangnet-dertien-weken': (account) => vangnetFrom(account, 'dertien-weken'),
  'vangnet-bekend-geworden': (account) => known(firstOf(account, 'vangnet-bekend')),
  'laatste-dag-dienst': (account) => ended(account, false),
  'laatste-dag-dienst-eigenrisicodrager': (account) => ended(account, true),
  'einde-dienst-bij-zes-weken': (account) =>
    vangnetOf(account)?.melding === 'zes-weken' ? lastDayOfEmployment(account) : undefined,
  'vangnetmelding-na-zes-weken': reportAfterSixWeeks,
  'uitzondering-eindigt': exceptionEnds,
  'belastbaarheid-na-uitzondering': capacityAfterException,
  'hervatting-voor-de-start': resumedBeforeStart,
  'beslisdag-van-uwv': (account) => {
    const longer = eventsOf(account, 'uwv-verlengt-beslistermijn').at(-1);
    return known(longer, longer?.tot);
  },
};

/** The day a word of the grammar stands for, if it is known; `aanleiding` and `wia-hervat` need more than the account. */
export function momentOf(account: Account, moment: keyof typeof MOMENTS): Known | undefined {
  return MOMENTS[moment](account);
}
