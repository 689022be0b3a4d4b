// What a gap in the re-integratieverslag is: an element of art. 6 lid 1 Regeling procesgang, one sentence, and what to do.
import type { IsoDay } from '../../calendar/iso-day.ts';
import type { EventOf } from '../event.ts';
import type { Picture } from '../picture.ts';
import type { Row } from '../row.ts';
import { standingOf } from '../status.ts';

/** Elements a to l of art. 6 lid 1 Regeling procesgang; `bijlage` is what belongs with them by UWV's practice. */
export type Onderdeel = 'a-d' | 'e' | 'f' | 'g' | 'h' | 'i' | 'j' | 'k' | 'l' | 'bijlage';

export const ONDERDELEN: readonly Onderdeel[] = ['a-d', 'e', 'f', 'g', 'h', 'i', 'j', 'k', 'l', 'bijlage'];

/** What kind of gap. `nakijken`: the file cannot show it, a person has to look. */
export const GATEN = [
  'ontbreekt',
  'geen-stuk',
  'niet-getekend',
  'niet-besproken',
  'niet-bijgesteld',
  'nakijken',
] as const;

export interface Gat {
  readonly onderdeel: Onderdeel;
  readonly gat: (typeof GATEN)[number];
  /** One Dutch sentence with what to do; never medical. */
  readonly zin: string;
  readonly grondslag: string;
}

/** What the gaps are looked for in: everything up to and including a day. */
export interface Asked {
  readonly picture: Picture;
  readonly day: IsoDay;
  /** The last day for the report. */
  readonly uiterlijk: IsoDay;
  readonly soort: VerslagSoort;
}

/** For the WIA; at the end of employment while sick, in full or (six to ten weeks) in short. */
export type VerslagSoort = 'wia' | 'uit-dienst' | 'uit-dienst-verkort';

const PROCESGANG = 'Regeling procesgang eerste en tweede ziektejaar';

/** Art. 6 lid 1 under a letter, else the policy that asks for it. */
function basis(onderdeel: Onderdeel): string {
  if (onderdeel === 'bijlage') return 'Beleidsregels beoordelingskader poortwachter';
  return onderdeel === 'a-d'
    ? `art. 6 lid 1 onderdelen a tot en met d ${PROCESGANG}`
    : `art. 6 lid 1 onderdeel ${onderdeel} ${PROCESGANG}`;
}

export const gap = (onderdeel: Onderdeel, gat: Gat['gat'], zin: string): Gat => ({
  onderdeel,
  gat,
  zin,
  grondslag: basis(onderdeel),
});

/** Where a row stands, whatever closed the dossier since: `klaar`, `nodig`, or `niet-nodig` (excused, or waiting). */
export function need(row: Row, { picture, day }: Asked): 'klaar' | 'nodig' | 'nog-niet' | 'niet-nodig' {
  switch (standingOf(row, picture.account, undefined, day).status) {
    case 'gedaan':
    case 'te-laat-gedaan':
      return 'klaar';
    case 'verlopen':
    case 'niet-gedaan':
      return 'nodig';
    case 'open':
      return 'nog-niet';
    case 'opgeschort':
    case 'vervallen':
    case 'niet-van-toepassing':
      return 'niet-nodig';
  }
}

/** The report that fulfilled a row, if it was done by then. */
export function doneBy({ fulfilledBy }: Row, day: IsoDay): EventOf<'voldaan'> | undefined {
  return fulfilledBy?.soort === 'voldaan' && fulfilledBy.op <= day ? fulfilledBy : undefined;
}
