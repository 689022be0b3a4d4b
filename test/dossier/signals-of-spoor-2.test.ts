// Elke vraag over spoor 2 speelt vanaf haar dag, tot zij beantwoord is, en niet eerder (product.md, risicosignalen).
import { describe } from '@jest/globals';
import { signalHolds } from '../support/signal-cases.ts';
import { done, typed, type Typed } from '../support/what-if.ts';

const advice = (op: string, advies: string, fields: Typed = {}) =>
  typed(op, 'advies-bedrijfsarts', { advies, ...fields });
const able = advice('2026-04-01', 'belastbaarheid', { urenPerWeek: 20 });
const work = (op: string, fields: Typed = {}) =>
  typed(op, 'werkhervatting', { omvang: 'gedeeltelijk', urenPerWeek: 20, structureel: false, ...fields });
const started = (fields: Typed = {}) =>
  typed('2027-01-04', 'spoor-2-gestart', { uitvoering: 'extern', ...fields });
const report = (op: string, besproken?: readonly string[]) =>
  done(op, 'voortgangsrapportage', besproken === undefined ? {} : { besproken });

describe('vragen over spoor 2', () => {
  // The second year starts on 1 March 2027.
  signalHolds('capaciteit-volledig-in-spoor-1', [
    [
      'vanaf het tweede jaar',
      [able, work('2026-05-04')],
      { '2027-02-28': '-', '2027-03-01': '2027-03-01', '2027-06-01': '2027-03-01' },
    ],
    [
      'vanaf het werk, als dat later kwam',
      [able, work('2027-04-05')],
      { '2027-04-04': '-', '2027-04-05': '2027-04-05' },
    ],
    [
      'niet bij een uur minder dan kan',
      [able, work('2026-05-04', { urenPerWeek: 19 })],
      { '2027-03-01': '-' },
    ],
    [
      'niet als het werk structureel is',
      [able, work('2026-05-04', { structureel: true })],
      { '2027-03-01': '-' },
    ],
    ['niet als het werk spoor 2 is', [able, work('2026-05-04', { spoor: '2' })], { '2027-03-01': '-' }],
    [
      'niet zonder uren',
      [able, typed('2026-05-04', 'werkhervatting', { omvang: 'gedeeltelijk' })],
      { '2027-03-01': '-' },
    ],
    ['niet zonder belastbaarheid', [work('2026-05-04')], { '2027-03-01': '-' }],
    [
      'niet als er geen mogelijkheden meer zijn',
      [able, work('2026-05-04'), advice('2026-09-01', 'geen-benutbare-mogelijkheden')],
      { '2027-03-01': '-' },
    ],
  ]);

  const choice = (op: string, fields: Typed = {}) => typed(op, 'spoorkeuze', { keuze: 'spoor-2', ...fields });
  signalHolds('spoor-2-niet-uitgelegd', [
    ['vanaf de start', [started()], { '2027-01-03': '-', '2027-01-04': '2027-01-04' }],
    ['ook na een keuze zonder uitleg', [choice('2027-01-02'), started()], { '2027-01-04': '2027-01-04' }],
    [
      'niet na uitleg op de dag zelf',
      [choice('2027-01-04', { uitgelegdAanWerknemerOp: '2027-01-04' }), started()],
      { '2027-01-04': '-' },
    ],
    [
      'wel als de uitleg later kwam',
      [started(), choice('2027-01-05', { uitgelegdAanWerknemerOp: '2027-01-05' })],
      { '2027-01-06': '2027-01-04' },
    ],
  ]);

  const [first, second, third] = ['2027-02-15', '2027-03-29', '2027-05-10'] as const;
  signalHolds('rapportages-zonder-sollicitaties', [
    [
      'na twee',
      [started(), report(first, ['scholing']), report(second, ['uren'])],
      { '2027-03-28': '-', [second]: second },
    ],
    ['niet na één', [started(), report(first, ['scholing'])], { [first]: '-', '2027-04-01': '-' }],
    [
      'niet als de laatste ze noemt',
      [started(), report(first, ['scholing']), report(second, ['vacatures'])],
      { [second]: '-' },
    ],
    [
      'niet als de eerste van de twee ze noemt',
      [started(), report(first, ['vacatures']), report(second, ['uren'])],
      { [second]: '-' },
    ],
    [
      'niet als niet is vastgelegd waar zij over gaan',
      [started(), report(first), report(second)],
      { [second]: '-' },
    ],
    [
      'de laatste twee tellen',
      [started(), report(first, ['vacatures']), report(second, ['uren']), report(third, ['uren'])],
      { '2027-05-09': '-', [third]: third },
    ],
  ]);

  const intern = (fields: Typed = {}) => started({ uitvoering: 'intern', ...fields });
  signalHolds('spoor-2-intern-zonder-keurmerk', [
    [
      'vanaf de start',
      [intern()],
      { '2027-01-03': '-', '2027-01-04': '2027-01-04', '2027-01-05': '2027-01-04' },
    ],
    ['ook als het er niet is', [intern({ keurmerk: false })], { '2027-01-04': '2027-01-04' }],
    ['niet met een keurmerk', [intern({ keurmerk: true })], { '2027-01-04': '-' }],
    ['niet bij een bureau', [started()], { '2027-01-04': '-' }],
  ]);

  signalHolds('spoor-2-zonder-belastbaarheid', [
    ['vanaf de start', [started()], { '2027-01-03': '-', '2027-01-04': '2027-01-04' }],
    [
      'niet met een advies van de dag zelf',
      [{ ...able, op: '2027-01-04' }, started()],
      { '2027-01-04': '-' },
    ],
    [
      'wel als de laatste geen mogelijkheden zag',
      [able, advice('2026-09-01', 'geen-benutbare-mogelijkheden'), started()],
      { '2027-01-04': '2027-01-04' },
    ],
  ]);

  signalHolds('bureau-kent-advies-niet', [
    [
      'niet bij een advies van de dag van de start',
      [started(), { ...able, op: '2027-01-04' }],
      { '2027-01-05': '-' },
    ],
    [
      'vanaf het advies',
      [started(), { ...able, op: '2027-02-01' }],
      { '2027-01-31': '-', '2027-02-01': '2027-02-01' },
    ],
    [
      'niet als een rapportage van de dag zelf het noemt',
      [started(), { ...able, op: '2027-02-15' }, report(first)],
      { [first]: '-' },
    ],
    [
      'tot een rapportage het verwerkt',
      [started(), { ...able, op: '2027-02-01' }, report(first)],
      { '2027-02-14': '2027-02-01', [first]: '-' },
    ],
  ]);
});
