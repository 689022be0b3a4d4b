// De gatenlijst van het re-integratieverslag op de dag zelf: wat er dan al is, wat dan pas komt, en waar het staat (art. 6 Regeling procesgang).
import { describe, expect, it } from '@jest/globals';
import { changed, FULL, gaps, told, without } from '../support/full-file.ts';
import { done, typed, type Typed } from '../support/what-if.ts';

const toCheck = (events: readonly Typed[], tot?: string) =>
  told(events, tot).nakijken.map(({ onderdeel, zin }) => `${onderdeel}: ${zin}`);
/** The full file as it was at the end of a day. */
const until = (tot: string) => FULL.filter(({ op }) => String(op) <= tot);
/** The full file with something more in it, by day. */
const withMore = (...events: readonly Typed[]) =>
  [...FULL, ...events].toSorted((a, b) => (String(a.op) < String(b.op) ? -1 : 1));

describe('de grondslag van een gat', () => {
  it('is het onderdeel van artikel 6 lid 1, en voor een bijlage de beleidsregels', () => {
    const basis = (events: readonly Typed[]) => told(events).gaten.map(({ grondslag }) => grondslag);
    expect(basis(without('probleemanalyse'))).toStrictEqual([
      'art. 6 lid 1 onderdeel f Regeling procesgang eerste en tweede ziektejaar',
    ]);
    expect(basis(without('trajectplan'))).toStrictEqual(['Beleidsregels beoordelingskader poortwachter']);
    expect(told(FULL).nakijken[0]?.grondslag).toBe(
      'art. 6 lid 1 onderdelen a tot en met d Regeling procesgang eerste en tweede ziektejaar',
    );
  });
});

describe('op een dag telt wat er dan is', () => {
  it.each([
    ['2027-11-11', ['h ontbreekt: De eindevaluatie is er nog niet']],
    ['2027-11-12', []],
  ])('de eindevaluatie van 12 november op %s', (tot, expected) => {
    const missing = gaps(until(tot), tot).filter((gap) => gap.includes('eindevaluatie'));
    expect(missing).toHaveLength(expected.length);
    expected.forEach((start, place) => expect(missing[place]?.startsWith(start)).toBe(true));
  });

  it.each([
    ['2026-08-31', 0],
    ['2026-09-01', 1],
  ])('een advies van 1 september zonder stuk op %s', (tot, count) => {
    const bare = typed('2026-09-01', 'advies-bedrijfsarts', { advies: 'belastbaarheid', urenPerWeek: 12 });
    const file = [...FULL.filter(({ soort }) => soort !== 'advies-bedrijfsarts'), bare].filter(
      ({ op }) => String(op) <= tot,
    );
    expect(gaps(file, tot).filter((gap) => gap.startsWith('f geen-stuk: Van het advies'))).toHaveLength(
      count,
    );
  });

  it('de visies worden gezocht in stukken van 1 juli 2023 en later', () => {
    const old = (op: string) =>
      told([done(op, 'plan-van-aanpak', { document: 'pva', getekend: 'beide' })], '2023-08-01', {
        eersteZiektedag: '2023-05-08',
      }).nakijken.filter(({ zin }) => zin.includes('visie'));
    expect(old('2023-06-30')).toHaveLength(0);
    expect(old('2023-07-01')).toHaveLength(1);
  });
});

describe('waarover gesproken is', () => {
  const silent = (tot: string) =>
    told(
      FULL.map(({ besproken: _, ...event }) => event).filter(({ op }) => String(op) <= tot),
      tot,
    )
      .gaten.filter(({ gat }) => gat === 'niet-besproken')
      .map(({ zin }) => zin);

  it('telt vanaf de dag dat het gemeld is', () => {
    const talked = (tot: string) =>
      gaps(until(tot), tot).filter((gap) => gap.includes('niet-besproken')).length;
    expect(talked('2026-04-09')).toBe(8);
    expect(talked('2026-04-10')).toBe(0);
    expect(silent('2026-04-10')).toHaveLength(8);
  });

  it('wat van nu is hoort in de eindevaluatie, en niet in een ander gesprek', () => {
    const bare = changed('eindevaluatie', { besproken: ['uren'] });
    expect(gaps(bare).filter((gap) => gap.includes('De eindevaluatie zegt niets over'))).toHaveLength(2);
    const before = bare.filter(({ verplichting }) => verplichting !== 'eindevaluatie');
    expect(gaps(before).filter((gap) => gap.includes('De eindevaluatie zegt niets over'))).toHaveLength(0);
  });
});

