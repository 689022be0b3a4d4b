// The period of a job: within one, its letter to somebody leaves once.
import { formatDay } from '../calendar/format-day.ts';
import { isoDay, type IsoDay } from '../calendar/iso-day.ts';
import { isoWeek } from '../calendar/iso-week.ts';

export type Period = 'dag' | 'week' | 'maand';

/**
 * The period that a day falls in.
 * @example periodOf('week', '2026-11-23') //=> '2026-W48'
 */
export function periodOf(period: Period, day: IsoDay): string {
  if (period === 'week') return isoWeek(day);
  return period === 'dag' ? day : day.slice(0, 7);
}

/** The same as a Dutch sentence says it. @example 'week 48 van 2026', '23 november 2026', 'november 2026' */
export function periodInWords(period: Period, day: IsoDay): string {
  if (period === 'dag') return formatDay(day);
  if (period === 'maand') return formatDay(isoDay(`${day.slice(0, 7)}-01`)).slice(2);
  const [year = '', week = ''] = isoWeek(day).split('-W');
  return `week ${String(Number(week))} van ${year}`;
}
