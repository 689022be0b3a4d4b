// What the law and UWV ask of spoor 2, its pauses and its exceptions (law.md §1 M15-M19, §4, §12.3.2, §12.3.4).
import { describe, expect, it } from '@jest/globals';
import type { Forecast } from '../../workflows/dossier/forecast-types.ts';
import { advice, done, rowIn, typed as event, whatIf, refusal as sentence } from '../support/what-if.ts';

const planned = [done('2026-04-01', 'probleemanalyse'), done('2026-04-10', 'plan-van-aanpak')];
const started = event('2027-01-04', 'spoor-2-gestart', { uitvoering: 'extern' });
const signals = ({ signalen }: Forecast) => signalen.map(({ signaal }) => signaal);

describe('een advies van de bedrijfsarts', () => {
  it.each([
    ['belastbaarheid', { urenPerWeek: 8, wijze: 'gestopt' }, 'wijze'],
    ['belastbaarheid', { urenPerWeek: 8, herbeoordelenOp: '2026-07-01' }, 'herbeoordelenOp'],
    ['geen-benutbare-mogelijkheden', { urenPerWeek: 8 }, 'urenPerWeek'],
    ['geen-spoor-2', { wijze: 'minimaal' }, 'wijze'],
    ['pauze-spoor-2', { wijze: 'gestopt', herbeoordelenOp: '2026-07-01', urenPerWeek: 8 }, 'urenPerWeek'],
  ])("'%s' draagt geen velden van een ander advies", (advies, fields, strange) => {
    expect(sentence(advice('2026-06-10', advies, fields))).toBe(
      `'${strange}' hoort niet bij het advies '${advies}'; laat het weg.`,
    );
  });

  it('laat zich niet overtreffen: wie meer wil dan het advies, vraagt een deskundigenoordeel', () => {
    const given = advice('2026-06-10', 'belastbaarheid', { id: 'a-1', urenPerWeek: 8 });
    expect(
      sentence(given, event('2026-06-11', 'afwijking-van-advies', { advies: 'a-1', richting: 'meer' })),
    ).toMatch(/vraagt een deskundigenoordeel\.$/);
  });

  it('dat tijdens spoor 2 verandert, vraagt de casemanager het bureau in te lichten, tot het verwerkt is (M18a)', () => {
    const fewer = advice('2027-02-01', 'belastbaarheid', { urenPerWeek: 8 });
    const life = whatIf([...planned, started, fewer], '2027-02-02');
    const told = life.signalen.find(({ signaal }) => signaal === 'bureau-kent-advies-niet');
    expect(told?.sinds).toBe('2027-02-01');
    expect(told?.vraag).toContain('laat het bureau dat vandaag weten');
    expect(life.brieven).toContainEqual({ op: '2027-02-01', brief: 'signaal', aan: ['casemanager'] });
    const taken = done('2027-02-08', 'bijstelling-plan-van-aanpak');
    expect(signals(whatIf([...planned, started, fewer, taken]))).not.toContain('bureau-kent-advies-niet');
  });

  it('van vóór spoor 2 vraagt dat niet', () => {
    const before = advice('2026-12-01', 'belastbaarheid', { urenPerWeek: 20 });
    expect(signals(whatIf([...planned, before, started]))).not.toContain('bureau-kent-advies-niet');
  });
});

describe('een uitzondering op spoor 2', () => {
  const prospect = event('2027-02-01', 'spoorkeuze', {
    keuze: 'perspectief-binnen-drie-maanden',
    herbeoordelenOp: '2027-05-01',
  });

  it('stelt nooit stil vrij: op haar herbeoordeling staat spoor 2 weer open en klinkt zij', () => {
    expect(rowIn(whatIf([prospect], '2027-04-30'), 'start-spoor-2')).toMatchObject({
      status: 'opgeschort',
      opgeschortTot: '2027-05-01',
    });
    const after = whatIf([prospect], '2027-05-02');
    expect(rowIn(after, 'start-spoor-2')).toMatchObject({ status: 'verlopen', uiterlijk: '2027-05-01' });
    expect(rowIn(after, 'herbeoordeling-uitzondering-spoor-2').status).toBe('verlopen');
  });

  it.each([
    ['spoor-2-gestart', { uitvoering: 'extern' }],
    ['spoorkeuze', { keuze: 'spoor-2' }],
  ])('heeft na %s niets meer om opnieuw te beoordelen', (soort, fields) => {
    const life = whatIf([prospect, event('2027-03-01', soort, fields)], '2027-06-01');
    expect(rowIn(life, 'herbeoordeling-uitzondering-spoor-2')).toMatchObject({
      status: 'vervallen',
      door: soort,
    });
  });

  it('om een perspectief duurt geen dag langer dan drie maanden', () => {
    const long = event('2027-02-01', 'spoorkeuze', {
      keuze: 'perspectief-binnen-drie-maanden',
      herbeoordelenOp: '2027-05-02',
    });
    expect(sentence(long)).toContain('herbeoordeel uiterlijk op 1 mei 2027');
  });

  it('op advies vraagt dat advies, en eindigt acht weken nadat er belastbaarheid is', () => {
    const rests = event('2027-02-01', 'spoorkeuze', {
      keuze: 'advies-bedrijfsarts',
      herbeoordelenOp: '2027-08-01',
    });
    expect(sentence(rests)).toMatch(/^er is geen advies van de bedrijfsarts dat van spoor 2 afziet/);
    const none = advice('2027-01-25', 'geen-benutbare-mogelijkheden');
    const again = advice('2027-05-10', 'belastbaarheid', { urenPerWeek: 12 });
    expect(rowIn(whatIf([none, rests, again]), 'start-spoor-2')).toMatchObject({
      uiterlijk: '2027-07-05',
      status: 'open',
    });
  });
});

describe('de spoorvraag', () => {
  it('valt in week 46 tot en met 52, aan de casemanager', () => {
    const asked = whatIf([]).brieven.filter(
      ({ brief, verplichting }) => brief === 'herinnering' && verplichting === 'start-spoor-2',
    );
    expect(asked.length).toBeGreaterThan(0);
    for (const { op, aan } of asked) {
      expect(op >= '2027-01-11' && op <= '2027-02-28').toBe(true);
      expect(aan).toStrictEqual(['casemanager']);
    }
  });
});

describe('het consult bij intern spoor 2 (M19)', () => {
  it.each([
    ['2026-07-01', '2026-10-01', '2027-01-01'],
    ['2027-01-04', '2027-04-02', '2027-05-02'],
    ['2027-06-01', '2027-06-01', '2027-06-01'],
  ])('bij een start op %s is het nodig tussen %s en %s', (op, aim, uiterlijk) => {
    const life = whatIf([event(op, 'spoor-2-gestart', { uitvoering: 'intern', keurmerk: true })]);
    expect(rowIn(life, 'consult-re-integratiebedrijf')).toMatchObject({ streefdatum: aim, uiterlijk });
  });

  it('is er niet bij een bureau', () => {
    expect(whatIf([started]).termijnen.map(({ verplichting }) => verplichting)).not.toContain(
      'consult-re-integratiebedrijf',
    );
  });
});
