// Which of two ends comes first, to the day: overtaken, recovered, lapsed; and waiting with or without a day to look again.
import { describe, expect, it } from '@jest/globals';
import { rowIn, typed, whatIf, type Typed } from '../support/what-if.ts';

/** Nobody talks: round 1 is due on 2026-06-08 and overtaken by round 2 on 2026-07-20. */
const firstTalk = (events: readonly Typed[], tot: string) =>
  rowIn(whatIf(events, tot), 'voortgangsgesprek', 1);
const recovered = (op: string) => typed(op, 'werkhervatting', { omvang: 'volledig' });
const granted = (op: string) => [
  typed('2026-04-01', 'vervroegde-iva-aangevraagd'),
  typed(op, 'vervroegde-iva-besluit', { uitkomst: 'toegewezen', id: 'iva' }),
];

describe('een gespreksronde die door de volgende wordt ingehaald', () => {
  it('is vanaf die dag niet gedaan, en tot die dag te laat', () => {
    expect(firstTalk([], '2026-06-08').status).toBe('open');
    expect(firstTalk([], '2026-07-19').status).toBe('verlopen');
    expect(firstTalk([], '2026-07-20').status).toBe('niet-gedaan');
  });

  it('wacht als het werk op die dag of eerder hervat is: een terugval kan haar nog verschuiven', () => {
    expect(firstTalk([recovered('2026-07-19')], '2026-07-21').status).toBe('opgeschort');
    expect(firstTalk([recovered('2026-07-20')], '2026-07-21').status).toBe('opgeschort');
    expect(firstTalk([recovered('2026-07-21')], '2026-07-21').status).toBe('niet-gedaan');
    expect(firstTalk([recovered('2026-08-10')], '2026-08-10').status).toBe('niet-gedaan');
  });

  it('vervalt als de grond eerder wegviel, en anders niet meer', () => {
    for (const day of ['2026-06-08', '2026-06-09', '2026-07-19'])
      expect([day, firstTalk(granted(day), '2026-08-01').status]).toStrictEqual([day, 'vervallen']);
    expect(firstTalk(granted('2026-07-20'), '2026-08-01').status).toBe('niet-gedaan');
    expect(firstTalk(granted('2026-07-21'), '2026-08-01').status).toBe('niet-gedaan');
  });

  it('vervalt als het dossier al gesloten was: dan haalt niets haar meer in', () => {
    const left = typed('2026-05-31', 'uit-dienst');
    const later = typed('2026-07-31', 'uit-dienst');
    expect(firstTalk([left], '2026-08-01')).toMatchObject({ status: 'vervallen' });
    expect(firstTalk([later], '2026-08-01')).toMatchObject({ status: 'niet-gedaan' });
  });
});

describe('wat wacht', () => {
  const none = (fields: Typed) =>
    rowIn(
      whatIf([
        typed('2026-04-06', 'advies-bedrijfsarts', { advies: 'geen-benutbare-mogelijkheden', ...fields }),
      ]),
      'plan-van-aanpak',
    );

  it('zegt wanneer er opnieuw wordt gekeken als dat vaststaat, en anders niets', () => {
    expect(none({ herbeoordelenOp: '2026-06-01' })).toMatchObject({
      status: 'opgeschort',
      opgeschortTot: '2026-06-01',
    });
    expect(none({})).toMatchObject({ status: 'opgeschort', reden: 'geen-benutbare-mogelijkheden' });
    expect(none({})).not.toHaveProperty('opgeschortTot');
  });
});
