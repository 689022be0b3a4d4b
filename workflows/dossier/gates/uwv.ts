// Gates of what comes from UWV or goes to it.
import { addDays } from '../../calendar/add-days.ts';
import { formatDay } from '../../calendar/format-day.ts';
import { isoDay } from '../../calendar/iso-day.ts';
import { firstOf, type Account } from '../account.ts';
import { clocksOf } from '../clocks.ts';
import { vangnetOf } from '../employment.ts';
import type { Ziekmelding } from '../event.ts';
import { runningRequest } from '../loonsanctie.ts';
import { sickDay } from '../sick-day.ts';
import { refuse, type Gate } from './refuse.ts';

/** Art. 29d ZW ends: after thirteen weeks only for first sick days until this day (law.md §12.2). */
const LAST_THIRTEEN_WEEKS = isoDay('2024-12-31');
/** An early IVA can be asked for from three weeks on, until the end of week 68 (law.md M35). */
const IVA = { fromDays: 21, lastSickDay: 476 };

/** @throws Refusal when the application has not been reported */
export function afterApplication(before: Account): void {
  if (!firstOf(before, 'wia-aangevraagd'))
    refuse('er is nog geen WIA-aanvraag gemeld; meld eerst wia-aangevraagd.');
}

/** After UWV's decision its letter can no longer say until when there was to apply (art. 64 lid 6 Wet WIA). */
export const brief: Gate<'uwv-brief-ontvangen' | 'uwv-brief-uitgebleven'> = ({ before }) => {
  if (firstOf(before, 'wia-besluit') ?? firstOf(before, 'loonsanctie-opgelegd'))
    refuse(
      'UWV heeft al op de WIA-aanvraag beslist; de brief over de aanvraag verandert daar niets meer aan.',
    );
};

export const named: Gate<'uwv-verlengt-beslistermijn'> = ({ event, before }) => {
  afterApplication(before);
  if (event.tot <= event.op) refuse('de nieuwe beslisdatum ligt niet na de brief van UWV.');
};

export const aanvulling: Gate<'uwv-vraagt-aanvulling'> = ({ event, before }) => {
  afterApplication(before);
  if (event.tot !== undefined && event.tot < event.op) refuse('de termijn van UWV ligt vóór de vraag.');
};

export const loonsanctie: Gate<'loonsanctie-opgelegd'> = ({ event, before }) => {
  afterApplication(before);
  if (event.besluitOp > event.op) refuse('het besluit ligt na de dag van de melding.');
};

export const bekortingVerzocht: Gate<'bekorting-verzocht'> = ({ event, before }) => {
  const { loonsanctie: sanction } = clocksOf(before);
  if (!sanction) refuse('er is geen loonsanctie die effect heeft.');
  if (event.op > sanction.last) refuse(`de loonsanctie is afgelopen op ${formatDay(sanction.last)}.`);
  if (runningRequest(before)) refuse('er loopt al een verzoek waarop UWV nog niet heeft beslist.');
};

export const bekortingBesluit: Gate<'bekorting-besluit'> = ({ before }) => {
  if (!runningRequest(before)) refuse('er is geen verzoek om bekorting waarop nog beslist moet worden.');
};

/** @throws Refusal for a term that this first sick day does not have */
function checkVangnet(melding: string | undefined, eersteZiektedag: string): void {
  if (melding === 'dertien-weken' && eersteZiektedag > LAST_THIRTEEN_WEEKS)
    refuse(
      `de melding na dertien weken bestaat alleen voor eerste ziektedagen tot en met ${formatDay(LAST_THIRTEEN_WEEKS)}.`,
    );
}

export const vangnetBekend: Gate<'vangnet-bekend'> = ({ event, before }) => {
  if (vangnetOf(before)) refuse('het vangnet was al bekend.');
  checkVangnet(event.vangnetMelding, before.eersteZiektedag);
};

export const ivaAangevraagd: Gate<'vervroegde-iva-aangevraagd'> = ({ event, before }) => {
  const [first, last] = [addDays(before.eersteZiektedag, IVA.fromDays), sickDay(before, IVA.lastSickDay)];
  if (event.op < first || event.op > last)
    refuse(
      `een vervroegde IVA kan worden aangevraagd van ${formatDay(first)} tot en met ${formatDay(last)}.`,
    );
};

export const ivaBesluit: Gate<'vervroegde-iva-besluit'> = ({ before }) => {
  if (!firstOf(before, 'vervroegde-iva-aangevraagd')) refuse('er is geen vervroegde IVA aangevraagd.');
};

export const verlenging: Gate<'verlenging-loondoorbetaling'> = ({ event, before }) => {
  const { wachttijdLaatsteDag } = clocksOf(before);
  if (event.tot <= wachttijdLaatsteDag)
    refuse(`een verlenging loopt door na de wachttijd (${formatDay(wachttijdLaatsteDag)}).`);
};

/** @throws Refusal when the ziekmelding itself cannot be */
export function checkOpening(ziekmelding: Ziekmelding): void {
  checkVangnet(ziekmelding.vangnetMelding, ziekmelding.eersteZiektedag);
  const { eindeDienstverband } = ziekmelding;
  if (eindeDienstverband !== undefined && eindeDienstverband < ziekmelding.eersteZiektedag)
    refuse('het dienstverband eindigde vóór de eerste ziektedag.');
}
