// What each kind of event asks of the dossier before it: one gate per kind, one Dutch sentence per refusal.
import { formatDay } from '../../calendar/format-day.ts';
import { addMonths } from '../../calendar/add-months.ts';
import { DEFAULT_POLICY } from '../../house/policy.ts';
import type { Obligation } from '../../law/obligation.ts';
import { lawFor } from '../../law/registry.ts';
import type { ObligationId } from '../../law/vocabulary.ts';
import { dutyOf, eventsOf, firstOf, type Account } from '../account.ts';
import { clocksOf } from '../clocks.ts';
import { computeRows } from '../compute-rows.ts';
import type { Gebeurtenis, Ziekmelding } from '../event.ts';
import { kindOf } from '../events.ts';
import { evolve, isRecovery } from '../evolve.ts';
import type { Row } from '../row.ts';
import { huisregelsAangenomen, wetAangenomen } from './law.ts';
import * as refusal from './refusal.ts';
import { refuse, type Asked, type Gate } from './refuse.ts';
import * as spoor2 from './spoor-2.ts';
import * as uwv from './uwv.ts';

function duty(before: Account, id: ObligationId): Obligation {
  const found = dutyOf(before, id);
  if (!found) throw new TypeError(`law page ${before.page.version} has no duty ${id}`);
  return found;
}

function hasRounds({ due, appears }: Obligation): boolean {
  return due.rule === 'every' || due.rule === 'grid' || (appears !== 'always' && 'each' in appears);
}

/** The rows of one duty as they are once an event is in. */
function rowsWith(
  { ziekmelding, before, announced }: Pick<Asked<'voldaan'>, 'ziekmelding' | 'before' | 'announced'>,
  event: Gebeurtenis | undefined,
  id: ObligationId,
): readonly Row[] {
  const account = evolve(ziekmelding, [...before.events, ...(event ? [event] : []), ...announced]);
  return computeRows(account, clocksOf(account), DEFAULT_POLICY, id);
}

const voldaan: Gate<'voldaan'> = (asked) => {
  const { event, before } = asked;
  const asks = duty(before, event.verplichting);
  const { by } = asks;
  if (!by.includes('voldaan'))
    refuse(
      `'${event.verplichting}' is voldaan met een eigen gebeurtenis: meld ${by.map((soort) => `'${soort}'`).join(' of ')}.`,
    );
  const rows = rowsWith(asked, event, event.verplichting);
  if (rows.some(({ fulfilledBy }) => fulfilledBy === event)) {
    const exempt = rows.find((row) => row.fulfilledBy === event && row.notApplicable);
    if (exempt) refuse(`'${event.verplichting}' is niet van toepassing verklaard; corrigeer dat eerst.`);
    return;
  }
  const done = rows.find(({ fulfilledBy }) => fulfilledBy)?.fulfilledBy;
  if (hasRounds(asks))
    refuse(`er staat op ${formatDay(event.op)} geen ronde van '${event.verplichting}' open.`);
  refuse(
    done
      ? `'${event.verplichting}' is al gedaan op ${formatDay(done.op)}.`
      : `'${event.verplichting}' is nu niet aan de orde.`,
  );
};

const nietVanToepassing: Gate<'niet-van-toepassing'> = (asked) => {
  const { event } = asked;
  if (duty(asked.before, event.verplichting).ladder === 'bewaking')
    refuse(`'${event.verplichting}' is aan UWV: wacht het af, of meld wat UWV deed.`);
  const rows = rowsWith(asked, undefined, event.verplichting);
  if (rows.length === 0) refuse(`'${event.verplichting}' is nu niet aan de orde.`);
  if (rows.length > 1 && event.ronde === undefined)
    refuse(`'${event.verplichting}' kent rondes: geef met 'ronde' aan welke.`);
  const row = rows.find(({ ronde }) => ronde === (event.ronde ?? 1));
  if (!row) refuse(`'${event.verplichting}' heeft geen ronde ${String(event.ronde ?? 1)}.`);
  if (row.fulfilledBy) refuse(`'${event.verplichting}' is al gedaan op ${formatDay(row.fulfilledBy.op)}.`);
  if (row.notApplicable) refuse(`'${event.verplichting}' is al niet van toepassing verklaard.`);
  if (row.overtakenOn !== undefined && row.overtakenOn < event.op)
    refuse(
      `ronde ${String(row.ronde)} van '${event.verplichting}' is op ${formatDay(row.overtakenOn)} ingehaald door de volgende.`,
    );
};

const werkhervatting: Gate<'werkhervatting'> = ({ event, before }) => {
  if (!before.recovery) return;
  const since = formatDay(before.recovery.from);
  refuse(
    isRecovery(event)
      ? `het werk is al volledig hervat op ${since}.`
      : `het werk is volledig hervat op ${since}; meld eerst de terugval.`,
  );
};

