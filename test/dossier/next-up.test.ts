// Whether a running dossier does the right thing at an instant: send, wait, try again, give up, or end.
import { describe, expect, it } from '@jest/globals';
import { isoDay } from '../../workflows/calendar/iso-day.ts';
import { pictureNow, type Dossier } from '../../workflows/dossier/dossier.ts';
import { letterOf } from '../../workflows/dossier/letter-record.ts';
import { nextUp, RETRY_MS } from '../../workflows/dossier/next-up.ts';
import { report } from '../../workflows/dossier/report.ts';
import { retentionEnd } from '../../workflows/dossier/retention.ts';
import { wakeInstant } from '../../workflows/dossier/wake.ts';
import { atInstant, noon, opened } from '../support/in-memory.ts';

const D0 = '2026-03-02';
const told = (dossier: Dossier, day: string, event: Record<string, unknown>): Dossier =>
  report(dossier, { op: day, ...event }, `${day}.${String(event.soort)}`, noon(day)).dossier;
const morning = (day: string, dossier: Dossier): number => wakeInstant(isoDay(day), dossier.nummer);
const keys = (posted: readonly { key: string }[]) => posted.map(({ key }) => key);

describe('een dossier dat net geopend is', () => {
  it('schrijft meteen, en wordt wakker op de ochtend van de eerste herinnering', () => {
    const { posted, wakes, dossier } = atInstant(opened(D0), noon(D0));
    expect(keys(posted)).toStrictEqual(['dossier-geopend:casemanager', 'dossier-geopend:leidinggevende']);
    expect(wakes).toBe(morning('2026-03-03', dossier));
    expect(atInstant(dossier, noon(D0)).posted).toStrictEqual([]);
  });

  it('slaapt op een sleutel waar niets persoonlijks in staat', () => {
    const { dossier } = atInstant(opened(D0), noon(D0));
    expect(nextUp(dossier, pictureNow(dossier), noon(D0)).next).toStrictEqual({
      at: morning('2026-03-03', dossier),
      key: 'ziekmelding-arbodienst.1',
      op: '2026-03-03',
    });
  });

  it('verstuurt niets voor de ochtend, en alles erna', () => {
    const { dossier } = atInstant(opened(D0), noon(D0));
    const at = morning('2026-03-03', dossier);
    expect(atInstant(dossier, at - 1).posted).toStrictEqual([]);
    expect(keys(atInstant(dossier, at).posted)).toStrictEqual([
      'ziekmelding-arbodienst.herinnering-1.1.0:casemanager',
    ]);
  });
});

describe('na een stilstand', () => {
  it('gaat van de treden over een verplichting alleen de laatste', () => {
    const { dossier } = atInstant(opened(D0), noon(D0));
    const { posted } = atInstant(dossier, noon('2026-04-15'));
    expect(keys(posted).toSorted()).toStrictEqual([
      'achterstand.2026-03-30:casemanager',
      'plan-van-aanpak.herinnering-1.1.0:casemanager',
      'probleemanalyse.te-laat.1.0:casemanager',
      'ziekmelding-arbodienst.escalatie-hr-manager.1.0:hr-manager',
    ]);
    expect(posted.every(({ op, on }) => op === '2026-04-15' && on === op)).toBe(true);
  });

  it('komt wat is overgeslagen niet alsnog', () => {
    const { dossier } = atInstant(opened(D0), noon(D0));
    const later = atInstant(dossier, noon('2026-04-15')).dossier;
    expect(atInstant(later, noon('2026-04-15')).posted).toStrictEqual([]);
    expect(keys(atInstant(later, noon('2026-04-17')).posted)).toStrictEqual([
      'probleemanalyse.escalatie-leidinggevende.1.0:leidinggevende',
    ]);
  });
});

describe('een dossier waarin de WIA te laat is aangevraagd en verder niemand iets doet', () => {
  it('slaapt nooit zonder wekker, ook niet als de wet niets meer vraagt', () => {
    let { dossier, wakes } = atInstant(opened(D0), noon(D0));
    const until = (end: number): void => {
      while (wakes !== undefined && wakes < end) ({ dossier, wakes } = atInstant(dossier, wakes));
    };
    until(noon('2028-02-01'));
    ({ dossier, wakes } = atInstant(
      told(dossier, '2028-02-01', { soort: 'wia-aangevraagd' }),
      noon('2028-02-01'),
    ));
    until(noon('2029-01-01'));
    expect(wakes).toBeLessThan(noon('2029-02-01'));
    expect(letterOf(dossier.brieven, 'achterstand.2028-12-04:casemanager')?.op).toBe('2028-12-04');
  });
});

