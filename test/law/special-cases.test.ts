// Rows of law.md §1 to §4 that only some dossiers meet, each as a short life on the real pages and the real engine.
import { describe, expect, it } from '@jest/globals';
import { addDays } from '../../workflows/calendar/add-days.ts';
import { isoDay } from '../../workflows/calendar/iso-day.ts';
import type { Forecast } from '../../workflows/dossier/forecast-types.ts';
import type { ObligationId } from '../../workflows/law/vocabulary.ts';
import { D0, done, rowIn, typed as event, whatIf, type Typed } from '../support/what-if.ts';

const from = (n: number) => addDays(isoDay(D0), n);
const due = (life: Forecast, id: ObligationId, ronde = 1) => rowIn(life, id, ronde).uiterlijk;
const status = (life: Forecast, id: ObligationId, ronde = 1) => rowIn(life, id, ronde).status;
const started = (op: string, uitvoering = 'extern') => event(op, 'spoor-2-gestart', { uitvoering });
const advice = (op: string, advies: string, fields: Typed = {}) =>
  event(op, 'advies-bedrijfsarts', { advies, ...fields });
const choice = (op: string, keuze: string, fields: Typed = {}) =>
  event(op, 'spoorkeuze', { keuze, ...fields });

describe('spoor 2', () => {
  it('mag vroeg starten, ook meteen na de probleemanalyse (M17a)', () => {
    const life = whatIf([done('2026-04-10', 'probleemanalyse'), started('2026-04-20')]);
    expect(rowIn(life, 'start-spoor-2')).toMatchObject({ status: 'gedaan', gedaanOp: '2026-04-20' });
    expect(due(life, 'voortgangsrapportage', 2)).toBe('2026-07-13');
  });

  it('start uiterlijk zes weken nadat vaststaat dat spoor 1 is uitgesloten (M17)', () => {
    const life = whatIf([event('2026-09-01', 'spoor-1-uitgesloten', { grond: 'geen-passend-werk' })]);
    expect(due(life, 'start-spoor-2')).toBe('2026-10-13');
  });

  it('wacht bij een uitzondering tot de herbeoordeling, en geen dag langer (M17b)', () => {
    const prospect = choice('2027-02-15', 'perspectief-binnen-drie-maanden');
    const waiting = whatIf([prospect], '2027-05-14');
    expect(due(waiting, 'herbeoordeling-uitzondering-spoor-2')).toBe('2027-05-15');
    expect(rowIn(waiting, 'start-spoor-2')).toMatchObject({
      status: 'opgeschort',
      opgeschortTot: '2027-05-15',
      uiterlijk: '2027-05-15',
    });
    expect(status(whatIf([prospect], '2027-05-15'), 'start-spoor-2')).toBe('open');
    expect(status(whatIf([prospect], '2027-05-16'), 'start-spoor-2')).toBe('verlopen');
  });

  it('start uiterlijk acht weken nadat er weer belastbaarheid is; het plan volgt binnen twee (M17c, M10a, M18a)', () => {
    const life = whatIf([
      done('2026-04-20', 'plan-van-aanpak'),
      advice('2027-02-01', 'geen-benutbare-mogelijkheden'),
      choice('2027-02-15', 'advies-bedrijfsarts', { herbeoordelenOp: '2027-06-15' }),
      advice('2027-05-03', 'belastbaarheid', { urenPerWeek: 20 }),
    ]);
    expect(due(life, 'start-spoor-2')).toBe('2027-06-28');
    expect(due(life, 'bijstelling-plan-van-aanpak', 2)).toBe('2027-05-17');
  });
});

describe('de pauze van spoor 2 (§4)', () => {
  const life = (wijze: string, ...more: readonly Typed[]) => [
    done('2026-04-20', 'plan-van-aanpak'),
    started('2027-02-01'),
    advice('2027-04-01', 'pauze-spoor-2', { wijze, herbeoordelenOp: '2027-05-13' }),
    ...more,
  ];

  it('zet trajectplan, rapportages en consult stil, en laat de rest doorlopen', () => {
    const paused = whatIf(life('gestopt'), '2027-04-20');
    expect(status(paused, 'trajectplan')).toBe('opgeschort');
    expect(status(paused, 'eindevaluatie')).toBe('open');
    expect(paused.klokken.wachttijdLaatsteDag).toBe(from(727));
    expect(rowIn(paused, 'herbeoordeling-pauze-spoor-2')).toMatchObject({
      uiterlijk: '2027-05-13',
      actor: 'bedrijfsarts',
    });
  });

  it('laat de rapportages doorlopen als spoor 2 minimaal doorgaat', () => {
    const reports = (wijze: string) =>
      whatIf(life(wijze), '2027-04-20').termijnen.find(
        ({ verplichting, uiterlijk }) => verplichting === 'voortgangsrapportage' && uiterlijk > '2027-04-20',
      )?.status;
    expect(reports('minimaal')).toBe('open');
    expect(reports('gestopt')).toBe('opgeschort');
  });

  it('wordt niet vergeten: zonder nieuw advies is de herbeoordeling verlopen en blijft spoor 2 stil', () => {
    const forgotten = whatIf(life('gestopt'), '2027-06-30');
    expect(status(forgotten, 'herbeoordeling-pauze-spoor-2')).toBe('verlopen');
    expect(status(forgotten, 'trajectplan')).toBe('opgeschort');
  });

  it('eindigt met een advies om te hervatten: een ander advies telt niet als herbeoordeling', () => {
    const other = advice('2027-05-10', 'belastbaarheid', { urenPerWeek: 10 });
    expect(status(whatIf(life('gestopt', other), '2027-05-14'), 'herbeoordeling-pauze-spoor-2')).toBe(
      'verlopen',
    );
    const resumed = whatIf(life('gestopt', advice('2027-05-10', 'hervat-spoor-2')));
    expect(status(resumed, 'herbeoordeling-pauze-spoor-2')).toBe('gedaan');
    expect(due(resumed, 'bijstelling-plan-van-aanpak', 2)).toBe('2027-05-24');
  });

  it('vraagt na een pauze vóór de start om die start binnen acht weken (M17c)', () => {
    const resumed = whatIf([
      advice('2027-03-01', 'pauze-spoor-2', { wijze: 'gestopt', herbeoordelenOp: '2027-04-12' }),
      advice('2027-04-12', 'hervat-spoor-2'),
    ]);
    expect(due(resumed, 'start-spoor-2')).toBe('2027-06-07');
  });
});

