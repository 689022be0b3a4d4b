// Op wie een verplichting wacht: wie er tot en met die dag over geschreven is, elk één keer, en niemand als zij rust.
import { describe, expect, it } from '@jest/globals';
import { isoDay } from '../../workflows/calendar/iso-day.ts';
import { pictureNow, type Dossier } from '../../workflows/dossier/dossier.ts';
import { report } from '../../workflows/dossier/report.ts';
import { waitsFor } from '../../workflows/dossier/waits-for.ts';
import { readPolicy } from '../../workflows/house/read-policy.ts';
import { noon, opened } from '../support/in-memory.ts';

const D0 = '2026-03-02';

function wachtOp(dossier: Dossier, verplichting: string, day: string): readonly string[] {
  const picture = pictureNow(dossier);
  const row = picture.rows.find(({ obligation }) => obligation.id === verplichting);
  if (!row) throw new Error(`no ${verplichting} in the dossier`);
  return waitsFor(dossier, picture, row, isoDay(day));
}
const told = (dossier: Dossier, day: string, event: Record<string, unknown>): Dossier =>
  report(dossier, { op: day, ...event }, `${day}.${String(event.soort)}`, noon(day)).dossier;

const cm = 'casemanager';
const everybody = [cm, 'leidinggevende', 'hr-manager'];

describe('een verplichting wacht op wie erover geschreven is', () => {
  // Streefdatum is Friday 10 April, the last day Monday 13 April: fourteen days before, then one, four and eleven after.
  it.each<[string, readonly string[]]>([
    [D0, []],
    ['2026-03-26', []],
    ['2026-03-27', [cm]],
    ['2026-04-13', [cm]],
    ['2026-04-14', [cm]],
    ['2026-04-16', [cm]],
    ['2026-04-17', [cm, 'leidinggevende']],
    ['2026-04-23', [cm, 'leidinggevende']],
    ['2026-04-24', everybody],
    ['2026-06-01', everybody],
  ])('de probleemanalyse op %s op %j', (day, roles) => {
    expect(wachtOp(opened(D0), 'probleemanalyse', day)).toStrictEqual(roles);
  });

  // Streefdatum is Monday 14 December, the last day Monday 21 December; five and two working days before that day.
  it.each<[string, readonly string[]]>([
    ['2026-11-29', []],
    ['2026-11-30', [cm]],
    ['2026-12-13', [cm]],
    ['2026-12-14', [cm, 'leidinggevende']],
    ['2026-12-16', [cm, 'leidinggevende']],
    ['2026-12-17', everybody],
    ['2026-12-21', everybody],
    ['2026-12-22', everybody],
  ])('de ziekmelding bij UWV, die al vóór haar dag hogerop gaat, op %s op %j', (day, roles) => {
    expect(wachtOp(opened(D0), 'ziekmelding-uwv', day)).toStrictEqual(roles);
  });

  // The last day is Sunday 12 December 2027, eleven weeks before the last day of the wachttijd (27 February 2028).
  it.each<[string, readonly string[]]>([
    ['2027-11-18', []],
    ['2027-11-19', [cm, 'werknemer']],
    ['2027-12-05', [cm, 'werknemer']],
    ['2027-12-06', [cm, 'werknemer', 'leidinggevende']],
    ['2027-12-09', [cm, 'werknemer', 'leidinggevende', 'hr-manager']],
  ])('de WIA-aanvraag, die de werknemer zelf doet, op %s op %j', (day, roles) => {
    expect(wachtOp(opened(D0), 'wia-aanvraag', day)).toStrictEqual(roles);
  });

  it('en volgens de ladder van de werkgever, als die er een heeft', () => {
    const huisregels = readPolicy({
      duties: {
        'ziekmelding-arbodienst': {
          steps: [
            { step: 'vooraf', letter: 'herinnering', on: { from: 'S', days: -7 }, to: ['leidinggevende'] },
            { step: 'erna', letter: 'te-laat', on: { from: 'U', days: 1 }, to: ['hr-manager'] },
            { step: 'hogerop', letter: 'escalatie', on: { from: 'U', days: 8 }, to: ['hr-manager'] },
          ],
        },
      },
    });
    const dossier = { ...opened(D0), huisregels };
    const on = (day: string) => wachtOp(dossier, 'ziekmelding-arbodienst', day);
    // The reminder would have left before the sickness was known: it leaves the next morning.
    expect(on(D0)).toStrictEqual([]);
    expect(on('2026-03-03')).toStrictEqual(['leidinggevende']);
    expect(on('2026-03-08')).toStrictEqual(['leidinggevende']);
    expect(on('2026-03-09')).toStrictEqual([cm, 'leidinggevende', 'hr-manager']);
  });
});

describe('een verplichting die al te laat was toen zij bekend werd', () => {
  it('wacht op de casemanager, die haar in de achterstand leest, en op niemand anders', () => {
    // Ill since 2 March, reported on 4 May: all steps about the arbodienst lie before that day.
    const late = opened(D0, { op: '2026-05-04' });
    expect(wachtOp(late, 'ziekmelding-arbodienst', '2026-05-04')).toStrictEqual([cm]);
    expect(wachtOp(late, 'ziekmelding-arbodienst', '2027-05-04')).toStrictEqual([cm]);
  });
});

describe('een vertrouwelijke verplichting', () => {
  // The last day and streefdatum are Monday 13 April; others go up from 2 and 9 April, this one never does.
  it.each<[string, readonly string[]]>([
    [D0, []],
    ['2026-03-29', []],
    ['2026-03-30', [cm]],
    ['2026-04-13', [cm]],
    ['2026-04-14', [cm]],
    ['2026-07-01', [cm]],
  ])('wacht op %s op %j', (day, roles) => {
    const vangnet = opened(D0, { vangnetMelding: 'zes-weken' });
    expect(wachtOp(vangnet, 'ziekmelding-uwv-vangnet', day)).toStrictEqual(roles);
  });
});

describe('op niemand wacht een verplichting', () => {
  it('vanaf de dag waarop zij gedaan is, ook als dat te laat was', () => {
    const dossier = told(opened(D0), '2026-04-18', { soort: 'voldaan', verplichting: 'probleemanalyse' });
    expect(wachtOp(dossier, 'probleemanalyse', '2026-04-17')).toStrictEqual([cm, 'leidinggevende']);
    expect(wachtOp(dossier, 'probleemanalyse', '2026-04-18')).toStrictEqual([]);
    expect(wachtOp(dossier, 'probleemanalyse', '2026-06-01')).toStrictEqual([]);
  });

  it('zolang een herstel haar laat rusten, en niet meer als het dossier gesloten is', () => {
    const dossier = told(opened(D0), '2026-04-01', {
      soort: 'werkhervatting',
      omvang: 'volledig',
      structureel: true,
      spoor: '1',
    });
    expect(wachtOp(dossier, 'probleemanalyse', '2026-03-31')).toStrictEqual([cm]);
    expect(wachtOp(dossier, 'probleemanalyse', '2026-04-01')).toStrictEqual([]);
    // Four weeks of recovery close the dossier on 29 April.
    expect(wachtOp(dossier, 'probleemanalyse', '2026-04-28')).toStrictEqual([]);
    expect(wachtOp(dossier, 'probleemanalyse', '2026-04-29')).toStrictEqual([]);
  });
});
