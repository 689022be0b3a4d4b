// The special cases 1 to 5 of law.md §9.3, day for day, on the real pages and the real engine.
import { describe, expect, it } from '@jest/globals';
import { addDays } from '../../workflows/calendar/add-days.ts';
import { isoDay } from '../../workflows/calendar/iso-day.ts';
import type { Forecast } from '../../workflows/dossier/forecast-types.ts';
import type { ObligationId } from '../../workflows/law/vocabulary.ts';
import { done, rowIn as row, typed as event, whatIf, type Typed } from '../support/what-if.ts';

/** First sick day of the special cases that do not name another; the wachttijd ends on 2027-01-03. */
const D0 = '2025-01-06';

const told = (events: readonly Typed[], tot?: string, ziekmelding: Typed = {}): Forecast =>
  whatIf(events, tot, { eersteZiektedag: D0, ...ziekmelding });

const due = (from: Forecast, ...ids: readonly ObligationId[]): readonly string[] =>
  ids.map((id) => row(from, id).uiterlijk);

describe('1. samengesteld verzuim (C2, C18)', () => {
  it('schuift alles wat ziektedagen telt met de 21 dagen ertussen', () => {
    const life = told(
      [event('2022-07-04', 'werkhervatting', { omvang: 'volledig' }), event('2022-07-25', 'terugval')],
      '2022-07-25',
      { eersteZiektedag: '2022-01-03' },
    );
    expect(
      due(
        life,
        'ziekmelding-uwv',
        'eerstejaarsevaluatie',
        'start-spoor-2',
        'uwv-brief-wia',
        're-integratieverslag',
        'wia-aanvraag',
      ),
    ).toStrictEqual(['2022-11-14', '2023-01-22', '2023-03-05', '2023-10-08', '2023-10-22', '2023-11-05']);
    expect(life.klokken.wachttijdLaatsteDag).toBe('2024-01-21');
  });

  it('laat een loonsanctie dan hooguit tot en met 2025-01-19 duren', () => {
    const life = told(
      [
        event('2022-07-04', 'werkhervatting', { omvang: 'volledig' }),
        event('2022-07-25', 'terugval'),
        event('2023-11-01', 'wia-aangevraagd'),
        event('2023-12-01', 'loonsanctie-opgelegd', { besluitOp: '2023-12-01' }),
      ],
      undefined,
      { eersteZiektedag: '2022-01-03' },
    );
    expect(life.klokken.loonLaatsteDag).toBe('2025-01-19');
  });
});

describe('2. zwangerschaps- en bevallingsverlof (C7, C8, C8a)', () => {
  const leave = (zelfdeOorzaak: string) =>
    told([event('2025-06-03', 'verlof', { tot: '2025-09-22', zelfdeOorzaak })], '2025-09-23');

  it.each(['ja', 'onbekend'])('telt bij dezelfde oorzaak (%s) de 112 dagen verlof niet mee', (cause) => {
    const life = leave(cause);
    expect(
      due(life, 'ziekmelding-uwv', 'eerstejaarsevaluatie', 're-integratieverslag', 'wia-aanvraag'),
    ).toStrictEqual(['2026-02-16', '2026-04-26', '2027-01-24', '2027-02-07']);
    expect(life.klokken.wachttijdLaatsteDag).toBe('2027-04-25');
  });

  it('sluit bij een andere oorzaak het dossier, en begint na het verlof opnieuw te tellen', () => {
    expect(leave('nee').dossier.gesloten).toStrictEqual({ op: '2025-06-02', reden: 'andere-oorzaak' });
    const again = told([], undefined, { eersteZiektedag: '2025-09-23' });
    expect(again.klokken.wachttijdLaatsteDag).toBe('2027-09-20');
  });
});

