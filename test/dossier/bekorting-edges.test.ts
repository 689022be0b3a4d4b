// What of a bekorting holds on the very first and last day: of sanction, dossier, request, repair.
import { describe, expect, it } from '@jest/globals';
import { isoDay } from '../../workflows/calendar/iso-day.ts';
import { bekortingOf } from '../../workflows/dossier/bekorting.ts';
import { mendedOnFile } from '../../workflows/dossier/bekorting-tekortkomingen.ts';
import { pictureOn } from '../support/picture-on.ts';
import { refusalOf } from '../support/refusal-of.ts';
import { done, typed, type Typed } from '../support/what-if.ts';

/** First sick day 2026-03-02: the sanction runs from 2028-02-28 up to and including 2029-02-25. */
const sanction = (fields: Typed = {}) => [
  typed('2027-12-06', 'wia-aangevraagd'),
  typed('2028-01-10', 'loonsanctie-opgelegd', { besluitOp: '2028-01-10', ...fields }),
];
const after = (events: readonly Typed[], tot: string, op?: string) => {
  const [picture, day] = pictureOn([...sanction(), ...events], tot);
  return bekortingOf(picture, day, op === undefined ? undefined : isoDay(op));
};
const requests = (...asked: Parameters<typeof after>) => after(...asked).verzoeken.map(({ op }) => op);

describe('de laatste dag van de loonsanctie', () => {
  it('is nog een dag om naar te vragen, en om een verzoek op te doen dat niets meer scheelt', () => {
    expect(after([], '2029-02-25').verzoeken).toMatchObject([
      { op: '2029-02-25', dagenLoon: { minst: 0, meest: 0 } },
    ]);
    expect(requests([], '2028-03-01', '2029-02-25')).toStrictEqual(['2029-02-25']);
    expect(refusalOf(() => after([], '2029-02-26'))).toContain('is afgelopen op 25 februari 2029');
  });
});

describe('de dagen die getoond worden', () => {
  it('noemen de laatste dag eenmaal, ook als vier weken er precies op uitkomen', () => {
    // 24 December 2028 less 28 and 56 days.
    expect(requests([], '2028-10-29')).toStrictEqual(['2028-10-29', '2028-11-26', '2028-12-24']);
    expect(requests([], '2028-12-23')).toStrictEqual(['2028-12-23', '2028-12-24']);
    expect(requests([], '2028-12-24')).toStrictEqual(['2028-12-24']);
    expect(requests([], '2028-12-25')).toStrictEqual(['2028-12-25']);
  });
});

describe('een dossier dat gaat sluiten', () => {
  it('kan tot die dag bekort worden, en vanaf die dag niet meer', () => {
    const leaving = typed('2028-08-31', 'uit-dienst', { gemeldOp: '2028-03-01' });
    expect(requests([leaving], '2028-03-01')[0]).toBe('2028-03-01');
    expect(requests([leaving], '2028-08-31')[0]).toBe('2028-08-31');
    expect(refusalOf(() => after([leaving], '2028-09-01'))).toBe(
      'het dossier is gesloten op 1 september 2028; er valt niets te bekorten.',
    );
  });
});

describe('een besluit zonder tekortkomingen', () => {
  it('heeft er ook geen om te herstellen', () => {
    expect(after([], '2028-03-01').tekortkomingen).toStrictEqual([]);
  });
});

describe('wat op papier hersteld is aan het eind van een dag', () => {
  const shown = (events: readonly Typed[], tekortkoming: string, on: string) => {
    const [{ account }] = pictureOn([...sanction(), ...events], '2028-09-01');
    const { opPapierHersteld, op, zin } = mendedOnFile(
      account,
      tekortkoming,
      isoDay('2028-01-10'),
      isoDay(on),
    );
    return [opPapierHersteld, op, zin.slice(0, 36)];
  };
  const start = (op: string) => typed(op, 'spoor-2-gestart', { uitvoering: 'extern' });
  const filed = (op: string, document = 'stuk-7') => done(op, 'voortgangsgesprek', { document });

  it('is een verplichting vanaf de dag waarop zij gedaan is, niet eerder', () => {
    const open = ['nee', undefined, 'Sinds het besluit niet gedaan; doe h'];
    const mended = ['ja', '2028-02-01', 'Na het besluit gedaan, op 1 februari'];
    expect(shown([start('2028-02-01')], 'start-spoor-2', '2028-01-31')).toStrictEqual(open);
    expect(shown([start('2028-02-01')], 'start-spoor-2', '2028-02-01')).toStrictEqual(mended);
    expect(shown([start('2028-02-01')], 'start-spoor-2', '2028-02-02')).toStrictEqual(mended);
  });

  it('is een verplichting alleen als zij na het besluit gedaan is, en niet op die dag zelf', () => {
    expect(shown([start('2028-01-09')], 'start-spoor-2', '2028-06-01')[0]).toBe('niet-te-zien');
    expect(shown([start('2028-01-10')], 'start-spoor-2', '2028-06-01')).toStrictEqual([
      'niet-te-zien',
      undefined,
      'Dit was al gedaan op 10 januari 2028',
    ]);
    expect(shown([start('2028-01-11')], 'start-spoor-2', '2028-06-01').slice(0, 2)).toStrictEqual([
      'ja',
      '2028-01-11',
    ]);
  });

  it('is een stuk vanaf de dag waarop het is vastgelegd, niet eerder', () => {
    expect(shown([filed('2028-02-10')], 'stuk-7', '2028-02-09')[0]).toBe('niet-te-zien');
    expect(shown([filed('2028-02-10')], 'stuk-7', '2028-02-10').slice(0, 2)).toStrictEqual([
      'ja',
      '2028-02-10',
    ]);
  });

  it('is een stuk alleen als juist dat stuk na het besluit is vastgelegd', () => {
    expect(shown([filed('2028-01-10')], 'stuk-7', '2028-06-01')[0]).toBe('niet-te-zien');
    expect(shown([filed('2028-01-11')], 'stuk-7', '2028-06-01').slice(0, 2)).toStrictEqual([
      'ja',
      '2028-01-11',
    ]);
    expect(shown([filed('2028-02-10', 'stuk-8')], 'stuk-7', '2028-06-01')).toStrictEqual([
      'niet-te-zien',
      undefined,
      'Of dit is hersteld, is niet te zien ',
    ]);
  });
});
