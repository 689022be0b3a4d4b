// Whether the drawn lives are worth comparing: they could really happen, and between them they bring every duty.
import { describe, expect, it } from '@jest/globals';
import { OBLIGATIONS } from '../../workflows/law/vocabulary.ts';
import { refusedOf, someLives, type Draw } from '../support/oracle/compare.ts';
import { expectedDates } from '../support/oracle/dates.ts';
import { throwLife } from '../support/oracle/thrown-life.ts';
import { throwRefusing } from '../support/oracle/thrown-refusing.ts';
import { throwGap, throwLateApplication, throwOneLeave } from '../support/oracle/thrown-simple.ts';
import { throwSpoor2 } from '../support/oracle/thrown-spoor-2.ts';
import { throwUwv } from '../support/oracle/thrown-uwv.ts';
import { throwAow, throwVangnet } from '../support/oracle/thrown-vangnet.ts';

const DRAWS: readonly Draw[] = [
  throwGap,
  throwOneLeave,
  throwLateApplication,
  (d0, die) => throwVangnet(d0, die, 'vierde-dag'),
  (d0, die) => throwVangnet(d0, die, 'zes-weken'),
  throwAow,
  throwRefusing,
  throwSpoor2,
  throwUwv,
];
const lives = DRAWS.map(someLives);

describe('de getrokken levens van de tweede telling', () => {
  it('zijn levens die een dossier zou aannemen', () => {
    expect(lives.flat().flatMap(refusedOf)).toStrictEqual([]);
  });

  it('brengen samen elke verplichting van de wet', () => {
    const told = [...lives.flat(), ...someLives(throwLife)].flatMap(({ life }) =>
      [...expectedDates(life).termijnen.keys()].map((key) => key.slice(0, key.indexOf('/'))),
    );
    expect([...new Set(told)].sort()).toStrictEqual([...OBLIGATIONS].sort());
  });
});
