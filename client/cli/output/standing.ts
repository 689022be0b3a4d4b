// Where a duty stands, in a mark, a few words and a colour; the mark says it without colour too.
import { daysBetween } from '../../../workflows/calendar/days-between.ts';
import type { IsoDay } from '../../../workflows/calendar/iso-day.ts';
import type { Status, Termijn } from '../../../workflows/dossier/forecast-types.ts';
import { ahead, counted, shortDay } from './days.ts';
import type { Paint } from './paint.ts';

export interface Standing {
  readonly mark: string;
  readonly text: string;
  readonly brush: keyof Paint | undefined;
  /** What the mark means, for the legend. */
  readonly meaning: string;
}

/** What a status is called in a sentence or a table. */
export const STATUS_NAMES: Readonly<Record<Status, string>> = {
  open: 'open',
  verlopen: 'te laat',
  gedaan: 'gedaan',
  'te-laat-gedaan': 'te laat gedaan',
  opgeschort: 'opgeschort',
  vervallen: 'vervallen',
  'niet-van-toepassing': 'n.v.t.',
  'niet-gedaan': 'niet gedaan',
};

/** From so many days ahead a duty is drawn in colour. */
const SOON = 14;

/** Past its date, but the authority still accepts it; else how far ahead. */
function whenOpen({ uiterlijk, respijt }: Termijn, today: IsoDay): string {
  return respijt !== undefined && uiterlijk < today
    ? `kan t/m ${shortDay(respijt)}`
    : ahead(today, uiterlijk);
}

/** How a duty stands at the end of `today` (the peildatum). */
export function standingOf(termijn: Termijn, today: IsoDay): Standing {
  const text = STATUS_NAMES[termijn.status];
  switch (termijn.status) {
    case 'open': {
      const brush = daysBetween(today, termijn.uiterlijk) <= SOON ? 'warn' : undefined;
      return termijn.gepland
        ? { mark: '◦', text: whenOpen(termijn, today), brush, meaning: 'open, voorlopige datum' }
        : { mark: '○', text: whenOpen(termijn, today), brush, meaning: 'open' };
    }
    case 'verlopen': {
      const late = counted(daysBetween(termijn.respijt ?? termijn.uiterlijk, today), 'dag', 'dagen');
      return { mark: '!', text: `${late} te laat`, brush: 'bad', meaning: 'te laat' };
    }
    case 'gedaan': {
      const when = termijn.gedaanOp === undefined ? '' : ` ${shortDay(termijn.gedaanOp)}`;
      return { mark: '✓', text: `${text}${when}`, brush: 'good', meaning: text };
    }
    case 'te-laat-gedaan':
      return { mark: '✓', text, brush: 'warn', meaning: 'gedaan' };
    case 'opgeschort': {
      const until =
        termijn.opgeschortTot === undefined ? 'opgeschort' : `wacht ${shortDay(termijn.opgeschortTot)}`;
      return {
        mark: '‖',
        text: until,
        brush: 'accent',
        meaning: 'opgeschort, wacht (tot de dag die erbij staat)',
      };
    }
    case 'niet-gedaan':
      return { mark: '✗', text, brush: 'bad', meaning: text };
    case 'vervallen':
    case 'niet-van-toepassing':
      return { mark: '–', text, brush: 'quiet', meaning: 'vervallen of niet van toepassing' };
  }
}
