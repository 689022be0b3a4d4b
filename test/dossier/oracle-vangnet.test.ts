// The two tellings for who has a right to ziekengeld, leaves the service or reaches AOW age, on every first sick day of seventeen years.
import { describe, expect, it } from '@jest/globals';
import { disagreements, LAST } from '../support/oracle/compare.ts';
import { dayNumber } from '../support/oracle/days.ts';
import { throwAow, throwVangnet } from '../support/oracle/thrown-vangnet.ts';

describe('de datums rond Ziektewet, uit dienst en AOW, tweemaal uitgerekend', () => {
  it.each([
    ['vierde-dag', LAST],
    ['zes-weken', LAST],
    // Art. 29d: only first sick days up to 2024-12-31.
    ['dertien-weken', dayNumber('2024-12-31')],
  ] as const)('zijn gelijk met vangnet %s, ook als dat later bekend wordt', (melding, last) => {
    expect(disagreements((d0, die) => throwVangnet(d0, die, melding), last)).toStrictEqual([]);
  });

  it('zijn gelijk voor wie de AOW-leeftijd bereikt of al had', () => {
    expect(disagreements(throwAow)).toStrictEqual([]);
  });
});
