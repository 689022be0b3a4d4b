// Waar een dossier staat, in één zin: fase en ziekteweek, wat te laat is, en wat hierna moet.
import { describe, expect, it } from '@jest/globals';
import { isoDay } from '../../workflows/calendar/iso-day.ts';
import { nextDuty, sentenceOf } from '../../workflows/dossier/sentence.ts';
import { pictureOn } from '../support/picture-on.ts';
import { D0, done, typed, type Typed } from '../support/what-if.ts';

const zin = (events: readonly Typed[], day: string): string => sentenceOf(pictureOn(events)[0], isoDay(day));
const first = done('2026-03-03', 'ziekmelding-arbodienst');
const recovery = typed('2026-03-30', 'werkhervatting', { omvang: 'volledig', structureel: 'ja', spoor: '1' });

describe('de zin van een dossier', () => {
  it.each<[string, string]>([
    [D0, 'Spoor 1, week 1; hierna: ziekmelding aan de arbodienst, uiterlijk 8 maart 2026.'],
    ['2026-03-08', 'Spoor 1, week 1; hierna: ziekmelding aan de arbodienst, uiterlijk 8 maart 2026.'],
    [
      '2026-03-09',
      'Spoor 1, week 2; 1 verplichting te laat; hierna: probleemanalyse, uiterlijk 13 april 2026.',
    ],
    [
      '2026-04-13',
      'Spoor 1, week 7; 1 verplichting te laat; hierna: probleemanalyse, uiterlijk 13 april 2026.',
    ],
    [
      '2026-04-14',
      'Spoor 1, week 7; 2 verplichtingen te laat; hierna: plan van aanpak, uiterlijk 27 april 2026.',
    ],
  ])('noemt op %s week, achterstand en de eerste verplichting die nog open staat', (day, sentence) => {
    expect(zin([], day)).toBe(sentence);
  });

  it('noemt geen achterstand als alles op tijd gedaan is', () => {
    expect(zin([first], '2026-03-09')).toBe(
      'Spoor 1, week 2; hierna: probleemanalyse, uiterlijk 13 april 2026.',
    );
  });

  // Twenty-one days of recovery, from 30 March up to the relapse of 20 April: 28 days of sickness before that day.
  it.each<[string, number]>([
    ['2026-03-29', 4],
    ['2026-04-20', 5],
    ['2026-04-26', 5],
    ['2026-04-27', 6],
    ['2026-05-03', 6],
    ['2026-05-04', 7],
  ])('telt op %s alleen dagen van ziekte: week %d', (day, week) => {
    const events = [first, typed('2026-03-30', 'werkhervatting', { omvang: 'volledig' })];
    const sentence = zin([...events, typed('2026-04-20', 'terugval')], day);
    expect(sentence.split(';')[0]).toBe(`Spoor 1, week ${String(week)}`);
  });

  // Recovered on 30 March, four weeks of observation, closed on 27 April.
  it.each<[string, string]>([
    ['2026-03-29', 'Spoor 1, week 4; hierna: probleemanalyse, uiterlijk 13 april 2026.'],
    ['2026-03-30', 'Hersteld, onder observatie.'],
    ['2026-04-26', 'Hersteld, onder observatie.'],
    ['2026-04-27', 'Gesloten op 27 april 2026: de werknemer is hersteld.'],
    ['2027-04-27', 'Gesloten op 27 april 2026: de werknemer is hersteld.'],
  ])('kent na een herstel geen week en geen volgende verplichting: op %s', (day, sentence) => {
    expect(zin([first, recovery], day)).toBe(sentence);
  });

  it.each<[string, string, string]>([
    ['uit-dienst', '2026-05-02', 'Gesloten op 2 mei 2026: het dienstverband is geëindigd.'],
    ['overleden', '2026-05-01', 'Gesloten op 1 mei 2026: de werknemer is overleden.'],
  ])('zegt bij %s vanaf %s waarom het dossier gesloten is, en geen dag eerder', (soort, day, sentence) => {
    const events = [first, typed('2026-05-01', soort)];
    expect(zin(events, day)).toBe(sentence);
    expect(zin(events, soort === 'overleden' ? '2026-04-30' : '2026-05-01')).toMatch(/^Spoor 1, week 9; /);
  });
});

describe('de eerste verplichting die nog open staat', () => {
  it('is die met de vroegste uiterste dag, niet die vooraan in de wet', () => {
    // The talk of 23 November has passed, the next one is due on 4 January; UWV hears in week 42, before 21 December.
    const [picture] = pictureOn([]);
    expect(nextDuty(picture, isoDay('2026-11-24'))).toStrictEqual({
      op: '2026-12-21',
      verplichting: 'ziekmelding-uwv',
    });
    expect(nextDuty(picture, isoDay('2026-12-21'))?.verplichting).toBe('ziekmelding-uwv');
    expect(nextDuty(picture, isoDay('2026-12-22'))).toStrictEqual({
      op: '2027-01-04',
      verplichting: 'voortgangsgesprek',
    });
  });

  it.each([D0, '2026-03-09', '2026-04-28', '2026-11-24', '2027-03-01'])(
    'hangt op %s niet af van de volgorde waarin de verplichtingen staan',
    (day) => {
      const [picture] = pictureOn([]);
      const turned = { ...picture, rows: picture.rows.toReversed() };
      const on = isoDay(day);
      const open = nextDuty(picture, on);
      expect(open?.op).toBeDefined();
      expect(nextDuty(turned, on)).toStrictEqual(open);
    },
  );

  it('is van twee van dezelfde dag die vooraan in de wet', () => {
    // Both by the last day of the first year of sickness.
    expect(nextDuty(pictureOn([])[0], isoDay('2027-02-16'))).toStrictEqual({
      op: '2027-02-28',
      verplichting: 'arbeidsdeskundig-onderzoek',
    });
  });

  it('is er niet tijdens de observatie, en niet in een gesloten dossier', () => {
    const [picture] = pictureOn([first, recovery]);
    expect(nextDuty(picture, isoDay('2026-03-29'))?.verplichting).toBe('probleemanalyse');
    expect(nextDuty(picture, isoDay('2026-03-30'))).toBeUndefined();
    expect(nextDuty(picture, isoDay('2026-04-27'))).toBeUndefined();
  });
});
