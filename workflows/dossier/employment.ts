// The ends that a dossier can know ahead: of the employment, of the working age, of a voluntary extension, by an early IVA.
import type { IsoDay } from '../calendar/iso-day.ts';
import { eventsOf, firstOf, type Account } from './account.ts';
import { nameOf, type EventOf } from './event.ts';
import type { Known } from './known.ts';

/** The last day of the employment, if it is known: as reported, else as the ziekmelding said. */
export function lastDayOfEmployment(account: Account): Known | undefined {
  const left = firstOf(account, 'uit-dienst');
  if (left) return { day: left.op, event: nameOf(left) };
  const { eindeDienstverband } = account.ziekmelding;
  return eindeDienstverband === undefined
    ? undefined
    : { day: eindeDienstverband, event: nameOf(account.ziekmelding) };
}

/** The day the AOW age is reached, if it is known: as reported, else as the ziekmelding said. */
export function aowDay(account: Account): Known | undefined {
  const reached = firstOf(account, 'aow-bereikt');
  if (reached) return { day: reached.op, event: nameOf(reached) };
  const { aowDatum } = account.ziekmelding;
  return aowDatum === undefined ? undefined : { day: aowDatum, event: nameOf(account.ziekmelding) };
}

/** The last day of a voluntary extension of the pay (art. 24 Wet WIA), if there is one. */
export function extendedUntil(account: Account): IsoDay | undefined {
  return firstOf(account, 'verlenging-loondoorbetaling')?.tot;
}

/** Whether the dossier has a right to ziekengeld behind it, and from when we knew: the term of its report to UWV. */
export function vangnetOf(
  account: Account,
): { readonly melding: 'vierde-dag' | 'zes-weken' | 'dertien-weken'; readonly knownOn?: IsoDay } | undefined {
  const known = firstOf(account, 'vangnet-bekend');
  if (known) return { melding: known.vangnetMelding, knownOn: known.op };
  const { vangnetMelding = 'geen' } = account.ziekmelding;
  return vangnetMelding === 'geen' ? undefined : { melding: vangnetMelding };
}

/** The decision that granted an early IVA, if there is one. */
export function grantedIva(account: Account): EventOf<'vervroegde-iva-besluit'> | undefined {
  return eventsOf(account, 'vervroegde-iva-besluit').find(({ uitkomst }) => uitkomst === 'toegewezen');
}
