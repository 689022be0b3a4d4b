// What the drawn lives brought to light: each a life that once went wrong, shrunken to a few events.
import { describe, expect, it } from '@jest/globals';
import { isoDay } from '../../workflows/calendar/iso-day.ts';
import { live } from '../../workflows/dossier/diary.ts';
import { standing } from '../../workflows/dossier/forecast.ts';
import { pictureOf } from '../../workflows/dossier/picture.ts';
import { readScenario } from '../../workflows/dossier/scenario.ts';
import { DEFAULT_POLICY } from '../../workflows/house/policy.ts';
import { done, refusedWhatIf, rowIn, typed, whatIf } from '../support/what-if.ts';

const spoor2 = typed('2027-03-01', 'spoor-2-gestart', {
  uitvoering: 'extern',
  bureau: 'b-1',
  keurmerk: true,
});
const pause = typed('2027-05-03', 'advies-bedrijfsarts', {
  advies: 'pauze-spoor-2',
  wijze: 'gestopt',
  herbeoordelenOp: '2027-06-14',
});
const resume = typed('2027-09-06', 'advies-bedrijfsarts', { advies: 'hervat-spoor-2' });
const reports = (life: ReturnType<typeof whatIf>) =>
  life.termijnen
    .filter(({ verplichting }) => verplichting === 'voortgangsrapportage')
    .map(({ uiterlijk, status }) => `${uiterlijk} ${status}`);

describe('een gestopte pauze van spoor 2', () => {
  it('laat geen rapportage van na de stop niet-gedaan worden: alle wachten tot de hervatting', () => {
    const paused = reports(whatIf([spoor2, pause], '2027-09-05'));
    expect(paused.filter((report) => report.endsWith('niet-gedaan'))).toStrictEqual([]);
    expect(new Set(paused.map((report) => report.slice(11)))).toStrictEqual(new Set(['opgeschort']));
  });

  it('begint een nieuw raster, en de rapportage van voor de stop wordt ingehaald door de eerste daarvan', () => {
    expect(reports(whatIf([spoor2, pause, resume], '2027-10-18')).slice(0, 2)).toStrictEqual([
      '2027-04-12 niet-gedaan',
      '2027-10-18 open',
    ]);
  });

  it('die na het einde van het loon komt brengt geen rapportages van daarna terug', () => {
    const late = [
      { ...pause, op: '2028-06-05', herbeoordelenOp: '2028-07-17' },
      { ...resume, op: '2028-09-04' },
    ];
    const quiet = whatIf([spoor2], '2028-09-04');
    expect(reports(whatIf([spoor2, ...late], '2028-09-04')).length).toBe(reports(quiet).length);
  });
});

describe('wat vervallen is', () => {
  const granted = [
    typed('2026-06-01', 'vervroegde-iva-aangevraagd'),
    typed('2026-07-01', 'vervroegde-iva-besluit', { uitkomst: 'toegewezen', id: 'iva' }),
  ];

  it('blijft vervallen als het daarna toch gedaan wordt, en vraagt dan niets nieuws', () => {
    const before = whatIf(granted, '2026-08-31');
    const after = whatIf([...granted, done('2026-07-15', 'voortgangsgesprek')], '2026-08-31');
    expect(rowIn(before, 'voortgangsgesprek')).toMatchObject({ status: 'vervallen', door: 'iva' });
    expect(after.termijnen).toStrictEqual(before.termijnen);
  });

  it('blijft vervallen als spoor 2 daarna wordt gestopt en hervat', () => {
    const lapsed = (life: ReturnType<typeof whatIf>) =>
      reports(life).filter((report) => report.endsWith('vervallen'));
    const stopped = lapsed(whatIf([...granted, spoor2, pause], '2027-09-05'));
    const resumed = lapsed(whatIf([...granted, spoor2, pause, resume], '2027-09-06'));
    expect(stopped.length).toBeGreaterThan(3);
    expect(resumed).toStrictEqual(expect.arrayContaining(stopped));
  });

  it('wordt niet daarna nog niet van toepassing verklaard', () => {
    const exempt = typed('2026-07-15', 'niet-van-toepassing', {
      verplichting: 'eerstejaarsevaluatie',
      reden: 'anders-onderbouwd',
    });
    const life = whatIf([...granted, exempt], '2026-08-31');
    expect(rowIn(life, 'eerstejaarsevaluatie')).toMatchObject({ status: 'vervallen', door: 'iva' });
  });

  it('door de AOW-leeftijd die pas door verlof binnen de wachttijd valt, laat staan wat daarvoor gedaan was', () => {
    const aow = { aowDatum: '2028-03-10' };
    const application = done('2027-02-15', 'eerstejaarsevaluatie', { id: 'evaluatie' });
    const leave = typed('2027-03-15', 'verlof', { tot: '2027-06-13', zelfdeOorzaak: 'ja' });
    const start = { ...spoor2, op: '2027-02-01', id: 'start' };
    const life = whatIf([start, application, leave], '2027-06-14', aow);
    expect(rowIn(life, 'start-spoor-2')).toMatchObject({ status: 'gedaan', door: 'start' });
    expect(rowIn(life, 'trajectplan')).toMatchObject({ status: 'vervallen' });
    expect(rowIn(whatIf([start, application], '2027-02-16', aow), 'trajectplan').status).toBe('verlopen');
  });

  it('omdat de AOW-leeftijd vooraf bekend was blijft het als zij echt bereikt wordt', () => {
    const aow = { aowDatum: '2027-06-01' };
    const information = done('2027-06-01', 'medische-informatie');
    const reached = typed('2027-06-01', 'aow-bereikt');
    for (const events of [[], [information], [reached], [information, reached]])
      expect(rowIn(whatIf(events, '2027-06-01', aow), 'medische-informatie').status).toBe('vervallen');
  });
});

