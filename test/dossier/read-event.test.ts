// Whether the one check of every event takes what fits the catalogue and refuses the rest with one clear sentence.
import { describe, expect, it } from '@jest/globals';
import { EVENTS, kindOf } from '../../workflows/dossier/events.ts';
import { readEvent, readZiekmelding, type Door } from '../../workflows/dossier/read-event.ts';
import { Refusal } from '../../workflows/dossier/refusal.ts';
import { SOORTEN } from '../../workflows/law/vocabulary.ts';
import { refusalOf } from '../support/refusal-of.ts';

const done = { soort: 'voldaan', op: '2026-04-01', verplichting: 'probleemanalyse' };
const refused = (event: unknown, door: Door = 'scenario') => refusalOf(() => readEvent(event, door));

describe('een gebeurtenis', () => {
  it('wordt gelezen zoals zij is, en is gemeld op haar eigen dag tenzij anders gezegd', () => {
    expect(readEvent(done, 'scenario')).toStrictEqual({ ...done, gemeldOp: '2026-04-01' });
    expect(readEvent({ ...done, id: 'g1', gemeldOp: '2026-04-03' }, 'scenario')).toStrictEqual({
      ...done,
      id: 'g1',
      gemeldOp: '2026-04-03',
    });
    expect(readEvent({ ...done, gemeldOp: '2026-04-03T06:30:00Z' }, 'scenario').gemeldOp).toBe(
      '2026-04-03T06:30:00Z',
    );
  });

  it('laat een leeg veld weg', () => {
    expect(readEvent({ ...done, document: '', getekend: null, bron: undefined }, 'scenario')).toStrictEqual({
      ...done,
      gemeldOp: '2026-04-01',
    });
  });

  it.each<[unknown, string]>([
    [null, 'dit is geen gebeurtenis: verwacht wordt een object met soort en op.'],
    ['voldaan', 'dit is geen gebeurtenis: verwacht wordt een object met soort en op.'],
    [[done], 'dit is geen gebeurtenis: verwacht wordt een object met soort en op.'],
    [{ op: '2026-04-01' }, "'soort' ontbreekt: zeg wat er gebeurd is."],
    [{ ...done, soort: 7 }, "'soort' ontbreekt: zeg wat er gebeurd is."],
    [{ ...done, soort: 'betermelding' }, "'betermelding' is geen soort gebeurtenis die Spoorwijzer kent."],
    [{ ...done, soort: 'toString' }, "'toString' is geen soort gebeurtenis die Spoorwijzer kent."],
    [
      { soort: 'ziekmelding', op: '2026-04-01', eersteZiektedag: '2026-04-01' },
      'een ziekmelding opent een dossier en kan niet in een dossier gemeld worden.',
    ],
    [{ ...done, diagnose: 'griep' }, "'voldaan' kent het veld 'diagnose' niet."],
    [{ ...done, op: undefined }, "'op' ontbreekt (op)."],
    [{ ...done, op: '2026-02-30' }, "'op' is geen bestaande dag (jjjj-mm-dd): '2026-02-30'."],
    [{ ...done, op: 20260401 }, "'op' is geen bestaande dag (jjjj-mm-dd): '20260401'."],
    [{ soort: 'voldaan', op: '2026-04-01' }, "'verplichting' ontbreekt (verplichting)."],
    [
      { ...done, gemeldOp: 'gisteren' },
      "'gemeldOp' is geen dag of tijdstip (jjjj-mm-dd of jjjj-mm-ddTuu:mmZ).",
    ],
    [
      { ...done, gemeldOp: '2026-02-30T10:00Z' },
      "'gemeldOp' is geen dag of tijdstip (jjjj-mm-dd of jjjj-mm-ddTuu:mmZ).",
    ],
    [
      { ...done, bron: 'gerucht' },
      "'bron' kent de waarde 'gerucht' niet; kies uit gesprek, document, koppeling.",
    ],
    [
      { ...done, id: 'met spatie' },
      "'id' is geen verwijzing: 'met spatie' (letters, cijfers, punt, streepje, ten hoogste 64 tekens, geen spaties).",
    ],
  ])('wordt geweigerd: %j', (event, sentence) => {
    expect(refused(event)).toBe(sentence);
  });

  it('noemt van een heel lange naam alleen het begin', () => {
    expect(refused({ ...done, soort: 'x'.repeat(5000) }).length).toBeLessThan(120);
    expect(refused({ ...done, ['y'.repeat(5000)]: 1 }).length).toBeLessThan(120);
  });

  it('vraagt in een lopend dossier meer dan in een wat-als', () => {
    const advice = { soort: 'advies-bedrijfsarts', op: '2026-04-01', advies: 'belastbaarheid' };
    expect(readEvent(advice, 'scenario').soort).toBe('advies-bedrijfsarts');
    expect(refused(advice, 'live')).toBe("'urenPerWeek' ontbreekt (belastbare uren per week).");
    expect(refused({ ...advice, urenPerWeek: 12 }, 'live')).toBe(
      "'document' ontbreekt (document (verwijzing)).",
    );
    const none = { ...advice, advies: 'geen-benutbare-mogelijkheden', document: 'd-1' };
    expect(readEvent(none, 'live')).toMatchObject({ document: 'd-1' });
    const otherwise = {
      soort: 'niet-van-toepassing',
      op: '2026-04-01',
      verplichting: 'eindevaluatie',
      reden: 'anders-onderbouwd',
    };
    expect(refused(otherwise, 'live')).toBe("'document' ontbreekt (document (verwijzing)).");
    expect(readEvent({ ...otherwise, reden: 'geregeld-door-ander' }, 'live').soort).toBe(
      'niet-van-toepassing',
    );
    expect(refused({ ...done, gemeldOp: '2026-04-01' }, 'live')).toBe(
      "'gemeldOp' legt Spoorwijzer zelf vast; laat het weg.",
    );
  });

  it('weigert met een Refusal, nooit met een andere fout', () => {
    expect(() => readEvent({ soort: '__proto__', op: '2026-04-01' }, 'live')).toThrow(Refusal);
    expect(() => readEvent(Object.assign(Object.create({ soort: 'voldaan' }), {}), 'live')).toThrow(Refusal);
  });
});

