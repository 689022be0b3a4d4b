// The agenda as a calendar file: one private all-day entry per duty that is still to be done.
import ical, {
  ICalCalendarMethod,
  ICalEventBusyStatus,
  ICalEventClass,
  ICalEventTransparency,
} from 'ical-generator';
import type { IsoDay } from '../../workflows/calendar/iso-day.ts';
import type { Forecast, Status } from '../../workflows/dossier/forecast-types.ts';
import { titlesOf } from './output/words.ts';
import { capital } from './output/text.ts';

const TO_DO: readonly Status[] = ['open', 'verlopen', 'opgeschort'];
const midnight = (day: IsoDay) => new Date(`${day}T00:00:00Z`);

/**
 * The calendar as text. The same forecast gives the same bytes: its time stamp is the peildatum.
 * @param from the first sick day, which keeps the entries of two agendas apart
 */
export function calendarText(
  { termijnen, peildatum, wetsversie }: Forecast,
  from: IsoDay,
): { text: string; entries: number } {
  const title = titlesOf(wetsversie);
  const calendar = ical({
    name: 'Spoorwijzer',
    prodId: { company: 'Spoorwijzer', product: 'agenda', language: 'NL' },
    method: ICalCalendarMethod.PUBLISH,
  });
  const rows = termijnen.filter(({ status }) => TO_DO.includes(status));
  for (const { verplichting, ronde, uiterlijk, omdat, grondslag, gepland } of rows) {
    const round = termijnen.some((row) => row.verplichting === verplichting && row.ronde > 1)
      ? ` ${String(ronde)}`
      : '';
    calendar.createEvent({
      id: `${verplichting}-${String(ronde)}-${from}@spoorwijzer`,
      stamp: midnight(peildatum),
      start: midnight(uiterlijk),
      allDay: true,
      timezone: 'UTC',
      summary: `Uiterlijk: ${capital(title(verplichting))}${round}${gepland ? ' (voorlopig)' : ''}`,
      description: `${omdat}\n${grondslag}`,
      class: ICalEventClass.PRIVATE,
      busystatus: ICalEventBusyStatus.FREE,
      transparency: ICalEventTransparency.TRANSPARENT,
    });
  }
  return { text: calendar.toString(), entries: rows.length };
}
