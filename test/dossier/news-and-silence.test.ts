// Brieven die geen ladder stuurt: elk op haar eigen dag en één keer; wat pas na het einde bekend wordt, en een overlijden, wordt niemand verteld.
import { describe, expect, it } from '@jest/globals';
import { addDays } from '../../workflows/calendar/add-days.ts';
import { openDossier, record, toldNow } from '../../workflows/dossier/dossier.ts';
import type { Gebeurtenis } from '../../workflows/dossier/event.ts';
import { knownOn } from '../../workflows/dossier/known-on.ts';
import { readZiekmelding } from '../../workflows/dossier/read-event.ts';
import { enter } from '../../workflows/dossier/terms.ts';
import { tidings } from '../../workflows/dossier/tidings.ts';
import { opened } from '../support/in-memory.ts';
import { day, happened } from '../support/synthetic.ts';
import { D0 } from '../support/what-if.ts';

/** A dossier in which each event was recorded on the day it became known. */
function life(...events: readonly Gebeurtenis[]) {
  let told = toldNow(opened(D0));
  for (const event of events) told = record(told.dossier, [event], knownOn(event));
  return told;
}
/** What is told from one day up to and including another. */
function told({ dossier, picture }: ReturnType<typeof life>, after: string, until = after) {
  return tidings(dossier, picture, day(after), day(until)).map(({ op, brief, atOnce = false }) =>
    [op, brief, ...(atOnce ? ['meteen'] : [])].join(' '),
  );
}

describe('de brief over de opening', () => {
  it.each([
    ['2026-02-01', '2026-03-01', []],
    ['2026-02-01', D0, ['2026-03-02 dossier-geopend meteen']],
    [D0, D0, ['2026-03-02 dossier-geopend meteen']],
    [D0, '2026-06-01', ['2026-03-02 dossier-geopend meteen']],
    ['2026-03-03', '2026-06-01', []],
  ])('is er alleen op haar eigen dag: van %s tot en met %s', (after, until, lines) => {
    expect(told(life(), after, until)).toStrictEqual(lines);
  });
});

describe('het einde', () => {
  const left = happened('2027-05-31', 'uit-dienst', { gemeldOp: '2027-04-01', id: 'weg' });

  it('dat vooruit bekend is, wordt verteld op de eerste dag dat het dossier gesloten is', () => {
    const lines = told(life(left), '2027-04-01', '2027-06-30').filter((line) => line.includes('gesloten'));
    expect(lines).toStrictEqual(['2027-06-01 dossier-gesloten']);
  });

  it('dat een overlijden is, wordt niemand verteld', () => {
    const died = life(happened('2026-03-10', 'overleden', { id: 'o' }));
    expect(told(died, '2026-03-03', '2026-12-31')).toStrictEqual([]);
    const late = life(happened('2026-03-10', 'overleden', { gemeldOp: '2026-03-16', id: 'o' }));
    expect(told(late, '2026-03-03', '2026-12-31')).toStrictEqual([]);
  });

  it.each([
    ['2027-05-10', ['2027-05-10 spoor-2-gestart meteen']],
    ['2027-05-31', ['2027-05-31 spoor-2-gestart meteen']],
    ['2027-06-01', []],
    ['2027-06-02', []],
  ])('houdt tegen wat pas daarna bekend wordt, niet wat ervoor bekend was: %s', (gemeldOp, lines) => {
    const start = happened('2027-05-10', 'spoor-2-gestart', { uitvoering: 'extern', gemeldOp, id: 's' });
    const about = (line: string) => line.includes('spoor-2-gestart');
    expect(told(life(left, start), '2027-04-01', '2027-07-01').filter(about)).toStrictEqual(lines);
  });
});

describe('een vraag', () => {
  const conflict = happened('2026-05-04', 'conflict', { id: 'c' });

  it('gaat meteen op de dag dat zij ontstaat, en aan het begin van het tweede jaar met de ochtend mee', () => {
    // Day 364 is Sunday 28 February 2027; the second year begins on Monday 1 March.
    const asked = life(conflict);
    expect(told(asked, '2026-05-04')).toStrictEqual(['2026-05-04 signaal meteen']);
    expect(told(asked, '2027-03-01')).toStrictEqual(['2027-03-01 signaal']);
    expect(told(asked, '2026-05-05', '2027-02-28')).toStrictEqual([]);
    expect(told(asked, '2027-03-02', '2028-02-27')).toStrictEqual([]);
    expect(told(asked, '2026-04-01', '2026-05-03')).toStrictEqual([]);
  });

  it('wordt één keer gesteld, ook als er op de eerste dag van het tweede jaar iets gemeld is', () => {
    const again = happened('2027-03-01', 'voldaan', { verplichting: 'eerstejaarsevaluatie', id: 'ev' });
    expect(told(life(conflict, again), '2027-03-01')).toStrictEqual(['2027-03-01 signaal']);
  });
});

describe('een nieuwe wet die een dossier aanneemt', () => {
  const ziekmelding = readZiekmelding({ eersteZiektedag: '2023-02-06' }, 'scenario');
  const adopted = happened('2023-07-03', 'wet-aangenomen', { versie: '2023-07-01', id: 'wet' });
  const { dossier, picture } = record(openDossier('D-1', ziekmelding), [adopted], day('2023-07-03'));

  /** The picture as if the new law put the evaluation two weeks later. */
  const later = {
    ...picture,
    rows: picture.rows.map((row) =>
      row.obligation.id === 'eerstejaarsevaluatie' ? { ...row, uiterlijk: addDays(row.uiterlijk, 14) } : row,
    ),
  };
  /** What is told when one picture became the other on a day. */
  function lines(from: typeof picture, to: typeof picture, on: string, after = '2023-02-07') {
    const termen = enter(enter({}, from.rows, undefined, day('2023-02-06')), to.rows, undefined, day(on));
    return tidings({ ...dossier, termen }, to, day(after), day('2023-12-31'));
  }

  it('wordt meteen aan de casemanager verteld als zij één datum verschoof', () => {
    expect(lines(picture, later, '2023-07-03')).toStrictEqual([
      {
        op: '2023-07-03',
        key: 'nieuwe-wetsversie.2023-07-01',
        brief: 'nieuwe-wetsversie',
        trede: 'nieuwe-wetsversie',
        aan: ['casemanager'],
        atOnce: true,
      },
    ]);
    expect(lines(picture, later, '2023-07-03', '2023-07-03')).toHaveLength(1);
    expect(lines(picture, later, '2023-07-03', '2023-07-04')).toStrictEqual([]);
  });

  it('wordt niet verteld als zij niets verschoof, of er op een andere dag iets verschoof', () => {
    expect(lines(picture, picture, '2023-07-03')).toStrictEqual([]);
    expect(lines(picture, later, '2023-07-02')).toStrictEqual([]);
    expect(lines(picture, later, '2023-07-04')).toStrictEqual([]);
  });

  it('wordt niet verteld als die dag alleen iets anders een datum verschoof', () => {
    expect(lines(later, picture, '2023-07-03')).toStrictEqual([]);
  });
});
