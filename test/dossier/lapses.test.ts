// What takes a duty away, to the day: the AOW age at the end of the wachttijd, a granted IVA only, the first of several.
import { describe, expect, it } from '@jest/globals';
import { done, rowIn, typed, whatIf, type Typed } from '../support/what-if.ts';

/** The last day of the wachttijd of the first sick day of every what-if here. */
const W = '2028-02-27';
const iva = (uitkomst: string) => [
  typed('2026-06-01', 'vervroegde-iva-aangevraagd'),
  typed('2026-07-01', 'vervroegde-iva-besluit', { uitkomst, id: 'iva' }),
];
const application = (events: readonly Typed[], tot: string, ziekmelding: Typed = {}) =>
  rowIn(whatIf(events, tot, ziekmelding), 'wia-aanvraag');

describe('de AOW-leeftijd', () => {
  it('op de laatste dag van de wachttijd neemt de WIA weg, een dag later niet', () => {
    expect(application([], '2026-04-01', { aowDatum: W }).status).toBe('vervallen');
    expect(application([], '2026-04-01', { aowDatum: '2028-02-28' }).status).toBe('open');
    expect(application([], '2026-04-01').status).toBe('open');
  });

  it('die pas gemeld wordt neemt de WIA weg vanaf die dag', () => {
    const reached = [typed('2027-09-01', 'aow-bereikt', { id: 'aow' })];
    const dates = { aowDatum: '2028-06-01' };
    expect(application([], '2027-08-31', dates).status).toBe('open');
    expect(application(reached, '2027-09-01', dates)).toMatchObject({ status: 'vervallen', door: 'aow' });
  });

  it('die van het begin af bekend was verandert niets meer als zij bereikt is', () => {
    const start = typed('2027-03-01', 'spoor-2-gestart', {
      uitvoering: 'extern',
      bureau: 'b-1',
      id: 'start',
    });
    const life = whatIf([start, typed('2027-09-01', 'aow-bereikt')], '2027-09-01', {
      aowDatum: '2027-09-01',
    });
    expect(rowIn(life, 'start-spoor-2').status).toBe('vervallen');
  });

  it('die door verlof binnen de wachttijd komt neemt de WIA weg vanaf het einde van dat verlof, niet van een ander', () => {
    const leaves = [
      typed('2026-06-01', 'verlof', { tot: '2026-06-10', zelfdeOorzaak: 'ja' }),
      typed('2026-09-01', 'verlof', { tot: '2026-12-21', zelfdeOorzaak: 'ja' }),
    ];
    const dates = { aowDatum: '2028-04-03' };
    expect(application(leaves, '2026-12-21', dates).status).toBe('open');
    expect(application(leaves, '2026-12-22', dates).status).toBe('vervallen');
  });
});

describe('een vervroegde IVA', () => {
  it('neemt alleen iets weg als zij is toegewezen', () => {
    expect(application(iva('toegewezen'), '2026-07-01')).toMatchObject({ status: 'vervallen', door: 'iva' });
    expect(application(iva('afgewezen'), '2026-07-01').status).toBe('open');
  });

  it('die eerder is dan de AOW blijft de reden', () => {
    const events = [...iva('toegewezen'), typed('2027-09-01', 'aow-bereikt', { id: 'aow' })];
    expect(application(events, '2027-10-01')).toMatchObject({ status: 'vervallen', door: 'iva' });
  });

  it('die later is dan de AOW wordt de reden niet', () => {
    const events = iva('toegewezen');
    expect(application(events, '2026-07-02', { aowDatum: '2027-09-01' }).door).not.toBe('iva');
  });
});

describe('een keuze voor spoor 2', () => {
  const choice = (op: string, keuze: string, fields: Typed = {}) =>
    typed(op, 'spoorkeuze', { keuze, onderbouwing: 'd-1', uitgelegdAanWerknemerOp: op, ...fields });
  const perspective = choice('2027-02-01', 'perspectief-binnen-drie-maanden');
  const review = (events: readonly Typed[]) =>
    rowIn(whatIf(events, '2027-03-01'), 'herbeoordeling-uitzondering-spoor-2').status;

  it('na een uitzondering neemt de herbeoordeling ervan weg, ervóór niet', () => {
    expect(review([perspective, choice('2027-02-20', 'spoor-2')])).toBe('vervallen');
    expect(review([choice('2027-01-11', 'spoor-2'), perspective])).toBe('open');
    expect(review([perspective, choice('2027-02-20', 'perspectief-binnen-drie-maanden')])).toBe('open');
  });
});

describe('medewerking', () => {
  const refusal = (op: string) => typed(op, 'medewerking-geweigerd', { wat: 'gesprek', reden: 'anders' });
  const resumed = (op: string) => typed(op, 'medewerking-hervat', { id: `hervat-${op}` });

  it('neemt weg wat van haar eigen weigering nog moest, en niet van een weigering daarna', () => {
    const life = whatIf([refusal('2026-05-04'), resumed('2026-05-05'), refusal('2026-05-11')], '2026-05-11');
    expect(rowIn(life, 'gesprek-weigering', 1)).toMatchObject({
      status: 'vervallen',
      door: 'hervat-2026-05-05',
    });
    expect(rowIn(life, 'gesprek-weigering', 2).status).toBe('open');
  });

  it('neemt na een maatregel niets meer weg: wat te laat was blijft te laat', () => {
    const life = whatIf(
      [
        refusal('2026-05-04'),
        done('2026-05-05', 'kennisgeving-vermoeden'),
        typed('2026-05-06', 'gesprek-gevoerd', { deugdelijkeGrond: 'niet-verschenen' }),
        typed('2026-05-07', 'waarschuwing-verzonden', {
          maatregel: 'stop',
          reactieUiterlijk: '2026-05-14',
          verzendwijze: 'aangetekend',
          goedgekeurdDoor: 'P-3',
          door: 'P-7',
        }),
        typed('2026-05-08', 'waarschuwing-ontvangen', { bewijs: 'aangetekend' }),
        typed('2026-05-18', 'loonmaatregel-opgelegd', {
          maatregel: 'stop',
          grond: 'lid-3-d',
          goedgekeurdDoor: 'P-3',
          door: 'P-7',
        }),
        resumed('2026-05-20'),
      ],
      '2026-06-10',
    );
    for (const duty of ['kennisgeving-vermoeden', 'gesprek-weigering', 'schriftelijke-waarschuwing'])
      expect([duty, rowIn(life, duty).status]).toStrictEqual([duty, 'gedaan']);
    expect(rowIn(life, 'mededeling-loonmaatregel').status).toBe('verlopen');
    expect(rowIn(life, 'bevestiging-hervatting').status).toBe('verlopen');
  });
});
