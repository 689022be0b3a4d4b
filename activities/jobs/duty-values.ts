// A duty as a row of a job's letter.
import type { IsoDay } from '../../workflows/calendar/iso-day.ts';
import { oneLine } from '../../workflows/dossier/one-line.ts';
import type { Values } from '../letters/placeholders.ts';
import { ACTOREN, lateness, shortDay } from '../letters/wording.ts';
import { lastDayOf, type OpenDuty } from './open-duties.ts';

/**
 * @param voor for whom the reader does it, if not for himself
 */
export function dutyRow(duty: OpenDuty, today: IsoDay, voor = ''): Values {
  const { dossier, termijn, titel } = duty;
  const late = lastDayOf(duty) < today;
  return {
    'rij.datum': shortDay(termijn.uiterlijk),
    'rij.streef': termijn.streefdatum ? shortDay(termijn.streefdatum) : '',
    'rij.teLaat': late ? lateness(today, lastDayOf(duty)) : '',
    'rij.dossier': dossier,
    'rij.wie': ACTOREN[termijn.actor],
    'rij.titel': oneLine(titel) + (termijn.ronde > 1 ? ` (${String(termijn.ronde)})` : ''),
    'rij.stand': late ? ' (te laat)' : termijn.gepland ? ' (gepland)' : '',
    'rij.voor': voor,
  };
}
