// The two tellings of spoor 2, of a refusal, and of all that UWV decides: one drawn life of each on every first sick day of seventeen years.
import { describe, expect, it } from '@jest/globals';
import { disagreements } from '../support/oracle/compare.ts';
import { throwRefusing } from '../support/oracle/thrown-refusing.ts';
import { throwSpoor2 } from '../support/oracle/thrown-spoor-2.ts';
import { throwUwv } from '../support/oracle/thrown-uwv.ts';

describe('de datums van de procedures, tweemaal uitgerekend', () => {
  it.each([
    ['spoor 2: keuze, uitzondering, start, ander bureau, pauze en hervatting', throwSpoor2],
    ['weigering: kennisgeving, gesprek, toets, waarschuwing, loonmaatregel, hervatting', throwRefusing],
    ['UWV: verlenging, aanvulling, loonsanctie, bekorting, besluit, bezwaar', throwUwv],
  ])('zijn gelijk bij %s', (_, draw) => {
    expect(disagreements(draw)).toStrictEqual([]);
  });
});
