// Na een overlijden is het stil, wat er ook nog stond te gebeuren; en een brief die even niet weg kan, gaat niet verloren.
import { describe, expect, it } from '@jest/globals';
import { letterRecords } from '../../workflows/dossier/letter-record.ts';
import { report } from '../../workflows/dossier/report.ts';
import { atInstant, noon, opened } from '../support/in-memory.ts';
import { refusal, typed, whatIf } from '../support/what-if.ts';

const HOUR = 3_600_000;
const running = () => atInstant(opened('2026-03-02'), noon('2026-03-02')).dossier;
const death = (op: string) => ({ soort: 'overleden', op, id: 'o' });

describe('een overlijden', () => {
  it.each(['2026-03-04', '2026-04-15'])('houdt ook tegen wat een stilstand tot %s had opgehouden', (day) => {
    // The reminder of 3 March was held up; it is nobody's business any more.
    const dead = report(running(), death('2026-03-04'), 'o', noon(day)).dossier;
    const after = atInstant(dead, noon(day));
    expect(after.posted).toStrictEqual([]);
    expect(after.wakes).toBeDefined();
    // Without the death something would have left.
    expect(atInstant(running(), noon(day)).posted.length).toBeGreaterThan(0);
  });

  it('kan gemeld worden zonder eerst recht te zetten wat was aangekondigd', () => {
    for (const known of ['2026-04-01', '2026-05-20']) {
      const announced = typed('2026-05-31', 'uit-dienst', { gemeldOp: `${known}T08:00:00.000Z` });
      const life = whatIf([announced, typed('2026-05-20', 'overleden')], '2026-06-30');
      expect(life.dossier.gesloten).toStrictEqual({ op: '2026-05-20', reden: 'overleden' });
    }
  });

  it('maakt dat wat was aangekondigd niet gebeurt', () => {
    const longer = typed('2026-06-19', 'verlenging-loondoorbetaling', {
      tot: '2028-06-25',
      gemeldOp: '2026-05-01T08:00:00.000Z',
    });
    // An extension stands in for the report to UWV of the forty-second week, from its own day on.
    const report = (life: ReturnType<typeof whatIf>) =>
      life.termijnen.find(({ verplichting }) => verplichting === 'ziekmelding-uwv')?.status;
    expect(report(whatIf([longer], '2026-06-19'))).toBe('gedaan');
    expect(report(whatIf([longer, typed('2026-05-20', 'overleden')], '2028-07-01'))).toBe('vervallen');
    // What began on the day itself did begin.
    const onTheDay = { ...longer, op: '2026-05-20' };
    expect(report(whatIf([onTheDay, typed('2026-05-20', 'overleden')], '2028-07-01'))).toBe('gedaan');
  });

  it('laat daarna niets nieuws toe', () => {
    expect(refusal(typed('2026-05-20', 'overleden'), typed('2026-05-31', 'uit-dienst'))).toBe(
      'het dossier is gesloten op 20 mei 2026 (overleden).',
    );
  });
});

describe('een brief die na een stilstand niet meteen weg kan', () => {
  const failed = atInstant(running(), noon('2026-03-04'), () => 'mislukt');

  it('wacht, met de dag waarop hij had moeten gaan', () => {
    expect(failed.posted.length).toBeGreaterThan(0);
    expect(letterRecords(failed.dossier.brieven)).toContainEqual([
      'ziekmelding-arbodienst.herinnering-1.1.0:casemanager',
      {
        op: '2026-03-04',
        uitkomst: 'uitgesteld',
        sinds: noon('2026-03-04'),
        opnieuw: noon('2026-03-04') + HOUR,
        bedoeldOp: '2026-03-03',
      },
    ]);
    expect(failed.wakes).toBe(noon('2026-03-04') + HOUR);
  });

  it('gaat een uur later alsnog, elk een keer', () => {
    const again = atInstant(failed.dossier, noon('2026-03-04') + HOUR);
    expect(again.posted.map(({ key }) => key)).toStrictEqual(failed.posted.map(({ key }) => key));
    expect(
      letterRecords(again.dossier.brieven).filter(([, { uitkomst }]) => uitkomst !== 'verzonden'),
    ).toStrictEqual([]);
    expect(atInstant(again.dossier, noon('2026-03-04') + 2 * HOUR).posted).toStrictEqual([]);
  });

  it('is na een dag onbestelbaar, en dat wordt verteld', () => {
    let dossier = failed.dossier;
    for (let hour = 1; hour < 24; hour += 1)
      ({ dossier } = atInstant(dossier, noon('2026-03-04') + hour * HOUR, () => 'mislukt'));
    const told = atInstant(dossier, noon('2026-03-05'), () => 'mislukt').dossier;
    expect(told.gebeurtenissen.map(({ soort }) => soort)).toContain('brief-onbestelbaar');
  });
});
