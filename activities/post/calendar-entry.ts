// The calendar file that goes with a letter: all-day entries on the last day of a duty.
import ical, {
  ICalEventBusyStatus,
  ICalEventClass,
  ICalEventStatus,
  ICalEventTransparency,
} from 'ical-generator';
import type { ObligationId } from '../../workflows/law/vocabulary.ts';
import type { LetterOrder, LetterTerm } from '../../workflows/ports.ts';

export interface CalendarFile {
  readonly filename: string;
  readonly method: 'PUBLISH' | 'CANCEL';
  readonly content: string;
}

interface Wording {
  /** Address that the entries come from. */
  readonly organizer: string;
  /** The duty as an instruction without anything personal. */
  readonly instruction: (duty: ObligationId) => string;
}

/** Nothing is left to do about it. */
function isOver({ status }: LetterTerm): boolean {
  return status === 'vervallen' || status === 'niet-van-toepassing' || status === 'niet-gedaan';
}

function uid(dossiernummer: string, { verplichting, ronde }: LetterTerm): string {
  return `${dossiernummer}-${verplichting}-${ronde}@spoorwijzer`;
}

/**
 * The file around its entries, in lines of at most 75 bytes (RFC 5545, 3.1). The library would fold them too, but it
 * measures every character apart: a third of a millisecond per entry, more than all the words of a letter take.
 */
function written(method: string, events: string): string {
  const head = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Spoorwijzer//Termijnen//NL', `METHOD:${method}`];
  return [...head, ...events.trimEnd().split('\r\n'), 'END:VCALENDAR', ''].map(folded).join('\r\n');
}

function folded(line: string): string {
  if (Buffer.byteLength(line) <= 75) return line;
  let result = '';
  let size = 0;
  for (const char of line) {
    const bytes = Buffer.byteLength(char);
    if (size + bytes > 75) {
      result += '\r\n ';
      size = 1;
    }
    result += char;
    size += bytes;
  }
  return result;
}

/**
 * A calendar of duties. Published, not an invitation: there is nothing to accept or decline, and a published entry
 * can be renewed (SEQUENCE) and withdrawn (CANCEL) like an invited one. A withdrawal is a revision more than the last
 * date. One entry that is over makes METHOD:CANCEL; among others it is published as cancelled, since a file has one
 * method.
 */
export function calendarFile(
  { dossiernummer, op }: Pick<LetterOrder, 'dossiernummer' | 'op'>,
  rows: readonly LetterTerm[],
  { organizer, instruction }: Wording,
): CalendarFile {
  const method = rows.length === 1 && rows.every(isOver) ? 'CANCEL' : 'PUBLISH';
  const stamp = new Date(`${op}T05:30:00Z`);
  const calendar = ical();
  const events = rows.map((row) =>
    calendar.createEvent({
      id: uid(dossiernummer, row),
      sequence: row.verschoven + (isOver(row) ? 1 : 0),
      stamp,
      start: new Date(`${row.uiterlijk}T00:00:00Z`),
      allDay: true,
      timezone: 'UTC',
      summary: `${instruction(row.verplichting)} (${dossiernummer})`,
      class: ICalEventClass.PRIVATE,
      transparency: ICalEventTransparency.TRANSPARENT,
      busystatus: ICalEventBusyStatus.FREE,
      status: isOver(row) ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
      organizer: { name: 'Spoorwijzer', email: organizer },
    }),
  );
  return {
    filename: method === 'CANCEL' ? 'vervallen.ics' : 'termijnen.ics',
    method,
    content: written(method, events.join('')),
  };
}

/**
 * The calendar file of a letter: the whole calendar on opening, what falls away on closing, else the duty it is about
 * while its day is still to come. Undefined when there is nothing to put in a calendar.
 */
export function calendarEntry(order: LetterOrder, wording: Wording): CalendarFile | undefined {
  const { brief, termijn, termijnen } = order;
  if (brief === 'dossier-geopend' || brief === 'dossier-gesloten') {
    return termijnen.length > 0 ? calendarFile(order, termijnen, wording) : undefined;
  }
  const ahead = termijn !== undefined && (termijn.uiterlijk >= order.op || isOver(termijn));
  return ahead && brief !== 'bezorgfout' ? calendarFile(order, [termijn], wording) : undefined;
}
