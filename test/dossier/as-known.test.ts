// Het dossier zoals het op een dag bekend was: met wat toen gemeld was en niets later, op de dag waarop het bekend werd.
import { describe, expect, it } from '@jest/globals';
import { isoDay } from '../../workflows/calendar/iso-day.ts';
import { asKnown } from '../../workflows/dossier/as-known.ts';
import { pictureNow, type Dossier } from '../../workflows/dossier/dossier.ts';
import { readZiekmelding } from '../../workflows/dossier/read-event.ts';
import { report } from '../../workflows/dossier/report.ts';
import { entryOf } from '../../workflows/dossier/terms.ts';
import { DEFAULT_POLICY } from '../../workflows/house/policy.ts';
import { noon, opened } from '../support/in-memory.ts';
import { happened } from '../support/synthetic.ts';

const NUMMER = 'D-2026-TEST23';
const ziekmelding = readZiekmelding({ eersteZiektedag: '2026-03-02' }, 'scenario');

/** Better for fourteen days; the relapse was told a week later. */
const recovery = happened('2026-05-20', 'werkhervatting', { omvang: 'volledig', id: 'beter' });
const relapse = happened('2026-06-03', 'terugval', { id: 'terug', gemeldOp: '2026-06-10' });
const known = (seen: string, ...events: readonly (typeof recovery)[]) =>
  asKnown(NUMMER, ziekmelding, events, DEFAULT_POLICY, isoDay(seen));
const ids = ({ gebeurtenissen }: Dossier) => gebeurtenissen.map(({ id }) => id);

/** Date of the eerstejaarsevaluatie, how often it moved, and since when that was known. */
function evaluation(dossier: Dossier) {
  const row = pictureNow(dossier).rows.find(({ obligation }) => obligation.id === 'eerstejaarsevaluatie');
  return row && entryOf(dossier.termen, row);
}

describe('een dossier zoals het bekend was', () => {
  it('is zonder gebeurtenissen het dossier bij zijn opening', () => {
    const dossier = known('2026-03-02');
    expect([dossier.nummer, dossier.ziekmelding, ids(dossier)]).toStrictEqual([NUMMER, ziekmelding, []]);
    expect(evaluation(dossier)).toStrictEqual(['2027-02-28', 0, '2026-03-02']);
  });

  it('kent de terugval nog niet op de dag voordat die gemeld werd', () => {
    const dossier = known('2026-06-09', recovery);
    expect(ids(dossier)).toStrictEqual(['beter']);
    expect(evaluation(dossier)).toStrictEqual(['2027-02-28', 0, '2026-03-02']);
    expect(pictureNow(dossier).clocks.wachttijdLaatsteDag).toBe('2028-02-27');
  });

  it('kent haar met haar melding, en weet sinds die dag van de nieuwe datum', () => {
    const dossier = known('2026-06-10', recovery, relapse);
    expect(ids(dossier)).toStrictEqual(['beter', 'terug']);
    expect(evaluation(dossier)).toStrictEqual(['2027-03-14', 1, '2026-06-10']);
    expect(pictureNow(dossier).clocks.wachttijdLaatsteDag).toBe('2028-03-12');
  });

  it('heeft zijn brieven gehad tot en met die dag, en nooit minder ver dan zijn opening', () => {
    expect(known('2026-06-09', recovery).afgehandeldTot).toBe('2026-06-09');
    expect(known('2026-03-01').afgehandeldTot).toBe('2026-03-02');
  });

  it('rekent met de huisregels waarmee het geopend is', () => {
    const huisregels = { ...DEFAULT_POLICY };
    const dossier = asKnown(NUMMER, ziekmelding, [recovery], huisregels, isoDay('2026-06-09'));
    expect(dossier.huisregels).toBe(huisregels);
  });

  it('is in alles wat gemeld is gelijk aan het dossier dat toen liep', () => {
    const reports = [
      { soort: 'voldaan', op: '2026-03-30', verplichting: 'probleemanalyse', id: 'pa' },
      { soort: 'verlof', op: '2026-04-20', tot: '2026-05-03', zelfdeOorzaak: 'ja', id: 'verlof' },
      { soort: 'voldaan', op: '2026-05-06', verplichting: 'plan-van-aanpak', id: 'plan' },
    ];
    let running = opened('2026-03-02');
    for (const event of reports) {
      running = report(running, event, 'zelf', noon(event.op)).dossier;
      const replayed = asKnown(
        running.nummer,
        running.ziekmelding,
        running.gebeurtenissen,
        running.huisregels,
        running.afgehandeldTot,
      );
      expect(replayed).toStrictEqual(running);
    }
    expect(ids(running)).toStrictEqual(['pa', 'verlof', 'plan']);
  });
});
