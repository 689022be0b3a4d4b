// What the law and UWV ask of a pause of spoor 2 (law.md §4, §12.3.4).
import { describe, expect, it } from '@jest/globals';
import { advice, done, rowIn, typed as event, whatIf, type Typed } from '../support/what-if.ts';

const pause = (op: string, wijze: string, herbeoordelenOp: string) =>
  advice(op, 'pauze-spoor-2', { wijze, herbeoordelenOp });
const planned = [done('2026-04-01', 'probleemanalyse'), done('2026-04-10', 'plan-van-aanpak')];
const started = event('2027-01-04', 'spoor-2-gestart', { uitvoering: 'extern' });

describe('een pauze van spoor 2', () => {
  it('die van minimaal naar gestopt gaat, laat staan wat intussen is gerapporteerd', () => {
    const life = whatIf([
      ...planned,
      started,
      done('2027-02-10', 'voortgangsrapportage'),
      pause('2027-03-01', 'minimaal', '2027-04-12'),
      done('2027-03-26', 'voortgangsrapportage'),
      pause('2027-04-12', 'gestopt', '2027-05-24'),
      advice('2027-05-24', 'hervat-spoor-2'),
    ]);
    expect(
      [1, 2, 3].map((ronde) => {
        const { uiterlijk, status } = rowIn(life, 'voortgangsrapportage', ronde);
        return [uiterlijk, status];
      }),
    ).toStrictEqual([
      ['2027-02-15', 'gedaan'],
      ['2027-03-29', 'gedaan'],
      ['2027-07-05', 'open'],
    ]);
  });

  it('die van gestopt naar minimaal gaat, laat de rapportages weer komen, elke zes weken vanaf die dag', () => {
    const life = whatIf(
      [
        ...planned,
        started,
        pause('2027-02-01', 'gestopt', '2027-03-15'),
        pause('2027-03-15', 'minimaal', '2027-04-26'),
      ],
      '2027-04-01',
    );
    expect(rowIn(life, 'voortgangsrapportage', 1)).toMatchObject({ uiterlijk: '2027-04-26', status: 'open' });
    expect(rowIn(life, 'trajectplan')).toMatchObject({ status: 'opgeschort', opgeschortTot: '2027-04-26' });
  });

  it('verschuift geen dag van wachttijd, loon, gesprekken of WIA', () => {
    const kept = (events: Typed[]) => {
      const { klokken, termijnen } = whatIf(events, '2027-02-01');
      const own = [
        'voortgangsgesprek',
        'ziekmelding-uwv',
        'eerstejaarsevaluatie',
        'wia-aanvraag',
        're-integratieverslag',
      ];
      return [
        klokken,
        termijnen
          .filter(({ verplichting }) => own.includes(verplichting))
          .map(({ verplichting, ronde, uiterlijk, status }) => [verplichting, ronde, uiterlijk, status]),
      ];
    };
    expect(kept([...planned, started, pause('2027-02-01', 'gestopt', '2027-03-15')])).toStrictEqual(
      kept([...planned, started]),
    );
  });

  it('wordt verteld aan casemanager en werknemer, ook als zij wordt verlengd', () => {
    const life = whatIf([
      ...planned,
      started,
      pause('2027-02-01', 'gestopt', '2027-03-15'),
      pause('2027-03-15', 'gestopt', '2027-04-26'),
    ]);
    const told = life.brieven.filter(({ brief }) => brief === 'spoor-2-gepauzeerd');
    expect(told).toStrictEqual(
      ['2027-02-01', '2027-03-15'].map((op) => ({
        op,
        brief: 'spoor-2-gepauzeerd',
        aan: ['casemanager', 'werknemer'],
      })),
    );
  });

  it('die vóór de start eindigt, geeft acht weken vanaf het laatste advies om te hervatten', () => {
    const life = whatIf([
      ...planned,
      pause('2027-03-01', 'minimaal', '2027-04-12'),
      pause('2027-04-12', 'gestopt', '2027-05-24'),
      advice('2027-05-24', 'hervat-spoor-2'),
      pause('2027-06-01', 'gestopt', '2027-07-01'),
      pause('2027-07-01', 'minimaal', '2027-08-01'),
    ]);
    expect(rowIn(life, 'start-spoor-2').uiterlijk).toBe('2027-07-19');
  });
});
