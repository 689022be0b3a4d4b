// Which kind of event a random life tries next: everything in the catalogue, what is due most often, and what follows naturally.
import { kindOf } from '../../workflows/dossier/events.ts';
import type { Gebeurtenis } from '../../workflows/dossier/event.ts';
import { SOORTEN, type Soort } from '../../workflows/law/vocabulary.ts';
import type { Die } from './oracle/seeded.ts';

/** Every kind that can be reported in a dossier. */
export const REPORTABLE: readonly Soort[] = SOORTEN.filter(
  (soort) => soort !== 'ziekmelding' && kindOf(soort).engine !== true,
);

/** What ends a life: seldom, or no life would be long. */
const ENDERS: readonly Soort[] = [
  'overleden',
  'uit-dienst',
  'aow-bereikt',
  'nieuwe-bedongen-arbeid',
  'wia-besluit',
  'vervroegde-iva-besluit',
];

/** What belongs to the end of the wachttijd or of the first year: seldom much earlier. */
const USUAL_FROM: Partial<Readonly<Record<Soort, number>>> = {
  'spoor-2-gestart': 250,
  'uwv-brief-ontvangen': 590,
  'uwv-brief-uitgebleven': 620,
  'wia-aangevraagd': 600,
  'wia-keuring': 640,
  'wia-besluit': 680,
  'loonsanctie-opgelegd': 650,
  'verlenging-loondoorbetaling': 500,
};

const AFTER: Partial<Readonly<Record<Soort, readonly Soort[]>>> = {
  werkhervatting: ['terugval'],
  'passend-werk-aangeboden': ['passend-werk-geweigerd'],
  'passend-werk-geweigerd': ['voldaan', 'gesprek-gevoerd'],
  'medewerking-geweigerd': ['voldaan', 'gesprek-gevoerd'],
  'controlevoorschrift-geschonden': ['voldaan', 'gesprek-gevoerd'],
  'gesprek-gevoerd': ['waarschuwing-verzonden', 'waarschuwing-verzonden', 'advies-bedrijfsarts'],
  'waarschuwing-verzonden': ['waarschuwing-ontvangen', 'waarschuwing-ontvangen', 'loonmaatregel-opgelegd'],
  'waarschuwing-ontvangen': ['loonmaatregel-opgelegd', 'loonmaatregel-opgelegd'],
  'loonmaatregel-opgelegd': ['deskundigenoordeel-aangevraagd', 'medewerking-hervat', 'voldaan'],
  'deskundigenoordeel-aangevraagd': ['deskundigenoordeel-ontvangen'],
  'advies-bedrijfsarts': ['afwijking-van-advies', 'advies-bedrijfsarts', 'spoorkeuze', 'spoor-1-uitgesloten'],
  conflict: ['mediation', 'spoor-1-uitgesloten'],
  'spoor-2-gestart': ['advies-bedrijfsarts', 'bureau-gewisseld', 'voldaan'],
  'wia-aangevraagd': [
    'uwv-vraagt-aanvulling',
    'wia-keuring',
    'loonsanctie-opgelegd',
    'loonsanctie-opgelegd',
    'loonsanctie-opgelegd',
    'uwv-verlengt-beslistermijn',
  ],
  'loonsanctie-opgelegd': ['bekorting-verzocht', 'bekorting-verzocht', 'bekorting-verzocht'],
  'bekorting-verzocht': ['bekorting-besluit', 'bekorting-besluit', 'bekorting-besluit'],
  'bekorting-besluit': ['bekorting-verzocht', 'wia-besluit'],
  'vervroegde-iva-aangevraagd': ['vervroegde-iva-besluit'],
};

const weighted: readonly Soort[] = REPORTABLE.flatMap((soort) =>
  Array.from({ length: ENDERS.includes(soort) ? 1 : 4 }, () => soort),
);

/** One of a list. */
export function oneOf<T>(list: readonly T[], die: Die): T {
  const item = list[die(0, list.length - 1)];
  if (item === undefined) throw new RangeError('nothing to choose from');
  return item;
}

/** The kind to try on a day: what follows on one of the last events, a duty done, or anything at all. */
export function nextKind(
  there: readonly Gebeurtenis[],
  sickFor: number,
  state: { readonly recovered: boolean; readonly closed: boolean },
  die: Die,
): Soort {
  if (state.closed && die(1, 10) <= 7) return 'correctie';
  if (state.recovered && die(1, 10) <= 6) return 'terugval';
  const roll = die(1, 10);
  if (roll <= 4) return 'voldaan';
  if (roll <= 7) {
    const follows = there.slice(-6).flatMap(({ soort }) => AFTER[soort] ?? []);
    if (follows.length > 0) return oneOf(follows, die);
  }
  const kind = oneOf(weighted, die);
  return sickFor < (USUAL_FROM[kind] ?? 0) && die(1, 10) > 1 ? 'voldaan' : kind;
}
