// Dismissal, only ever as a checklist: which conditions the law names, and what the file shows of each. Nothing is prepared or advised.
import { formatDay } from '../../calendar/format-day.ts';
import type { IsoDay } from '../../calendar/iso-day.ts';
import type { SluitReden } from '../forecast-types.ts';
import type { Picture } from '../picture.ts';
import { Refusal } from '../refusal.ts';
import { bGround } from './b-ground.ts';
import type { Voorwaarde } from './condition.ts';
import { eGround } from './e-ground.ts';

export interface Ontslagweg {
  readonly weg: 'e-grond' | 'b-grond';
  readonly titel: string;
  readonly toelichting: string;
  readonly voorwaarden: readonly Voorwaarde[];
}

export interface Ontslagvoorwaarden {
  /** The sentence that stands above everything. */
  readonly vooraf: string;
  readonly peildatum: IsoDay;
  readonly wegen: readonly Ontslagweg[];
}

export const VOORAF =
  'Spoorwijzer bereidt nooit een ontslag voor en geeft hierover geen advies: vraag altijd een jurist.';

/** Endings after which there is nobody to dismiss, or another ground than these two. */
const ENDED: readonly SluitReden[] = [
  'hersteld',
  'uit-dienst',
  'aow',
  'nieuwe-bedongen-arbeid',
  'andere-oorzaak',
  'overleden',
];

/**
 * The conditions at the end of a day.
 * @throws Refusal when the dossier has ended in a way that leaves nothing to look at
 */
export function ontslagvoorwaardenOf(picture: Picture, peildatum: IsoDay): Ontslagvoorwaarden {
  const { closing } = picture;
  if (closing && closing.op <= peildatum && ENDED.includes(closing.reden))
    throw new Refusal(
      `het dossier is gesloten op ${formatDay(closing.op)} (${closing.reden}); hier valt niets te bekijken.`,
    );
  const asked = { picture, day: peildatum };
  return {
    vooraf: VOORAF,
    peildatum,
    wegen: [
      {
        weg: 'e-grond',
        titel: 'Ontbinding na verwijtbaar weigeren (e-grond)',
        toelichting:
          'Alleen de kantonrechter kan zo ontbinden (art. 7:671b lid 1 onderdeel a BW). Herplaatsing wordt bij deze grond niet gevraagd (art. 7:669 lid 1 BW).',
        voorwaarden: eGround(asked),
      },
      {
        weg: 'b-grond',
        titel: 'Opzegging na langdurige ziekte (b-grond)',
        toelichting: 'Alleen met toestemming van UWV, na het opzegverbod (art. 7:671a lid 1 BW).',
        voorwaarden: bGround(asked),
      },
    ],
  };
}
