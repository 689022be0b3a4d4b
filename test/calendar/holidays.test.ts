// Whether the computed holidays are the published ones, and Easter falls where it fell.
import { describe, expect, it } from '@jest/globals';
import { easterSunday } from '../../workflows/calendar/easter-sunday.ts';
import { EQUATED_DAYS } from '../../workflows/calendar/equated-days.ts';
import { holidays, isHoliday } from '../../workflows/calendar/holidays.ts';
import { isWorkingDay } from '../../workflows/calendar/is-working-day.ts';
import { isoDay } from '../../workflows/calendar/iso-day.ts';
import { dayNumber, dayText, holidayNumbers } from '../support/oracle/days.ts';

/** The lists of law.md §6, from the calendar files of MinBZK. */
const PUBLISHED: Readonly<Record<number, string>> = {
  2025: '01-01 04-18 04-21 04-26 05-05 05-29 06-09 12-25 12-26',
  2026: '01-01 04-03 04-06 04-27 05-05 05-14 05-25 12-25 12-26',
  2027: '01-01 03-26 03-29 04-27 05-05 05-06 05-17 12-25 12-26',
  2028: '01-01 04-14 04-17 04-27 05-05 05-25 06-05 12-25 12-26',
};

/** Easter Sundays as every almanac prints them. */
const EASTERS =
  '2020-04-12 2021-04-04 2022-04-17 2023-04-09 2024-03-31 2025-04-20 2026-04-05 2027-03-28 2028-04-16 2029-04-01 2030-04-21 2031-04-13 2032-03-28 2033-04-17 2034-04-09 2035-03-25 2036-04-13';

describe('de feestdagen', () => {
  it.each(Object.entries(PUBLISHED))('zijn in %s die van de gepubliceerde lijst', (year, list) => {
    expect(holidays(Number(year))).toStrictEqual(list.split(' ').map((date) => `${year}-${date}`));
  });

  it('hangen aan een Pasen dat van 2020 tot en met 2036 op de bekende zondag valt', () => {
    expect(Array.from({ length: 17 }, (_, place) => easterSunday(2020 + place))).toStrictEqual(
      EASTERS.split(' '),
    );
  });

  it('zet Pasen ook goed in de jaren waarin de regel van Gauss een uitzondering kent', () => {
    expect([1954, 1981, 2049, 2076].map(easterSunday)).toStrictEqual([
      '1954-04-18',
      '1981-04-19',
      '2049-04-18',
      '2076-04-19',
    ]);
    // And in the years where it seems to have one, on its latest day.
    expect([1943, 2038].map(easterSunday)).toStrictEqual(['1943-04-25', '2038-04-25']);
  });

  it('zijn dag voor dag dezelfde als bij een tweede berekening, van 2014 tot en met 2050', () => {
    const wrong: string[] = [];
    for (let day = dayNumber('2014-01-01'); day <= dayNumber('2050-12-31'); day += 1) {
      const text = dayText(day);
      if (isHoliday(isoDay(text)) !== holidayNumbers(Number(text.slice(0, 4))).has(day)) wrong.push(text);
    }
    expect(wrong).toStrictEqual([]);
  });

  it('vieren Koningsdag op zaterdag als 27 april op zondag valt', () => {
    expect(
      [2014, 2025, 2031].map((year) => holidays(year).filter((day) => day.includes('-04-2'))),
    ).toStrictEqual([['2014-04-21', '2014-04-26'], ['2025-04-21', '2025-04-26'], ['2031-04-26']]);
    expect(isHoliday(isoDay('2025-04-27'))).toBe(false);
  });
});

describe('de gelijkgestelde dagen', () => {
  it('zijn gewone werkdagen, en staan als niet geverifieerd te boek', () => {
    expect(EQUATED_DAYS.geverifieerd).toBe(false);
    expect(EQUATED_DAYS.days.join(' ')).toBe(
      '2023-04-28 2023-05-19 2024-05-10 2024-12-27 2025-05-30 2026-01-02 2026-05-15 2027-05-07 2028-04-28 2028-05-26',
    );
    expect(EQUATED_DAYS.days.filter((day) => !isWorkingDay(day))).toStrictEqual([]);
  });
});
