// Elke vraag over hoe mensen met elkaar omgaan speelt vanaf haar dag, tot zij beantwoord is (product.md, risicosignalen).
import { describe } from '@jest/globals';
import { notice, refusedFor, stop, talk, warning } from '../support/refused-case.ts';
import { signalHolds } from '../support/signal-cases.ts';
import { typed, type Typed } from '../support/what-if.ts';

const conflict = typed('2026-05-04', 'conflict');
const mediation = (op: string) => typed(op, 'mediation');

describe('vragen over medewerking', () => {
  signalHolds('conflict-zonder-mediation', [
    ['vanaf het conflict', [conflict], { '2026-05-03': '-', '2026-05-04': '2026-05-04' }],
    ['ook na mediation van ervoor', [mediation('2026-05-03'), conflict], { '2026-05-04': '2026-05-04' }],
    ['niet na mediation van de dag zelf', [conflict, mediation('2026-05-04')], { '2026-05-04': '-' }],
    [
      'tot er mediation is',
      [conflict, mediation('2026-05-11')],
      { '2026-05-10': '2026-05-04', '2026-05-11': '-' },
    ],
  ]);

  const advised = typed('2026-06-10', 'advies-bedrijfsarts', {
    id: 'a-1',
    advies: 'belastbaarheid',
    urenPerWeek: 8,
  });
  const aside = (op: string, fields: Typed = {}) =>
    typed(op, 'afwijking-van-advies', { advies: 'a-1', richting: 'minder', ...fields });
  signalHolds('advies-niet-gevolgd', [
    [
      'vanaf de afwijking',
      [advised, aside('2026-06-12')],
      { '2026-06-11': '-', '2026-06-12': '2026-06-12', '2026-07-01': '2026-06-12' },
    ],
    ['niet met het stuk erbij', [advised, aside('2026-06-12', { document: 'd-1' })], { '2026-06-12': '-' }],
    [
      'de laatste zonder stuk telt',
      [advised, aside('2026-06-12'), aside('2026-06-15', { document: 'd-1' })],
      { '2026-06-16': '2026-06-12' },
    ],
  ]);

  // Refused on Thursday 4 June: the notice is due on Monday the 8th.
  signalHolds('kennisgeving-te-laat', [
    ['na twee werkdagen', [refusedFor('geen')], { '2026-06-08': '-', '2026-06-09': '2026-06-09' }],
    [
      'ook als zij alsnog kwam',
      [refusedFor('geen'), { ...notice, op: '2026-06-10' }],
      { '2026-06-09': '2026-06-09', '2026-06-12': '2026-06-09' },
    ],
    [
      'niet als zij op de laatste dag kwam',
      [refusedFor('geen'), { ...notice, op: '2026-06-08' }],
      { '2026-06-12': '-' },
    ],
  ]);

  const stopped = [refusedFor('geen'), notice, talk('nee'), ...warning(), stop('2026-06-17')];
  const asked = typed('2026-06-01', 'deskundigenoordeel-aangevraagd', {
    door: 'werknemer',
    vraag: 'passend-werk',
  });
  const judged = (op: string, uitkomst = 'voor-werknemer') =>
    typed(op, 'deskundigenoordeel-ontvangen', { uitkomst });
  const again = { ...refusedFor('geen', 'gesprek'), op: '2026-06-22' };
  const resumed = typed('2026-07-01', 'medewerking-hervat');
  signalHolds('oordeel-tegen-werkgever', [
    [
      'vanaf het oordeel',
      [asked, ...stopped, judged('2026-06-25')],
      { '2026-06-24': '-', '2026-06-25': '2026-06-25' },
    ],
    [
      'vanaf de maatregel, als die later kwam',
      [asked, ...stopped, judged('2026-06-10')],
      { '2026-06-16': '-', '2026-06-17': '2026-06-10' },
    ],
    [
      'ook bij een oordeel van de dag van de weigering',
      [asked, ...stopped, judged('2026-06-04')],
      { '2026-06-17': '2026-06-04' },
    ],
    ['niet bij een oordeel van ervoor', [asked, judged('2026-06-03'), ...stopped], { '2026-06-17': '-' }],
    ['niet zonder maatregel', [asked, refusedFor('geen'), judged('2026-06-25')], { '2026-06-25': '-' }],
    [
      'niet als het de werkgever gelijk geeft',
      [asked, ...stopped, judged('2026-06-25', 'voor-werkgever')],
      { '2026-06-25': '-' },
    ],
    [
      'ook als er daarna nog iets geweigerd is',
      [asked, ...stopped, again, judged('2026-06-25')],
      { '2026-06-25': '2026-06-25' },
    ],
    [
      'tot de medewerking hervat is',
      [asked, ...stopped, judged('2026-06-25'), resumed],
      { '2026-06-30': '2026-06-25', '2026-07-01': '-' },
    ],
  ]);

  const second = (op: string) => typed(op, 'second-opinion');
  signalHolds('second-opinion-loopt', [
    [
      'vanaf de vraag',
      [refusedFor('geen'), second('2026-06-10')],
      { '2026-06-09': '-', '2026-06-10': '2026-06-10', '2026-06-11': '2026-06-10' },
    ],
    ['niet zonder weigering', [second('2026-06-10')], { '2026-06-10': '-' }],
    [
      'tot de medewerking hervat is, en weer bij een nieuwe weigering',
      [refusedFor('geen'), second('2026-06-10'), resumed, { ...again, op: '2026-07-06' }],
      { '2026-06-30': '2026-06-10', '2026-07-01': '-', '2026-07-06': '2026-06-10' },
    ],
  ]);

  const told = (op: string) => typed(op, 'signaal-werknemer', { wat: 'geen-gesprek' });
  signalHolds('signaal-van-werknemer', [
    [
      'vanaf het signaal, en dan vanaf het laatste',
      [told('2026-05-04'), told('2026-05-11')],
      {
        '2026-05-03': '-',
        '2026-05-04': '2026-05-04',
        '2026-05-10': '2026-05-04',
        '2026-05-11': '2026-05-11',
      },
    ],
  ]);
});
