// An instant as a person in Amsterdam reads it.
import { longDay } from './days.ts';

const CLOCK = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Amsterdam',
  dateStyle: 'short',
  timeStyle: 'short',
});

/** @example moment('2026-11-23T06:30:00.000Z') //=> 'ma 23 nov 2026 07:30' */
export function moment(instant: string): string {
  const [day = '', clock = ''] = CLOCK.format(Date.parse(instant)).split(' ');
  return `${longDay(day)} ${clock}`;
}
