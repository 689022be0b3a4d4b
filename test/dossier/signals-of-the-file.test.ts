// Elke vraag over wat het dossier zal laten zien speelt vanaf haar dag, tot zij beantwoord is, en niet eerder (product.md, risicosignalen).
import { describe } from '@jest/globals';
import { signalHolds } from '../support/signal-cases.ts';
import { done, typed, type Typed } from '../support/what-if.ts';

const advice = (op: string, advies: string, fields: Typed = {}) =>
  typed(op, 'advies-bedrijfsarts', { advies, ...fields });
const started = (fields: Typed = {}) =>
  typed('2027-01-04', 'spoor-2-gestart', { uitvoering: 'extern', ...fields });
const report = (op: string, besproken?: readonly string[]) =>
  done(op, 'voortgangsrapportage', besproken === undefined ? {} : { besproken });

describe('vragen over het dossier', () => {
  const evaluated = (op: string, fields: Typed = {}) => done(op, 'eindevaluatie', fields);
  signalHolds('eindevaluatie-zonder-rapportages', [
    [
      'vanaf de evaluatie',
      [started(), report('2027-02-15'), evaluated('2027-11-15')],
      { '2027-11-14': '-', '2027-11-15': '2027-11-15' },
    ],
    [
      'vanaf de eerste rapportage, als die later kwam',
      [started(), evaluated('2027-11-15'), report('2027-11-22')],
      { '2027-11-21': '-', '2027-11-22': '2027-11-15' },
    ],
    [
      'ook als er daarna nog een komt',
      [started(), report('2027-02-15'), evaluated('2027-11-15'), report('2027-11-22')],
      { '2027-11-16': '2027-11-15' },
    ],
    [
      'niet als zij over spoor 2 gaat',
      [started(), report('2027-02-15'), evaluated('2027-11-15', { besproken: ['spoor-2'] })],
      { '2027-11-15': '-' },
    ],
  ]);

  const yearly = (fields: Typed) => [done('2027-02-01', 'eerstejaarsevaluatie', fields)];
  signalHolds('evaluatie-niet-getekend', [
    [
      'alleen door de werkgever',
      yearly({ getekend: 'alleen-werkgever' }),
      { '2027-01-31': '-', '2027-02-01': '2027-02-01' },
    ],
    ['geweigerd', yearly({ getekend: 'geweigerd' }), { '2027-02-01': '2027-02-01' }],
    [
      'geweigerd, met het stuk erbij',
      yearly({ getekend: 'geweigerd', document: 'd-1' }),
      { '2027-02-01': '-' },
    ],
    ['door beide', yearly({ getekend: 'beide' }), { '2027-02-01': '-' }],
  ]);

  signalHolds('oorzaak-na-verlof-onbekend', [
    [
      'vanaf het verlof',
      [typed('2026-06-01', 'verlof', { tot: '2026-06-30', zelfdeOorzaak: 'onbekend' })],
      { '2026-05-31': '-', '2026-06-01': '2026-06-01' },
    ],
    [
      'niet als zij bekend is',
      [typed('2026-06-01', 'verlof', { tot: '2026-06-30', zelfdeOorzaak: 'ja' })],
      { '2026-06-01': '-' },
    ],
  ]);

  signalHolds('gat-in-gesprekken', [
    [
      'gaat over gesprekken, niet over een bijstelling die is ingehaald',
      [
        done('2026-03-20', 'plan-van-aanpak'),
        advice('2026-05-01', 'belastbaarheid'),
        advice('2026-05-04', 'belastbaarheid'),
      ],
      { '2026-05-20': '-' },
    ],
  ]);
});
