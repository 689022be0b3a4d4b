// Het boek van de datums: wat elke datum is, hoe vaak zij verschoof en sinds wanneer wij dat weten; heen en terug is twee keer.
import { describe, expect, it } from '@jest/globals';
import type { IsoDay } from '../../workflows/calendar/iso-day.ts';
import type { Closing } from '../../workflows/dossier/closing.ts';
import { closingEntry, enter, entryOf, movedOn, type TermBook } from '../../workflows/dossier/terms.ts';
import { accountOf, day, duty, rowsOf } from '../support/synthetic.ts';
import { D0 } from '../support/what-if.ts';

const within = (id: 'probleemanalyse' | 'plan-van-aanpak', weeks: number) =>
  duty({ rule: 'within', term: `${weeks} weeks` as '6 weeks', of: 'eerste-ziektedag' }, { id });
/** Six and eight weeks after Monday 2 March 2026: 13 and 27 April; nine weeks is 4 May. */
const [analysis, plan] = rowsOf(
  accountOf(D0, [], within('probleemanalyse', 6), within('plan-van-aanpak', 8)),
);
const [later] = rowsOf(accountOf(D0, [], within('plan-van-aanpak', 9)));
if (!analysis || !plan || !later) throw new Error('three rows were expected');

const opened = enter({}, [analysis, plan], undefined, day(D0));
const moved = enter(opened, [analysis, later], undefined, day('2026-03-16'));

describe('een nieuwe datum', () => {
  it('staat er sinds de dag dat wij haar weten, en is nog nooit verschoven', () => {
    expect(entryOf(opened, analysis)).toStrictEqual(['2026-04-13', 0, D0]);
    expect(entryOf(opened, plan)).toStrictEqual(['2026-04-27', 0, D0]);
    expect(movedOn(opened, plan, day(D0))).toBe(false);
  });

  it('die nog niet in het boek staat is haar eigen, en is nog nooit verschoven', () => {
    expect(entryOf({}, plan)).toStrictEqual(['2026-04-27', 0, '2026-04-27']);
    expect(movedOn({}, plan, day('2026-04-27'))).toBe(false);
  });
});

describe('een datum die verschuift', () => {
  it('is dan één keer verschoven, en bekend sinds die dag; de andere blijft zoals zij was', () => {
    expect(entryOf(moved, later)).toStrictEqual(['2026-05-04', 1, '2026-03-16']);
    expect(entryOf(moved, analysis)).toStrictEqual(['2026-04-13', 0, D0]);
  });

  it.each([
    ['2026-03-15', false],
    ['2026-03-16', true],
    ['2026-03-17', false],
  ])('verschoof op die dag zelf, niet ervoor of erna: %s', (on, answer) => {
    expect(movedOn(moved, later, day(on))).toBe(answer);
    expect(movedOn(moved, analysis, day(on))).toBe(false);
  });

  it('en weer terugkomt is twee keer verschoven', () => {
    const back = enter(moved, [analysis, plan], undefined, day('2026-03-20'));
    expect(entryOf(back, plan)).toStrictEqual(['2026-04-27', 2, '2026-03-20']);
  });

  it('blijft dezelfde zolang zij niet verschuift, wat er ook nog bekend wordt', () => {
    expect(enter(moved, [analysis, later], undefined, day('2026-04-01'))).toStrictEqual(moved);
  });
});

describe('een verplichting die verdwijnt', () => {
  const gone = enter(opened, [analysis], undefined, day('2026-03-16'));

  it('houdt haar plaats in het boek, zonder datum', () => {
    expect(entryOf(gone, plan)).toStrictEqual(['', 1, '2026-03-16']);
  });

  it('verdwijnt maar één keer', () => {
    expect(enter(gone, [analysis], undefined, day('2026-03-17'))).toStrictEqual(gone);
  });

  it('en terugkomt op dezelfde datum is twee keer verschoven', () => {
    const still = enter(gone, [analysis], undefined, day('2026-03-17'));
    const back = enter(still, [analysis, plan], undefined, day('2026-03-18'));
    expect(entryOf(back, plan)).toStrictEqual(['2026-04-27', 2, '2026-03-18']);
  });
});

describe('het einde van het dossier', () => {
  const closing = (op: IsoDay): Closing => ({ op, reden: 'uit-dienst', door: 'u', overdueBefore: op });
  const ends = enter(opened, [analysis, plan], closing(day('2026-06-01')), day('2026-04-01'));

  it('is onbekend tot het gemeld is, en staat er dan met zijn dag', () => {
    expect(closingEntry(opened)).toBeUndefined();
    expect(closingEntry(ends)).toStrictEqual(['2026-06-01', 0, '2026-04-01']);
  });

  it('verschuift als een datum, en houdt zijn plaats als het niet doorgaat', () => {
    const later = enter(ends, [analysis, plan], closing(day('2026-07-01')), day('2026-04-02'));
    expect(closingEntry(later)).toStrictEqual(['2026-07-01', 1, '2026-04-02']);
    expect(closingEntry(enter(ends, [analysis, plan], undefined, day('2026-04-03')))).toStrictEqual([
      '',
      1,
      '2026-04-03',
    ]);
  });
});

it('een boek van versie 0.1.0, met de dagen uitgeschreven, zegt hetzelfde', () => {
  const old: TermBook = {
    'plan-van-aanpak.1': ['2026-05-04', 1, '2026-03-16'] as never,
    'probleemanalyse.1': ['', 1, '2026-03-16'] as never,
  };
  expect(entryOf(old, later)).toStrictEqual(entryOf(moved, later));
  expect(enter(old, [later], undefined, day('2026-03-20'))).toStrictEqual(old);
});
