// The refusal procedure of law.md §3, row by row, on the real pages and the real engine; its gates have tests of their own.
import { describe, expect, it } from '@jest/globals';
import type { Forecast } from '../../workflows/dossier/forecast-types.ts';
import type { ObligationId } from '../../workflows/law/vocabulary.ts';
import { done, rowIn, typed as event, whatIf, type Typed } from '../support/what-if.ts';

/** R0: a refusal on a Thursday. */
const REFUSED = event('2026-06-04', 'medewerking-geweigerd', { wat: 'plan-van-aanpak', reden: 'geen' });
const BROKEN = event('2026-06-04', 'controlevoorschrift-geschonden');
const talk = (deugdelijkeGrond: string) => event('2026-06-08', 'gesprek-gevoerd', { deugdelijkeGrond });
const warned = (maatregel: string) => [
  done('2026-06-05', 'kennisgeving-vermoeden'),
  talk('nee'),
  event('2026-06-09', 'waarschuwing-verzonden', { maatregel, reactieUiterlijk: '2026-06-16' }),
  event('2026-06-10', 'waarschuwing-ontvangen', { bewijs: 'handtekening' }),
];
const STOP = event('2026-06-18', 'loonmaatregel-opgelegd', { maatregel: 'stop', grond: 'lid-3-e' });

const due = (life: Forecast, id: ObligationId) => rowIn(life, id).uiterlijk;
const ids = ({ termijnen }: Forecast) => termijnen.map(({ verplichting }) => verplichting);

describe('na een weigering (R0)', () => {
  it('volgen binnen twee werkdagen de kennisgeving (R5a) en binnen vijf het gesprek (R1)', () => {
    const life = whatIf([REFUSED]);
    expect(rowIn(life, 'kennisgeving-vermoeden')).toMatchObject({
      uiterlijk: '2026-06-08',
      streefdatum: '2026-06-05',
    });
    expect(rowIn(life, 'gesprek-weigering')).toMatchObject({
      uiterlijk: '2026-06-11',
      streefdatum: '2026-06-08',
    });
    expect(ids(life)).not.toContain('schriftelijke-waarschuwing');
  });

  it('toetst de bedrijfsarts eerst een medische grond, behalve bij een controlevoorschrift (R2)', () => {
    const medical = whatIf([REFUSED, talk('medisch-te-toetsen')]);
    expect(due(medical, 'toets-deugdelijke-grond')).toBe('2026-06-22');
    expect(ids(medical)).not.toContain('schriftelijke-waarschuwing');
    const control = whatIf([BROKEN, talk('medisch-te-toetsen')]);
    expect(ids(control)).not.toContain('toets-deugdelijke-grond');
    expect(due(control, 'schriftelijke-waarschuwing')).toBe('2026-06-10');
  });

  it.each(['nee', 'niet-verschenen'])('volgt na een gesprek met "%s" de waarschuwing (R3)', (ground) => {
    expect(due(whatIf([REFUSED, talk(ground)]), 'schriftelijke-waarschuwing')).toBe('2026-06-10');
  });

  it('volgt zij ook na een toets zonder grond, geteld vanaf die toets', () => {
    const tested = event('2026-06-15', 'advies-bedrijfsarts', { advies: 'belastbaarheid', urenPerWeek: 20 });
    const life = whatIf([REFUSED, talk('medisch-te-toetsen'), tested]);
    expect(rowIn(life, 'toets-deugdelijke-grond').status).toBe('gedaan');
    expect(due(life, 'schriftelijke-waarschuwing')).toBe('2026-06-17');
  });

  it('vervalt wat nog moest als iemand weer meewerkt vóór er een maatregel was (R8)', () => {
    const life = whatIf([REFUSED, event('2026-06-05', 'medewerking-hervat')]);
    expect(rowIn(life, 'gesprek-weigering').status).toBe('vervallen');
    expect(due(life, 'bevestiging-hervatting')).toBe('2026-06-09');
  });

  it('begint bij een nieuwe weigering een nieuwe ronde (R9)', () => {
    const again = event('2026-07-06', 'medewerking-geweigerd', { wat: 'gesprek', reden: 'geen' });
    expect(rowIn(whatIf([REFUSED, again]), 'kennisgeving-vermoeden', 2).uiterlijk).toBe('2026-07-08');
  });
});

describe('na een maatregel', () => {
  const stopped = (ziekmelding: Typed = {}) =>
    whatIf([REFUSED, ...warned('stop'), STOP], undefined, ziekmelding);

  it('volgen na een stop (R4b) de mededeling (R5) en het deskundigenoordeel (R7, M40)', () => {
    expect(due(stopped(), 'mededeling-loonmaatregel')).toBe('2026-06-22');
    expect(due(stopped(), 'deskundigenoordeel')).toBe('2026-07-02');
    expect(ids(stopped())).not.toContain('melding-loonstop-uwv');
  });

  it('meldt de werkgever een stop binnen zeven dagen aan UWV als UWV ziekengeld betaalt (R6, M07)', () => {
    expect(due(stopped({ vangnetMelding: 'vierde-dag' }), 'melding-loonstop-uwv')).toBe('2026-06-25');
  });

  it('meldt hij een opschorting (R4a) niet', () => {
    const suspended = event('2026-06-18', 'loonmaatregel-opgelegd', {
      maatregel: 'opschorting',
      grond: 'lid-6',
    });
    const life = whatIf([BROKEN, ...warned('opschorting'), suspended], undefined, {
      vangnetMelding: 'vierde-dag',
    });
    expect(ids(life)).not.toContain('melding-loonstop-uwv');
    expect(due(life, 'mededeling-loonmaatregel')).toBe('2026-06-22');
  });
});
