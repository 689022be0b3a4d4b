// Who has which role in a dossier, by reference.
import type { IsoDay } from '../calendar/iso-day.ts';
import { eventsOf, type Account } from './account.ts';
import type { Rol } from './forecast-types.ts';

/** The reference of the person who has a role; undefined when none was ever named. */
export function personIn(account: Account, rol: Rol): string | undefined {
  const named = rol === 'werknemer' ? 'medewerker' : rol;
  const changed = eventsOf(account, 'betrokkene-gewijzigd')
    .filter((event) => event.rol === named)
    .at(-1);
  if (changed) return changed.persoon;
  const { medewerker, casemanager, leidinggevende, hrManager } = account.ziekmelding;
  return { werknemer: medewerker, casemanager, leidinggevende, 'hr-manager': hrManager }[rol];
}

/** One period in which somebody is replaced. */
export interface Vervanging {
  readonly persoon: string;
  readonly vervanger: string;
  readonly van: IsoDay;
  readonly tot: IsoDay;
}

/** The replacements recorded in the dossier, newest last. */
export function replacements(account: Account): readonly Vervanging[] {
  return eventsOf(account, 'vervanging').map(({ persoon, vervanger, op, tot }) => ({
    persoon,
    vervanger,
    van: op,
    tot,
  }));
}