const verlof: Gate<'verlof'> = ({ event, before }) => {
  if (event.tot < event.op) refuse(`het verlof eindigt (${formatDay(event.tot)}) vóór het begint.`);
  if (event.tot > addMonths(event.op, 12)) refuse('een verlof duurt niet langer dan een jaar.');
  const other = eventsOf(before, 'verlof').find(({ tot }) => tot >= event.op);
  if (other) refuse(`er is al verlof van ${formatDay(other.op)} tot en met ${formatDay(other.tot)}.`);
};

const once = (event: Gebeurtenis, before: Account): void => {
  const earlier = firstOf(before, event.soort);
  if (earlier)
    refuse(
      `'${kindOf(event.soort).label}' is al gemeld, op ${formatDay(earlier.op)}; meld een correctie als dat niet klopt.`,
    );
};

const eersteZiektedag: Gate<'eerste-ziektedag-gecorrigeerd'> = ({ event, before }) => {
  if (event.wordt > event.op) refuse('de gecorrigeerde eerste ziektedag ligt na de dag van de correctie.');
  if (event.wordt === before.eersteZiektedag) refuse(`de eerste ziektedag is al ${formatDay(event.wordt)}.`);
  lawFor(event.wordt);
};

const vervanging: Gate<'vervanging'> = ({ event }) => {
  if (event.tot < event.op) refuse(`de vervanging eindigt (${formatDay(event.tot)}) vóór zij begint.`);
  if (event.persoon === event.vervanger) refuse('iemand kan niet zijn eigen vervanger zijn.');
};

type Gates = { readonly [S in Gebeurtenis['soort']]?: Gate<S> };

/** One gate per kind; a kind without one asks nothing. */
const GATES: Gates = {
  voldaan,
  'niet-van-toepassing': nietVanToepassing,
  werkhervatting,
  terugval: ({ before }) => {
    if (!before.recovery) refuse('er is geen volledige werkhervatting waarop een terugval kan volgen.');
  },
  verlof,
  'eerste-ziektedag-gecorrigeerd': eersteZiektedag,
  vervanging,
  'wet-aangenomen': wetAangenomen,
  'huisregels-aangenomen': huisregelsAangenomen,
  'advies-bedrijfsarts': spoor2.advies,
  'afwijking-van-advies': spoor2.afwijking,
  'spoor-1-uitgesloten': spoor2.spoor1Uitgesloten,
  spoorkeuze: spoor2.spoorkeuze,
  'bureau-gewisseld': spoor2.bureauGewisseld,
  'passend-werk-aangeboden': spoor2.passendWerk,
  'passend-werk-geweigerd': refusal.passendWerkGeweigerd,
  'gesprek-gevoerd': refusal.gesprek,
  'waarschuwing-verzonden': refusal.waarschuwing,
  'waarschuwing-ontvangen': refusal.ontvangen,
  'loonmaatregel-opgelegd': refusal.loonmaatregel,
  'medewerking-hervat': refusal.hervat,
  'deskundigenoordeel-ontvangen': refusal.oordeelOntvangen,
  'uwv-brief-ontvangen': uwv.brief,
  'uwv-brief-uitgebleven': uwv.brief,
  'uwv-vraagt-aanvulling': uwv.aanvulling,
  'uwv-verlengt-beslistermijn': uwv.named,
  'wia-keuring': ({ before }) => {
    uwv.afterApplication(before);
  },
  'wia-besluit': ({ before }) => {
    uwv.afterApplication(before);
  },
  'loonsanctie-opgelegd': uwv.loonsanctie,
  'bekorting-verzocht': uwv.bekortingVerzocht,
  'bekorting-besluit': uwv.bekortingBesluit,
  'vangnet-bekend': uwv.vangnetBekend,
  'vervroegde-iva-aangevraagd': uwv.ivaAangevraagd,
  'vervroegde-iva-besluit': uwv.ivaBesluit,
  'verlenging-loondoorbetaling': uwv.verlenging,
};

/** What happens once in a dossier. */
const ONCE: readonly Gebeurtenis['soort'][] = [
  'spoor-1-uitgesloten',
  'spoor-2-gestart',
  'uwv-brief-ontvangen',
  'uwv-brief-uitgebleven',
  'wia-aangevraagd',
  'wia-besluit',
  'loonsanctie-opgelegd',
  'vangnet-bekend',
  'vervroegde-iva-aangevraagd',
  'vervroegde-iva-besluit',
  'verlenging-loondoorbetaling',
  'nieuwe-bedongen-arbeid',
  'uit-dienst',
  'aow-bereikt',
  'overleden',
];

/**
 * Checks what a kind of event asks of everything that happened before it.
 * @throws Refusal with the one sentence that says what is missing
 */
export function checkGate(
  event: Gebeurtenis,
  before: Account,
  ziekmelding: Ziekmelding,
  announced: readonly Gebeurtenis[],
): void {
  if (ONCE.includes(event.soort)) once(event, before);
  // Which gate belongs to which event is proven by the type of the table; the compiler cannot follow the lookup.
  const gate = GATES[event.soort] as Gate<Gebeurtenis['soort']> | undefined;
  gate?.({ event, before, ziekmelding, announced });
}
