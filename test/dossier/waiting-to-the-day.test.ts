// Hoe lang een verplichting wacht: van de dag van de uitzondering of het herstel tot de dag dat er weer gekeken wordt, en geen dag langer.
import { describe, expect, it } from '@jest/globals';
import { standingOf } from '../../workflows/dossier/status.ts';
import { suspensionOf, underObservation } from '../../workflows/dossier/suspensions.ts';
import { pictureOn } from '../support/picture-on.ts';
import { accountOf, day, duty, happened } from '../support/synthetic.ts';
import { D0, rowIn, typed, whatIf, type Typed } from '../support/what-if.ts';

const choice = (op: string, keuze: string, fields: Typed = {}) =>
  typed(op, 'spoorkeuze', { keuze, id: 'keuze', ...fields });
/** Where the start of spoor 2 stands on a day, with what is known on 1 June 2027; its own last day is in April or later. */
function start(events: readonly Typed[], on: string) {
  const [{ account, rows, closing }] = pictureOn(events, '2027-06-01');
  const row = rows.find(({ obligation }) => obligation.id === 'start-spoor-2');
  if (!row) throw new Error('the start of spoor 2 was expected');
  return standingOf(row, account, closing, day(on));
}

describe('een uitzondering op spoor 2', () => {
  const prospect = choice('2027-02-01', 'perspectief-binnen-drie-maanden');
  const waits = {
    status: 'opgeschort',
    reden: 'perspectief-binnen-drie-maanden',
    door: 'keuze',
    opgeschortTot: '2027-05-01',
  };

  it.each([
    ['2027-01-31', { status: 'open' }],
    ['2027-02-01', waits],
    ['2027-04-30', waits],
    ['2027-05-01', { status: 'open' }],
    ['2027-05-02', { status: 'verlopen' }],
  ])('houdt de start op van haar eigen dag tot drie maanden later: %s', (on, standing) => {
    expect(start([prospect], on)).toStrictEqual(standing);
  });

  it.each([
    ['2027-02-28', 'opgeschort'],
    ['2027-03-01', 'open'],
  ])('op advies eindigt op de dag dat er weer belastbaarheid is: %s', (on, status) => {
    const advised = [
      typed('2027-01-18', 'advies-bedrijfsarts', { advies: 'geen-spoor-2' }),
      choice('2027-02-01', 'advies-bedrijfsarts', { herbeoordelenOp: '2027-04-26' }),
      typed('2027-03-01', 'advies-bedrijfsarts', { advies: 'belastbaarheid', urenPerWeek: 12 }),
    ];
    expect(start(advised, on).status).toBe(status);
  });
});

describe('twee uitzonderingen, waarvan de tweede eerder herbeoordeeld wordt', () => {
  // The second is looked at again on 3 May, and overtakes the first, which is for 1 June.
  const both = [
    choice('2027-01-11', 'geen-reele-arbeidsmogelijkheden', { herbeoordelenOp: '2027-06-01' }),
    {
      ...choice('2027-02-01', 'geen-reele-arbeidsmogelijkheden', { herbeoordelenOp: '2027-05-03' }),
      id: 'tweede',
    },
  ];
  const first = (events: readonly Typed[], tot: string) =>
    rowIn(whatIf(events, tot), 'herbeoordeling-uitzondering-spoor-2').status;

  it.each([
    ['2027-05-20', 'open'],
    ['2027-06-01', 'open'],
    ['2027-06-02', 'niet-gedaan'],
  ])('laten de eerste open tot en met haar eigen dag: %s', (tot, status) => {
    expect(first(both, tot)).toBe(status);
  });

  it.each([
    ['2027-05-20', 'vervallen'],
    ['2027-06-01', 'vervallen'],
    ['2027-06-02', 'niet-gedaan'],
  ])(
    'en een start van spoor 2 op %s neemt de eerste alleen weg als zij nog niet te laat was',
    (op, status) => {
      const started = typed(op, 'spoor-2-gestart', { uitvoering: 'extern', bureau: 'b-1' });
      expect(first([...both, started], '2027-06-14')).toBe(status);
    },
  );
});

describe('de observatie na een volledig herstel', () => {
  const account = accountOf(D0, [
    happened('2026-03-23', 'werkhervatting', { omvang: 'volledig', id: 'beter' }),
  ]);
  const observed = { reden: 'herstel-observatie', door: 'beter', tot: '2026-04-20' };

  // 23 March is the first of 28 days; 19 April is the last.
  it.each([
    ['2026-03-22', undefined],
    ['2026-03-23', observed],
    ['2026-04-19', observed],
    ['2026-04-20', undefined],
    ['2026-04-21', undefined],
  ])('duurt 28 dagen: %s', (on, answer) => {
    expect(underObservation(account, day(on))).toStrictEqual(answer);
  });

  it('is er niet zonder herstel', () => {
    expect(underObservation(accountOf(D0, []), day('2026-03-23'))).toBeUndefined();
  });
});

describe('een verplichting die wacht bij een vangnet met de termijn van zes weken', () => {
  const report = duty({ rule: 'in-week', week: 6 }, { waits: ['vangnet-zes-weken'] });

  it.each([
    ['zes-weken', { reden: 'vangnet-zes-weken', door: 'ziekmelding' }],
    ['vierde-dag', undefined],
    ['geen', undefined],
  ])('zegt waarom, en wacht alleen daar: %s', (vangnetMelding, answer) => {
    const [{ account }] = pictureOn([], undefined, { vangnetMelding });
    expect(suspensionOf(account, report, day('2026-03-09'))).toStrictEqual(answer);
  });
});
