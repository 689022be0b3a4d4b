// Days, counts and spans as a person reads them.
import { daysBetween } from '../../../workflows/calendar/days-between.ts';
import { isIsoDay, type IsoDay } from '../../../workflows/calendar/iso-day.ts';
import { weekday } from '../../../workflows/calendar/weekday.ts';

const WEEKDAYS = ['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo'];
const MONTHS = ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];

/** @example monthOf('2026-03-02') //=> 'mrt' */
export function monthOf(day: string): string {
  return MONTHS[Number(day.slice(5, 7)) - 1] ?? '';
}

/** @example weekdayOf('2026-02-02') //=> 'ma' */
export function weekdayOf(day: IsoDay): string {
  return WEEKDAYS[weekday(day) - 1] ?? '';
}

/** @example shortDay('2026-02-02') //=> '2 feb' */
export function shortDay(day: string): string {
  return `${String(Number(day.slice(8, 10)))} ${monthOf(day)}`;
}

/** @example plainDay('2026-02-02') //=> '2 feb 2026' */
export function plainDay(day: string): string {
  return `${shortDay(day)} ${day.slice(0, 4)}`;
}

/** @example longDay('2026-02-02') //=> 'ma 2 feb 2026' */
export function longDay(day: string): string {
  return isIsoDay(day) ? `${weekdayOf(day)} ${plainDay(day)}` : day;
}

/** @example counted(1, 'dag', 'dagen') //=> '1 dag' */
export function counted(count: number, one: string, more: string): string {
  return `${String(count)} ${count === 1 ? one : more}`;
}

/** How far ahead: 'vandaag', 'morgen', 'nog 9 dagen'. @param day not before `today` */
export function ahead(today: IsoDay, day: IsoDay): string {
  const days = daysBetween(today, day);
  if (days === 0) return 'vandaag';
  return days === 1 ? 'morgen' : `nog ${String(days)} dagen`;
}
