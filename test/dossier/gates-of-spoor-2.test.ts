// Whether the gates of spoor 2 turn on the very day, and not one earlier or later: what is taken beside what is refused.
import { describe } from '@jest/globals';
import { judge, TAKEN } from '../support/gate-cases.ts';
import { advice, typed, type Typed } from '../support/what-if.ts';

const started = typed('2027-01-04', 'spoor-2-gestart', { uitvoering: 'extern' });

describe('een advies van de bedrijfsarts', () => {
  const pause = (herbeoordelenOp: string) =>
    advice('2027-02-01', 'pauze-spoor-2', { wijze: 'gestopt', herbeoordelenOp });
  judge([
    [
      'herbeoordeling op de dag zelf',
      'de herbeoordeling (1 februari 2027) ligt niet na het advies.',
      [started, pause('2027-02-01')],
    ],
    ['herbeoordeling een dag later', TAKEN, [started, pause('2027-02-02')]],
    ['zonder herbeoordeling', TAKEN, [advice('2027-02-01', 'geen-spoor-2')]],
  ]);
});

describe('een afwijking van een advies', () => {
  const given = [
    advice('2026-06-10', 'belastbaarheid', { id: 'a-1', urenPerWeek: 8 }),
    advice('2026-06-11', 'geen-spoor-2', { id: 'a-2' }),
  ];
  const less = (advies: string) =>
    typed('2026-06-12', 'afwijking-van-advies', { advies, richting: 'minder' });
  judge([
    ['van een advies dat er is', TAKEN, [...given, less('a-2')]],
    [
      'van een advies dat er niet is',
      "er is vóór deze dag geen advies van de bedrijfsarts met kenmerk 'a-3'.",
      [...given, less('a-3')],
    ],
  ]);
});

describe('wat spoor 1 uitsluit', () => {
  const excluded = (grond: string) => typed('2026-09-01', 'spoor-1-uitgesloten', { grond });
  judge([
    [
      'prognose zonder advies',
      "de grond 'prognose' vraagt een advies van de bedrijfsarts; meld dat eerst.",
      [excluded('prognose')],
    ],
    [
      'prognose met advies',
      TAKEN,
      [advice('2026-08-03', 'belastbaarheid', { urenPerWeek: 8 }), excluded('prognose')],
    ],
    [
      'conflict zonder mediation',
      "een conflict zonder mediation is geen grond om spoor 1 te verlaten; meld eerst 'mediation'.",
      [excluded('conflict')],
    ],
    ['conflict met mediation', TAKEN, [typed('2026-08-03', 'mediation'), excluded('conflict')]],
  ]);
});

describe('het antwoord op de spoorvraag', () => {
  const choice = (keuze: string, fields: Typed = {}) =>
    typed('2027-01-11', 'spoorkeuze', { keuze, ...fields });
  const none = 'geen-reele-arbeidsmogelijkheden';
  const noAow = 'er is geen AOW-datum bekend binnen een jaar na de wachttijd.';
  judge([
    [
      'uitgelegd op de dag van de keuze',
      TAKEN,
      [choice('spoor-2', { uitgelegdAanWerknemerOp: '2027-01-11' })],
    ],
    [
      'uitgelegd een dag later',
      'de uitleg aan de werknemer ligt na de keuze.',
      [choice('spoor-2', { uitgelegdAanWerknemerOp: '2027-01-12' })],
    ],
    ['niet uitgelegd', TAKEN, [choice('spoor-2')]],
    [
      'herbeoordelen op de dag zelf',
      'de herbeoordeling ligt niet na de keuze.',
      [choice(none, { herbeoordelenOp: '2027-01-11' })],
    ],
    ['herbeoordelen een dag later', TAKEN, [choice(none, { herbeoordelenOp: '2027-01-12' })]],
    [
      'een ander dan een perspectief langer dan drie maanden',
      TAKEN,
      [choice(none, { herbeoordelenOp: '2027-07-12' })],
    ],
    [
      'AOW binnen een jaar zonder AOW-datum',
      noAow,
      [choice('aow-binnen-een-jaar', { herbeoordelenOp: '2027-06-01' })],
    ],
    [
      'AOW op de laatste dag van dat jaar',
      TAKEN,
      [choice('aow-binnen-een-jaar', { herbeoordelenOp: '2027-06-01' })],
      { aowDatum: '2029-02-27' },
    ],
    [
      'AOW een dag later',
      noAow,
      [choice('aow-binnen-een-jaar', { herbeoordelenOp: '2027-06-01' })],
      { aowDatum: '2029-02-28' },
    ],
    [
      'een ander met AOW ver weg',
      TAKEN,
      [choice(none, { herbeoordelenOp: '2027-06-01' })],
      { aowDatum: '2035-01-01' },
    ],
  ]);
});

describe('een ander bureau', () => {
  const other = typed('2027-03-01', 'bureau-gewisseld', { bureau: 'b-2' });
  judge([
    ['voor spoor 2', 'spoor 2 is nog niet gestart.', [other]],
    ['tijdens spoor 2', TAKEN, [started, other]],
  ]);
});

describe('een aanbod van passend werk', () => {
  const given = advice('2026-05-25', 'belastbaarheid', { id: 'a-1', urenPerWeek: 12 });
  const offer = (urenPerWeek: number, fields: Typed = {}) =>
    typed('2026-06-01', 'passend-werk-aangeboden', { spoor: '1', urenPerWeek, ...fields });
  judge([
    ['zonder advies', TAKEN, [offer(40)]],
    [
      'met een advies dat er niet is',
      "er is vóór deze dag geen advies van de bedrijfsarts met kenmerk 'a-9'.",
      [given, offer(12, { advies: 'a-9' })],
    ],
    ['op het advies dat er is', TAKEN, [given, offer(12, { advies: 'a-1' })]],
    [
      'een uur te veel',
      'het aanbod (13 uur) gaat verder dan de laatste belastbaarheid (12 uur); wie het daar niet mee eens is vraagt een deskundigenoordeel.',
      [given, offer(13)],
    ],
    ['antwoord op de dag zelf', TAKEN, [offer(8, { antwoordUiterlijk: '2026-06-01' })]],
    [
      'antwoord ervoor',
      'het antwoord ligt vóór het aanbod.',
      [offer(8, { antwoordUiterlijk: '2026-05-31' })],
    ],
  ]);
});
