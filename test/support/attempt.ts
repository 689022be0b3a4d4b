// One thing that is tried in a random life: from four numbers to an event somebody could report.
import { addDays } from '../../workflows/calendar/add-days.ts';
import { daysBetween } from '../../workflows/calendar/days-between.ts';
import type { IsoDay } from '../../workflows/calendar/iso-day.ts';
import type { Gebeurtenis } from '../../workflows/dossier/event.ts';
import type { Soort } from '../../workflows/law/vocabulary.ts';
import type { Typed } from './what-if.ts';

/** What is tried: a kind, a day counted from the first sick day, how late it becomes known, and a number to choose with. */
export interface Attempt {
  readonly kind: number;
  readonly after: number;
  readonly lag: number;
  readonly pick: number;
}

const DONE: readonly (readonly [id: string, around: number])[] = [
  ['ziekmelding-arbodienst', 5],
  ['probleemanalyse', 35],
  ['plan-van-aanpak', 50],
  ['bijstelling-plan-van-aanpak', 200],
  ['voortgangsgesprek', 95],
  ['voortgangsgesprek', 140],
  ['voortgangsgesprek', 250],
  ['voortgangsgesprek', 500],
  ['ziekmelding-uwv', 290],
  ['arbeidsdeskundig-onderzoek', 350],
  ['eerstejaarsevaluatie', 355],
  ['actueel-oordeel', 620],
  ['eindevaluatie', 620],
  ['re-integratieverslag', 630],
  ['medische-informatie', 640],
  ['re-integratieverslag-uploaden', 640],
];
const REASONS = ['geregeld-door-ander', 'herstel-binnenkort', 'op-verzoek-werknemer'] as const;

function of<T>(list: readonly T[], pick: number): T {
  const item = list[pick % list.length];
  if (item === undefined) throw new RangeError('nothing to choose from');
  return item;
}

/** The event that an attempt stands for, as typed, but for its days. */
export function typedEvent(
  { kind, after, pick }: Attempt,
  first: IsoDay,
  there: readonly Gebeurtenis[],
): Typed & { after: number; soort: Soort } {
  const recovery = there.filter(({ soort }) => soort === 'werkhervatting').at(-1);
  switch (kind) {
    case 0:
    case 1:
      return { after, soort: 'werkhervatting', omvang: 'volledig' };
    case 2:
    case 3:
    case 4:
      return {
        after: recovery ? daysBetween(first, recovery.op) + 1 + (pick % 30) : after,
        soort: 'terugval',
      };
    case 5:
      return {
        after,
        soort: 'verlof',
        tot: addDays(first, after + (pick % 120)),
        zelfdeOorzaak: of(['ja', 'ja', 'onbekend', 'nee'], pick),
      };
    case 6:
    case 7:
      return {
        after,
        soort: 'advies-bedrijfsarts',
        advies: of(['belastbaarheid', 'geen-benutbare-mogelijkheden'], pick),
      };
    case 8:
      return {
        after: 300 + (after % 150),
        soort: 'spoor-2-gestart',
        uitvoering: of(['extern', 'intern'], pick),
      };
    case 9:
      return { after: 600 + (after % 60), soort: 'uwv-brief-ontvangen' };
    case 10:
      return { after: 630 + (after % 90), soort: 'wia-aangevraagd' };
    case 11:
      return {
        after: 690 + (after % 90),
        soort: 'wia-besluit',
        uitkomst: of(['wga', 'iva', 'afgewezen'], pick),
      };
    case 12:
      return pick % 5 === 0
        ? { after, soort: 'overleden' }
        : { after, soort: 'betrokkene-gewijzigd', rol: 'casemanager', persoon: `p-${String(pick)}` };
    case 13:
      return {
        after: after % 60,
        soort: 'eerste-ziektedag-gecorrigeerd',
        wordt: addDays(first, (pick % 9) - 5),
      };
    case 14:
    case 15:
      return {
        after,
        soort: 'correctie',
        gebeurtenis: there.length === 0 ? 'niets' : (of(there, pick).id ?? 'niets'),
        reden: 'nooit-gebeurd',
      };
    case 16:
      return {
        after,
        soort: 'niet-van-toepassing',
        verplichting: of(DONE, pick)[0],
        reden: of(REASONS, pick),
      };
    case 17:
      return {
        after,
        soort: 'niet-van-toepassing',
        verplichting: 'voortgangsgesprek',
        ronde: 1 + (pick % 15),
        reden: of(REASONS, pick),
      };
    case 18:
      return {
        after,
        soort: 'vervanging',
        persoon: 'p-1',
        vervanger: 'p-2',
        tot: addDays(first, after + (pick % 30)),
      };
    case 19:
    case 20:
    case 21:
    case 22:
    case 23:
    case 24:
      return { after, soort: 'voldaan', verplichting: 'voortgangsgesprek' };
    default: {
      const [verplichting, around] = of(DONE, pick);
      return { after: Math.max(0, around - 25 + (after % 75)), soort: 'voldaan', verplichting };
    }
  }
}
