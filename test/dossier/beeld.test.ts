// De brieven in het beeld van een lopend dossier: wat wegging met hoe het afliep, wat nog komt, en elke brief één keer.
import { describe, expect, it } from '@jest/globals';
import { isoDay } from '../../workflows/calendar/iso-day.ts';
import { pictureNow, type Dossier } from '../../workflows/dossier/dossier.ts';
import { nextUp } from '../../workflows/dossier/next-up.ts';
import { recordOutcomes } from '../../workflows/dossier/outcomes.ts';
import { report } from '../../workflows/dossier/report.ts';
import { view, type BriefMetUitkomst } from '../../workflows/dossier/view.ts';
import { atInstant, noon, opened } from '../support/in-memory.ts';
import { readPolicy } from '../../workflows/house/read-policy.ts';
import { D0, whatIf } from '../support/what-if.ts';

/** The mornings on which something leaves when nothing is ever done, through the second telling of the arrears. */
const MORNINGS = [
  D0,
  ...['2026-03-03', '2026-03-09', '2026-03-16', '2026-03-27', '2026-03-30', '2026-04-07', '2026-04-10'],
  ...['2026-04-13', '2026-04-14', '2026-04-17', '2026-04-21', '2026-04-24', '2026-04-27', '2026-04-28'],
];

function livedThrough(...mornings: readonly string[]): Dossier {
  let dossier = opened(D0);
  for (const day of mornings) ({ dossier } = atInstant(dossier, noon(day)));
  return dossier;
}
const brieven = (dossier: Dossier, day: string): readonly BriefMetUitkomst[] =>
  view(dossier, isoDay(day)).brieven;
const inWords = ({ op, brief, aan, verplichting, ronde, uitkomst }: BriefMetUitkomst): string =>
  [op, brief, aan.join('+'), verplichting, ronde, uitkomst].filter((part) => part !== undefined).join(' ');

describe('de brieven van een lopend dossier', () => {
  it('zijn bij de opening die van de vooruitblik: er is nog niets weggegaan', () => {
    expect(brieven(opened(D0), D0)).toStrictEqual(whatIf([]).brieven);
  });

  it('die weggingen staan er met verplichting, ronde en uitkomst; erna komt wat de vooruitblik nog noemt', () => {
    const shown = brieven(livedThrough(...MORNINGS), '2026-04-28');
    expect(shown.filter(({ uitkomst }) => uitkomst).map(inWords)).toStrictEqual([
      '2026-03-02 dossier-geopend casemanager verzonden',
      '2026-03-02 dossier-geopend leidinggevende verzonden',
      '2026-03-03 herinnering casemanager ziekmelding-arbodienst 1 verzonden',
      '2026-03-09 te-laat casemanager ziekmelding-arbodienst 1 verzonden',
      '2026-03-16 escalatie leidinggevende ziekmelding-arbodienst 1 verzonden',
      '2026-03-27 herinnering casemanager probleemanalyse 1 verzonden',
      '2026-03-30 achterstand casemanager verzonden',
      '2026-03-30 escalatie hr-manager ziekmelding-arbodienst 1 verzonden',
      '2026-04-07 herinnering casemanager probleemanalyse 1 verzonden',
      '2026-04-10 herinnering casemanager plan-van-aanpak 1 verzonden',
      '2026-04-13 vandaag-uiterlijk casemanager probleemanalyse 1 verzonden',
      '2026-04-14 te-laat casemanager probleemanalyse 1 verzonden',
      '2026-04-17 escalatie leidinggevende probleemanalyse 1 verzonden',
      '2026-04-21 herinnering casemanager plan-van-aanpak 1 verzonden',
      '2026-04-24 escalatie hr-manager probleemanalyse 1 verzonden',
      '2026-04-27 vandaag-uiterlijk casemanager plan-van-aanpak 1 verzonden',
      '2026-04-28 achterstand casemanager verzonden',
      '2026-04-28 te-laat casemanager plan-van-aanpak 1 verzonden',
    ]);
    expect(shown.slice(18)).toStrictEqual(whatIf([]).brieven.filter(({ op }) => op > '2026-04-28'));
  });

  it('staan meteen na de opening elk één keer, ook die van vandaag', () => {
    expect(brieven(livedThrough(D0), D0).slice(0, 3).map(inWords)).toStrictEqual([
      '2026-03-02 dossier-geopend casemanager verzonden',
      '2026-03-02 dossier-geopend leidinggevende verzonden',
      '2026-03-03 herinnering casemanager ziekmelding-arbodienst 1',
    ]);
  });
});

