// Waarom een datum zo is: van welke verplichting en ronde, waarop zij berust, wat haar verschuift, en wat uitstel kost.
import { describe, expect, it } from '@jest/globals';
import { explain } from '../../workflows/dossier/explain.ts';
import { pictureOn } from '../support/picture-on.ts';
import { refusalOf } from '../support/refusal-of.ts';
import { done, typed, type Typed } from '../support/what-if.ts';

const told = (verplichting: string, ronde?: number, events: readonly Typed[] = []) =>
  explain(pictureOn(events)[0], verplichting, ronde);

describe('waarom', () => {
  it('antwoordt over de verplichting die gevraagd is, en over geen andere', () => {
    expect(told('eerstejaarsevaluatie')).toMatchObject({
      verplichting: 'eerstejaarsevaluatie',
      ronde: 1,
      uiterlijk: '2027-02-28',
      omdat:
        'De laatste dag van ziekteweek 52 (de 364e ziektedag), geteld vanaf 2 maart 2026, is 28 februari 2027.',
    });
    expect(
      told('eerstejaarsevaluatie').grondslag.map(({ cite, kracht, text }) => [cite, kracht, text]),
    ).toStrictEqual([
      ['art. 4 lid 2 onderdeel b Regeling procesgang', 'regeling', 'rp-4-2-b'],
      ['art. 25 lid 2 Wet WIA', 'wet', 'wia-25-2'],
      ['art. 6 lid 1 onderdeel h Regeling procesgang', 'regeling', 'rp-6-1-h'],
      ['uitleg van UWV bij art. 4 lid 2 onderdeel b Regeling procesgang', 'beleid', undefined],
    ]);
  });

  // The rounds count from 2026-04-27, eight weeks after the first sick day, every six weeks.
  it.each([
    [undefined, 1, '2026-06-08'],
    [1, 1, '2026-06-08'],
    [2, 2, '2026-07-20'],
    [15, 15, '2028-01-17'],
  ])('antwoordt over de ronde die gevraagd is, en anders over de eerste: %s', (asked, ronde, uiterlijk) => {
    expect(told('voortgangsgesprek', asked)).toMatchObject({
      verplichting: 'voortgangsgesprek',
      ronde,
      uiterlijk,
    });
  });

  // The sixteenth would be on 2028-02-28, a day after the last day of the pay.
  it.each([16, 0])('zegt welke rondes er zijn als er geen ronde %i is', (ronde) => {
    expect(refusalOf(() => told('voortgangsgesprek', ronde))).toBe(
      `'voortgangsgesprek' heeft geen ronde ${String(ronde)} (wel 1 tot en met 15).`,
    );
  });

  it('zegt dat het dossier een verplichting niet heeft, en herhaalt van een lange naam het begin', () => {
    expect(refusalOf(() => told('bezwaar'))).toBe("dit dossier heeft geen verplichting 'bezwaar'.");
    expect(refusalOf(() => told('x'.repeat(60)))).toBe(
      `dit dossier heeft geen verplichting '${'x'.repeat(40)}'.`,
    );
  });
});

describe('wat uitstel van de WIA-aanvraag kost', () => {
  const COSTS = 'Elke dag later kost een dag';
  const applied = typed('2027-12-06', 'wia-aangevraagd');

  it('staat erbij zolang de aanvraag er niet is', () => {
    expect(told('wia-aanvraag').omdat).toBe(
      '11 weken (77 dagen) vóór het einde van de wachttijd (27 februari 2028) is 12 december 2027. ' +
        'Elke dag later kost een dag: de loondoorbetaling en het opzegverbod lopen dan zoveel dagen langer door.',
    );
  });

  it('staat er niet meer als de aanvraag er is', () => {
    expect(told('wia-aanvraag', 1, [applied]).omdat).toBe(
      '11 weken (77 dagen) vóór het einde van de wachttijd (27 februari 2028) is 12 december 2027.',
    );
  });

  it('staat bij geen andere verplichting, open of gedaan', () => {
    for (const verplichting of ['eindevaluatie', 'loonsanctiebesluit', 'probleemanalyse'])
      for (const events of [[], [done('2026-04-10', 'probleemanalyse')]])
        expect(told(verplichting, 1, events).omdat).not.toContain(COSTS);
  });
});

describe('wat een datum verschuift', () => {
  const ALWAYS = ['correctie', 'eerste-ziektedag-gecorrigeerd'];

  it.each([
    ['ziekmelding-arbodienst', ALWAYS],
    ['eerstejaarsevaluatie', [...ALWAYS, 'terugval', 'verlof']],
    ['ziekmelding-uwv', [...ALWAYS, 'terugval', 'verlof']],
  ])('is voor %s wat haar zin telt en niets anders, op alfabet', (verplichting, soorten) => {
    expect(told(verplichting).verschuiftDoor).toStrictEqual(soorten);
  });

  it.each<[string, readonly string[], readonly Typed[]]>([
    ['probleemanalyse', ['terugval'], []],
    ['plan-van-aanpak', ['advies-bedrijfsarts', 'voldaan'], []],
    ['voortgangsgesprek', ['terugval', 'verlof', 'voldaan'], []],
    ['wia-aanvraag', ['terugval', 'uwv-brief-ontvangen', 'verlof'], []],
    ['loonsanctiebesluit', ['terugval', 'verlof', 'wia-aangevraagd'], []],
    // Until there is an application it is counted back from the end of the wachttijd.
    ['medische-informatie', ['terugval', 'verlof', 'wia-aangevraagd'], []],
    [
      'aanvulling-re-integratieverslag',
      ['uwv-vraagt-aanvulling'],
      [typed('2027-12-06', 'wia-aangevraagd'), typed('2027-12-13', 'uwv-vraagt-aanvulling')],
    ],
  ])('is voor %s in elk geval %j', (verplichting, soorten, events) => {
    expect(told(verplichting, 1, events).verschuiftDoor).toStrictEqual(
      expect.arrayContaining([...ALWAYS, ...soorten]),
    );
  });
});
