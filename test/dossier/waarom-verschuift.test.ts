// Wat een datum kan verschuiven, wat uitstel kost, en hoe de zin een verschuiving en een keuze vertelt.
import { describe, expect, it } from '@jest/globals';
import { explain } from '../../workflows/dossier/explain.ts';
import { pictureOn } from '../support/picture-on.ts';
import { done, typed, type Typed } from '../support/what-if.ts';

const told = (verplichting: string, ...events: readonly Typed[]) =>
  explain(pictureOn(events)[0], verplichting);

const leave = (op: string, tot: string) => typed(op, 'verlof', { tot, zelfdeOorzaak: 'ja', id: 'verlof' });
const applied = (op: string) => typed(op, 'wia-aangevraagd', { id: 'aanvraag' });
const sanction = (besluitOp: string) =>
  typed(besluitOp, 'loonsanctie-opgelegd', { besluitOp, id: 'sanctie' });

describe('wat een datum verschuift', () => {
  const ALWAYS = ['correctie', 'eerste-ziektedag-gecorrigeerd'];
  it.each([
    ['ziekmelding-arbodienst', [], []],
    ['plan-van-aanpak', ['advies-bedrijfsarts', 'terugval', 'verlof', 'voldaan'], []],
    ['voortgangsgesprek', ['huisregels-aangenomen', 'terugval', 'verlof', 'voldaan'], []],
    ['eindevaluatie', ['terugval', 'verlenging-loondoorbetaling', 'verlof'], []],
    [
      'wia-aanvraag',
      [
        'terugval',
        'uwv-brief-ontvangen',
        'uwv-brief-uitgebleven',
        'verlenging-loondoorbetaling',
        'verlof',
        'wia-aangevraagd',
      ],
      [],
    ],
    ['re-integratieverslag-uit-dienst', ['uit-dienst'], [typed('2026-12-31', 'uit-dienst')]],
    ['bezwaar', ['terugval', 'verlof'], [applied('2027-12-06'), sanction('2028-01-10')]],
    [
      'voortgangsrapportage',
      ['advies-bedrijfsarts', 'huisregels-aangenomen', 'spoor-2-gestart', 'terugval', 'verlof'],
      [typed('2027-01-04', 'spoor-2-gestart', { uitvoering: 'extern' })],
    ],
  ])('%s: %j', (duty, movers, events) => {
    expect(told(duty, ...events).verschuiftDoor).toStrictEqual([...ALWAYS, ...movers].sort());
  });

  it.each(['medische-informatie', 're-integratieverslag-uploaden', 'wia-besluit'])(
    '%s: zolang het gepland is ook wat het einde van de wachttijd verschuift',
    (duty) => {
      expect(told(duty).verschuiftDoor).toStrictEqual(
        expect.arrayContaining(['terugval', 'verlenging-loondoorbetaling', 'verlof']),
      );
    },
  );

  it('een vangnet: wanneer het duidelijk werd', () => {
    const known = typed('2026-04-01', 'vangnet-bekend', { vangnetMelding: 'vierde-dag' });
    expect(told('ziekmelding-uwv-vangnet', known).verschuiftDoor).toContain('vangnet-bekend');
  });
});

describe('wat uitstel van de aanvraag kost', () => {
  const costs = (...events: readonly Typed[]) =>
    told('wia-aanvraag', ...events).omdat.includes('Elke dag later kost');
  const told81 = done('2026-12-14', 'ziekmelding-uwv');
  const never = typed('2027-12-20', 'uwv-brief-uitgebleven');

  it('staat erbij zolang zij er niet is', () => {
    expect(costs()).toBe(true);
    expect(costs(told81)).toBe(true);
    // The dossier closes the day after; the application is due on 12 December.
    expect(costs(typed('2027-12-11', 'uit-dienst'))).toBe(false);
    expect(costs(typed('2027-12-12', 'uit-dienst'))).toBe(true);
  });

  it('niet als zij gedaan is, niet van toepassing, vervallen, of iemand overleed', () => {
    expect(costs(applied('2027-12-06'))).toBe(false);
    expect(
      costs(
        typed('2027-10-04', 'niet-van-toepassing', {
          verplichting: 'wia-aanvraag',
          reden: 'geregeld-door-ander',
        }),
      ),
    ).toBe(false);
    const iva = [
      typed('2026-06-01', 'vervroegde-iva-aangevraagd'),
      typed('2026-08-03', 'vervroegde-iva-besluit', { uitkomst: 'toegewezen' }),
    ];
    expect(costs(...iva)).toBe(false);
    expect(costs(typed('2028-01-10', 'overleden'))).toBe(false);
  });

  it('en niet als UWV van de ziekte wist en geen brief stuurde: dan is elke dag op tijd', () => {
    expect(costs(told81, never)).toBe(false);
    expect(costs(never)).toBe(true);
    expect(costs(told81, never, typed('2027-12-27', 'uwv-brief-ontvangen'))).toBe(true);
  });
});

describe('de zin', () => {
  it('zegt eerst welke dagen niet meetellen, dan de verlenging', () => {
    // Six weeks after 10 January is 21 February, in the leave; 26 February is a Saturday.
    const why = told(
      'bezwaar',
      applied('2027-12-06'),
      sanction('2028-01-10'),
      leave('2028-02-01', '2028-02-25'),
    );
    expect(why.omdat).toBe(
      '6 weken (42 dagen) na de dag waar het om gaat (10 januari 2028) is 21 februari 2028; die dag telt niet mee, de eerste daarna die wel telt is 26 februari 2028, verlengd tot 28 februari 2028.',
    );
  });

  it('noemt ook een keuze die binnen een andere viel', () => {
    expect(told('start-spoor-2', done('2027-01-04', 'eerstejaarsevaluatie')).omdat).toBe(
      '6 weken (42 dagen) na de eerstejaarsevaluatie (4 januari 2027) is 15 februari 2027; dat is eerder dan 11 april 2027.',
    );
  });
});
