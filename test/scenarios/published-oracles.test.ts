// Numbers that nobody here wrote: published calculations and judgments (law.md §9.2; holidays and fines elsewhere), and §9.3.
import { describe, expect, it } from '@jest/globals';
import { addDays } from '../../workflows/calendar/add-days.ts';
import { daysBetween } from '../../workflows/calendar/days-between.ts';
import { isoDay, type IsoDay } from '../../workflows/calendar/iso-day.ts';
import { sickDay, WACHTTIJD } from '../../workflows/dossier/sick-day.ts';
import type { Forecast } from '../../workflows/dossier/forecast-types.ts';
import type { ObligationId } from '../../workflows/law/vocabulary.ts';
import { done, refusedWhatIf, rowIn, typed, whatIf } from '../support/what-if.ts';

const RECOVERED = { omvang: 'volledig' } as const;

const day = (forecast: Forecast, id: ObligationId, ronde = 1): string => rowIn(forecast, id, ronde).uiterlijk;

/** The forecast of a first sick day. */
const from = (first: string, events: Parameters<typeof whatIf>[0] = [], tot?: string): Forecast =>
  whatIf(events, tot, { eersteZiektedag: first });

/** The last day of 104 weeks of sickness without a gap; no page of the law here is as old as these cases. */
function endOfWachttijd(first: string): IsoDay {
  return sickDay({ eersteZiektedag: isoDay(first), interruptions: [] }, WACHTTIJD);
}

describe('Gepubliceerde berekeningen', () => {
  it('O1: drie weken hersteld verschuift het einde van 104 weken van 1 naar 22 januari 2024', () => {
    const events = [typed('2022-07-04', 'werkhervatting', RECOVERED), typed('2022-07-25', 'terugval')];
    const forecast = from('2022-01-03', events);
    // The publication names the day after the last day.
    expect(addDays(from('2022-01-03').klokken.wachttijdLaatsteDag, 1)).toBe('2024-01-01');
    expect(addDays(forecast.klokken.wachttijdLaatsteDag, 1)).toBe('2024-01-22');
    expect({
      uwv: day(forecast, 'ziekmelding-uwv'),
      evaluatie: day(forecast, 'eerstejaarsevaluatie'),
      spoor2: day(forecast, 'start-spoor-2'),
      brief: day(forecast, 'uwv-brief-wia'),
      verslag: day(forecast, 're-integratieverslag'),
      aanvraag: day(forecast, 'wia-aanvraag'),
      sanctieTotEnMet: addDays(forecast.klokken.wachttijdLaatsteDag, 364),
    }).toStrictEqual({
      uwv: '2022-11-14',
      evaluatie: '2023-01-22',
      spoor2: '2023-03-05',
      brief: '2023-10-08',
      verslag: '2023-10-22',
      aanvraag: '2023-11-05',
      sanctieTotEnMet: '2025-01-19',
    });
  });

  it('O2: 27 dagen hersteld is hetzelfde geval, 28 dagen niet', () => {
    const recovery = typed('2026-04-01', 'werkhervatting', RECOVERED);
    const { klokken } = whatIf([recovery, typed('2026-04-28', 'terugval')]);
    expect(klokken.wachttijdLaatsteDag).toBe(addDays(whatIf([]).klokken.wachttijdLaatsteDag, 27));
    expect(refusedWhatIf([recovery, typed('2026-04-29', 'terugval')])).toContain('een nieuw ziektegeval');
  });

  it('O3: de termijnen van een ander programma bij eerste ziektedag 1 januari 2026', () => {
    const forecast = from('2026-01-01');
    expect([
      day(forecast, 'probleemanalyse'),
      day(forecast, 'plan-van-aanpak'),
      day(forecast, 'ziekmelding-uwv'),
    ]).toStrictEqual(['2026-02-12', '2026-02-26', '2026-10-22']);
    expect(addDays(forecast.klokken.wachttijdLaatsteDag, 1)).toBe('2027-12-30');
  });

  it('O4: een loonsanctie van 52 weken "tot 30 januari 2017" hoort bij een wachttijd tot en met 31 januari 2016', () => {
    const last = endOfWachttijd('2014-02-03');
    expect(last).toBe('2016-01-31');
    expect(addDays(last, 52 * 7 + 1)).toBe('2017-01-30');
  });

  it('O5: een besluit van 19 augustus 2010 bij eerste ziektedag 25 augustus 2008 viel nog binnen de wachttijd', () => {
    const last = endOfWachttijd('2008-08-25');
    expect(last).toBe('2010-08-22');
    expect(daysBetween(isoDay('2010-08-19'), last)).toBe(3);
  });

  it('O6 en O10: aanvraag aan het einde van week 93, verslag week 91, brief week 88 tot 89, besluit na 8 weken', () => {
    const forecast = from('2026-03-02', [typed('2027-12-06', 'wia-aangevraagd')]);
    const week = (number: number): string => addDays(isoDay('2026-03-02'), number * 7 - 1);
    expect(day(forecast, 'wia-aanvraag')).toBe(week(93));
    expect(day(forecast, 're-integratieverslag')).toBe(week(91));
    expect(day(forecast, 'uwv-brief-wia')).toBe(week(89));
    expect(rowIn(forecast, 'controle-uwv-brief').streefdatum).toBe(addDays(isoDay(week(88)), 1));
    expect(day(forecast, 'wia-besluit')).toBe(addDays(isoDay('2027-12-06'), 56));
  });

  it('O9: bij meer onderbrekingen tellen alleen de ziektedagen voor de 42 weken', () => {
    const forecast = from('2026-03-02', [
      typed('2026-04-01', 'werkhervatting', RECOVERED),
      typed('2026-04-11', 'terugval'),
      typed('2026-06-01', 'werkhervatting', RECOVERED),
      typed('2026-06-06', 'terugval'),
    ]);
    // 21 December, and fifteen days that did not count; 5 January 2027 is a Tuesday.
    expect(rowIn(forecast, 'ziekmelding-uwv')).toMatchObject({ uiterlijk: '2027-01-05' });
    expect(rowIn(forecast, 'ziekmelding-uwv').respijt).toBeUndefined();
  });
});

