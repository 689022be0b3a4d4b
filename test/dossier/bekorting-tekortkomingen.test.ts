// Whether a shortcoming behind a loonsanctie is repaired on file: by the duty or the document it names, done after the decision.
import { describe, expect, it } from '@jest/globals';
import { bekortingOf } from '../../workflows/dossier/bekorting.ts';
import { pictureOn } from '../support/picture-on.ts';
import { done, typed, type Typed } from '../support/what-if.ts';

describe('een tekortkoming', () => {
  const shown = (events: readonly Typed[]) => {
    const [picture, day] = pictureOn(
      [
        done('2026-04-01', 'probleemanalyse'),
        done('2026-04-10', 'plan-van-aanpak'),
        typed('2027-12-06', 'wia-aangevraagd'),
        typed('2028-01-10', 'loonsanctie-opgelegd', {
          besluitOp: '2028-01-10',
          tekortkomingen: ['start-spoor-2', 'plan-van-aanpak', 'stuk-7'],
        }),
        ...events,
      ],
      '2028-06-01',
    );
    return bekortingOf(picture, day).tekortkomingen.map(({ tekortkoming, opPapierHersteld, op }) => [
      tekortkoming,
      opPapierHersteld,
      op,
    ]);
  };

  it('die een verplichting noemt is op papier hersteld als die na het besluit is gedaan', () => {
    expect(shown([])).toStrictEqual([
      ['start-spoor-2', 'nee', undefined],
      ['plan-van-aanpak', 'niet-te-zien', undefined],
      ['stuk-7', 'niet-te-zien', undefined],
    ]);
    expect(shown([typed('2028-02-01', 'spoor-2-gestart', { uitvoering: 'extern' })])[0]).toStrictEqual([
      'start-spoor-2',
      'ja',
      '2028-02-01',
    ]);
  });

  it('die een stuk noemt, is op papier hersteld als dat stuk na het besluit is vastgelegd', () => {
    const filed = done('2028-03-01', 'voortgangsgesprek', { document: 'stuk-7' });
    expect(shown([filed])[2]).toStrictEqual(['stuk-7', 'ja', '2028-03-01']);
  });

  it('zegt altijd dat UWV oordeelt, of wat er te doen is', () => {
    const [picture, day] = pictureOn(
      [
        typed('2027-12-06', 'wia-aangevraagd'),
        typed('2028-01-10', 'loonsanctie-opgelegd', {
          besluitOp: '2028-01-10',
          tekortkomingen: ['start-spoor-2', 'eindevaluatie', 'stuk-7'],
        }),
        typed('2028-02-01', 'spoor-2-gestart', { uitvoering: 'extern' }),
      ],
      '2028-06-01',
    );
    const [mended, open, unseen] = bekortingOf(picture, day).tekortkomingen;
    expect(mended?.zin).toContain('UWV beoordeelt of het genoeg is');
    expect(open?.zin).toContain('doe het en meld het');
    expect(unseen?.zin).toContain('niet te zien in dit dossier');
  });
});
