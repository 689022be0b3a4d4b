// De deur van het dossier, aan haar randen: wat nog net goed is, wat dat net niet meer is, en wat de zin dan noemt.
import { describe, expect, it } from '@jest/globals';
import type { Field } from '../../workflows/dossier/events.ts';
import { readEvent, readZiekmelding } from '../../workflows/dossier/read-event.ts';
import { readField } from '../../workflows/dossier/read-field.ts';
import { shown } from '../../workflows/dossier/refusal.ts';
import { readScenario } from '../../workflows/dossier/scenario.ts';
import { refusalOf } from '../support/refusal-of.ts';
import { D0, done, typed } from '../support/what-if.ts';

const base = { needed: 'optional', label: 'veld' } as const;
const hours: Field = { ...base, type: 'hours' };
const round: Field = { ...base, type: 'round' };
const references: Field = { ...base, type: 'references' };
const rules: Field = { ...base, type: 'house-rules' };
const refusedField = (field: Field, value: unknown): string =>
  refusalOf(() => readField('veld', field, value));
const refusedEvent = (event: unknown): string => refusalOf(() => readEvent(event, 'scenario'));

describe('een getal', () => {
  it.each<[unknown, number]>([
    ['12,25', 12.25],
    ['12.5', 12.5],
    ['0', 0],
    ['60', 60],
    [0.25, 0.25],
  ])('%j is een aantal uren', (value, kept) => {
    expect(readField('veld', hours, value)).toBe(kept);
  });

  it.each<unknown>(['1e1', '0x10', '+12', ' 12', '12 ', '12.500', '0012', '12,', '', '1,5,5'])(
    'is wat iemand als getal schrijft, niet wat een computer ervoor houdt: %j',
    (value) => {
      expect(refusedField(hours, value)).toBe(
        `'veld' is geen getal van 0 tot en met 60: '${String(value)}'.`,
      );
    },
  );

  it.each<[unknown, string]>([
    [true, 'true'],
    [false, 'false'],
    [null, 'null'],
    [[12], '[12]'],
  ])('is niet iets anders dat er als getal uitziet: %j', (value, text) => {
    expect(refusedField(hours, value)).toBe(`'veld' is geen getal van 0 tot en met 60: '${text}'.`);
    expect(refusedField(round, value)).toBe(`'veld' is geen geheel getal van 1 tot en met 99: '${text}'.`);
  });
});

describe('een lijst', () => {
  const some = (count: number): readonly string[] =>
    Array.from({ length: count }, (_, n) => `d-${String(n)}`);

  it('mag twintig lang zijn, en geen een meer, hoe zij ook geschreven is', () => {
    expect(readField('veld', references, some(20))).toStrictEqual(some(20));
    expect(readField('veld', references, some(20).join(','))).toStrictEqual(some(20));
    expect(refusedField(references, some(21))).toMatch(/^'veld' is geen lijst van ten hoogste 20: /);
    expect(refusedField(references, some(21).join(','))).toMatch(
      /^'veld' is geen lijst van ten hoogste 20: /,
    );
  });
});

describe('huisregels in een gebeurtenis', () => {
  const text = '{"duties":{"voortgangsgesprek":{"cadence":"28 days"}}}';

  it('mogen achtduizend tekens lang zijn, en geen een meer; bewaard wordt wat zij zeggen', () => {
    expect(readField('veld', rules, text.padEnd(8000))).toBe(text);
    expect(refusedField(rules, text.padEnd(8001))).toBe(
      "'veld' zijn geen huisregels als JSON van ten hoogste 8.000 tekens.",
    );
  });

  it.each<unknown>([[text], [[text]], 12, true])('zijn een tekst, niet iets anders: %j', (value) => {
    expect(refusedField(rules, value)).toBe(
      "'veld' zijn geen huisregels als JSON van ten hoogste 8.000 tekens.",
    );
  });
});

describe('een waarde in een zin', () => {
  it('staat er tot veertig tekens geheel, en daarna tot daar', () => {
    expect(shown('x'.repeat(39))).toBe('x'.repeat(39));
    expect(shown('x'.repeat(40))).toBe('x'.repeat(40));
    expect(shown('x'.repeat(41))).toBe(`${'x'.repeat(40)}…`);
  });
});

describe('een gebeurtenis', () => {
  const event = done('2026-04-01', 'probleemanalyse');

  it.each<[string, unknown]>([
    ['document', { bestand: 'x' }],
    ['document', [{ bestand: 'x' }]],
    ['document', ['d-1', ['d-2']]],
    ['gemeldOp', { dag: '2026-04-01' }],
  ])('is plat: in %s past geen %j', (name, value) => {
    expect(refusedEvent({ ...event, [name]: value })).toBe(`'${name}' is geen waarde of lijst van waarden.`);
  });

  it('noemt van een genest veld met een heel lange naam alleen het begin', () => {
    expect(refusedEvent({ ...event, ['n'.repeat(41)]: {} })).toBe(
      `'${'n'.repeat(40)}' is geen waarde of lijst van waarden.`,
    );
  });

  it('is gemeld op een dag die er als tekst staat, niet als lijst met een dag', () => {
    expect(refusedEvent({ ...event, gemeldOp: ['2026-04-01'] })).toBe(
      "'gemeldOp' is geen dag of tijdstip (jjjj-mm-dd of jjjj-mm-ddTuu:mmZ).",
    );
  });
});

describe('een ziekmelding', () => {
  const sick = { eersteZiektedag: D0 };

  it.each([
    ['op', ''],
    ['op', null],
    ['gemeldOp', ''],
    ['gemeldOp', null],
  ])('neemt een leeg veld als niet ingevuld: %s', (field, empty) => {
    expect(readZiekmelding({ ...sick, [field]: empty }, 'scenario')).toStrictEqual(
      readZiekmelding(sick, 'scenario'),
    );
  });

  it('mag zeggen dat zij er een is', () => {
    expect(readZiekmelding({ ...sick, soort: 'ziekmelding' }, 'scenario')).toStrictEqual(
      readZiekmelding(sick, 'scenario'),
    );
  });
});

describe('een wat-als', () => {
  const refused = (gebeurtenissen: readonly unknown[], more: object = {}): string =>
    refusalOf(() => readScenario({ ziekmelding: { eersteZiektedag: D0 }, gebeurtenissen, ...more }));

  it.each<unknown>([null, 'voldaan', 7, true, [], ['voldaan']])(
    'weigert wat geen gebeurtenis is, met de plaats waar het staat: %j',
    (each) => {
      expect(refused([done('2026-04-01', 'probleemanalyse'), each])).toBe(
        'gebeurtenis 2: dit is geen gebeurtenis: verwacht wordt een object met soort en op.',
      );
    },
  );

  it('noemt van een soort of veld met een heel lange naam alleen het begin', () => {
    const [long, start] = ['s'.repeat(41), 's'.repeat(40)];
    expect(refused([typed('2026-04-01', long)])).toBe(
      `gebeurtenis 1 (${start}): '${start}' is geen soort gebeurtenis die Spoorwijzer kent.`,
    );
    expect(refused([], { [long]: 1 })).toBe(`een scenario kent het veld '${start}' niet.`);
  });

  it('noemt een fout die geen weigering is geen weigering: zij komt door zoals zij is', () => {
    const broken = new RangeError('stuk');
    const event = {
      soort: 'voldaan',
      get op(): string {
        throw broken;
      },
    };
    const read = () => readScenario({ ziekmelding: { eersteZiektedag: D0 }, gebeurtenissen: [event] });
    expect(read).toThrow(broken);
    expect(read).toThrow(RangeError);
  });
});
