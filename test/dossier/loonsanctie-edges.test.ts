// Een loonsanctie aan haar randen: verlof eromheen, en een besluit op een verzoek dat er niet is.
import { describe, expect, it } from '@jest/globals';
import type { Gebeurtenis } from '../../workflows/dossier/event.ts';
import { loonsanctieOf } from '../../workflows/dossier/loonsanctie.ts';
import { accountOf, day, happened, leave } from '../support/synthetic.ts';
import { D0 } from '../support/what-if.ts';

/** Pay until 27 February 2028; decided in time, so fifty-two whole weeks are added: 25 February 2029. */
const [PAID, DUE] = [day('2028-02-27'), day('2028-01-16')];
const imposed = happened('2028-01-03', 'loonsanctie-opgelegd', {
  id: 'sanctie',
  besluitOp: '2028-01-03',
  tekortkomingen: ['start-spoor-2'],
});
const sanction = (...events: readonly Gebeurtenis[]) =>
  loonsanctieOf(accountOf(D0, [imposed, ...events]), PAID, DUE);

describe('een loonsanctie', () => {
  it('begint op de dag na het loon en duurt tweeënvijftig weken', () => {
    expect(sanction()).toMatchObject({ from: '2028-02-28', last: '2029-02-25', fullLast: '2029-02-25' });
  });

  it.each([
    ['op de dag voor de sanctie eindigde', leave('2028-02-14', '2028-02-27'), '2029-02-25'],
    ['op haar eerste dag begint en een dag duurt', leave('2028-02-28', '2028-02-28'), '2029-02-26'],
    ['op haar eerste dag begint en een week duurt', leave('2028-02-28', '2028-03-05'), '2029-03-04'],
    ['op haar laatste dag begint', leave('2029-02-25', '2029-02-27'), '2029-02-28'],
    ['na haar begint', leave('2029-02-26', '2029-02-28'), '2029-02-25'],
  ])('schuift op met verlof, maar niet met verlof daarbuiten: dat %s', (_what, event, last) => {
    expect(sanction(event)?.last).toBe(last);
  });

  // Art. 25 lid 9, third sentence: the extended term starts when the leave ends. Fifty-two weeks from 6 March 2028.
  it.each([
    ['op haar eerste dag begint', leave('2028-02-28', '2028-03-05')],
    ['al liep toen het loon eindigde', leave('2028-02-14', '2028-03-05')],
  ])('begint pas na verlof dat %s', (_what, event) => {
    expect(sanction(event)).toMatchObject({ from: '2028-03-06', last: '2029-03-04' });
  });

  it.each(['toegewezen', 'afgewezen'])('wordt niet korter van een besluit zonder verzoek: %s', (uitkomst) => {
    const decision = happened('2028-06-01', 'bekorting-besluit', { uitkomst });
    expect(sanction(decision)).toStrictEqual(sanction());
    // Nor when the request came only after it.
    const late = happened('2028-06-02', 'bekorting-verzocht');
    expect(sanction(decision, late)).toStrictEqual(sanction());
  });

  it('is er niet als niemand haar oplegde, of te laat', () => {
    expect(loonsanctieOf(accountOf(D0, []), PAID, DUE)).toBeUndefined();
    expect(loonsanctieOf(accountOf(D0, [imposed]), day('2028-01-02'), DUE)).toBeUndefined();
    expect(loonsanctieOf(accountOf(D0, [imposed]), day('2028-01-03'), DUE)).toBeDefined();
  });
});