describe('een brief die niet bezorgd kan worden', () => {
  const fresh = atInstant(opened(D0), noon(D0)).dossier;
  const first = morning('2026-03-03', fresh);
  const reminder = 'ziekmelding-arbodienst.herinnering-1.1.0:casemanager';

  it('wordt elk uur opnieuw geprobeerd, en draagt de dag van de eerste poging', () => {
    const failed = atInstant(fresh, first, () => 'mislukt');
    expect(letterOf(failed.dossier.brieven, reminder)).toStrictEqual({
      op: '2026-03-03',
      uitkomst: 'uitgesteld',
      sinds: first,
      opnieuw: first + RETRY_MS,
    });
    expect(failed.wakes).toBe(first + RETRY_MS);
    const again = atInstant(failed.dossier, first + RETRY_MS);
    expect(again.posted).toStrictEqual([{ on: '2026-03-03', op: '2026-03-03', key: reminder }]);
    expect(letterOf(again.dossier.brieven, reminder)?.op).toBe('2026-03-03');
  });

  it('is na een dag onbestelbaar, en dat hoort de casemanager, of de HR-manager als het die was', () => {
    let dossier = atInstant(fresh, first, () => 'mislukt').dossier;
    for (let hour = 1; hour < 24; hour += 1)
      dossier = atInstant(dossier, first + hour * RETRY_MS, () => 'mislukt').dossier;
    expect(letterOf(dossier.brieven, reminder)).toMatchObject({ uitkomst: 'uitgesteld' });
    const given = atInstant(dossier, first + 24 * RETRY_MS, ({ line }) =>
      line.brief === 'bezorgfout' ? 'verzonden' : 'mislukt',
    );
    expect(keys(given.posted)).toStrictEqual([reminder, `bezorgfout.onbestelbaar.${reminder}:hr-manager`]);
    expect(letterOf(given.dossier.brieven, reminder)).toStrictEqual({
      op: '2026-03-03',
      uitkomst: 'onbestelbaar',
    });
    expect(given.dossier.gebeurtenissen.map(({ soort }) => soort)).toStrictEqual(['brief-onbestelbaar']);
    expect(atInstant(given.dossier, first + 25 * RETRY_MS).posted).toStrictEqual([]);
  });

  it('meldt een onbestelbare bezorgfout niet nog een keer', () => {
    const lost = atInstant(fresh, first, () => 'onbestelbaar');
    expect(keys(lost.posted)).toHaveLength(2);
    expect(lost.dossier.gebeurtenissen).toHaveLength(1);
  });

  it('hoeft niet meer als het intussen gedaan is: dan wordt zij vergeten', () => {
    const failed = atInstant(fresh, first, () => 'mislukt').dossier;
    const done = told(failed, '2026-03-03', { soort: 'voldaan', verplichting: 'ziekmelding-arbodienst' });
    const step = atInstant(done, noon('2026-03-04'));
    expect(step.posted).toStrictEqual([]);
    expect(letterOf(step.dossier.brieven, reminder)).toBeUndefined();
  });
});

describe('het bewaren', () => {
  const recovery = { soort: 'werkhervatting', omvang: 'volledig', structureel: true, spoor: '1' };

  it.each([
    [{}, '2028-04-27'],
    [{ eigenrisicodragerZw: true }, '2031-04-27'],
    [{ eigenrisicodragerWga: true }, '2036-04-27'],
    [{ eigenrisicodragerZw: true, eigenrisicodragerWga: true }, '2036-04-27'],
  ])('eindigt twee, vijf of tien jaar na het sluiten: %j', (fields, end) => {
    const closed = told(opened(D0, fields), '2026-03-30', recovery);
    expect(retentionEnd(pictureNow(closed))).toBe(end);
  });

  it('houdt een gesloten dossier slapend tot die dag, en dan is het klaar', () => {
    const closed = atInstant(
      told(atInstant(opened(D0), noon(D0)).dossier, '2026-03-30', recovery),
      noon('2026-04-28'),
    );
    expect(keys(closed.posted)).toContain('dossier-gesloten.0:casemanager');
    expect(closed.wakes).toBe(morning('2028-04-27', closed.dossier));
    expect(atInstant(closed.dossier, noon('2028-04-26'))).toMatchObject({ posted: [], ended: false });
    expect(atInstant(closed.dossier, morning('2028-04-27', closed.dossier))).toMatchObject({
      posted: [],
      ended: true,
    });
  });

  it('begint niet zolang geen einde bekend is', () => {
    expect(retentionEnd(pictureNow(opened(D0)))).toBeUndefined();
  });
});

describe('de ochtend', () => {
  it('ligt voor elk dossier tussen vijf uur en kwart voor zeven UTC, en niet voor alle gelijk', () => {
    const midnight = Date.parse('2026-07-01T00:00:00Z');
    const times = Array.from(
      { length: 2000 },
      (_, n) => wakeInstant(isoDay('2026-07-01'), `D-2026-${String(n)}`) - midnight,
    );
    expect(Math.min(...times)).toBeGreaterThanOrEqual(5 * 3_600_000);
    expect(Math.max(...times)).toBeLessThan(6.75 * 3_600_000);
    const quarters = new Set(times.map((time) => Math.floor(time / 900_000)));
    expect([...quarters].toSorted((a, b) => a - b)).toStrictEqual([20, 21, 22, 23, 24, 25, 26]);
  });

  it('is voor een dossier elke dag op hetzelfde tijdstip', () => {
    const at = (day: string) => wakeInstant(isoDay(day), 'D-2026-7K3M9Q') % 86_400_000;
    expect(new Set(['2026-03-28', '2026-03-29', '2026-10-25', '2028-02-29'].map(at)).size).toBe(1);
  });
});