describe('tellen en eindigen', () => {
  it('vraagt bij een terugval zonder probleemanalyse die onverwijld (M08, C3)', () => {
    const life = whatIf([
      event('2026-04-01', 'werkhervatting', { omvang: 'volledig' }),
      event('2026-04-15', 'terugval'),
    ]);
    expect(due(life, 'probleemanalyse')).toBe('2026-04-22');
  });

  it('verschuift niets bij gedeeltelijke hervatting (C4)', () => {
    const dates = (life: Forecast) => life.termijnen.map(({ uiterlijk }) => uiterlijk);
    const partly = whatIf([event('2026-06-01', 'werkhervatting', { omvang: 'gedeeltelijk' })]);
    expect(dates(partly)).toStrictEqual(dates(whatIf([])));
  });

  it('sluit bij nieuwe bedongen arbeid (C5) en 28 dagen na volledig herstel (C6)', () => {
    const agreed = whatIf([event('2026-06-01', 'nieuwe-bedongen-arbeid')]);
    expect(agreed.dossier.gesloten).toStrictEqual({ op: '2026-06-01', reden: 'nieuwe-bedongen-arbeid' });
    const recovered = [event('2026-06-01', 'werkhervatting', { omvang: 'volledig' })];
    expect(whatIf(recovered, '2026-06-28').dossier.gesloten).toBeUndefined();
    expect(whatIf(recovered, '2026-06-29').dossier.gesloten).toStrictEqual({
      op: '2026-06-29',
      reden: 'hersteld',
    });
  });

  it('betaalt na de AOW-leeftijd nog zes weken, dertien voor wie vóór 1 juli 2023 ziek werd, en kent dan geen WIA (C10, C11)', () => {
    const life = whatIf([], undefined, { aowDatum: '2026-12-15' });
    expect(life.klokken.loonLaatsteDag).toBe('2027-01-25');
    expect(status(life, 'wia-aanvraag')).toBe('vervallen');
    expect(status(life, 'start-spoor-2')).toBe('vervallen');
    const legacy = whatIf([], undefined, { eersteZiektedag: '2023-06-01', aowDatum: '2024-01-01' });
    expect(legacy.klokken.loonLaatsteDag).toBe('2024-03-31');
  });

  it('verandert door eigenrisicodrager WGA geen datum (C16)', () => {
    const life = whatIf([], undefined, { eigenrisicodragerWga: true });
    expect(life.termijnen).toStrictEqual(whatIf([]).termijnen);
  });

  it('laat bij een toegewezen vervroegde IVA de re-integratie vervallen, niet het loon (M35)', () => {
    const life = whatIf([
      event('2026-05-04', 'vervroegde-iva-aangevraagd'),
      event('2026-07-01', 'vervroegde-iva-besluit', { uitkomst: 'toegewezen' }),
    ]);
    expect(status(life, 'eindevaluatie')).toBe('vervallen');
    expect(status(life, 'ziekmelding-uwv')).toBe('gedaan');
    expect(life.klokken.loonLaatsteDag).toBe(from(727));
  });
});

describe('het consult van een re-integratiebedrijf (M19, X10; §9.3 case 6)', () => {
  const consult = (start: string) => {
    const life = whatIf([event(start, 'spoor-2-gestart', { uitvoering: 'intern' })], undefined, {
      eersteZiektedag: '2025-01-06',
    });
    const { streefdatum, uiterlijk } = rowIn(life, 'consult-re-integratiebedrijf');
    return [streefdatum, uiterlijk];
  };

  it.each([
    ['2025-06-02', '2025-09-02', '2025-12-02'],
    // 2026-03-01 is a Sunday: the aim moves back to Friday.
    ['2025-12-01', '2026-02-27', '2026-03-06'],
    ['2026-02-15', '2026-03-06', '2026-03-06'],
    ['2026-04-01', '2026-04-01', '2026-04-01'],
  ])('is bij een start op %s tussen %s en %s', (start, aim, hard) => {
    expect(consult(start)).toStrictEqual([aim, hard]);
  });

  it('is er niet bij spoor 2 door een bureau', () => {
    const life = whatIf([event('2025-06-02', 'spoor-2-gestart', { uitvoering: 'extern' })], undefined, {
      eersteZiektedag: '2025-01-06',
    });
    expect(life.termijnen.map(({ verplichting }) => verplichting)).not.toContain(
      'consult-re-integratiebedrijf',
    );
    expect(rowIn(life, 'trajectplan').uiterlijk).toBe('2025-06-16');
  });
});
