// What each kind of event asks of the dossier before it: one gate per kind, one Dutch sentence per refusal.
import { formatDay } from '../calendar/format-day.ts';
import { addMonths } from '../calendar/add-months.ts';
import { DEFAULT_POLICY } from '../house/policy.ts';
import type { Obligation } from '../law/obligation.ts';
import { lawFor } from '../law/registry.ts';
import type { ObligationId } from '../law/vocabulary.ts';
import { eventsOf, firstOf, type Account } from './account.ts';
import { clocksOf } from './clocks.ts';
import { computeRows } from './compute-rows.ts';
import type { EventOf, Gebeurtenis, Ziekmelding } from './event.ts';
import { kindOf } from './events.ts';
import { evolve, isRecovery } from './evolve.ts';
import { Refusal } from './refusal.ts';
import type { Row } from './row.ts';

interface Asked<S extends Gebeurtenis['soort']> {
  readonly event: EventOf<S>;
  /** The account of everything that happened before. */
  readonly before: Account;
  readonly ziekmelding: Ziekmelding;
}

type Gate<S extends Gebeurtenis['soort']> = (asked: Asked<S>) => void;

function refuse(sentence: string): never {
  throw new Refusal(sentence);
}

function duty(before: Account, id: ObligationId): Obligation {
  const found = before.page.obligations.find((each) => each.id === id);
  return found ?? refuse(`de verplichting '${id}' wordt nog niet ondersteund.`);
}

function hasRounds({ due, appears }: Obligation): boolean {
  return due.rule === 'every' || due.rule === 'grid' || (appears !== 'always' && 'each' in appears);
}

/** The rows of one duty as they are once an event is in. */
function rowsWith(
  asked: { ziekmelding: Ziekmelding; before: Account },
  event: Gebeurtenis | undefined,
  id: ObligationId,
): readonly Row[] {
  const account = event ? evolve(asked.ziekmelding, [...asked.before.events, event]) : asked.before;
  return computeRows(account, clocksOf(account), DEFAULT_POLICY).filter(
    ({ obligation }) => obligation.id === id,
  );
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
  const { event, before } = asked;
  if (hasRounds(duty(before, event.verplichting)) && event.ronde === undefined)
    refuse(`'${event.verplichting}' kent rondes: geef met 'ronde' aan welke.`);
  const row = rowsWith(asked, undefined, event.verplichting).find(
    ({ ronde }) => ronde === (event.ronde ?? 1),
  );
  if (!row) refuse(`'${event.verplichting}' heeft geen ronde ${String(event.ronde ?? 1)}.`);
  if (row.fulfilledBy) refuse(`'${event.verplichting}' is al gedaan op ${formatDay(row.fulfilledBy.op)}.`);
  if (row.notApplicable) refuse(`'${event.verplichting}' is al niet van toepassing verklaard.`);
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

/**
 * Checks what a kind of event asks of everything that happened before it; a kind without a gate asks nothing.
 * @throws Refusal with the one sentence that says what is missing
 */
export function checkGate(event: Gebeurtenis, before: Account, ziekmelding: Ziekmelding): void {
  const asked = { before, ziekmelding };
  switch (event.soort) {
    case 'voldaan':
      voldaan({ event, ...asked });
      break;
    case 'niet-van-toepassing':
      nietVanToepassing({ event, ...asked });
      break;
    case 'werkhervatting':
      werkhervatting({ event, ...asked });
      break;
    case 'terugval':
      if (!before.recovery) refuse('er is geen volledige werkhervatting waarop een terugval kan volgen.');
      break;
    case 'verlof':
      verlof({ event, ...asked });
      break;
    case 'wia-besluit':
      once(event, before);
      if (!firstOf(before, 'wia-aangevraagd'))
        refuse('er is nog geen WIA-aanvraag gemeld; meld eerst wia-aangevraagd.');
      break;
    case 'spoor-2-gestart':
    case 'uwv-brief-ontvangen':
    case 'wia-aangevraagd':
    case 'overleden':
      once(event, before);
      break;
    case 'eerste-ziektedag-gecorrigeerd':
      eersteZiektedag({ event, ...asked });
      break;
    case 'vervanging':
      vervanging({ event, ...asked });
      break;
    default:
  }
}
