// Whether a dossier as an earlier version kept it goes on as if nothing had changed: days as they are written, letters in one heap.
import { describe, expect, it } from '@jest/globals';
import { amsterdamDay } from '../../workflows/calendar/amsterdam-day.ts';
import type { IsoDay } from '../../workflows/calendar/iso-day.ts';
import type { Dossier } from '../../workflows/dossier/dossier.ts';
import { letterRecords } from '../../workflows/dossier/letter-record.ts';
import { closingEntry } from '../../workflows/dossier/terms.ts';
import { report } from '../../workflows/dossier/report.ts';
import { view } from '../../workflows/dossier/view.ts';
import { dayOf } from '../../workflows/calendar/day-number.ts';
import { D0 } from '../support/what-if.ts';
import { atInstant, noon, opened } from '../support/in-memory.ts';

/** The same state as 0.4.0 kept it: no shelves. */
function withoutShelves(dossier: Dossier): Dossier {
  const shelves = dossier.brieven as Readonly<Record<string, Record<string, number>>>;
  const heap = Object.entries(shelves).flatMap(([shelf, letters]) =>
    Object.entries(letters).map(([label, kept]) => [`${shelf}${label}`, kept] as const),
  );
  return { ...dossier, brieven: Object.fromEntries(heap) };
}

/** The same state in the words of 0.1.0. */
function inFull(dossier: Dossier): Dossier {
  const written = <D extends IsoDay | ''>(day: number | D): IsoDay | D =>
    typeof day === 'number' ? dayOf(day) : day;
  return {
    ...dossier,
    brieven: Object.fromEntries(letterRecords(dossier.brieven)),
    termen: Object.fromEntries(
      Object.entries(dossier.termen).map(([key, [day, moved, known]]) => [
        key,
        [written(day), moved, written(known)] as const,
      ]),
    ),
  };
}

describe.each([
  ['0.4.0', withoutShelves],
  ['0.1.0', inFull],
])('een dossier uit %s', (_, asKeptBefore) => {
  const now = atInstant(opened(D0), noon('2026-03-10')).dossier;
  const before = asKeptBefore(now);
  const analysis = { soort: 'voldaan', op: '2026-03-10', verplichting: 'probleemanalyse', id: 'pa' };

  it('ziet er hetzelfde uit', () => {
    expect(JSON.stringify(before)).not.toBe(JSON.stringify(now));
    expect(view(before, amsterdamDay(noon('2026-03-10')))).toStrictEqual(
      view(now, amsterdamDay(noon('2026-03-10'))),
    );
  });

  it('antwoordt hetzelfde op een melding, met dezelfde brieven daarna', () => {
    const [told, toldBefore] = [now, before].map((dossier) =>
      report(dossier, analysis, 'pa', noon('2026-03-10')),
    );
    expect(toldBefore?.answer).toStrictEqual(told?.answer);
    const next = [told, toldBefore].map((each) => each && atInstant(each.dossier, noon('2026-03-27')));
    expect(next[1]?.posted).toStrictEqual(next[0]?.posted);
    expect(next[1]?.posted.length).toBeGreaterThan(0);
  });

  it('weet nog sinds wanneer zijn sluiting bekend is', () => {
    const dead = { soort: 'overleden', op: '2026-03-10', id: 'o' };
    const [closed, closedBefore] = [now, before].map(
      (dossier) => report(dossier, dead, 'o', noon('2026-03-10')).dossier,
    );
    expect(closedBefore && closingEntry(asKeptBefore(closedBefore).termen)).toStrictEqual(
      closed && closingEntry(closed.termen),
    );
  });
});
