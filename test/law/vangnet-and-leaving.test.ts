// Vangnet and leaving while sick (law.md M03 to M06, M37, M38), as short lives on the real pages and the real engine.
import { describe, expect, it } from '@jest/globals';
import type { Forecast } from '../../workflows/dossier/forecast-types.ts';
import type { ObligationId } from '../../workflows/law/vocabulary.ts';
import { D0, rowIn, typed as event, whatIf, type Typed } from '../support/what-if.ts';

const has = ({ termijnen }: Forecast, id: ObligationId) =>
  termijnen.some(({ verplichting }) => verplichting === id);
const due = (life: Forecast, id: ObligationId) => rowIn(life, id).uiterlijk;

describe('het vangnet (C13)', () => {
  const vangnet = (vangnetMelding: string, eersteZiektedag = D0, events: readonly Typed[] = []) =>
    whatIf(events, undefined, { eersteZiektedag, vangnetMelding });

  it.each([
    ['vierde-dag', '2026-03-02', '2026-03-05', '2026-03-05'],
    // Thursday 1 January: the fourth day is a Sunday, and Friday 2 January is equated with a holiday.
    ['vierde-dag', '2026-01-01', '2026-01-06', '2026-01-02'],
    ['zes-weken', '2026-03-02', '2026-04-13', '2026-04-13'],
    // Easter Monday; the aim lies before Good Friday.
    ['zes-weken', '2026-02-23', '2026-04-07', '2026-04-02'],
    ['dertien-weken', '2024-12-02', '2025-03-06', '2025-03-06'],
  ])('vraagt met %s vanaf %s een melding op uiterlijk %s (M03, M04, M05)', (melding, first, hard, aim) => {
    expect(rowIn(vangnet(melding, first), 'ziekmelding-uwv-vangnet')).toMatchObject({
      uiterlijk: hard,
      streefdatum: aim,
    });
  });

  it('maakt bij zes weken de 42e-weeksmelding tot beleid op een zachte ladder (M11, M11a, X19)', () => {
    expect(rowIn(vangnet('zes-weken'), 'ziekmelding-uwv').kracht).toBe('beleid');
    expect(rowIn(vangnet('vierde-dag'), 'ziekmelding-uwv').kracht).toBe('wet');
  });

  it('telt, als het pas later duidelijk wordt, vier dagen vanaf die dag', () => {
    const life = whatIf([event('2026-06-15', 'vangnet-bekend', { vangnetMelding: 'zes-weken' })]);
    expect(due(life, 'ziekmelding-uwv-vangnet')).toBe('2026-06-18');
  });

  it('vraagt na herstel een hersteldmelding op de tweede dag, nooit vóór de melding zelf (M06)', () => {
    const recovered = (op: string) => event(op, 'werkhervatting', { omvang: 'volledig' });
    expect(due(vangnet('vierde-dag', D0, [recovered('2026-05-11')]), 'hersteldmelding-uwv')).toBe(
      '2026-05-13',
    );
    const life = vangnet('zes-weken', D0, [recovered('2026-03-16')]);
    expect(rowIn(life, 'hersteldmelding-uwv')).toMatchObject({ uiterlijk: '2026-04-13', status: 'open' });
    expect(has(whatIf([recovered('2026-05-11')]), 'hersteldmelding-uwv')).toBe(false);
  });

  it('telt herstel dat vooraf gemeld was nooit van vóór de eerste ziektedag, als die later blijkt te liggen', () => {
    const announced = event('2026-03-30', 'werkhervatting', { omvang: 'volledig', gemeldOp: '2026-03-02' });
    const corrected = event('2026-04-20', 'eerste-ziektedag-gecorrigeerd', { wordt: '2026-03-16' });
    const known = event('2026-04-21', 'vangnet-bekend', { vangnetMelding: 'vierde-dag' });
    expect(due(whatIf([announced, corrected, known], '2026-04-21'), 'hersteldmelding-uwv')).toBe(
      '2026-03-18',
    );
  });

  it('vraagt bij zes weken de melding op de laatste dag van de dienst, als die eerder valt (M04)', () => {
    const life = whatIf([], undefined, { vangnetMelding: 'zes-weken', eindeDienstverband: '2026-03-31' });
    expect(due(life, 'ziekmelding-uwv-vangnet')).toBe('2026-03-31');
  });
});

describe('ziek uit dienst (C12)', () => {
  const leaving = (fields: Typed = {}) =>
    whatIf([], undefined, { eindeDienstverband: '2026-09-30', ...fields });

  it('vraagt melding en verslag op de laatste dag (M37, M38)', () => {
    expect(due(leaving(), 'ziek-uit-dienst-melding')).toBe('2026-09-30');
    expect(rowIn(leaving(), 're-integratieverslag-uit-dienst')).toMatchObject({
      uiterlijk: '2026-09-30',
      streefdatum: '2026-09-16',
    });
  });

  it('vraagt van een eigenrisicodrager de melding zes weken later, en geen verslag (C15)', () => {
    const life = leaving({ eigenrisicodragerZw: true });
    expect(due(life, 'ziek-uit-dienst-melding')).toBe('2026-11-11');
    expect(has(life, 're-integratieverslag-uit-dienst')).toBe(false);
  });

  it('vraagt geen verslag als de ziekte nog geen zes weken duurde (M38)', () => {
    expect(has(leaving({ eindeDienstverband: '2026-04-12' }), 're-integratieverslag-uit-dienst')).toBe(false);
    expect(has(leaving({ eindeDienstverband: '2026-04-13' }), 're-integratieverslag-uit-dienst')).toBe(true);
  });
});
