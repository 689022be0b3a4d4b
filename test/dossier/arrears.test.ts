// Whether all that is overdue comes together in one letter: on opening late, and every 28 days while anything stays overdue.
import { describe, expect, it } from '@jest/globals';
import { lettersAbout, lettersOf } from '../support/run-of.ts';
import { done, typed } from '../support/what-if.ts';

const arrears = (...asked: Parameters<typeof lettersOf>): readonly string[] =>
  lettersOf(...asked).flatMap((line) => (line.includes(' achterstand ') ? [line.slice(0, 10)] : []));

describe('een dossier dat te laat geopend wordt', () => {
  const late = { ziekmelding: { op: '2026-05-04' } };

  it('stuurt een brief over alles wat al te laat is, en niet een per verplichting', () => {
    const letters = lettersOf([], late).filter((line) => line < '2026-05-05');
    expect(letters).toStrictEqual([
      '2026-05-04 achterstand casemanager',
      '2026-05-04 dossier-geopend casemanager+leidinggevende',
    ]);
  });

  it('haalt de herinneringen die voorbij zijn niet in, alleen wat nog komt', () => {
    expect(lettersAbout('probleemanalyse', [], late)).toStrictEqual([]);
    expect(lettersAbout('plan-van-aanpak', [], late)).toStrictEqual([
      '2026-05-08 escalatie-hr-manager hr-manager',
    ]);
  });

  it('laat de eerste herinnering van wat nog komt de volgende ochtend gaan', () => {
    const opened = { ziekmelding: { op: '2026-04-08' } };
    expect(lettersAbout('probleemanalyse', [], opened).slice(0, 2)).toStrictEqual([
      '2026-04-09 herinnering-1 casemanager',
      '2026-04-13 vandaag-uiterlijk casemanager',
    ]);
  });

  it('stuurt geen achterstand als er niets te laat is', () => {
    expect(arrears([], { tot: '2026-03-08' })[0]).not.toBe('2026-03-02');
    expect(
      lettersOf([], { ziekmelding: { op: '2026-03-08' } }).filter((line) => line < '2026-03-09'),
    ).toStrictEqual(['2026-03-08 dossier-geopend casemanager+leidinggevende']);
  });
});

describe('wat te laat blijft', () => {
  it('wordt elke 28 dagen na het openen herhaald, op een werkdag', () => {
    // Every fourth Monday after 2 March 2026; Monday 25 May is Whit Monday.
    expect(arrears([]).slice(0, 6)).toStrictEqual([
      '2026-03-30',
      '2026-04-28',
      '2026-05-26',
      '2026-06-22',
      '2026-07-20',
      '2026-08-17',
    ]);
  });

  it('wordt niet herhaald als alles gedaan is', () => {
    const tidy = [
      done('2026-03-03', 'ziekmelding-arbodienst'),
      done('2026-04-10', 'probleemanalyse'),
      done('2026-04-20', 'plan-van-aanpak'),
    ];
    expect(arrears(tidy)[0]).toBe('2026-06-22');
  });

  it('komt de volgende ochtend bijeen als een datum in het verleden schuift, en niet alsnog op de dag van openen', () => {
    const earlier = typed('2026-03-09', 'eerste-ziektedag-gecorrigeerd', { wordt: '2026-01-05' });
    const report = done('2026-03-03', 'ziekmelding-arbodienst');
    expect(arrears([report, earlier], { tot: '2026-03-31' }).slice(0, 2)).toStrictEqual([
      '2026-03-10',
      '2026-03-30',
    ]);
  });
});
