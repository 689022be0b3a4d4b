// Een ronde die in een pauze niet van toepassing is verklaard, houdt na de hervatting haar nummer; geen andere ronde krijgt het.
import { expect, it } from '@jest/globals';
import { advice, rowIn, typed, whatIf } from '../support/what-if.ts';

it('een latere rapportage die in een pauze niet van toepassing is verklaard, blijft dat na de hervatting', () => {
  const life = whatIf(
    [
      typed('2026-03-03', 'spoor-2-gestart', { uitvoering: 'extern' }),
      advice('2026-03-09', 'pauze-spoor-2', { wijze: 'gestopt', herbeoordelenOp: '2026-05-18' }),
      typed('2026-08-31', 'niet-van-toepassing', {
        verplichting: 'voortgangsrapportage',
        ronde: 9,
        reden: 'anders-onderbouwd',
      }),
      advice('2027-03-22', 'hervat-spoor-2'),
    ],
    '2027-03-22',
  );
  const rounds = life.termijnen.filter(({ verplichting }) => verplichting === 'voortgangsrapportage');
  expect(rounds.map(({ ronde }) => ronde)).toStrictEqual(rounds.map((_, place) => place + 9));
  expect(rowIn(life, 'voortgangsrapportage', 9).status).toBe('niet-van-toepassing');
  expect(rowIn(life, 'voortgangsrapportage', 10)).toMatchObject({ uiterlijk: '2027-05-03', status: 'open' });
});
