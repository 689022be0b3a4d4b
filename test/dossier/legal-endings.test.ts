// What an ending may still say, and to whom: a closed dossier is silent, a death most of all (law.md §12.3.3, 6, 7).
import { describe, expect, it } from '@jest/globals';
import { done, refusedWhatIf, rowIn, typed as event, whatIf, type Typed } from '../support/what-if.ts';

/** A pause that is reported only after the dossier had ended. */
const lateTold = event('2026-05-01', 'advies-bedrijfsarts', {
  advies: 'pauze-spoor-2',
  wijze: 'gestopt',
  herbeoordelenOp: '2026-06-12',
  gemeldOp: '2026-05-20',
});
const refusal = event('2026-05-04', 'medewerking-geweigerd', { wat: 'scholing', reden: 'geen' });
const lettersFrom = (op: string, events: Typed[]) =>
  whatIf(events, '2026-12-01')
    .brieven.filter((letter) => letter.op >= op)
    .map(({ op: day, brief }) => `${day} ${brief}`);

describe('een gesloten dossier', () => {
  it('schrijft niet meer, ook niet over wat pas later gemeld wordt', () => {
    expect(lettersFrom('2026-05-11', [lateTold, event('2026-05-10', 'uit-dienst')])).toStrictEqual([
      '2026-05-11 dossier-gesloten',
    ]);
  });

  it('na een overlijden is stil, meteen, midden in een procedure', () => {
    const death = event('2026-05-05', 'overleden');
    // What leaves on the morning of that day left before anybody knew.
    expect(lettersFrom('2026-05-06', [lateTold, refusal, death])).toStrictEqual([]);
    const life = whatIf([refusal, death]);
    expect(life.termijnen.filter(({ status }) => status === 'open' || status === 'verlopen')).toStrictEqual(
      [],
    );
    expect(rowIn(life, 'kennisgeving-vermoeden')).toMatchObject({ status: 'vervallen', door: 'overleden' });
    expect(life.signalen).toStrictEqual([]);
  });

  it('neemt een correctie aan die het weer opent', () => {
    const left = event('2026-05-10', 'uit-dienst', { id: 'u-1' });
    const taken = event('2026-06-01', 'correctie', { gebeurtenis: 'u-1', reden: 'verkeerd-dossier' });
    expect(whatIf([left], '2026-06-01').dossier.fase).toBe('gesloten');
    expect(whatIf([left, taken], '2026-06-01').dossier).toStrictEqual({ fase: 'spoor-1' });
  });

  it('weigert wat er na die dag nog zou gebeuren', () => {
    expect(refusedWhatIf([event('2026-05-10', 'uit-dienst'), done('2026-05-12', 'probleemanalyse')])).toMatch(
      /het dossier is gesloten op 11 mei 2026 \(uit-dienst\)\.$/,
    );
  });
});

describe('volledig herstel midden in een procedure', () => {
  const well = event('2026-05-05', 'werkhervatting', { omvang: 'volledig' });

  it('zet de procedure stil zolang er wordt geobserveerd, en niemand hoort iets', () => {
    const life = whatIf([refusal, well], '2026-05-20');
    for (const duty of ['kennisgeving-vermoeden', 'gesprek-weigering'])
      expect(rowIn(life, duty)).toMatchObject({ status: 'opgeschort', opgeschortTot: '2026-06-02' });
    expect(lettersFrom('2026-05-06', [refusal, well])).toStrictEqual(['2026-06-02 dossier-gesloten']);
  });

  it('pakt haar bij een terugval weer op waar zij was', () => {
    const life = whatIf([refusal, well, event('2026-05-18', 'terugval')], '2026-05-18');
    expect(rowIn(life, 'kennisgeving-vermoeden')).toMatchObject({ status: 'open', uiterlijk: '2026-05-18' });
    expect(rowIn(life, 'gesprek-weigering').uiterlijk).toBe('2026-05-18');
  });
});
