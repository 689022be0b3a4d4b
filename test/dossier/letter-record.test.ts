// Hoe brieven in het dossier staan: op planken per stap, klein, en in elke vorm van vroeger nog te lezen.
import { describe, expect, it } from '@jest/globals';
import { isoDay } from '../../workflows/calendar/iso-day.ts';
import {
  letterOf,
  letterRecords,
  waitingLetters,
  withLetters,
  withoutLetters,
  type LetterBook,
  type LetterRecord,
} from '../../workflows/dossier/letter-record.ts';

const sent: LetterRecord = { op: isoDay('2026-02-03'), uitkomst: 'verzonden' };
const twice: LetterRecord = { ...sent, mogelijkDubbel: true };
const waiting: LetterRecord = { op: isoDay('2026-02-03'), uitkomst: 'uitgesteld', sinds: 1, opnieuw: 2 };

const LETTERS = [
  ['dossier-geopend:casemanager', sent],
  ['dossier-geopend:werknemer', sent],
  ['voortgangsgesprek.herinnering-1.12.0:casemanager', sent],
  ['voortgangsgesprek.herinnering-1.13.0:casemanager', twice],
  ['voortgangsgesprek.herinnering-1.13.0:leidinggevende', waiting],
  ['achterstand.2026-03-30:hr-manager', sent],
] as const;

/** The same letters as each version keeps them. */
const BOOKS: readonly (readonly [version: string, book: LetterBook])[] = [
  ['vandaag', withLetters({}, LETTERS)],
  [
    '0.4.0',
    {
      'dossier-geopend:c': 20_487,
      'dossier-geopend:w': 20_487,
      'voortgangsgesprek.herinnering-1.12.0:c': 20_487,
      'voortgangsgesprek.herinnering-1.13.0:c': twice,
      'voortgangsgesprek.herinnering-1.13.0:l': waiting,
      'achterstand.2026-03-30:h': 20_487,
    },
  ],
  ['0.1.0', Object.fromEntries(LETTERS)],
];

describe.each(BOOKS)('brieven zoals %s ze bewaart', (_, book) => {
  it('staan er alle in', () => {
    expect(letterRecords(book)).toStrictEqual(LETTERS);
    for (const [key, record] of LETTERS) expect(letterOf(book, key)).toStrictEqual(record);
  });

  it('waarvan alleen wachten wat opnieuw bezorgd wordt', () => {
    expect(waitingLetters(book)).toStrictEqual([
      ['voortgangsgesprek.herinnering-1.13.0:leidinggevende', waiting],
    ]);
  });

  it('en geen andere', () => {
    for (const key of [
      'dossier-geopend:leidinggevende',
      'dossier-geopend.1:casemanager',
      'voortgangsgesprek.herinnering-1.14.0:casemanager',
      'voortgangsgesprek.herinnering-2.12.0:casemanager',
    ])
      expect(letterOf(book, key)).toBeUndefined();
    expect(letterOf({}, 'dossier-geopend:casemanager')).toBeUndefined();
  });

  it('krijgen er een bij, staan dan op planken, en de latere uitkomst geldt', () => {
    const key = 'voortgangsgesprek.herinnering-1.13.0:leidinggevende';
    const more = withLetters(book, [
      [key, sent],
      ['spoor-2.te-laat.1.0:werknemer', waiting],
    ]);
    expect(more).toStrictEqual({
      'dossier-geopend': { ':c': 20_487, ':w': 20_487 },
      'voortgangsgesprek.herinnering-1': { '.12.0:c': 20_487, '.13.0:c': twice, '.13.0:l': 20_487 },
      achterstand: { '.2026-03-30:h': 20_487 },
      'spoor-2.te-laat': { '.1.0:w': waiting },
    });
    expect(letterRecords(book)).toStrictEqual(LETTERS);
  });

  it('kunnen eruit', () => {
    const gone = ['achterstand.2026-03-30:hr-manager', 'dossier-geopend:werknemer'];
    expect(letterRecords(withoutLetters(book, gone))).toStrictEqual(
      LETTERS.filter(([key]) => !gone.includes(key)),
    );
  });
});
