// Het re-integratieverslag van wie ziek uit dienst gaat vraagt wat er op de laatste dag moest zijn, en van wat er dan al is ook het stuk.
import { describe, expect, it } from '@jest/globals';
import { FULL, gaps } from '../support/full-file.ts';
import { done, typed, type Typed } from '../support/what-if.ts';

/** The gaps, weeks later, of who left on a day with nothing on file but this. */
const leftOn = (op: string, ...events: Typed[]) =>
  gaps([...events, typed(op, 'uit-dienst', { gemeldOp: '2027-01-25' })], '2027-05-10');
const about = (words: string, list: readonly string[]) => list.filter((gap) => gap.includes(words));

describe('wie ziek uit dienst gaat', () => {
  it('moet een stuk hebben als de dag ervoor uiterlijk de laatste dag van het dienstverband is', () => {
    expect(about('De eerstejaarsevaluatie', leftOn('2027-02-27'))).toHaveLength(0);
    expect(about('De eerstejaarsevaluatie moest er', leftOn('2027-02-28'))).toHaveLength(1);
  });

  it('moet van wat eerder gedaan is dan hoefde ook het stuk hebben', () => {
    const early = (fields: Typed) =>
      about(
        'eerstejaarsevaluatie',
        leftOn('2027-02-01', done('2027-01-20', 'eerstejaarsevaluatie', { getekend: 'beide', ...fields })),
      );
    expect(early({ document: 'eje' })).toHaveLength(0);
    expect(early({})).toMatchObject([expect.stringContaining('geen-stuk')]);
  });

  it('moet over spoor 2 gesproken hebben als er een jaar om is, en over de rest altijd', () => {
    const silent = (op: string) => about('niet-besproken', leftOn(op));
    expect(silent('2027-02-27')).toHaveLength(7);
    expect(about('spoor 2', silent('2027-02-27'))).toHaveLength(0);
    expect(silent('2027-02-28')).toHaveLength(8);
    expect(about('spoor 2', silent('2027-02-28'))).toHaveLength(1);
  });

  it('moest met spoor 2 begonnen zijn als de dag ervoor uiterlijk de laatste dag van het dienstverband is', () => {
    expect(about('Spoor 2 moest', leftOn('2027-04-10'))).toHaveLength(0);
    expect(about('Spoor 2 moest uiterlijk 11 april 2027', leftOn('2027-04-11'))).toHaveLength(1);
  });
});

it('het verslag voor de WIA vraagt ook wat pas na zijn eigen dag hoeft', () => {
  const advice = typed('2027-11-20', 'advies-bedrijfsarts', {
    advies: 'belastbaarheid',
    urenPerWeek: 16,
    document: 'adv-2',
  });
  expect(about('niet bijgesteld', gaps([...FULL, advice]))).toMatchObject([
    expect.stringContaining('na het advies van 20 november 2027'),
  ]);
});
