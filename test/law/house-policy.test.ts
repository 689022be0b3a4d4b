// Whether an employer can be stricter than the house, and never later than the law.
import { describe, expect, it } from '@jest/globals';
import { HOUSE_LADDERS } from '../../workflows/house/ladders.ts';
import { cadenceFor, DEFAULT_POLICY, ladderFor } from '../../workflows/house/policy.ts';
import { PolicyRefused } from '../../workflows/house/policy-refused.ts';
import { readPolicy } from '../../workflows/house/read-policy.ts';
import { LADDERS } from '../../workflows/law/vocabulary.ts';

const reminder = { step: 'herinnering-1', letter: 'herinnering', on: { from: 'S', days: -10 }, to: 'desk' };
const late = { step: 'te-laat', letter: 'te-laat', on: { from: 'U', days: 1 }, to: 'desk' };
const up = { step: 'naar-boven', letter: 'escalatie', on: { from: 'U', days: 3 }, to: ['leidinggevende'] };
const today = { step: 'vandaag', letter: 'vandaag-uiterlijk', on: { from: 'U', days: 0 }, to: 'desk' };
const gentle = (...steps: readonly unknown[]) => ({ ladders: { zacht: steps } });

describe('de huisregels van een werkgever', () => {
  it('laten zonder afwijking alles zoals het huis het heeft', () => {
    for (const ladder of LADDERS)
      expect(ladderFor(DEFAULT_POLICY, 'bezwaar', ladder)).toBe(HOUSE_LADDERS[ladder]);
    expect(cadenceFor(DEFAULT_POLICY, 'voortgangsgesprek', '6 weeks')).toBe('6 weeks');
    expect(readPolicy({})).toStrictEqual(DEFAULT_POLICY);
  });

  it('kunnen een ladder vervangen, en voor één verplichting weer een andere', () => {
    const own = { ...reminder, step: 'eerder', on: { from: 'S', days: -21 } };
    const policy = readPolicy({
      ladders: { zacht: [reminder, late, up] },
      duties: { voortgangsgesprek: { steps: [own, late, up] } },
    });
    expect(ladderFor(policy, 'medische-informatie', 'zacht')).toStrictEqual([
      { ...reminder, first: true },
      late,
      up,
    ]);
    expect(ladderFor(policy, 'voortgangsgesprek', 'zacht')).toStrictEqual([
      { ...own, first: true },
      late,
      up,
    ]);
    expect(ladderFor(policy, 'eindevaluatie', 'regeling')).toBe(HOUSE_LADDERS.regeling);
  });

  it('nemen de ladders van het huis zelf ongewijzigd aan', () => {
    expect(readPolicy({ ladders: HOUSE_LADDERS })).toStrictEqual({ ladders: HOUSE_LADDERS });
  });

  it('kunnen gesprekken vaker vragen', () => {
    const policy = readPolicy({ duties: { voortgangsgesprek: { cadence: '4 weeks' } } });
    expect(cadenceFor(policy, 'voortgangsgesprek', '6 weeks')).toBe('28 days');
  });

  it.each([
    ['5 weken te lang', '7 weeks', 'het ritme mag korter zijn dan 42 dagen, maar niet langer.'],
    ['één dag te lang', '43 days', 'het ritme mag korter zijn dan 42 dagen, maar niet langer.'],
    ['te kort', '3 days', 'het ritme moet minstens 7 dagen zijn.'],
    ['in maanden', '1 months', 'schrijf het ritme als een aantal dagen of weken, bijvoorbeeld "4 weeks".'],
    ['als getal', 42, 'schrijf het ritme als een aantal dagen of weken, bijvoorbeeld "4 weeks".'],
  ])('weigeren een ritme %s', (_, cadence, reason) => {
    const read = () => readPolicy({ duties: { voortgangsgesprek: { cadence } } });
    expect(read).toThrow(PolicyRefused);
    expect(read).toThrow(`Huisregels, voortgangsgesprek: ${reason}`);
  });

  it.each([
    [
      'een herinnering na de uiterste dag',
      gentle({ ...reminder, on: { from: 'U', days: 2 } }, late, up),
      'trede "herinnering-1" valt na de uiterste dag; zet die op of vóór die dag.',
    ],
    [
      'een herinnering na de streefdatum',
      gentle({ ...reminder, on: { from: 'S', days: 2 } }, late, up),
      'trede "herinnering-1" telt vooruit vanaf de streefdatum (S); tel dan vanaf de uiterste dag (U).',
    ],
    [
      'een latere brief "te laat"',
      gentle(reminder, { ...late, on: { from: 'U', days: 2 } }, up),
      'trede "te-laat" komt te laat; zet die uiterlijk 1 dag na de uiterste dag.',
    ],
    [
      '"te laat" vóór het te laat is',
      gentle(reminder, { ...late, on: { from: 'U', days: 0 } }, up),
      'trede "te-laat" kan pas na de uiterste dag.',
    ],
    [
      'een latere escalatie',
      gentle(reminder, late, { ...up, on: { from: 'U', days: 23 } }),
      'trede "naar-boven" komt te laat; zet die uiterlijk 22 dagen na de uiterste dag.',
    ],
    [
      'een ladder zonder escalatie',
      gentle(reminder, late),
      'de brief "escalatie" ontbreekt; die moet er op de ladder zacht in blijven.',
    ],
    [
      'een brief die er niet hoort',
      gentle(reminder, late, up, today),
      'de brief "vandaag-uiterlijk" (trede "vandaag") hoort niet op de ladder zacht.',
    ],
    [
      'twee keer dezelfde trede',
      gentle(reminder, late, up, reminder),
      'de trede "herinnering-1" staat er twee keer in.',
    ],
    ['geen lijst', gentle(), 'geef een lijst van 1 tot 12 treden.'],
  ])('weigeren %s', (_, policy, reason) => {
    expect(() => readPolicy(policy)).toThrow(`Huisregels, ladder zacht: ${reason}`);
  });

  it('houden de escalatie van een wettelijke datum vóór die datum, en "vandaag uiterlijk" op de dag zelf', () => {
    const strict = (escalation: unknown, day: unknown) =>
      readPolicy({
        ladders: { wettelijk: [reminder, { ...up, on: escalation }, { ...today, on: day }, late] },
      });
    expect(() => strict({ from: 'U', workingDays: -1 }, { from: 'U', days: 0 })).not.toThrow();
    expect(() => strict({ from: 'U', days: 1 }, { from: 'U', days: 0 })).toThrow(
      'Huisregels, ladder wettelijk: trede "naar-boven" valt na de uiterste dag; zet die op of vóór die dag.',
    );
    expect(() => strict({ from: 'U', workingDays: -1 }, { from: 'U', days: -1 })).toThrow(
      'Huisregels, ladder wettelijk: trede "vandaag" ("vandaag uiterlijk") hoort op de uiterste dag zelf.',
    );
  });

  it.each([
    ['geen object', 7, 'Huisregels, huisregels: verwacht werden velden (ladders, duties).'],
    [
      'een onbekende ladder',
      { ladders: { streng: [] } },
      '"streng" is onbekend; bekend zijn wettelijk, regeling, zacht, bewaking.',
    ],
    ['een onbekende verplichting', { duties: { taart: {} } }, 'Huisregels, duties: "taart" is onbekend'],
    [
      'een ritme voor wat niet terugkeert',
      { duties: { eindevaluatie: { cadence: '4 weeks' } } },
      'Huisregels, eindevaluatie: deze verplichting keert niet terug, dus een ander ritme kan niet.',
    ],
    [
      'een onbekende brief',
      gentle({ ...reminder, letter: 'taart' }),
      'trede 1: kies als brief een van herinnering,',
    ],
    [
      'een onbekende ontvanger',
      gentle({ ...reminder, to: ['buurman'] }),
      'trede 1: kies "desk" of een lijst uit casemanager,',
    ],
    ['een halve dag', gentle({ ...reminder, on: { from: 'S', days: -1.5 } }), 'trede 1: schrijf de dag als'],
    [
      'een trede zonder naam',
      gentle({ ...reminder, step: 'Eén' }),
      'trede 1: geef de trede een naam in kleine letters',
    ],
  ])('weigeren %s', (_, policy, reason) => {
    expect(() => readPolicy(policy)).toThrow(reason);
  });
});
