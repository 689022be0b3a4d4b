// The calendar file of a letter.
import { describe, expect, it } from '@jest/globals';
import { calendarEntry, calendarFile } from '../../activities/post/calendar-entry.ts';
import { isoDay } from '../../workflows/calendar/iso-day.ts';
import { ordersOfEveryKind } from './kinds.ts';
import { dossierOrder, order, term } from './orders.ts';
import { plainLetters } from './people.ts';

const wording = { organizer: 'spoor@werk.example', instruction: plainLetters.instruction.bind(plainLetters) };
const linesOf = (what = order()) => calendarEntry(what, wording)?.content.split('\r\n') ?? [];

describe('De agenda bij een brief', () => {
  it('is een dag lang, privé, zonder naam, en kent geen klok', () => {
    expect(linesOf()).toStrictEqual(
      expect.arrayContaining([
        'METHOD:PUBLISH',
        'UID:D-2026-7K3M9Q-plan-van-aanpak-1@spoorwijzer',
        'SEQUENCE:0',
        'DTSTAMP:20260317T053000Z',
        'DTSTART;VALUE=DATE:20260330',
        'SUMMARY:Maak het plan van aanpak (D-2026-7K3M9Q)',
        'CLASS:PRIVATE',
      ]),
    );
  });

  it('heeft regels van ten hoogste 75 bytes, en het vouwen verliest niets', () => {
    const instruction = () =>
      'Überprüfe 👩‍⚕️ het re-integratieverslag, de eindevaluatie én het actueel oordeel van de bedrijfsarts';
    const content = calendarFile(order(), [term('eindevaluatie')], { ...wording, instruction }).content;
    for (const line of content.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(content).toMatch(/^BEGIN:VCALENDAR\r\n[^]*\r\nEND:VCALENDAR\r\n$/);
    expect(content.replaceAll('\r\n ', '')).toContain(
      `SUMMARY:${instruction().replace(',', '\\,')} (D-2026-7K3M9Q)`,
    );
  });

  it('een verschoven datum is dezelfde afspraak met een hogere SEQUENCE', () => {
    const moved = linesOf(
      order({ termijn: term('plan-van-aanpak', { uiterlijk: isoDay('2026-04-02'), verschoven: 2 }) }),
    );
    expect(moved).toStrictEqual(
      expect.arrayContaining([
        'UID:D-2026-7K3M9Q-plan-van-aanpak-1@spoorwijzer',
        'SEQUENCE:2',
        'DTSTART;VALUE=DATE:20260402',
      ]),
    );
  });

  it('een vervallen verplichting trekt de afspraak in, hoger dan de laatste datum', () => {
    const file = calendarEntry(
      order({ termijn: term('plan-van-aanpak', { status: 'vervallen', verschoven: 2 }) }),
      wording,
    );
    expect(file).toMatchObject({ method: 'CANCEL', filename: 'vervallen.ics' });
    expect(file?.content.split('\r\n')).toStrictEqual(
      expect.arrayContaining(['METHOD:CANCEL', 'STATUS:CANCELLED', 'SEQUENCE:3']),
    );
  });

  it('op een rij met andere staat wat vervallen is als afgelast', () => {
    const rows = [term('probleemanalyse'), term('plan-van-aanpak', { status: 'vervallen' })];
    const { method, content } = calendarFile(order(), rows, wording);
    expect(method).toBe('PUBLISH');
    expect(content.match(/^STATUS:\w+/gm)).toStrictEqual(['STATUS:CONFIRMED', 'STATUS:CANCELLED']);
  });

  it('bij het openen staat de hele kalender erin, met elke ronde apart', () => {
    const what = ordersOfEveryKind()['dossier-geopend'] ?? order();
    const uids = linesOf(what).filter((line) => line.startsWith('UID:'));
    expect(new Set(uids).size).toBe(what.termijnen.length);
  });

  it('wat voorbij is, komt niet meer in een agenda', () => {
    const kinds = ordersOfEveryKind();
    for (const kind of [
      'te-laat',
      'escalatie-na',
      'vraag',
      'achterstand',
      'bezorgfout',
      'dossier-gesloten',
    ]) {
      expect(linesOf(kinds[kind])).toStrictEqual([]);
    }
    expect(linesOf(kinds['vandaag-uiterlijk'])).not.toStrictEqual([]);
    expect(linesOf(dossierOrder({ brief: 'dossier-geopend' }))).toStrictEqual([]);
  });
});