describe('een ziekmelding', () => {
  const opened = (raw: unknown, door: Door = 'scenario') => refusalOf(() => readZiekmelding(raw, door));

  it('is gemeld op de eerste ziektedag, tenzij anders gezegd', () => {
    expect(readZiekmelding({ eersteZiektedag: '2026-03-02' }, 'scenario')).toStrictEqual({
      soort: 'ziekmelding',
      op: '2026-03-02',
      eersteZiektedag: '2026-03-02',
      gemeldOp: '2026-03-02',
    });
    expect(readZiekmelding({ eersteZiektedag: '2026-03-02', op: '2026-03-05' }, 'scenario').gemeldOp).toBe(
      '2026-03-05',
    );
  });

  it.each<[unknown, string]>([
    [{}, "'eersteZiektedag' ontbreekt (eerste ziektedag)."],
    [{ op: '2026-03-02' }, "'eersteZiektedag' ontbreekt (eerste ziektedag)."],
    [
      { eersteZiektedag: '2026-02-30', op: '2026-03-02' },
      "'eersteZiektedag' is geen bestaande dag (jjjj-mm-dd): '2026-02-30'.",
    ],
    [{ eersteZiektedag: '2026-03-02', op: '2026-03-01' }, 'de ziekmelding ligt vóór de eerste ziektedag.'],
    [{ soort: 'voldaan', eersteZiektedag: '2026-03-02' }, "'soort' van een ziekmelding is ziekmelding."],
    [{ eersteZiektedag: '2026-03-02', naam: 'x' }, "'ziekmelding' kent het veld 'naam' niet."],
    [{ eersteZiektedag: '2026-03-02', regres: 'misschien' }, "'regres' is ja of nee, niet 'misschien'."],
  ])('wordt geweigerd: %j', (raw, sentence) => {
    expect(opened(raw)).toBe(sentence);
  });

  it('noemt in een lopend dossier alle betrokkenen', () => {
    expect(opened({ eersteZiektedag: '2026-03-02' }, 'live')).toBe(
      "'werkgever' ontbreekt (werkgever (verwijzing)).",
    );
  });
});

describe('de catalogus', () => {
  it('kent elke soort van de woordenlijst en geen andere, elk met een naam', () => {
    expect(Object.keys(EVENTS).toSorted()).toStrictEqual(SOORTEN.toSorted());
    for (const soort of SOORTEN) expect(kindOf(soort).label).not.toBe('');
  });

  it('heeft nergens een veld voor vrije tekst', () => {
    const types = new Set(
      SOORTEN.flatMap((soort) => Object.values(kindOf(soort).fields).map(({ type }) => type)),
    );
    expect([...types].toSorted()).toStrictEqual([
      'choice',
      'choices',
      'day',
      'event',
      'hours',
      'house-rules',
      'obligation',
      'reference',
      'references',
      'round',
      'yes-no',
    ]);
  });
});
