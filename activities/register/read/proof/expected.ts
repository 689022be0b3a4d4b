// The letters that had to leave if all went well, worked out a stretch at a time between two events: quick enough for every dossier.
import { addDays } from '../../../../workflows/calendar/add-days.ts';
import { amsterdamDay } from '../../../../workflows/calendar/amsterdam-day.ts';
import { linesBetween } from '../../../../workflows/dossier/agenda.ts';
import { openDossier, record, seenTo, toldNow, type Told } from '../../../../workflows/dossier/dossier.ts';
import type { Gebeurtenis } from '../../../../workflows/dossier/event.ts';
import { leavesAfter } from '../../../../workflows/dossier/line.ts';
import { letterKey, nextUp } from '../../../../workflows/dossier/next-up.ts';
import { wakeInstant } from '../../../../workflows/dossier/wake.ts';
import type { Opening } from '../../chain.ts';
import type { Replayed } from './replay.ts';

/** The letters of a stretch in which nothing was reported, and the dossier at its end. */
function stretch(
  { dossier, picture }: Told,
  from: number,
  until: number,
  expected: Map<string, number>,
): Told {
  const { nummer, afgehandeldTot } = dossier;
  const today = amsterdamDay(until);
  for (const line of linesBetween(dossier, picture, afgehandeldTot, today)) {
    const at = line.atOnce === true ? from : Math.max(from, wakeInstant(line.op, nummer));
    if (at > until || !leavesAfter(line, afgehandeldTot)) continue;
    for (const rol of line.aan) {
      const key = letterKey(line, rol);
      if (!expected.has(key)) expected.set(key, at);
    }
  }
  const handled = until >= wakeInstant(today, nummer) ? today : addDays(today, -1);
  return { dossier: seenTo(dossier, handled), picture };
}

/**
 * What `replay` says of a course without delays; a test holds the two together.
 * @param now milliseconds since 1970
 */
export function expectedBy(
  nummer: string,
  { huisregels, ...ziekmelding }: Opening,
  events: readonly Gebeurtenis[],
  now: number,
): Replayed {
  const expected = new Map<string, number>();
  let told = toldNow(openDossier(nummer, ziekmelding, huisregels));
  let from = Date.parse(ziekmelding.gemeldOp);
  for (const event of events) {
    const known = Date.parse(event.gemeldOp);
    if (known > now) break;
    // What comes in at one instant is looked at together.
    const before = known > from ? stretch(told, from, known, expected) : told;
    told = record(before.dossier, [event], amsterdamDay(known));
    from = known;
  }
  told = stretch(told, from, now, expected);
  const { next } = nextUp(told.dossier, told.picture, now);
  return { ...told, expected, ...(next ? { wakes: next.at } : {}) };
}
