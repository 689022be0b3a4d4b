// What the drawn lives brought to light of rounds whose date moves: past the end of pay by a leave, or on by a relapse. What had
// ended stays, and in its own round.
import { describe, expect, it } from '@jest/globals';
import { done, typed, whatIf } from '../support/what-if.ts';

describe('een verlof dat een ronde voorbij de laatste loondag schuift', () => {
  const aow = { aowDatum: '2027-05-03' };
  const leave = typed('2027-03-29', 'verlof', { tot: '2027-06-20', zelfdeOorzaak: 'ja' });
  const rounds = (verplichting: string, events: Parameters<typeof whatIf>[0]) =>
    whatIf(events, '2027-03-29', aow).termijnen.filter((row) => row.verplichting === verplichting);

  it('laat een gesprek dat al gevoerd was staan, en vraagt de rondes erna niet meer', () => {
    const talks = [done('2027-03-10', 'voortgangsgesprek'), done('2027-03-22', 'voortgangsgesprek')];
    const held = (events: Parameters<typeof whatIf>[0]) =>
      rounds('voortgangsgesprek', events).flatMap(({ gedaanOp }) => gedaanOp ?? []);
    expect(held(talks)).toStrictEqual(['2027-03-10', '2027-03-22']);
    expect(held([...talks, leave])).toStrictEqual(['2027-03-10', '2027-03-22']);
    const after = rounds('voortgangsgesprek', [...talks, leave]);
    expect(after.filter(({ uiterlijk, gedaanOp }) => uiterlijk > '2027-06-13' && !gedaanOp)).toStrictEqual(
      [],
    );
  });

  it('laat een rapportage die al vervallen was staan', () => {
    const start = typed('2027-01-04', 'spoor-2-gestart', {
      uitvoering: 'extern',
      bureau: 'b-1',
      keurmerk: true,
    });
    const before = rounds('voortgangsrapportage', [start]).map(
      ({ ronde, status }) => `${String(ronde)} ${status}`,
    );
    const after = rounds('voortgangsrapportage', [start, leave]);
    expect(before).toContain('3 vervallen');
    expect(after.map(({ ronde, status }) => `${String(ronde)} ${status}`)).toStrictEqual(before);
  });
});

describe('een terugval die een ronde verschuift', () => {
  it('laat een gesprek dat in de weken van herstel gevoerd is bij zijn eigen ronde', () => {
    const recovered = typed('2026-07-13', 'werkhervatting', { omvang: 'volledig' });
    const talk = done('2026-07-22', 'voortgangsgesprek');
    const held = (...events: Parameters<typeof whatIf>[0]) =>
      whatIf(events, '2026-07-27')
        .termijnen.filter(({ verplichting }) => verplichting === 'voortgangsgesprek')
        .filter(({ gedaanOp }) => gedaanOp !== undefined)
        .map(({ ronde }) => ronde);
    expect(held(recovered, talk)).toStrictEqual([2]);
    expect(held(recovered, talk, typed('2026-07-27', 'terugval'))).toStrictEqual([2]);
  });
});
