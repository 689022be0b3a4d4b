// A message written in one go is the message that the library would write, to the byte.
import { describe, expect, it } from '@jest/globals';
import { calendarEntry } from '../../activities/post/calendar-entry.ts';
import { compose, partsOf, type Message } from '../../activities/post/compose.ts';
import { isoDay } from '../../workflows/calendar/iso-day.ts';
import { ordersOfEveryKind } from './kinds.ts';
import { linkedLetters } from './people.ts';

const from = 'spoor@werk.example';
const base = {
  from,
  to: 'noor@example.nl',
  messageId: '<a.D-2026-7K3M9Q@werk.example>',
  op: isoDay('2026-03-17'),
};

const LETTERS: readonly (readonly [string, Message])[] = [
  ...Object.entries(ordersOfEveryKind()).map(([kind, order]) => {
    const calendar = calendarEntry(order, {
      organizer: from,
      instruction: (duty) => linkedLetters.instruction(duty),
    });
    const words = linkedLetters.render(order, { naam: 'Zoë “de” Wit 👩', vervanger: true });
    return [kind, { ...base, ...words, ...(calendar ? { calendar } : {}) }] as const;
  }),
  ['nothing', { ...base, subject: '', text: '', html: '' }],
  [
    'long and odd lines',
    {
      ...base,
      subject: `Één heel lang onderwerp ${'met é en = en _ '.repeat(20)}`,
      text: `${'x'.repeat(2000)}\n.\n..\n \t\nFrom hier =3D \u2028 é${'\n'.repeat(5)}`,
      html: `<p>${'é'.repeat(700)}</p>   `,
    },
  ],
];

describe('A message', () => {
  it.each(LETTERS)('of %s is written as the library writes it', async (_, message) => {
    const theirs = await partsOf(message).build();
    expect(compose(message).toString()).toBe(theirs.toString());
  });
});