describe('een brief aan twee, die pas naar één weg is', () => {
  const { letters } = nextUp(opened(D0), pictureNow(opened(D0)), noon(D0));

  it.each([
    ['casemanager', 'leidinggevende'],
    ['leidinggevende', 'casemanager'],
  ])('staat er verzonden aan de %s, en nog te verzenden aan de %s', (gone, waiting) => {
    const letter = letters.find(({ rol }) => rol === gone);
    if (!letter) throw new Error(`no letter to the ${gone}`);
    const half = recordOutcomes(opened(D0), [{ letter, outcome: 'verzonden' }], noon(D0));
    const opening = brieven(half, D0).filter(({ brief }) => brief === 'dossier-geopend');
    expect(opening).toHaveLength(2);
    expect(opening).toStrictEqual(
      expect.arrayContaining([
        { op: D0, brief: 'dossier-geopend', aan: [gone], uitkomst: 'verzonden' },
        { op: D0, brief: 'dossier-geopend', aan: [waiting] },
      ]),
    );
  });
});

describe('wat nooit wegging', () => {
  it('wordt niet alsnog aangekondigd op een dag die voorbij is', () => {
    // Ill since 16 February after all: on the day of the opening the arbodienst was overdue, but nobody knew.
    const moved = report(
      livedThrough(D0, '2026-03-03'),
      { soort: 'eerste-ziektedag-gecorrigeerd', op: '2026-03-05', wordt: '2026-02-16' },
      'c-1',
      noon('2026-03-05'),
    ).dossier;
    const shown = brieven(moved, '2026-03-05');
    expect(
      shown
        .filter(({ op }) => op <= '2026-03-06')
        .map(inWords)
        .toSorted(),
    ).toStrictEqual([
      '2026-03-02 dossier-geopend casemanager verzonden',
      '2026-03-02 dossier-geopend leidinggevende verzonden',
      '2026-03-03 herinnering casemanager ziekmelding-arbodienst 1 verzonden',
      '2026-03-06 achterstand casemanager',
    ]);
  });
});

describe('een brief die wegging met een trap van de werkgever zelf', () => {
  const huisregels = readPolicy({
    ladders: {
      zacht: [
        { step: 'bel-even', letter: 'herinnering', on: { from: 'S', days: -7 }, to: 'desk' },
        { step: 'escalatie-of-niet', letter: 'te-laat', on: { from: 'U', days: 1 }, to: 'desk' },
        { step: 'naar-boven', letter: 'escalatie', on: { from: 'U', days: 8 }, to: ['leidinggevende'] },
      ],
    },
  });

  it('heet naar wat hij is, niet naar de trap', () => {
    let dossier: Dossier = { ...opened('2026-03-02'), huisregels };
    for (const day of ['2026-03-02', '2026-03-03', '2026-03-09', '2026-03-16'])
      ({ dossier } = atInstant(dossier, noon(day)));
    const shown = brieven(dossier, '2026-03-16')
      .filter(({ verplichting, uitkomst }) => verplichting === 'ziekmelding-arbodienst' && uitkomst)
      .map(({ op, brief }) => `${op} ${brief}`);
    expect(shown).toStrictEqual(['2026-03-03 herinnering', '2026-03-09 te-laat', '2026-03-16 escalatie']);
  });
});

describe('een bericht over een gebeurtenis', () => {
  it('is geen brief over een verplichting, hoe het kenmerk van de gebeurtenis er ook uitziet', () => {
    const started = { soort: 'spoor-2-gestart', op: '2026-03-03', id: 'x.1.2', uitvoering: 'extern' };
    const { dossier } = report(livedThrough('2026-03-02'), started, 'x.1.2', noon('2026-03-03'));
    const news = brieven(atInstant(dossier, noon('2026-03-03')).dossier, '2026-03-03').filter(
      ({ brief }) => brief === 'spoor-2-gestart',
    );
    expect(news.length).toBeGreaterThan(0);
    for (const { verplichting, ronde } of news)
      expect([verplichting, ronde]).toStrictEqual([undefined, undefined]);
  });
});
