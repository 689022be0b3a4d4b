// The whole run of a dossier, as if lived day by day: what was known on a morning decides which letters leave that morning.
import type { IsoDay } from '../calendar/iso-day.ts';
import { DEFAULT_POLICY, type HousePolicy } from '../house/policy.ts';
import { linesBetween } from './agenda.ts';
import { leavesAfter, type Line } from './line.ts';
import { knownOn } from './known-on.ts';
import { openDossier, record, toldNow, type Told } from './dossier.ts';
import type { Gebeurtenis, Ziekmelding } from './event.ts';
import { horizonOf } from './picture.ts';

export interface Diary extends Told {
  /** Every letter from the opening to the end, if nothing more happens. */
  readonly lines: readonly Line[];
}

/** Events by the day on which we knew them, those of one day as listed. */
function byKnowledge(
  events: readonly Gebeurtenis[],
  opened: IsoDay,
): ReadonlyMap<IsoDay, readonly Gebeurtenis[]> {
  const groups = new Map<IsoDay, Gebeurtenis[]>();
  const dated = events.map((event) => ({ event, day: knownOn(event) < opened ? opened : knownOn(event) }));
  for (const { event, day } of dated.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0)))
    groups.set(day, [...(groups.get(day) ?? []), event]);
  return groups;
}

/** Lives a dossier: letters of a day leave before what is recorded on that day takes effect (law.md §12.4). */
export function live(
  ziekmelding: Ziekmelding,
  events: readonly Gebeurtenis[],
  peildatum: IsoDay,
  policy: HousePolicy = DEFAULT_POLICY,
): Diary {
  const opened = knownOn(ziekmelding);
  const before = events.filter((event) => knownOn(event) < opened);
  const fresh = openDossier('', ziekmelding, policy);
  let told = before.length > 0 ? record(fresh, before, opened) : toldNow(fresh);
  const sent = new Map<string, Line>();
  let cursor = opened;
  const send = (until: IsoDay): void => {
    for (const line of linesBetween(told.dossier, told.picture, cursor, until))
      if (!sent.has(line.key) && leavesAfter(line, cursor)) sent.set(line.key, line);
    if (until > cursor) cursor = until;
  };
  send(opened);
  for (const [day, known] of byKnowledge(
    events.filter((event) => knownOn(event) >= opened),
    opened,
  )) {
    send(day);
    told = record(told.dossier, known, day);
    send(day);
  }
  send(horizonOf(told.picture, peildatum));
  return { ...told, lines: [...sent.values()] };
}
