// The events that each bring a round of a duty, and the day each is about: one function per word of the grammar.
import { daysBetween } from '../calendar/days-between.ts';
import type { IsoDay } from '../calendar/iso-day.ts';
import { later } from '../calendar/later.ts';
import type { Appearance, Occurrence } from '../law/obligation.ts';
import { eventsOf, firstOf, reportsOf, type Account } from './account.ts';
import { lastDayOfEmployment, vangnetOf } from './employment.ts';
import type { Gebeurtenis, Ziekmelding } from './event.ts';
import { isRecovery } from './evolve.ts';
import { knownOn } from './known-on.ts';
import { casesOf } from './procedure.ts';
import { exceptionsOf, pauseOn, reviewOf } from './spoor-2.ts';
import { addDays } from '../calendar/add-days.ts';

export interface Occasion {
  readonly event: Gebeurtenis | Ziekmelding;
  /** The day the round counts from. */
  readonly day: IsoDay;
}

const onItsDay = (event: Gebeurtenis | Ziekmelding): Occasion => ({ event, day: event.op });

/** A full re-integratieverslag is due when the sickness lasted six weeks at the end of employment (art. 38 lid 2 ZW). */
const SIX_WEEKS = 42;

/** An advice that only repeats a running pause changes nothing in the plan. */
function changesPlan(account: Account, advice: Gebeurtenis): boolean {
  if (advice.soort !== 'advies-bedrijfsarts' || advice.advies !== 'pauze-spoor-2') return true;
  return pauseOn(account, addDays(advice.op, -1)) === undefined;
}

function endOfEmployment(account: Account): readonly Occasion[] {
  const end = lastDayOfEmployment(account);
  const event = firstOf(account, 'uit-dienst') ?? account.ziekmelding;
  return end ? [{ event, day: end.day }] : [];
}

function decisionsAgainst(account: Account): readonly Occasion[] {
  return account.events.flatMap((event) => {
    if (event.soort === 'loonsanctie-opgelegd') return [{ event, day: event.besluitOp }];
    const against =
      event.soort === 'wia-besluit' ||
      (event.soort === 'bekorting-besluit' && event.uitkomst === 'afgewezen');
    return against ? [onItsDay(event)] : [];
  });
}

const OCCURRENCES: Readonly<
  Record<Exclude<Occurrence, 'loonsanctie'>, (account: Account) => readonly Occasion[]>
> = {
  'advies-na-plan': (account) => {
    const plan = reportsOf(account, 'plan-van-aanpak')[0];
    const advices = plan ? eventsOf(account, 'advies-bedrijfsarts').filter(({ op }) => op >= plan.op) : [];
    return advices.filter((advice) => changesPlan(account, advice)).map(onItsDay);
  },
  vangnet: (account) =>
    vangnetOf(account) ? [onItsDay(firstOf(account, 'vangnet-bekend') ?? account.ziekmelding)] : [],
  'uitzondering-spoor-2': (account) =>
    exceptionsOf(account).map((event) => ({ event, day: reviewOf(event) })),
  'pauze-spoor-2': (account) =>
    eventsOf(account, 'advies-bedrijfsarts').flatMap((event) =>
      event.advies === 'pauze-spoor-2' && event.herbeoordelenOp !== undefined
        ? [{ event, day: event.herbeoordelenOp }]
        : [],
    ),
  'spoor-2-intern': (account) =>
    eventsOf(account, 'spoor-2-gestart')
      .filter(({ uitvoering }) => uitvoering === 'intern')
      .map(onItsDay),
  traject: (account) =>
    account.events
      .filter(({ soort }) => soort === 'spoor-2-gestart' || soort === 'bureau-gewisseld')
      .map(onItsDay),
  'besluit-tegen-werkgever': decisionsAgainst,
  'herstel-bij-vangnet': (account) =>
    vangnetOf(account)
      ? // Told beforehand, and the first sick day turned out to be later: nobody recovers before falling ill.
        account.events
          .filter(isRecovery)
          .map((event) => ({ event, day: later(knownOn(event), account.eersteZiektedag) }))
      : [],
  'einde-dienst': endOfEmployment,
  'einde-dienst-na-zes-weken': (account) =>
    account.ziekmelding.eigenrisicodragerZw === true
      ? []
      : endOfEmployment(account).filter(({ day }) => daysBetween(account.eersteZiektedag, day) >= SIX_WEEKS),
  'weigering-of-overtreding': (account) => casesOf(account).map(({ refusal }) => onItsDay(refusal)),
  'medische-grond-gesteld': (account) =>
    casesOf(account).flatMap(({ claimed, maatregel }) =>
      claimed && maatregel === 'stop' ? [onItsDay(claimed)] : [],
    ),
  'geen-deugdelijke-grond': (account) => casesOf(account).flatMap(({ found }) => found ?? []),
  'loonstop-bij-vangnet': (account) =>
    vangnetOf(account)
      ? eventsOf(account, 'loonmaatregel-opgelegd')
          .filter(({ maatregel }) => maatregel === 'stop')
          .map(onItsDay)
      : [],
};

/** What brings the rounds of a duty, by day. */
export function occasionsOf(
  account: Account,
  each: Extract<Appearance, { each: unknown }>['each'],
  sanctioned: boolean,
): readonly Occasion[] {
  if (typeof each === 'object')
    return account.events.filter(({ soort }) => soort === each.event).map(onItsDay);
  if (each !== 'loonsanctie') return OCCURRENCES[each](account);
  const sanction = sanctioned ? firstOf(account, 'loonsanctie-opgelegd') : undefined;
  return sanction ? [{ event: sanction, day: sanction.besluitOp }] : [];
}
