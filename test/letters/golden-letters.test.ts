// Golden copies of every kind of letter, and of the reminder of every duty.
import { describe, expect, it } from '@jest/globals';
import { calendarEntry } from '../../activities/post/calendar-entry.ts';
import { BRIEVEN } from '../../workflows/dossier/forecast-types.ts';
import { expectGolden } from './golden.ts';
import { ordersOfEveryKind } from './kinds.ts';
import { order } from './orders.ts';
import { linkedLetters, plainLetters } from './people.ts';

const kinds = ordersOfEveryKind();
const reader = { naam: 'Noor de Wit', vervanger: false };

describe('Elke brief klinkt zoals afgesproken', () => {
  it('van elke soort is er een voorbeeld', () => {
    expect(new Set(Object.values(kinds).map(({ brief }) => brief))).toStrictEqual(new Set(BRIEVEN));
  });

  it.each(Object.keys(kinds))('%s', (name) => {
    const { subject, text } = plainLetters.render(kinds[name] ?? order(), reader);
    expectGolden(`letters/${name}.txt`, `Onderwerp: ${subject}\n\n${text}`);
  });

  it('met een webadres heeft de brief een knop, in HTML en in tekst', () => {
    const { text, html } = linkedLetters.render(order(), reader);
    expectGolden('letters/herinnering-met-knop.txt', text);
    expectGolden('letters/herinnering-met-knop.html', html);
  });

  it('de hele kalender gaat als agendabestand mee', () => {
    const wording = {
      organizer: 'spoor@werk.example',
      instruction: plainLetters.instruction.bind(plainLetters),
    };
    const file = calendarEntry(kinds['dossier-geopend'] ?? order(), wording);
    expectGolden('letters/dossier-geopend.ics', file?.content.replaceAll('\r\n', '\n') ?? '');
  });
});
