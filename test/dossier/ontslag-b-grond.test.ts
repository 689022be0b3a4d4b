// The b-grond as a checklist only, and the endings after which there is nothing to look at (law.md M33, M34).
import { describe, expect, it } from '@jest/globals';
import { ontslagvoorwaardenOf } from '../../workflows/dossier/ontslag/index.ts';
import { said, stands } from '../support/dismissal.ts';
import { pictureOn } from '../support/picture-on.ts';
import { refusalOf } from '../support/refusal-of.ts';
import { typed, type Typed } from '../support/what-if.ts';

describe('de b-grond', () => {
  const OVER = 'Het opzegverbod is voorbij';

  it('wacht tot na de laatste dag van het opzegverbod, met de dagen van een loonsanctie', () => {
    expect(stands('b-grond', [], '2028-03-01')).toMatchObject({ [OVER]: 'ontbreekt' });
    expect(stands('b-grond', [], '2028-03-02')).toMatchObject({ [OVER]: 'op-papier' });
    const sanction = [
      typed('2027-12-06', 'wia-aangevraagd'),
      typed('2028-01-10', 'loonsanctie-opgelegd', { besluitOp: '2028-01-10' }),
    ];
    expect(said('b-grond', sanction, '2028-03-02', OVER)).toBe(
      'Het opzegverbod loopt nog tot en met 28 februari 2029, met de dagen van de loonsanctie.',
    );
  });

  it('toont na het WIA-besluit nog wat er staat, en legt de rest bij bedrijfsarts en UWV', () => {
    const events = [
      typed('2027-03-01', 'spoor-1-uitgesloten', { grond: 'geen-passend-werk' }),
      typed('2027-03-08', 'spoor-2-gestart', { uitvoering: 'extern' }),
      typed('2027-12-06', 'wia-aangevraagd'),
      typed('2028-01-20', 'wia-besluit', { uitkomst: 'wga' }),
    ];
    const told = stands('b-grond', events, '2028-03-02');
    expect(Object.values(told)).toStrictEqual([
      'op-papier',
      'niet-te-zien',
      'niet-te-zien',
      'niet-te-zien',
      'niet-te-zien',
      'niet-te-zien',
    ]);
    expect(
      said('b-grond', events, '2028-03-02', 'Herplaatsing in een andere passende functie is niet mogelijk'),
    ).toBe(
      'In dit dossier staat: spoor 1 is uitgesloten op 1 maart 2027, spoor 2 is gestart op 8 maart 2027. Of herplaatsing echt niet kan, ook met scholing, beoordeelt UWV.',
    );
  });

  it('mist herplaatsing waar spoor 1 en spoor 2 niet op papier staan, en wordt tegengesproken door herstel', () => {
    expect(stands('b-grond', [], '2028-03-02')).toMatchObject({
      'Herplaatsing in een andere passende functie is niet mogelijk': 'ontbreekt',
    });
    const recovered = [typed('2026-09-01', 'werkhervatting', { omvang: 'volledig' })];
    expect(Object.values(stands('b-grond', recovered, '2026-09-10'))).toContain('spreekt-tegen');
  });
});

describe('een dossier dat op een andere manier is geëindigd', () => {
  it.each<[string, Typed]>([
    ['hersteld', typed('2026-09-01', 'werkhervatting', { omvang: 'volledig' })],
    ['overleden', typed('2026-09-01', 'overleden')],
    ['uit-dienst', typed('2026-09-01', 'uit-dienst')],
  ])('(%s) wordt geweigerd met één zin', (reden, event) => {
    const [picture, day] = pictureOn([event], '2026-11-01');
    expect(refusalOf(() => ontslagvoorwaardenOf(picture, day))).toMatch(
      new RegExp(
        `^het dossier is gesloten op \\d+ [a-z]+ 2026 \\(${reden}\\); hier valt niets te bekijken\\.$`,
      ),
    );
  });
});
