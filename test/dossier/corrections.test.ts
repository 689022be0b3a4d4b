// Whether corrections put everything right and delete nothing, and what we knew later does not change what we wrote earlier.
import { describe, expect, it } from '@jest/globals';
import { view } from '../../workflows/dossier/view.ts';
import { day } from '../support/synthetic.ts';
import { atInstant, noon, opened } from '../support/in-memory.ts';
import { report } from '../../workflows/dossier/report.ts';
import { lettersOf } from '../support/run-of.ts';
import { D0, done, rowIn, typed, whatIf } from '../support/what-if.ts';

const life = [
  done('2026-03-30', 'probleemanalyse', { id: 'pa' }),
  done('2026-04-09', 'plan-van-aanpak', { id: 'plan' }),
  typed('2026-05-20', 'werkhervatting', { omvang: 'volledig', id: 'beter' }),
  typed('2026-06-03', 'terugval', { id: 'terug' }),
];
const taken = (gebeurtenis: string, op = '2026-08-03') =>
  typed(op, 'correctie', { gebeurtenis, reden: 'nooit-gebeurd' });
const dates = (events: Parameters<typeof whatIf>[0]) => {
  const { klokken, termijnen } = whatIf(events, '2026-08-03');
  return { klokken, termijnen };
};

describe('een correctie', () => {
  it('brengt de datums precies terug alsof de gebeurtenis er nooit was', () => {
    expect(dates([...life, taken('terug'), taken('beter')])).toStrictEqual(dates(life.slice(0, 2)));
    expect(dates([...life, taken('plan')])).toStrictEqual(dates(life.filter(({ id }) => id !== 'plan')));
    expect(dates([...life, taken('pa')])).toStrictEqual(dates(life.filter(({ id }) => id !== 'pa')));
    expect(dates([...life, taken('pa')])).not.toStrictEqual(dates(life));
  });

  it('haalt ook een gecorrigeerde eerste ziektedag weer weg', () => {
    const wrong = typed('2026-03-09', 'eerste-ziektedag-gecorrigeerd', { wordt: '2026-02-23', id: 'ezd' });
    expect(dates([wrong]).klokken.wachttijdLaatsteDag).toBe('2028-02-20');
    expect(dates([wrong, taken('ezd')])).toStrictEqual(dates([]));
  });

  it('wist niets: de gebeurtenis en de correctie blijven allebei staan', () => {
    let dossier = atInstant(opened(D0), noon(D0)).dossier;
    for (const event of [
      life[0],
      { soort: 'correctie', op: '2026-04-01', gebeurtenis: 'pa', reden: 'andere-dag', id: 'c' },
    ])
      dossier = report(dossier, event, 'x', noon('2026-04-01')).dossier;
    expect(dossier.gebeurtenissen.map(({ id }) => id)).toStrictEqual(['pa', 'c']);
    expect(view(dossier, day('2026-04-01')).gebeurtenissen.map(({ soort }) => soort)).toStrictEqual([
      'ziekmelding',
      'voldaan',
      'correctie',
    ]);
  });

  it('kan het sluiten ongedaan maken, en een overlijden dat een vergissing was', () => {
    const dead = typed('2026-05-04', 'overleden', { id: 'dood' });
    expect(whatIf([dead], '2026-08-03').dossier.fase).toBe('gesloten');
    expect(whatIf([dead, taken('dood')], '2026-08-03').dossier).toStrictEqual({ fase: 'spoor-1' });
  });

  it('noemt een ronde die weer openstaat niet als gedaan', () => {
    const talk = done('2026-06-01', 'voortgangsgesprek', { id: 'gesprek' });
    expect(rowIn(whatIf([talk], '2026-08-03'), 'voortgangsgesprek').status).toBe('gedaan');
    expect(rowIn(whatIf([talk, taken('gesprek')], '2026-08-03'), 'voortgangsgesprek').status).toBe(
      'niet-gedaan',
    );
  });
});

describe('twee tijdassen', () => {
  it('laten de brieven van de dagen waarop wij het nog niet wisten zoals zij waren', () => {
    const known = done('2026-03-20', 'probleemanalyse', { gemeldOp: '2026-04-20' });
    const nothing = lettersOf([], { tot: '2028-12-31' });
    const told = lettersOf([known], { tot: '2028-12-31' });
    const until = (letters: readonly string[]) => letters.filter((line) => line < '2026-04-21');
    expect(until(told)).toStrictEqual(until(nothing));
    expect(told).not.toStrictEqual(nothing);
    expect(told.filter((line) => line > '2026-04-21').join()).not.toContain('probleemanalyse');
  });

  it('laten een datum tellen van de dag waarop iets gebeurde, niet waarop het gemeld is', () => {
    const late = whatIf([done('2026-03-20', 'probleemanalyse', { gemeldOp: '2026-04-20' })], '2026-04-20');
    expect(rowIn(late, 'probleemanalyse')).toMatchObject({ status: 'gedaan', gedaanOp: '2026-03-20' });
    expect(rowIn(late, 'plan-van-aanpak')).toMatchObject({ uiterlijk: '2026-04-03', status: 'verlopen' });
  });

  it('laten een aangekondigd herstel pas op zijn eigen dag werken', () => {
    const announced = typed('2026-05-20', 'werkhervatting', { omvang: 'volledig', gemeldOp: '2026-05-01' });
    expect(whatIf([announced], '2026-05-19').dossier.fase).toBe('spoor-1');
    expect(whatIf([announced], '2026-05-20').dossier.fase).toBe('herstel-observatie');
    const letters = lettersOf([announced], { tot: '2026-12-31' });
    expect(letters.some((line) => line > '2026-05-02' && line < '2026-05-20')).toBe(true);
    expect(letters.filter((line) => line >= '2026-05-20')).toStrictEqual([
      '2026-06-17 dossier-gesloten casemanager',
    ]);
  });
});