describe('3. een late WIA-aanvraag (M13, M20, M27, M32, M33)', () => {
  it('van tien dagen verschuift loon, opzegverbod en de dag van UWV met tien dagen', () => {
    const life = told([event('2026-10-28', 'wia-aangevraagd')]);
    expect(row(life, 'wia-aanvraag')).toMatchObject({ uiterlijk: '2026-10-18', status: 'te-laat-gedaan' });
    expect(life.klokken).toStrictEqual({
      wachttijdLaatsteDag: '2027-01-03',
      loonLaatsteDag: '2027-01-13',
      opzegverbodTotEnMet: addDays(isoDay('2027-01-16'), -1),
    });
    expect(due(life, 'loonsanctiebesluit', 'wia-besluit')).toStrictEqual(['2026-12-02', '2026-12-23']);
  });

  it('laat de zeswekelijkse gesprekken doorlopen tot de laatste dag van het loon', () => {
    const last = ({ termijnen }: Forecast) =>
      termijnen
        .filter(({ verplichting }) => verplichting === 'voortgangsgesprek')
        .map(({ uiterlijk }) => uiterlijk)
        .at(-1);
    const late = [event('2027-01-02', 'wia-aangevraagd')];
    expect(last(told([]))).toBe(addDays(isoDay(D0), 686));
    expect(last(told(late))).toBe(addDays(isoDay(D0), 686 + 42 + 42));
    expect(told(late).klokken.loonLaatsteDag).toBe('2027-03-20');
  });

  it('telt als op tijd na een te late brief van UWV, als de 42e-weeksmelding er vóór 81 weken was', () => {
    const letter = event('2026-10-10', 'uwv-brief-ontvangen');
    const told42 = done('2025-10-27', 'ziekmelding-uwv');
    expect(due(told([told42, letter]), 'wia-aanvraag')).toStrictEqual(['2026-11-07']);
    expect(due(told([letter]), 'wia-aanvraag')).toStrictEqual(['2026-10-18']);
    expect(due(told([done('2026-07-26', 'ziekmelding-uwv'), letter]), 'wia-aanvraag')).toStrictEqual([
      '2026-10-18',
    ]);
  });

  it('telt altijd als op tijd als de brief van UWV nooit kwam', () => {
    const life = told([
      done('2025-10-27', 'ziekmelding-uwv'),
      event('2026-10-01', 'uwv-brief-uitgebleven'),
      event('2026-12-01', 'wia-aangevraagd'),
    ]);
    expect(row(life, 'wia-aanvraag')).toMatchObject({ uiterlijk: '2026-12-01', status: 'gedaan' });
    expect(life.klokken.loonLaatsteDag).toBe('2027-01-03');
  });
});

describe('4. loonsanctie en bekorting (M26, M28, M29, M30, M31)', () => {
  const sanction = [
    event('2026-10-01', 'wia-aangevraagd'),
    event('2026-11-20', 'loonsanctie-opgelegd', { besluitOp: '2026-11-20' }),
  ];
  const asked = [...sanction, event('2027-03-01', 'bekorting-verzocht')];
  const decided = (op: string, uitkomst: string) => event(op, 'bekorting-besluit', { uitkomst });

  it('duurt zonder meer 364 dagen na de laatste dag van het loon', () => {
    const life = told(sanction);
    expect(life.klokken.loonLaatsteDag).toBe('2028-01-02');
    expect(due(life, 'bekortingsverzoek')).toStrictEqual([addDays(isoDay('2028-01-02'), -63)]);
    expect(due(life, 'bezwaar')).toStrictEqual(['2027-01-04']);
  });

  it('laat UWV de WIA uiterlijk zes weken voor het einde hervatten en zes weken later beslissen', () => {
    expect(due(told(sanction), 'wia-besluit')).toStrictEqual([addDays(isoDay('2027-11-21'), 42)]);
    expect(due(told([...asked, decided('2027-03-22', 'toegewezen')]), 'wia-besluit')).toStrictEqual([
      '2027-05-03',
    ]);
  });

  it('beslist UWV binnen drie weken op een bekortingsverzoek', () => {
    expect(row(told(asked), 'besluit-bekorting')).toMatchObject({ uiterlijk: '2027-03-22', status: 'open' });
    expect(row(told(asked), 'bekortingsverzoek')).toMatchObject({ status: 'gedaan' });
  });

  it('eindigt zes weken na een toegewezen bekorting, ook als UWV vijf dagen te laat besluit', () => {
    for (const op of ['2027-03-22', '2027-03-27']) {
      const life = told([...asked, decided(op, 'toegewezen')]);
      expect(life.klokken.loonLaatsteDag).toBe('2027-05-02');
      expect(addDays(life.klokken.loonLaatsteDag, 1)).toBe('2027-05-03');
    }
  });

  it('eindigt bij een te late afwijzing zoveel dagen eerder als UWV te laat was', () => {
    const life = told([...asked, decided('2027-03-27', 'afgewezen')]);
    expect(life.klokken.loonLaatsteDag).toBe(addDays(isoDay('2028-01-02'), -5));
    expect(row(life, 'bezwaar', 2).uiterlijk).toBe('2027-05-10');
  });

  it('verlengt de termijn van UWV over de dag na Hemelvaart: verzocht op 2026-04-24, uiterlijk 2026-05-18', () => {
    const life = told(
      [
        event('2025-09-01', 'wia-aangevraagd'),
        event('2025-10-15', 'loonsanctie-opgelegd', { besluitOp: '2025-10-15' }),
        event('2026-04-24', 'bekorting-verzocht'),
      ],
      undefined,
      { eersteZiektedag: '2023-12-04' },
    );
    expect(due(life, 'besluit-bekorting')).toStrictEqual(['2026-05-18']);
  });
});

describe('5. vrijwillige verlenging (M36)', () => {
  it('met 26 weken verschuift verslag en aanvraag naar 13 en 11 weken voor het nieuwe einde', () => {
    const life = told([event('2026-06-01', 'verlenging-loondoorbetaling', { tot: '2027-07-04' })]);
    expect(due(life, 're-integratieverslag', 'wia-aanvraag')).toStrictEqual(['2027-04-04', '2027-04-18']);
    expect(life.klokken).toMatchObject({ wachttijdLaatsteDag: '2027-01-03', loonLaatsteDag: '2027-07-04' });
  });
});