it('Een ronde die is ingehaald kan niet meer van toepassing af: zij is niet gedaan', () => {
  const exempt = typed('2026-09-01', 'niet-van-toepassing', {
    verplichting: 'voortgangsgesprek',
    ronde: 1,
    reden: 'anders-onderbouwd',
  });
  expect(refusedWhatIf([exempt])).toContain('ingehaald door de volgende');
});

it('De voorspelling zegt alle brieven tot de laatste datum van een verplichting, ook na het einde van het loon', () => {
  const refusal = typed('2028-03-20', 'medewerking-geweigerd', { wat: 'gesprek', reden: 'anders' });
  const { ziekmelding, gebeurtenissen, tot } = readScenario({
    ziekmelding: { eersteZiektedag: '2026-03-02' },
    gebeurtenissen: [refusal],
  });
  const { lines } = live(ziekmelding, gebeurtenissen, tot);
  expect(lines.map(({ op, key }) => `${op} ${key}`)).toContain(
    '2028-03-21 gesprek-weigering.herinnering-1.1.0',
  );
});

it('Een ronde die niet van toepassing is verklaard was nooit niet-gedaan, ook niet als de eerste ziektedag eerder blijkt', () => {
  const { ziekmelding, gebeurtenissen } = readScenario({
    ziekmelding: { eersteZiektedag: '2026-03-02' },
    gebeurtenissen: [
      typed('2026-09-07', 'niet-van-toepassing', {
        verplichting: 'voortgangsgesprek',
        ronde: 3,
        reden: 'anders-onderbouwd',
      }),
      typed('2026-09-14', 'eerste-ziektedag-gecorrigeerd', { wordt: '2026-01-05' }),
    ],
  });
  const picture = pictureOf(ziekmelding, gebeurtenissen, DEFAULT_POLICY);
  const on = (day: string) =>
    standing(picture, isoDay(day)).termijnen.find(
      ({ verplichting, ronde }) => verplichting === 'voortgangsgesprek' && ronde === 3,
    )?.status;
  expect([on('2026-09-06'), on('2026-09-07')]).toStrictEqual(['verlopen', 'niet-van-toepassing']);
});

describe('een verlenging van de loondoorbetaling die vooruit is gemeld', () => {
  const verlenging = typed('2026-12-14', 'verlenging-loondoorbetaling', {
    tot: '2028-09-04',
    gemeldOp: '2026-10-12',
  });

  it('is pas op haar dag een aangifte bij UWV: tot dan wordt er aan de aangifte herinnerd, daarna niet meer', () => {
    const { ziekmelding, gebeurtenissen, tot } = readScenario({
      ziekmelding: { eersteZiektedag: '2026-03-02' },
      gebeurtenissen: [verlenging],
    });
    const { lines } = live(ziekmelding, gebeurtenissen, tot);
    const about = lines.filter(({ row }) => row?.obligation.id === 'ziekmelding-uwv');
    expect(about.map(({ op, key }) => `${op} ${key}`)).toStrictEqual([
      '2026-11-30 ziekmelding-uwv.herinnering-1.1.0',
      '2026-12-11 ziekmelding-uwv.herinnering-2.1.0',
    ]);
  });
});

describe('een voortgangsrapportage waarop een stop volgt', () => {
  const early = done('2027-04-05', 'voortgangsrapportage', { id: 'vroeg' });
  const stop = { ...pause, op: '2027-04-09', herbeoordelenOp: '2027-05-21' };
  const rounds = (life: ReturnType<typeof whatIf>) =>
    life.termijnen
      .filter(({ verplichting }) => verplichting === 'voortgangsrapportage')
      .map(({ uiterlijk, status }) => `${uiterlijk} ${status}`);

  it('blijft gedaan na de hervatting, en het nieuwe raster vraagt zijn eigen rapportages', () => {
    expect(rounds(whatIf([spoor2, early, stop, resume], '2027-10-18')).slice(0, 2)).toStrictEqual([
      '2027-04-12 gedaan',
      '2027-10-18 open',
    ]);
  });

  it('blijft gedaan als de hervatting na het einde van het loon komt', () => {
    const late = { ...resume, op: '2028-03-06' };
    expect(rounds(whatIf([spoor2, early, stop, late], '2028-03-06'))).toStrictEqual(['2027-04-12 gedaan']);
  });

  it('laat van wat de stop opzij zette ook staan wat tijdens de stop gedaan of niet van toepassing verklaard is', () => {
    const exempt = typed('2027-05-10', 'niet-van-toepassing', {
      verplichting: 'voortgangsrapportage',
      ronde: 2,
      reden: 'anders-onderbouwd',
    });
    const late = { ...resume, op: '2028-03-06' };
    const during = { ...early, op: '2027-05-03' };
    expect(rounds(whatIf([spoor2, stop, during, exempt, late], '2028-03-06'))).toStrictEqual([
      '2027-04-12 te-laat-gedaan',
      '2027-05-24 niet-van-toepassing',
    ]);
  });
});