describe('wat erbij hoort', () => {
  const question = typed('2027-06-01', 'deskundigenoordeel-aangevraagd', {
    door: 'werkgever',
    vraag: 'passend-werk',
  });
  const answer = typed('2027-07-01', 'deskundigenoordeel-ontvangen', { uitkomst: 'voor-werkgever' });

  it('een deskundigenoordeel: gevraagd, tot het er is, en dan om bij te voegen', () => {
    const about = (tot: string) => {
      const file = withMore(question, answer).filter(({ op }) => String(op) <= tot);
      return [...gaps(file, tot), ...toCheck(file, tot)].filter((line) =>
        line.includes('deskundigenoordeel'),
      );
    };
    expect(about('2027-05-31')).toStrictEqual([]);
    expect(about('2027-06-01')).toStrictEqual([
      'bijlage ontbreekt: Het deskundigenoordeel dat op 1 juni 2027 is gevraagd, is er nog niet; vraag UWV ernaar en voeg het bij.',
    ]);
    expect(about('2027-06-30')).toHaveLength(1);
    expect(about('2027-07-01')).toStrictEqual([
      'bijlage: Voeg het deskundigenoordeel van 1 juli 2027 bij het verslag.',
    ]);
  });

  it('een oordeel over de arbeidsrelatie wordt gezocht zodra er een actueel oordeel is', () => {
    const looked = (events: readonly Typed[], tot?: string) =>
      toCheck(events, tot).some((line) => line.startsWith('i: '));
    expect(looked(until('2027-11-09'), '2027-11-09')).toBe(false);
    expect(looked(until('2027-11-10'), '2027-11-10')).toBe(true);
    expect(looked(without('actueel-oordeel'))).toBe(false);
  });

  it('spoor 2 dat had moeten starten, als dat vóór het verslag was', () => {
    const never = FULL.filter(
      ({ soort, verplichting }) =>
        soort !== 'spoor-2-gestart' &&
        verplichting !== 'trajectplan' &&
        verplichting !== 'voortgangsrapportage',
    );
    expect(gaps(never).some((gap) => gap.startsWith('bijlage ontbreekt: Spoor 2 moest uiterlijk'))).toBe(
      true,
    );
    expect(gaps(FULL).some((gap) => gap.includes('Spoor 2 moest'))).toBe(false);
    // Employment that ends before spoor 2 had to start asks for none.
    const left = typed('2026-12-31', 'uit-dienst');
    const early = until('2026-12-31').concat(left);
    expect(gaps(early, '2026-12-31').some((gap) => gap.includes('Spoor 2 moest'))).toBe(false);
  });
});

describe('het verslag bij het einde van het dienstverband', () => {
  // Ten weeks from 2 March 2026 are over on 11 May.
  it.each([
    ['2026-05-10', 'uit-dienst-verkort'],
    ['2026-05-11', 'uit-dienst'],
  ])('is op %s: %s', (end, soort) => {
    expect(told([typed(end, 'uit-dienst')], end).verslag.soort).toBe(soort);
  });

  // The report for the WIA is due on 28 November 2027.
  it.each([
    ['2027-11-27', 'uit-dienst'],
    ['2027-11-28', 'wia'],
  ])('is op %s: %s', (end, soort) => {
    expect(told([typed(end, 'uit-dienst')], end).verslag.soort).toBe(soort);
  });
});