describe('Bijzondere gevallen bij eerste ziektedag 6 januari 2025', () => {
  const LEAVE = { tot: '2025-09-22' } as const;

  it('Verlof van 112 dagen met dezelfde oorzaak verschuift alles 112 dagen', () => {
    const forecast = from('2025-01-06', [typed('2025-06-03', 'verlof', { ...LEAVE, zelfdeOorzaak: 'ja' })]);
    expect([
      day(forecast, 'ziekmelding-uwv'),
      day(forecast, 'eerstejaarsevaluatie'),
      day(forecast, 're-integratieverslag'),
      day(forecast, 'wia-aanvraag'),
      forecast.klokken.wachttijdLaatsteDag,
    ]).toStrictEqual(['2026-02-16', '2026-04-26', '2027-01-24', '2027-02-07', '2027-04-25']);
  });

  it('Een onbekende oorzaak telt als dezelfde', () => {
    const unknown = from('2025-01-06', [
      typed('2025-06-03', 'verlof', { ...LEAVE, zelfdeOorzaak: 'onbekend' }),
    ]);
    expect(unknown.klokken.wachttijdLaatsteDag).toBe('2027-04-25');
  });

  it('Een andere oorzaak sluit het dossier de dag vóór het verlof; het nieuwe loopt tot en met 20 september 2027', () => {
    const events = [typed('2025-06-03', 'verlof', { ...LEAVE, zelfdeOorzaak: 'nee' })];
    expect(from('2025-01-06', events).dossier.gesloten).toStrictEqual({
      op: '2025-06-02',
      reden: 'andere-oorzaak',
    });
    expect(from('2025-09-23').klokken.wachttijdLaatsteDag).toBe('2027-09-20');
  });

  it('Een WIA-aanvraag die tien dagen te laat komt, verlegt loon, opzegverbod, loonsanctiebesluit en gesprekken', () => {
    expect(day(from('2025-01-06'), 'wia-aanvraag')).toBe('2026-10-18');
    const forecast = from('2025-01-06', [typed('2026-10-28', 'wia-aangevraagd')]);
    expect(forecast.klokken).toStrictEqual({
      wachttijdLaatsteDag: '2027-01-03',
      loonLaatsteDag: '2027-01-13',
      // The table names the day after.
      opzegverbodTotEnMet: addDays(isoDay('2027-01-16'), -1),
    });
    expect(day(forecast, 'loonsanctiebesluit')).toBe('2026-12-02');
    expect(day(forecast, 'voortgangsgesprek', 16)).toBe('2027-01-04');
    expect(
      forecast.termijnen.filter(({ verplichting }) => verplichting === 'voortgangsgesprek'),
    ).toHaveLength(16);
  });

  it('Een gesprek verlegt de gesprekken erna, en een plan vóór week 8 het eerste', () => {
    const events = [
      done('2025-02-10', 'probleemanalyse'),
      done('2025-02-19', 'plan-van-aanpak'),
      done('2025-03-24', 'voortgangsgesprek'),
    ];
    const forecast = from('2025-01-06', events);
    expect(day(forecast, 'plan-van-aanpak')).toBe('2025-02-24');
    expect(day(forecast, 'voortgangsgesprek')).toBe('2025-04-02');
    expect(day(forecast, 'voortgangsgesprek', 2)).toBe('2025-05-05');
  });
});
