// The gap list of the re-integratieverslag: what art. 6 lid 1 Regeling procesgang asks and the file does not show (law.md §7).
import { daysBetween } from '../../calendar/days-between.ts';
import { formatDay } from '../../calendar/format-day.ts';
import type { IsoDay } from '../../calendar/iso-day.ts';
import type { ObligationId } from '../../law/vocabulary.ts';
import { lastDayOfEmployment } from '../employment.ts';
import type { Status } from '../forecast-types.ts';
import type { Picture } from '../picture.ts';
import { Refusal } from '../refusal.ts';
import type { Row } from '../row.ts';
import { standingOf } from '../status.ts';
import { ONDERDELEN, type Asked, type Gat, type VerslagSoort } from './gap.ts';
import { adviceGaps, pieceGaps } from './pieces.ts';
import { subjectGaps } from './subjects.ts';
import { expertGaps, judgementGaps, spoor2Gaps, unseen } from './surroundings.ts';

export interface Verslag {
  readonly peildatum: IsoDay;
  readonly verslag: {
    readonly verplichting: ObligationId;
    readonly soort: VerslagSoort;
    readonly uiterlijk: IsoDay;
    readonly status: Status;
    readonly gedaanOp?: IsoDay;
  };
  /** What is missing on file. UWV judges; a report with gaps may be handed in. */
  readonly gaten: readonly Gat[];
  /** What the file cannot show, for a person to look at. */
  readonly nakijken: readonly Gat[];
}

/** Up to ten weeks of sickness UWV asks for a short report, from six weeks on (Werkwijzer Poortwachter §§ 5.5-5.7). */
const FULL_FROM_DAYS = 70;

/** At the end of employment: the report for UWV, unless the one for the WIA comes first or no report is asked. */
function leavingReport(
  { rows, account }: Picture,
  wia: Row | undefined,
): { row: Row; soort: VerslagSoort } | undefined {
  const end = lastDayOfEmployment(account)?.day;
  if (end === undefined || account.ziekmelding.eigenrisicodragerZw === true) return undefined;
  if (wia && wia.uiterlijk <= end) return undefined;
  const row = rows.find(({ obligation }) => obligation.id === 're-integratieverslag-uit-dienst');
  if (!row)
    throw new Refusal(
      `dit dossier vraagt geen re-integratieverslag: het dienstverband eindigt op ${formatDay(end)}, binnen zes weken.`,
    );
  const short = daysBetween(account.eersteZiektedag, end) < FULL_FROM_DAYS;
  return { row, soort: short ? 'uit-dienst-verkort' : 'uit-dienst' };
}

/** The row of the report, and which report it is. @throws Refusal when none is asked */
function reportOf(picture: Picture, day: IsoDay): { row: Row; soort: VerslagSoort } {
  const { rows, account, closing } = picture;
  const row = rows.find(({ obligation }) => obligation.id === 're-integratieverslag');
  const leaving = leavingReport(picture, row);
  if (leaving) return leaving;
  const status = row && standingOf(row, account, closing, day).status;
  if (row && status !== 'vervallen' && status !== 'niet-van-toepassing') return { row, soort: 'wia' };
  const closed = closing && closing.op <= day;
  const why = closed ? `het is gesloten op ${formatDay(closing.op)}` : 'de plicht is vervallen';
  throw new Refusal(`dit dossier vraagt geen re-integratieverslag: ${why}.`);
}

const inOrder = (gaps: readonly Gat[]): readonly Gat[] =>
  gaps.toSorted((a, b) => ONDERDELEN.indexOf(a.onderdeel) - ONDERDELEN.indexOf(b.onderdeel));

/**
 * The gap list at the end of a day.
 * @throws Refusal when the dossier asks for no re-integratieverslag
 */
export function verslagOf(picture: Picture, peildatum: IsoDay): Verslag {
  const { row, soort } = reportOf(picture, peildatum);
  const asked: Asked = { picture, day: peildatum, uiterlijk: row.uiterlijk, soort };
  const all = inOrder(
    [pieceGaps, adviceGaps, subjectGaps, spoor2Gaps, expertGaps, judgementGaps, unseen].flatMap((look) =>
      look(asked),
    ),
  );
  const { status, gedaanOp } = standingOf(row, picture.account, picture.closing, peildatum);
  return {
    peildatum,
    verslag: {
      verplichting: row.obligation.id,
      soort,
      uiterlijk: row.uiterlijk,
      status,
      ...(gedaanOp === undefined ? {} : { gedaanOp }),
    },
    gaten: all.filter(({ gat }) => gat !== 'nakijken'),
    nakijken: all.filter(({ gat }) => gat === 'nakijken'),
  };
}
