// The gap list beyond the pieces: subjects, spoor 2, deskundigenoordeel, what a person has to look at, and other reports.
import { describe, expect, it } from '@jest/globals';
import { verslagOf } from '../../workflows/dossier/verslag/index.ts';
import { changed, FULL, gaps, SUBJECTS, told, without } from '../support/full-file.ts';
import { pictureOn } from '../support/picture-on.ts';
import { refusalOf } from '../support/refusal-of.ts';
import { done, typed, type Typed } from '../support/what-if.ts';

describe('het re-integratieverslag', () => {
  it('noemt elk onderwerp waar nooit over is gesproken', () => {
    const silent = changed('plan-van-aanpak', { besproken: SUBJECTS.filter((each) => each !== 'vacatures') });
    expect(gaps(silent)).toStrictEqual([
      'h niet-besproken: Nergens is vastgelegd dat over vacatures is gesproken; bespreek het en meld het bij het gesprek.',
    ]);
    expect(gaps(changed('plan-van-aanpak', { besproken: undefined }))).toHaveLength(SUBJECTS.length - 2);
  });

  it('vraagt in de eindevaluatie een oordeel van nu over arbeidsverhouding en passend werk', () => {
    expect(gaps(changed('eindevaluatie', { besproken: [] }))).toStrictEqual([
      'i niet-besproken: De eindevaluatie zegt niets over de arbeidsverhouding; vul haar aan met een oordeel van nu.',
      'k niet-besproken: De eindevaluatie zegt niets over passend werk bij de eigen werkgever; vul haar aan met een oordeel van nu.',
    ]);
  });

  it('mist spoor 2 als dat niet is gestart en er geen grond staat', () => {
    const first = FULL.filter(({ op }) => String(op) < '2027-03-01');
    expect(gaps(first)).toContainEqual(
      expect.stringMatching(/^bijlage ontbreekt: Spoor 2 moest uiterlijk 24 maart 2027 zijn gestart/),
    );
    const spoorkeuze = typed('2027-03-01', 'spoorkeuze', {
      keuze: 'perspectief-binnen-drie-maanden',
      onderbouwing: 'o-1',
    });
    expect(gaps([...first, spoorkeuze], '2027-04-01').some((line) => line.includes('Spoor 2 moest'))).toBe(
      false,
    );
  });

  it('vraagt het deskundigenoordeel dat gevraagd is, en laat een ontvangen oordeel bijvoegen', () => {
    const asked = typed('2027-06-01', 'deskundigenoordeel-aangevraagd', {
      door: 'werkgever',
      vraag: 'passend-werk',
    });
    expect(gaps([...FULL, asked])).toStrictEqual([
      'bijlage ontbreekt: Het deskundigenoordeel dat op 1 juni 2027 is gevraagd, is er nog niet; vraag UWV ernaar en voeg het bij.',
    ]);
    const given = typed('2027-07-01', 'deskundigenoordeel-ontvangen', { uitkomst: 'voor-werkgever' });
    const { gaten, nakijken } = told([...FULL, asked, given]);
    expect(gaten).toStrictEqual([]);
    expect(nakijken.map(({ zin }) => zin)).toContain(
      'Voeg het deskundigenoordeel van 1 juli 2027 bij het verslag.',
    );
  });

  it('vraagt het rapport van een arbeidsdeskundig onderzoek dat gedaan is', () => {
    expect(gaps([...FULL, done('2027-02-01', 'arbeidsdeskundig-onderzoek')])).toStrictEqual([
      'bijlage geen-stuk: Van het arbeidsdeskundig onderzoek van 1 februari 2027 is geen rapport vastgelegd; leg het vast.',
    ]);
    expect(
      gaps([...FULL, done('2027-02-01', 'arbeidsdeskundig-onderzoek', { document: 'ad' })]),
    ).toStrictEqual([]);
  });

  it('laat nakijken wat geen dossier kan tonen: a tot en met d, de visies, en het eigen oordeel van de werknemer', () => {
    const look = told(FULL).nakijken.map(({ onderdeel }) => onderdeel);
    expect(look).toStrictEqual(['a-d', 'g', 'g', 'h', 'h', 'i', 'l']);
  });

  it('vraagt de visies alleen in stukken vanaf 1 juli 2023', () => {
    const old = [
      done('2023-04-14', 'probleemanalyse', { document: 'pa' }),
      done('2023-04-28', 'plan-van-aanpak', { document: 'pva', getekend: 'beide' }),
      done('2024-02-20', 'eerstejaarsevaluatie', { document: 'eje', getekend: 'beide' }),
    ];
    const { nakijken } = told(old, '2024-03-01', { eersteZiektedag: '2023-03-06' });
    const views = nakijken.filter(({ zin }) => zin.includes('visie')).map(({ zin }) => zin);
    expect(views).toStrictEqual([expect.stringContaining('de eerstejaarsevaluatie van 20 februari 2024')]);
  });

  it('mist geen plan als er geen benutbare mogelijkheden zijn of het niet van toepassing is', () => {
    const none = [
      done('2026-04-01', 'probleemanalyse', { document: 'pa' }),
      typed('2026-04-02', 'advies-bedrijfsarts', {
        advies: 'geen-benutbare-mogelijkheden',
        document: 'adv',
        herbeoordelenOp: '2026-08-01',
      }),
    ];
    expect(gaps(none, '2026-05-01').filter((line) => line.includes('plan van aanpak'))).toStrictEqual([]);
    const exempt = typed('2026-04-20', 'niet-van-toepassing', {
      verplichting: 'plan-van-aanpak',
      reden: 'herstel-binnenkort',
    });
    expect(gaps([exempt], '2026-05-01').filter((line) => line.includes('plan van aanpak'))).toStrictEqual([]);
  });

  it('wordt om een gat niet geweigerd: UWV oordeelt', () => {
    const handed = told([...without('eindevaluatie'), done('2027-11-20', 're-integratieverslag')]);
    expect(handed.verslag).toMatchObject({ status: 'gedaan', gedaanOp: '2027-11-20' });
    expect(handed.gaten).not.toStrictEqual([]);
  });
});

