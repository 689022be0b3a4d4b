// Waar een brief over gaat die geen ladder stuurt: haar eigen gebeurtenis, en nooit die van een andere brief.
import { describe, expect, it } from '@jest/globals';
import type { Brief } from '../../workflows/dossier/forecast-types.ts';
import type { DueLetter } from '../../workflows/dossier/next-up.ts';
import { occasionOf } from '../../workflows/dossier/order-occasion.ts';
import { pictureOn } from '../support/picture-on.ts';
import { day, happened } from '../support/synthetic.ts';
import { typed, type Typed } from '../support/what-if.ts';

const letter = (brief: Brief, key: string, op = '2026-09-01'): DueLetter => ({
  line: { op: day(op), key, brief, trede: brief, aan: ['casemanager'] },
  rol: 'casemanager',
  op: day(op),
});
const told = (brief: Brief, key: string, events: readonly Typed[], tot = '2026-09-01', sick: Typed = {}) =>
  occasionOf(letter(brief, key, tot), pictureOn(events, tot, sick)[0]);

const start = (op: string, uitvoering: string) =>
  typed(op, 'spoor-2-gestart', { id: 'start', uitvoering, bureau: 'b-1' });
const pause = (op: string, id: string, fields: Typed = {}) =>
  typed(op, 'advies-bedrijfsarts', {
    id,
    advies: 'pauze-spoor-2',
    wijze: 'gestopt',
    herbeoordelenOp: '2026-10-01',
    ...fields,
  });

describe('de brief over spoor 2', () => {
  it.each(['extern', 'intern'])('noemt de dag van de start en wie het uitvoert: %s', (uitvoering) => {
    expect(told('spoor-2-gestart', 'spoor-2-gestart.start', [start('2026-06-02', uitvoering)])).toStrictEqual(
      {
        vanaf: '2026-06-02',
        uitvoering,
      },
    );
  });

  it('noemt niets als de start er niet meer is', () => {
    expect(told('spoor-2-gestart', 'spoor-2-gestart.start', [])).toStrictEqual({});
  });

  it('noemt van twee pauzes haar eigen, met de wijze en de herbeoordeling', () => {
    const events = [
      start('2026-06-02', 'extern'),
      pause('2026-07-01', 'eerste'),
      typed('2026-07-20', 'advies-bedrijfsarts', { advies: 'hervat-spoor-2' }),
      pause('2026-08-03', 'tweede', { wijze: 'minimaal', herbeoordelenOp: '2026-11-02' }),
    ];
    expect(told('spoor-2-gepauzeerd', 'spoor-2-gepauzeerd.eerste', events)).toStrictEqual({
      vanaf: '2026-07-01',
      pauze: { wijze: 'gestopt', herbeoordelenOp: '2026-10-01' },
    });
    expect(told('spoor-2-gepauzeerd', 'spoor-2-gepauzeerd.tweede', events)).toStrictEqual({
      vanaf: '2026-08-03',
      pauze: { wijze: 'minimaal', herbeoordelenOp: '2026-11-02' },
    });
    expect(told('spoor-2-gepauzeerd', 'spoor-2-gepauzeerd.derde', events)).toStrictEqual({});
  });
});

describe('de brief over een loonsanctie', () => {
  // The wachttijd ends on 3 January 2027; UWV decided in time, so fifty-two whole weeks are added.
  const sick = { eersteZiektedag: '2025-01-06' };
  const applied = typed('2026-10-12', 'wia-aangevraagd');
  const imposed = typed('2026-11-20', 'loonsanctie-opgelegd', {
    id: 'sanctie',
    besluitOp: '2026-11-20',
    tekortkomingen: ['start-spoor-2'],
  });

  it('noemt de eerste en de laatste dag die erbij komen', () => {
    expect(told('loonsanctie', 'loonsanctie.sanctie', [applied, imposed], '2026-11-20', sick)).toStrictEqual({
      vanaf: '2027-01-04',
      totEnMet: '2028-01-02',
    });
  });

  it('noemt geen dagen als er geen is', () => {
    expect(told('loonsanctie', 'loonsanctie.sanctie', [applied], '2026-11-20', sick)).toStrictEqual({});
  });
});

describe('de brief over een nieuwe wetsversie', () => {
  const [picture] = pictureOn([]);
  const events = ['2023-07-01', '2027-01-01'].map((versie) =>
    happened('2026-05-04', 'wet-aangenomen', { versie }),
  );
  const adopted = { ...picture, account: { ...picture.account, events } };

  it.each(['2023-07-01', '2027-01-01'])('noemt de dag vanaf welke juist die geldt: %s', (versie) => {
    expect(occasionOf(letter('nieuwe-wetsversie', `nieuwe-wetsversie.${versie}`), adopted)).toStrictEqual({
      vanaf: versie,
    });
  });

  it('noemt niets van een versie die niet is aangenomen', () => {
    expect(occasionOf(letter('nieuwe-wetsversie', 'nieuwe-wetsversie.2024-01-01'), adopted)).toStrictEqual(
      {},
    );
  });
});

describe('de brief met een vraag', () => {
  const conflict = typed('2026-05-04', 'conflict');
  const verlof = typed('2026-05-04', 'verlof', { tot: '2026-05-10', zelfdeOorzaak: 'onbekend' });
  const asked = (key: string) => told('signaal', `signaal.${key}`, [verlof, conflict], '2026-05-04');

  it.each([
    ['conflict-zonder-mediation', 'Er is een conflict vastgesteld. Is mediation aangeboden?'],
    [
      'oorzaak-na-verlof-onbekend',
      'Het is niet bekend of de ziekte na het verlof dezelfde oorzaak heeft. Wil de bedrijfsarts dat laten weten?',
    ],
  ])('stelt van twee vragen haar eigen: %s', (signaal, vraag) => {
    expect(asked(`${signaal}.2026-05-04`)).toStrictEqual({ signaal: { signaal, vraag } });
  });

  it('stelt geen vraag die niet meer speelt, of van een andere dag is', () => {
    expect(asked('conflict-zonder-mediation.2026-05-03')).toStrictEqual({});
    expect(asked('advies-niet-gevolgd.2026-05-04')).toStrictEqual({});
  });
});

describe('de brief over het einde', () => {
  it.each([
    ['uit-dienst', {}, 'uit-dienst'],
    ['overleden', {}, 'overleden'],
  ])('noemt waarom het dossier sloot: %s', (soort, fields, sluitReden) => {
    expect(
      told('dossier-gesloten', 'dossier-gesloten.0', [typed('2026-06-01', soort, fields)]),
    ).toStrictEqual({
      sluitReden,
    });
  });

  it('noemt geen reden zolang er geen einde is', () => {
    expect(told('dossier-gesloten', 'dossier-gesloten.0', [])).toStrictEqual({});
  });
});

describe('elke andere brief', () => {
  it.each<Brief>(['dossier-geopend', 'achterstand', 'herinnering', 'bezorgfout'])(
    'noemt geen gebeurtenis: %s',
    (brief) => {
      const all = [
        start('2026-06-02', 'extern'),
        pause('2026-07-01', 'eerste'),
        typed('2026-08-01', 'conflict'),
      ];
      expect(told(brief, 'spoor-2-gestart.start', all)).toStrictEqual({});
    },
  );
});
