// Whether check-law finds a duty that names what cannot happen, or says one thing twice.
import { describe, expect, it } from '@jest/globals';
import type { Catalogue } from '../../workflows/law/check-catalogue.ts';
import { checkLaw } from '../../workflows/law/check-law.ts';
import type { Obligation } from '../../workflows/law/obligation.ts';
import { sound } from '../support/sound-duty.ts';

/** Three events are enough. */
const CATALOGUE: Catalogue = {
  voldaan: { verplichting: [] },
  terugval: {},
  'advies-bedrijfsarts': { advies: ['belastbaarheid', 'pauze-spoor-2'], herbeoordelenOp: [] },
};

const only = (change: Partial<Obligation>) =>
  checkLaw(
    [{ version: '2020-01-01', from: '2020-01-01', note: '', obligations: [{ ...sound, ...change }] }],
    new Set(['a-1']),
    CATALOGUE,
  );

const planted: readonly (readonly [string, Partial<Obligation>, string])[] = [
  ['fulfilled by what cannot happen', { by: ['mediation'] }, "no event 'mediation'"],
  ['appearing when what cannot happen', { appears: { when: 'conflict' } }, "no event 'conflict'"],
  ['with rounds of what cannot happen', { appears: { each: { event: 'conflict' } } }, "no event 'conflict'"],
  [
    'counting from what cannot happen',
    {
      appears: { when: 'terugval' },
      due: { rule: 'on', day: { event: 'conflict' } },
    },
    "no event 'conflict'",
  ],
  [
    'counting from a field that is not there',
    { appears: { when: 'terugval' }, due: { rule: 'on', day: { event: 'terugval', field: 'tot' } } },
    "'terugval' has no field 'tot'",
  ],
  [
    'fulfilled by a field that is not there',
    { by: ['terugval'], only: { field: 'advies', is: ['belastbaarheid'] } },
    "'terugval' has no field 'advies'",
  ],
  [
    'fulfilled by a choice that is not there',
    { by: ['advies-bedrijfsarts'], only: { field: 'advies', is: ['belastbaarheid', 'geen-spoor-2'] } },
    "'advies-bedrijfsarts' has no 'geen-spoor-2' in 'advies'",
  ],
  [
    'counting from its round without having rounds',
    { appears: { when: 'terugval' }, due: { rule: 'on', day: { moment: 'aanleiding' } } },
    'counts from what brings a round, but has no rounds',
  ],
  ['that is a secret and always there', { confidential: true }, 'always there, so not a secret'],
  [
    'milder on the same ladder',
    { milder: { in: 'vangnet-zes-weken', kracht: 'beleid', ladder: 'regeling' } },
    'milder, yet on the same ladder',
  ],
  ['waiting twice', { waits: ['pauze-spoor-2', 'pauze-spoor-2'] }, "waits for 'pauze-spoor-2' twice"],
  ['lapsing twice', { lapsesBy: ['aow', 'aow'] }, "lapses by 'aow' twice"],
  ['fulfilled twice', { by: ['voldaan', 'voldaan'] }, "fulfilled by 'voldaan' twice"],
];

describe('check-law, with the catalogue of events', () => {
  it('finds nothing wrong with rounds that count from what brought them, and an answer that only some advices give', () => {
    expect(
      only({
        appears: { each: { event: 'advies-bedrijfsarts' } },
        due: {
          rule: 'latest',
          of: [
            { rule: 'on', day: { moment: 'aanleiding' } },
            { rule: 'on', day: { event: 'advies-bedrijfsarts', field: 'herbeoordelenOp' } },
            { rule: 'on', day: { event: 'terugval', field: 'gemeldOp' } },
          ],
        },
        by: ['voldaan', 'advies-bedrijfsarts'],
        only: { field: 'advies', is: ['pauze-spoor-2'] },
      }),
    ).toStrictEqual([]);
  });

  it.each(planted)('finds a duty %s', (_, change, problem) => {
    expect(only(change)).toStrictEqual([`2020-01-01/probleemanalyse: ${problem}`]);
  });
});
