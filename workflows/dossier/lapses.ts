// What takes a duty away: one function per word of the grammar.
import type { IsoDay } from '../calendar/iso-day.ts';
import type { Lapse, Obligation } from '../law/obligation.ts';
import { firstOf, type Account } from './account.ts';
import { aowDay, grantedIva } from './employment.ts';
import { nameOf, type Gebeurtenis } from './event.ts';
import type { Occasion } from './occurrences.ts';
import { casesOf, type Case } from './procedure.ts';
import { sickDay, WACHTTIJD } from './sick-day.ts';

/** From the end of this day on the duty has lapsed, by this event. */
export interface Lapsed {
  readonly op: IsoDay;
  readonly door: string;
}

const by = (event: Gebeurtenis | undefined): Lapsed | undefined =>
  event && { op: event.op, door: nameOf(event) };

/** The case that brought a round. */
function caseBehind(account: Account, occasion: Occasion | undefined): Case | undefined {
  return casesOf(account).find(({ refusal, claimed, found }) =>
    [refusal, claimed, found?.event].some((event) => event !== undefined && event === occasion?.event),
  );
}

/** Since when it stood that the AOW age will come within the wachttijd: the opening, or days that put off its end. */
function foreseen({ ziekmelding, eersteZiektedag, interruptions }: Account): IsoDay | undefined {
  const { aowDatum } = ziekmelding;
  const within = (count: number): boolean =>
    aowDatum !== undefined &&
    aowDatum <= sickDay({ eersteZiektedag, interruptions: interruptions.slice(0, count) }, WACHTTIJD);
  return within(0) ? ziekmelding.op : interruptions.find((_, place) => within(place + 1))?.to;
}

const LAPSES: Readonly<
  Record<Lapse, (account: Account, occasion: Occasion | undefined) => Lapsed | undefined>
> = {
  'vervroegde-iva': (account) => by(grantedIva(account)),
  aow: (account) => {
    const reached = aowDay(account);
    if (!reached || reached.day > sickDay(account, WACHTTIJD)) return undefined;
    const days = [firstOf(account, 'aow-bereikt')?.op, foreseen(account)].flatMap((day) => day ?? []).sort();
    return days[0] && { op: days[0], door: reached.event ?? 'aow-bereikt' };
  },
  'spoor-2-toch': (account, occasion) => {
    const exception = occasion?.event;
    if (!exception) return undefined;
    const place = account.events.findIndex((event) => event === exception);
    return by(
      account.events
        .slice(place + 1)
        .find(
          (event) =>
            event.soort === 'spoor-2-gestart' || (event.soort === 'spoorkeuze' && event.keuze === 'spoor-2'),
        ),
    );
  },
  'medewerking-hervat': (account, occasion) => {
    const own = caseBehind(account, occasion);
    return own?.measure ? undefined : by(own?.resumed);
  },
  'grond-gebleken': (account, occasion) => by(caseBehind(account, occasion)?.lifted),
};

/** What took a duty away, the first of what can. */
export function lapseOf(account: Account, duty: Obligation, occasion?: Occasion): Lapsed | undefined {
  return (duty.lapsesBy ?? [])
    .flatMap((lapse) => LAPSES[lapse](account, occasion) ?? [])
    .sort((a, b) => (a.op < b.op ? -1 : 1))[0];
}
