// How long a closed dossier is kept: the last line of its agenda.
import { anniversary } from '../calendar/anniversary.ts';
import type { IsoDay } from '../calendar/iso-day.ts';
import { retentionYears } from './closing.ts';
import type { Picture } from './picture.ts';

/** The day on which a closed dossier's retention ends; undefined while no ending is known. */
export function retentionEnd({ account, closing }: Picture): IsoDay | undefined {
  return closing && anniversary(closing.op, retentionYears(account));
}