describe('het verslag bij ziek uit dienst', () => {
  const leaving = (eindeDienstverband: string, tot: string, events: readonly Typed[] = []) =>
    told(events, tot, { eindeDienstverband });

  it('vraagt na tien weken ook actueel oordeel en eindevaluatie, en niets wat later pas hoefde', () => {
    const { verslag, gaten } = leaving('2026-08-31', '2026-08-20');
    expect(verslag).toMatchObject({
      verplichting: 're-integratieverslag-uit-dienst',
      soort: 'uit-dienst',
      uiterlijk: '2026-08-31',
    });
    const missing = gaten
      .filter(({ gat }) => gat === 'ontbreekt')
      .map(({ zin }) => zin.split(' ').slice(0, 4).join(' '));
    expect(missing).toStrictEqual([
      'De probleemanalyse moest er',
      'Het plan van aanpak',
      'De eindevaluatie is er',
      'Het actueel oordeel van',
    ]);
    expect(gaten.some(({ zin }) => zin.includes('over spoor 2'))).toBe(false);
  });

  it('is tussen zes en tien weken verkort', () => {
    const { verslag, gaten } = leaving('2026-04-30', '2026-04-30');
    expect(verslag.soort).toBe('uit-dienst-verkort');
    expect(gaten.map(({ onderdeel }) => onderdeel)).toStrictEqual(['f', 'g']);
  });

  it('wijkt voor dat van de WIA als dat eerder moet', () => {
    expect(leaving('2028-02-20', '2027-11-01').verslag).toMatchObject({
      soort: 'wia',
      uiterlijk: '2027-11-28',
    });
  });

  it('is er niet bij minder dan zes weken ziekte, en loopt bij een eigenrisicodrager door naar dat van de WIA', () => {
    expect(refusalOf(() => leaving('2026-04-12', '2026-04-01'))).toContain('binnen zes weken');
    const own = { eindeDienstverband: '2026-08-31', eigenrisicodragerZw: true };
    expect(told([], '2026-08-20', own).verslag.soort).toBe('wia');
  });

  it('blijft te bekijken als het dossier daarna gesloten is', () => {
    expect(leaving('2026-08-31', '2026-10-01').verslag.status).toBe('niet-gedaan');
  });
});

describe('zonder verslag', () => {
  it.each<[string, Typed[], string]>([
    [
      'hersteld',
      [typed('2026-06-01', 'werkhervatting', { omvang: 'volledig' })],
      'het is gesloten op 29 juni 2026',
    ],
    [
      'een toegewezen vervroegde IVA',
      [
        typed('2026-06-01', 'vervroegde-iva-aangevraagd'),
        typed('2026-07-01', 'vervroegde-iva-besluit', { uitkomst: 'toegewezen' }),
      ],
      'de plicht is vervallen',
    ],
  ])('(%s) is er één zin', (_what, events, why) => {
    const [picture, day] = pictureOn(events, '2026-09-01');
    expect(refusalOf(() => verslagOf(picture, day))).toBe(
      `dit dossier vraagt geen re-integratieverslag: ${why}.`,
    );
  });
});
