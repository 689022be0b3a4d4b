// What the law asks of the refusal procedure, sentence by sentence, seen from the employee's side (law.md §3).
import { describe, expect, it } from '@jest/globals';
import { notice, refusedFor, stop, talk, warning } from '../support/refused-case.ts';
import {
  advice,
  done,
  rowIn,
  typed as event,
  whatIf,
  type Typed,
  refusal as sentence,
} from '../support/what-if.ts';

const offer = event('2026-06-01', 'passend-werk-aangeboden', { id: 'o-1', spoor: '1', urenPerWeek: 12 });
const workRefused = event('2026-06-04', 'passend-werk-geweigerd', { aanbod: 'o-1', reden: 'medisch' });

const isThere = (events: Typed[], duty: string) =>
  whatIf(events).termijnen.some(({ verplichting }) => verplichting === duty);

describe('de kennisgeving van het vermoeden', () => {
  it('kent geen poort: zij kan meteen, zonder gesprek, toets of waarschuwing', () => {
    const life = whatIf([refusedFor('medisch'), done('2026-06-04', 'kennisgeving-vermoeden')]);
    expect(rowIn(life, 'kennisgeving-vermoeden').status).toBe('gedaan');
  });

  it('wordt binnen twee werkdagen verwacht, ook vóór een weekend', () => {
    const onFriday = event('2026-06-05', 'medewerking-geweigerd', { wat: 'gesprek', reden: 'geen' });
    expect(rowIn(whatIf([onFriday]), 'kennisgeving-vermoeden').uiterlijk).toBe('2026-06-09');
  });
});

describe('een medische reden', () => {
  const asked = [refusedFor('medisch'), notice, talk('medisch-te-toetsen')];

  it.each([
    ['pauze-spoor-2', { wijze: 'gestopt', herbeoordelenOp: '2026-07-20' }],
    ['geen-spoor-2', {}],
  ])('is niet getoetst met een advies %s: dat oordeelt niet over wat iemand kan', (advies, fields) => {
    const life = whatIf([...asked, advice('2026-06-10', advies, fields)]);
    expect(rowIn(life, 'toets-deugdelijke-grond').status).toBe('open');
    expect(isThere([...asked, advice('2026-06-10', advies, fields)], 'schriftelijke-waarschuwing')).toBe(
      false,
    );
  });

  it('wordt getoetst door het eerste advies dat wel oordeelt', () => {
    const life = whatIf([
      ...asked,
      advice('2026-06-10', 'geen-spoor-2'),
      advice('2026-06-12', 'belastbaarheid', { urenPerWeek: 16 }),
    ]);
    expect(rowIn(life, 'toets-deugdelijke-grond').gedaanOp).toBe('2026-06-12');
    expect(rowIn(life, 'schriftelijke-waarschuwing').uiterlijk).toBe('2026-06-16');
  });

  it('staat in de weg als het werk meer uren vraagt dan de bedrijfsarts ziet', () => {
    const tested = (urenPerWeek: number) => [
      offer,
      workRefused,
      talk('medisch-te-toetsen'),
      advice('2026-06-10', 'belastbaarheid', { urenPerWeek }),
    ];
    expect(isThere(tested(8), 'schriftelijke-waarschuwing')).toBe(false);
    expect(isThere(tested(12), 'schriftelijke-waarschuwing')).toBe(true);
    const warned = event('2026-06-12', 'waarschuwing-verzonden', {
      maatregel: 'stop',
      reactieUiterlijk: '2026-06-19',
    });
    expect(sentence(...tested(8), warned)).toBe(
      'de bedrijfsarts ziet een medische grond: een maatregel kan dan niet.',
    );
  });

  it('gaat naar de bedrijfsarts vóór een maatregel, ook als het gesprek er geen grond in zag', () => {
    const procedure = [refusedFor('medisch'), notice, talk('nee'), ...warning()];
    expect(sentence(...procedure, stop('2026-06-17'))).toBe(
      'bij de weigering is een medische reden genoemd: laat eerst de bedrijfsarts toetsen.',
    );
    const judged = advice('2026-06-15', 'belastbaarheid', { urenPerWeek: 20 });
    expect(isThere([...procedure, judged, stop('2026-06-17')], 'mededeling-loonmaatregel')).toBe(true);
  });

  it('blijkt ook zonder dat iemand haar noemde: zonder mogelijkheden is er geen maatregel', () => {
    const none = advice('2026-06-15', 'geen-benutbare-mogelijkheden');
    expect(sentence(refusedFor('geen'), notice, talk('nee'), ...warning(), none, stop('2026-06-17'))).toBe(
      'de bedrijfsarts ziet een medische grond: een maatregel kan dan niet.',
    );
  });

  it('hoeft niet getoetst te worden als een controlevoorschrift is geschonden (lid 6)', () => {
    const broken = event('2026-06-04', 'controlevoorschrift-geschonden');
    const suspended = event('2026-06-17', 'loonmaatregel-opgelegd', {
      maatregel: 'opschorting',
      grond: 'lid-6',
    });
    const events = [
      broken,
      notice,
      talk('medisch-te-toetsen'),
      ...warning({ maatregel: 'opschorting' }),
      suspended,
    ];
    expect(isThere(events, 'toets-deugdelijke-grond')).toBe(false);
    expect(isThere(events, 'mededeling-loonmaatregel')).toBe(true);
  });
});
