// A law that changes in the middle of running dossiers: adopted by an event, with dates before and after, and letters only for what moved.
import { beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { LawPage, Obligation } from '../../workflows/law/obligation.ts';
import { law20200101 } from '../../workflows/law/versions/2020-01-01.ts';
import { law20230701 } from '../../workflows/law/versions/2023-07-01.ts';
import type { ObligationId } from '../../workflows/law/vocabulary.ts';

/** What a law of 2027 might change: the eerstejaarsevaluatie two weeks earlier, the application a week earlier, the probleemanalyse too. */
const CHANGES: Readonly<Partial<Record<ObligationId, Pick<Obligation, 'due'>>>> = {
  probleemanalyse: { due: { rule: 'within', term: '5 weeks', of: 'eerste-ziektedag' } },
  eerstejaarsevaluatie: { due: { rule: 'in-week', week: 50 } },
  'wia-aanvraag': { due: { rule: 'before', term: '12 weeks', end: 'wachttijd' } },
};
const law2027: LawPage = {
  ...law20230701,
  version: '2027-01-01',
  from: '2027-01-01',
  adoptableFrom: '2026-01-01',
  obligations: law20230701.obligations.map((duty) => ({ ...duty, ...CHANGES[duty.id] })),
};

// Another edition of the law, with one page more; everything that reads it is real.
jest.unstable_mockModule('../../workflows/law/pages.ts', () => ({
  LAW_PAGES: [law20200101, { ...law20230701, until: '2026-12-31' }, law2027],
}));

let told: typeof import('../support/what-if.ts');
let letters: typeof import('../support/run-of.ts');
let preview: typeof import('../../workflows/dossier/report.ts').report;
let openDossier: typeof import('../../workflows/dossier/dossier.ts').openDossier;
let pictureNow: typeof import('../../workflows/dossier/dossier.ts').pictureNow;
let nextUp: typeof import('../../workflows/dossier/next-up.ts').nextUp;
let orderFor: typeof import('../../workflows/dossier/orders.ts').orderFor;
let readZiekmelding: typeof import('../../workflows/dossier/read-event.ts').readZiekmelding;
beforeAll(async () => {
  told = await import('../support/what-if.ts');
  letters = await import('../support/run-of.ts');
  ({ report: preview } = await import('../../workflows/dossier/report.ts'));
  ({ openDossier, pictureNow } = await import('../../workflows/dossier/dossier.ts'));
  ({ nextUp } = await import('../../workflows/dossier/next-up.ts'));
  ({ orderFor } = await import('../../workflows/dossier/orders.ts'));
  ({ readZiekmelding } = await import('../../workflows/dossier/read-event.ts'));
});

const fresh = () =>
  openDossier('D-2026-2B2B2B', readZiekmelding({ eersteZiektedag: '2026-03-02' }, 'scenario'));
const adoption = (op: string, versie = '2027-01-01') => ({
  soort: 'wet-aangenomen',
  op,
  versie,
  id: 'wet-1',
});
const analysis = { soort: 'voldaan', op: '2026-04-13', verplichting: 'probleemanalyse' };

describe('een wet die verandert terwijl dossiers lopen', () => {
  it('geldt vanzelf alleen voor wie er op of na zijn eerste dag ziek wordt', () => {
    expect(told.whatIf([]).wetsversie).toBe('2023-07-01');
    expect(told.whatIf([], undefined, { eersteZiektedag: '2027-01-01' }).wetsversie).toBe('2027-01-01');
  });

  it('verschuift bij het aannemen wat nog komt, en laat staan wat al gedaan was', () => {
    const before = told.whatIf([analysis], '2027-01-04');
    const after = told.whatIf([analysis, adoption('2027-01-04')], '2027-01-04');
    expect(after.wetsversie).toBe('2027-01-01');
    expect(told.rowIn(before, 'eerstejaarsevaluatie').uiterlijk).toBe('2027-02-28');
    expect(told.rowIn(after, 'eerstejaarsevaluatie').uiterlijk).toBe('2027-02-14');
    expect(told.rowIn(before, 'wia-aanvraag').uiterlijk).toBe('2027-12-12');
    expect(told.rowIn(after, 'wia-aanvraag').uiterlijk).toBe('2027-12-05');
    for (const forecast of [before, after])
      expect(told.rowIn(forecast, 'probleemanalyse')).toMatchObject({
        uiterlijk: '2026-04-13',
        status: 'gedaan',
      });
  });

  it('velt met de nieuwe datum wel een oordeel over wat nog openstond', () => {
    const after = told.whatIf([adoption('2027-01-04')], '2027-01-04');
    expect(told.rowIn(after, 'probleemanalyse')).toMatchObject({
      uiterlijk: '2026-04-06',
      status: 'verlopen',
    });
  });

  it('antwoordt met de datums van vóór en na, en met niets anders', () => {
    const at = (day: string) => Date.parse(`${day}T12:00:00Z`);
    const { dossier } = preview(fresh(), analysis, 'a', at('2026-04-13'));
    const { answer, dossier: adopted } = preview(dossier, adoption('2027-01-04'), 'w', at('2027-01-04'));
    expect(
      answer.termijnen.map(({ verplichting, was, wordt }) => [
        verplichting,
        was?.uiterlijk,
        wordt?.uiterlijk,
      ]),
    ).toStrictEqual([
      ['eerstejaarsevaluatie', '2027-02-28', '2027-02-14'],
      ['wia-aanvraag', '2027-12-12', '2027-12-05'],
    ]);
    expect(dossier.wet.versie).toBe('2023-07-01');
    expect(adopted.wet.versie).toBe('2027-01-01');
  });

  it('schrijft over wat verschoof, en over niets anders', () => {
    const moved = letters.lettersOf([analysis, adoption('2027-01-04')], { tot: '2027-01-04' });
    const plain = letters.lettersOf([analysis], { tot: '2027-01-04' });
    expect(moved).toContain('2027-01-04 nieuwe-wetsversie casemanager');
    const about = (lines: readonly string[]) =>
      lines.filter((line) => !/eerstejaarsevaluatie|wia-aanvraag|nieuwe-wetsversie|achterstand/.test(line));
    expect(about(moved)).toStrictEqual(about(plain));
    expect(moved.filter((line) => line.includes('eerstejaarsevaluatie'))).toContain(
      '2027-01-29 herinnering-1 casemanager eerstejaarsevaluatie/1',
    );
  });

  it('noemt als verschoven wat de wet verschoof, en niet wat die dag door iets anders verschoof', () => {
    const now = Date.parse('2027-01-04T12:00:00Z');
    const reported = {
      soort: 'spoor-1-uitgesloten',
      op: '2027-01-04',
      grond: 'geen-passend-werk',
      document: 'doc-1',
    };
    const excluded = preview(fresh(), reported, 'u', now);
    expect(excluded.answer.termijnen.map(({ verplichting }) => verplichting)).toContain('start-spoor-2');
    const { dossier } = preview(excluded.dossier, adoption('2027-01-04'), 'w', now);
    const picture = pictureNow(dossier);
    const listed = nextUp(dossier, picture, now)
      .letters.filter(({ line }) => line.brief === 'nieuwe-wetsversie')
      .map((letter) => orderFor(letter, dossier, picture).termijnen);
    expect(listed.map((terms) => terms.map(({ verplichting }) => verplichting))).toStrictEqual([
      ['probleemanalyse', 'eerstejaarsevaluatie', 'wia-aanvraag'],
    ]);
  });

  it('schrijft niet als er niets verschuift', () => {
    const lines = letters.lettersOf([adoption('2023-07-03', '2023-07-01')], {
      ziekmelding: { eersteZiektedag: '2023-02-06' },
      tot: '2023-07-03',
    });
    expect(lines.filter((line) => line.includes('nieuwe-wetsversie'))).toStrictEqual([]);
    expect(lines).toStrictEqual(
      letters.lettersOf([], { ziekmelding: { eersteZiektedag: '2023-02-06' }, tot: '2023-07-03' }),
    );
  });

  it('komt met een correctie op het aannemen weer terug op de oude datums', () => {
    const back = told.whatIf(
      [
        adoption('2027-01-04'),
        { soort: 'correctie', op: '2027-01-05', gebeurtenis: 'wet-1', reden: 'nooit-gebeurd' },
      ],
      '2027-01-05',
    );
    expect([back.wetsversie, told.rowIn(back, 'eerstejaarsevaluatie').uiterlijk]).toStrictEqual([
      '2023-07-01',
      '2027-02-28',
    ]);
  });

  it.each<[string, Readonly<Record<string, unknown>>, Readonly<Record<string, unknown>>, string]>([
    [
      'vóór haar eerste dag',
      adoption('2026-12-31'),
      {},
      'wetsversie 2027-01-01 geldt pas vanaf 1 januari 2027.',
    ],
    [
      'die er niet is',
      adoption('2027-01-04', '2026-07-01'),
      {},
      'Wetsversie 2026-07-01 is er niet (wel: 2020-01-01, 2023-07-01, 2027-01-01).',
    ],
    [
      'die het dossier al heeft',
      adoption('2027-01-04', '2023-07-01'),
      {},
      'dit dossier rekent al met wetsversie 2023-07-01.',
    ],
    [
      'die ouder is',
      adoption('2027-01-04', '2020-01-01'),
      {},
      'dit dossier rekent al met een nieuwere wetsversie (2023-07-01).',
    ],
    [
      'die niet voor lopende dossiers van toen is',
      adoption('2027-01-04'),
      { eersteZiektedag: '2025-12-31' },
      'wetsversie 2027-01-01 geldt niet voor een eerste ziektedag op 31 december 2025.',
    ],
  ])('weigert een wetsversie %s', (_what, event, ziekmelding, sentence) => {
    expect(() => told.whatIf([event], undefined, ziekmelding)).toThrow(sentence);
  });
});
