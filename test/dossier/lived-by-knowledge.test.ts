// Whether a life is told with all that was known, each once: also what was known before it was opened.
import { describe, expect, it } from '@jest/globals';
import { live } from '../../workflows/dossier/diary.ts';
import { readScenario } from '../../workflows/dossier/scenario.ts';
import { lettersOf } from '../support/run-of.ts';
import { D0, done, rowIn, typed, whatIf, type Typed } from '../support/what-if.ts';

const lived = (gebeurtenissen: readonly Typed[], ziekmelding: Typed = {}) => {
  const read = readScenario({ ziekmelding: { eersteZiektedag: D0, ...ziekmelding }, gebeurtenissen });
  return live(read.ziekmelding, read.gebeurtenissen, read.tot).dossier;
};
const ids = (...asked: Parameters<typeof lived>) => lived(...asked).gebeurtenissen.map(({ id }) => id);

describe('een dossier dat pas later wordt geopend', () => {
  const late = { op: '2026-05-04' };
  const report = done('2026-03-03', 'ziekmelding-arbodienst', { id: 'arbo' });
  const analysis = done('2026-04-01', 'probleemanalyse', { id: 'pa' });
  const plan = done('2026-05-06', 'plan-van-aanpak', { id: 'plan' });

  it('weet wat toen al gebeurd was', () => {
    const life = whatIf([report, analysis], '2026-05-04', late);
    expect(rowIn(life, 'ziekmelding-arbodienst')).toMatchObject({ status: 'gedaan', door: 'arbo' });
    expect(rowIn(life, 'probleemanalyse')).toMatchObject({ status: 'gedaan', gedaanOp: '2026-04-01' });
  });

  it('vraagt niet naar wat toen al gedaan was: zonder achterstand geen brief daarover', () => {
    const before = done('2026-04-14', 'plan-van-aanpak');
    const letters = lettersOf([report, analysis, before], { ziekmelding: late, tot: '2026-05-10' });
    expect(letters.filter((line) => line <= '2026-05-04~')).toStrictEqual([
      '2026-05-04 dossier-geopend casemanager+leidinggevende',
    ]);
    expect(letters.filter((line) => /arbodienst|probleemanalyse|plan-van-aanpak/.test(line))).toStrictEqual(
      [],
    );
  });

  it('legt alles eenmaal vast, op de dag van openen en ervoor en erna', () => {
    const onTheDay = done('2026-05-04', 'voortgangsgesprek', { id: 'gesprek' });
    expect(ids([report, analysis, onTheDay, plan], late)).toStrictEqual(['arbo', 'pa', 'gesprek', 'plan']);
  });
});

describe('een leven dag voor dag', () => {
  it('waarin niets gemeld wordt verandert niets aan het dossier: het blijft de eerste revisie', () => {
    expect(lived([])).toMatchObject({ revisie: 1, gebeurtenissen: [] });
  });

  it('legt vast in de volgorde waarin wij het wisten, niet waarin het gebeurde', () => {
    const early = done('2026-03-03', 'ziekmelding-arbodienst', { gemeldOp: '2026-04-20', id: 'laat' });
    const analysis = done('2026-04-10', 'probleemanalyse', { id: 'pa' });
    expect(ids([early, analysis])).toStrictEqual(['pa', 'laat']);
    expect(ids([analysis, early])).toStrictEqual(['pa', 'laat']);
  });

  it('neemt wat op een dag gemeld is in de volgorde van de lijst: de laatste eerste ziektedag geldt', () => {
    const first = (wordt: string) =>
      typed('2026-03-09', 'eerste-ziektedag-gecorrigeerd', { wordt, id: wordt });
    const [before, after] = [first('2026-02-23'), first('2026-02-24')];
    expect(ids([before, after])).toStrictEqual(['2026-02-23', '2026-02-24']);
    // Day 728 from 24 February 2026 is 21 February 2028; from the 23rd it is the 20th.
    expect(whatIf([before, after]).klokken.wachttijdLaatsteDag).toBe('2028-02-21');
    expect(whatIf([after, before]).klokken.wachttijdLaatsteDag).toBe('2028-02-20');
  });
});
