// The pieces of the re-integratieverslag: is each there, dated and on file, signed by both or refused on record?
import { formatDay } from '../../calendar/format-day.ts';
import { isoDay } from '../../calendar/iso-day.ts';
import type { ObligationId } from '../../law/vocabulary.ts';
import { eventsOf, type Account } from '../account.ts';
import { decisive } from '../derivation.ts';
import type { EventOf } from '../event.ts';
import type { Row } from '../row.ts';
import { doneBy, gap, need, type Asked, type Gat, type Onderdeel } from './gap.ts';

/** A piece that a duty brings forth. */
interface Piece {
  readonly id: ObligationId;
  readonly onderdeel: Onderdeel;
  /** With its article: it stands in the middle of a sentence. */
  readonly naam: string;
  /** What to do when it is not there. */
  readonly doe: string;
  /** Employer and employee sign it, and give their view in it. */
  readonly samen?: true;
  /** Only asked for once its own date has passed. */
  readonly opTijd?: true;
}

const PIECES: readonly Piece[] = [
  {
    id: 'probleemanalyse',
    onderdeel: 'f',
    naam: 'de probleemanalyse',
    doe: 'vraag haar op bij de bedrijfsarts en meld haar',
  },
  {
    id: 'plan-van-aanpak',
    onderdeel: 'g',
    naam: 'het plan van aanpak',
    doe: 'maak het samen en meld het',
    samen: true,
  },
  {
    id: 'eerstejaarsevaluatie',
    onderdeel: 'h',
    naam: 'de eerstejaarsevaluatie',
    doe: 'houd haar alsnog en meld haar',
    samen: true,
  },
  {
    id: 'eindevaluatie',
    onderdeel: 'h',
    naam: 'de eindevaluatie',
    doe: 'houd haar samen en meld haar',
    samen: true,
  },
  {
    id: 'actueel-oordeel',
    onderdeel: 'j',
    naam: 'het actueel oordeel van de bedrijfsarts',
    doe: 'vraag het op en meld het',
  },
  {
    id: 'trajectplan',
    onderdeel: 'bijlage',
    naam: 'het trajectplan voor spoor 2',
    doe: 'vraag het bureau erom en meld het',
  },
  {
    id: 'voortgangsrapportage',
    onderdeel: 'bijlage',
    naam: 'de voortgangsrapportage over spoor 2',
    doe: 'vraag het bureau erom en meld haar',
    opTijd: true,
  },
];

/** From this day on a plan and an evaluation hold the view of both (Stcrt. 2023, 13931). */
const VIEWS_SINCE = isoDay('2023-07-01');

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Whether a document still exists: a destroyed one is named, but gone. */
function onFile(account: Account, document: string | undefined): boolean {
  return (
    document !== undefined &&
    !eventsOf(account, 'document-vernietigd').some((event) => event.document === document)
  );
}

function paper(piece: Piece, event: EventOf<'voldaan'>, { picture }: Asked): readonly Gat[] {
  if (onFile(picture.account, event.document)) return [];
  const what = `${piece.naam} van ${formatDay(event.op)}`;
  const zin =
    event.document === undefined
      ? `Van ${what} is geen stuk vastgelegd; zoek het gedateerde stuk op en leg het vast.`
      : `Het stuk van ${what} is vernietigd; leg een nieuw, gedateerd stuk vast.`;
  return [gap(piece.onderdeel, 'geen-stuk', zin)];
}

function signature(piece: Piece, { op, getekend }: EventOf<'voldaan'>): readonly Gat[] {
  if (!piece.samen || getekend === 'beide' || getekend === 'geweigerd') return [];
  const what = `${capital(piece.naam)} van ${formatDay(op)}`;
  const zin =
    getekend === 'alleen-werkgever'
      ? `${what} is alleen door de werkgever getekend; laat de werknemer tekenen, of leg vast dat die niet wil tekenen.`
      : `Bij ${piece.naam} van ${formatDay(op)} is niet vastgelegd of beiden tekenden; laat tekenen, of leg vast dat iemand weigert.`;
  return [gap(piece.onderdeel, 'niet-getekend', zin)];
}

function views(piece: Piece, { op }: EventOf<'voldaan'>): readonly Gat[] {
  if (!piece.samen || op < VIEWS_SINCE) return [];
  const zin = `Kijk na of de visie van werkgever én werknemer staat in ${piece.naam} van ${formatDay(op)}; vanaf 1 juli 2023 hoort dat.`;
  return [gap(piece.onderdeel, 'nakijken', zin)];
}

/** Everything wrong with one row of a piece. */
function rowGaps(piece: Piece, row: Row, missing: string, asked: Asked): readonly Gat[] {
  const event = doneBy(row, asked.day);
  if (event) return [...paper(piece, event, asked), ...signature(piece, event), ...views(piece, event)];
  const standing = need(row, asked);
  if (standing === 'niet-nodig' || (standing === 'nog-niet' && piece.opTijd)) return [];
  return [gap(piece.onderdeel, piece.id === BIJSTELLING.id ? 'niet-bijgesteld' : 'ontbreekt', missing)];
}

const BIJSTELLING: Piece = {
  id: 'bijstelling-plan-van-aanpak',
  onderdeel: 'g',
  naam: 'de bijstelling van het plan van aanpak',
  doe: 'stel het samen bij en meld dat',
  samen: true,
};

/** At the end of employment the closing pieces are asked for early; of the others only what was due by then. */
function asksFor(id: ObligationId, row: Row, { soort, uiterlijk }: Asked): boolean {
  if (soort === 'wia' || row.uiterlijk <= uiterlijk || row.fulfilledBy !== undefined) return true;
  return soort === 'uit-dienst' && (id === 'actueel-oordeel' || id === 'eindevaluatie');
}

/** What is missing, has no document or no signature, piece by piece; and where both views have to be looked for. */
export function pieceGaps(asked: Asked): readonly Gat[] {
  const { rows } = asked.picture;
  const of = (piece: Piece, missing: (row: Row) => string): readonly Gat[] =>
    rows
      .filter((row) => row.obligation.id === piece.id && asksFor(piece.id, row, asked))
      .flatMap((row) => rowGaps(piece, row, missing(row), asked));
  return [
    ...PIECES.flatMap((piece) =>
      of(piece, ({ uiterlijk }) => {
        const when =
          uiterlijk < asked.day
            ? `moest er uiterlijk ${formatDay(uiterlijk)} zijn`
            : `is er nog niet (uiterlijk ${formatDay(uiterlijk)})`;
        return `${capital(piece.naam)} ${when}; ${piece.doe}.`;
      }),
    ),
    ...of(BIJSTELLING, ({ due }) => {
      const advice = decisive(due).from;
      const after = advice === undefined ? '' : ` na het advies van ${formatDay(advice)}`;
      return `Het plan van aanpak is${after} niet bijgesteld; ${BIJSTELLING.doe}.`;
    }),
  ];
}

/** Advices of the bedrijfsarts of which no document is on file. */
export function adviceGaps({ picture: { account }, day }: Asked): readonly Gat[] {
  return eventsOf(account, 'advies-bedrijfsarts')
    .filter(({ op, document }) => op <= day && !onFile(account, document))
    .map(({ op }) =>
      gap(
        'f',
        'geen-stuk',
        `Van het advies van de bedrijfsarts van ${formatDay(op)} is geen stuk vastgelegd; vraag het op, zonder medische gegevens.`,
      ),
    );
}
