// Which end a dossier has when more than one is known, what brought it, and what the AOW age leaves of pay.
import { describe, expect, it } from '@jest/globals';
import { answerTo, TAKEN } from '../support/gate-cases.ts';
import { pictureOn } from '../support/picture-on.ts';
import { rowIn, typed, whatIf, type Typed } from '../support/what-if.ts';

const closing = (events: readonly Typed[], tot: string, ziekmelding: Typed = {}) =>
  pictureOn(events, tot, ziekmelding)[0].closing;
const left = typed('2026-05-31', 'uit-dienst', { id: 'weg' });

describe('een dossier met meer dan een einde', () => {
  // The AOW age on 1 January 2027, within the wachttijd: six weeks of pay after it, until 11 February.
  it.each([
    ['2026-12-31', '2027-01-01', 'uit-dienst'],
    ['2027-02-10', '2027-02-11', 'uit-dienst'],
    ['2027-02-12', '2027-02-12', 'aow'],
    ['2027-03-31', '2027-02-12', 'aow'],
  ])('eindigt met het eerste: uit dienst op %s, dan op %s door %s', (eindeDienstverband, op, reden) => {
    const known = { aowDatum: '2027-01-01', eindeDienstverband };
    expect(closing([], '2026-06-01', known)).toMatchObject({ op, reden });
  });

  it('eindigt eerder als er daarna nog iets eerders gebeurt', () => {
    const known = { aowDatum: '2027-01-01', eindeDienstverband: '2027-03-31' };
    const death = typed('2026-05-20', 'overleden', { id: 'dood' });
    expect(closing([left], '2026-06-01', known)).toMatchObject({ op: '2026-06-01', door: 'weg' });
    expect(closing([death], '2026-06-01', known)).toMatchObject({ op: '2026-05-20', reden: 'overleden' });
  });

  it('eindigt op een en dezelfde dag door wat er de dag ervoor al een eind aan maakte', () => {
    // Whose employment ended on 31 May cannot agree on new work in it on 1 June.
    const work = typed('2026-06-01', 'nieuwe-bedongen-arbeid', { document: 'stuk-1' });
    expect(closing([left, work], '2026-06-01')).toMatchObject({ op: '2026-06-01', reden: 'uit-dienst' });
    expect(closing([work, left], '2026-06-01')).toMatchObject({ op: '2026-06-01', reden: 'uit-dienst' });
  });

  it('noemt de gebeurtenis die het einde bracht bij alles wat daarmee vervalt', () => {
    expect(rowIn(whatIf([left], '2026-06-01'), 'ziekmelding-uwv')).toMatchObject({
      status: 'vervallen',
      door: 'weg',
    });
    const reached = typed('2026-05-31', 'aow-bereikt', { id: 'leeftijd' });
    expect(closing([reached], '2026-06-01')).toMatchObject({ reden: 'aow', door: 'leeftijd' });
    expect(closing([], '2026-06-01', { aowDatum: '2026-05-31' })).toMatchObject({ door: 'ziekmelding' });
    expect(closing([], '2026-06-01', { eindeDienstverband: '2026-05-31' })).toMatchObject({
      reden: 'uit-dienst',
      door: 'ziekmelding',
    });
  });
});

describe('een dossier dat door herstel sluit', () => {
  const well = typed('2026-03-30', 'werkhervatting', { omvang: 'volledig' });
  const death = (op: string) => answerTo([well, typed(op, 'overleden')]);

  it('neemt nog aan tot en met de 27e dag na het herstel, en op de 28e niet meer', () => {
    // 30 March + 28 = 27 April.
    expect(death('2026-04-26')).toBe(TAKEN);
    expect(death('2026-04-27')).toBe('het dossier is gesloten op 27 april 2026 (hersteld).');
    expect(death('2026-04-28')).toBe('het dossier is gesloten op 27 april 2026 (hersteld).');
  });

  it('anders dan bij een ander einde: wat op de eerste gesloten dag zelf gebeurde hoort er nog bij', () => {
    const after = (op: string) => answerTo([left, typed(op, 'overleden')]);
    expect(after('2026-06-01')).toBe(TAKEN);
    expect(after('2026-06-02')).toBe('het dossier is gesloten op 1 juni 2026 (uit-dienst).');
  });
});

describe('het loon na de AOW-leeftijd', () => {
  const clocks = (aowDatum: string, events: readonly Typed[], eersteZiektedag = '2026-03-02') =>
    whatIf(events, undefined, { eersteZiektedag, aowDatum }).klokken;
  // The wachttijd ends on 27 February 2028; the application is due eleven weeks earlier, on 12 December 2027.
  // Ten days late: pay until 8 March 2028. Six weeks after the age at most, and for who reaches it within the
  // wachttijd never beyond that (art. 7:629 lid 2 BW).
  const tenLate = [typed('2027-12-22', 'wia-aangevraagd')];

  it.each([
    ['ruim binnen de wachttijd', '2027-12-01', '2028-01-11'],
    ['in de laatste zes weken ervan', '2028-02-01', '2028-02-27'],
    ['op haar laatste dag', '2028-02-27', '2028-02-27'],
    ['op de dag erna', '2028-02-28', '2028-03-08'],
    ['op de laatste dag van het loon', '2028-03-08', '2028-03-08'],
  ])('loopt bij een leeftijd %s, op %s, tot en met %s', (_what, aowDatum, last) => {
    expect(clocks(aowDatum, tenLate).loonLaatsteDag).toBe(last);
  });

  it.each([
    ['2028-02-27', '2028-03-01'],
    ['2028-02-28', '2028-03-11'],
  ])('houdt bij AOW op %s het opzegverbod tot en met %s', (aowDatum, last) => {
    // Two years end on 1 March 2028; the ten days late count only for an age reached after the wachttijd.
    expect(clocks(aowDatum, tenLate).opzegverbodTotEnMet).toBe(last);
  });

  it('is zes weken voor wie vanaf 1 juli 2023 ziek werd, en dertien voor wie het een dag eerder was', () => {
    // 1 September 2023 and 41, or 90, days more.
    expect(clocks('2023-09-01', [], '2023-07-01').loonLaatsteDag).toBe('2023-10-12');
    expect(clocks('2023-09-01', [], '2023-06-30').loonLaatsteDag).toBe('2023-11-30');
  });
});
