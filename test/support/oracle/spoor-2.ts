// Spoor 2: its start and exceptions, the reports on their grid, the pauses (law.md §1 M17-M19, §4, §12.2, §12.3.2, §12.3.4).
import { monthsOn } from './atw.ts';
import type { Ground } from './ground.ts';
import type { Life } from './life.ts';

/** The last day on which spoor 2 must start (§12.3.2). */
function start(life: Life, { s, e, put }: Ground): void {
  const { evaluatie, spoor2 } = life;
  let due = s(406);
  let anchor = life.d0;
  if (evaluatie !== undefined && e(evaluatie + 42) <= due) {
    due = e(evaluatie + 42);
    anchor = evaluatie;
  }
  const closed = spoor2?.uitgesloten;
  if (closed !== undefined && e(closed + 42) < due) {
    due = e(closed + 42);
    anchor = closed;
  }
  // What an exception ends on puts the start off, and never brings it forward.
  const exception = spoor2?.uitzonderingen?.at(-1);
  const { herbeoordelen = 0, op = 0, gekozen, belastbaarheid } = exception ?? {};
  const ends =
    belastbaarheid === undefined ? Math.min(gekozen ?? herbeoordelen, herbeoordelen) : e(belastbaarheid + 56);
  if (ends > due) {
    due = ends;
    anchor = belastbaarheid ?? (ends === gekozen ? gekozen : op);
  }
  put('start-spoor-2', due, s(364), { anchor });
}

/** The reports: every 42 days from the start, and from the day of a resumption after a stop. */
function reports(life: Life, { e, put, loon }: Ground): void {
  const begin = life.spoor2?.gestart?.op;
  if (begin === undefined) return;
  const stops = (life.spoor2?.pauzes ?? []).filter(({ minimaal }) => !minimaal);
  let ronde = 0;
  let from = begin;
  for (const stop of [...stops, undefined]) {
    const last = stop?.hervat === undefined ? loon : Math.min(loon, stop.op);
    for (let n = 1; e(from + 42 * n) <= last; n += 1) {
      const due = e(from + 42 * n);
      ronde += 1;
      put('voortgangsrapportage', due, due - 7, { ronde, anchor: from });
    }
    if (stop?.hervat === undefined) return;
    from = stop.hervat;
  }
}

/** The duties of spoor 2. */
export function spoor2(life: Life, ground: Ground): void {
  const { e, put } = ground;
  start(life, ground);
  for (const [place, { op, herbeoordelen: due }] of (life.spoor2?.uitzonderingen ?? []).entries())
    put('herbeoordeling-uitzondering-spoor-2', due, due - 7, { anchor: op, ronde: place + 1 });
  const reviews = (life.spoor2?.pauzes ?? []).flatMap(({ herbeoordelen }) => herbeoordelen);
  for (const [place, { op, datum }] of reviews.entries())
    put('herbeoordeling-pauze-spoor-2', datum, datum - 7, { anchor: op, ronde: place + 1 });
  const begun = life.spoor2?.gestart;
  if (!begun) return;
  for (const [place, day] of [begun.op, ...(life.spoor2.bureaus ?? [])].entries())
    put('trajectplan', e(day + 14), e(day + 14), { anchor: day, ronde: place + 1 });
  if (begun.intern) {
    const most = monthsOn(life.d0, 14);
    const due = Math.max(begun.op, Math.min(e(monthsOn(begun.op, 6)), most));
    const aim = Math.min(e(monthsOn(begun.op, 3)), due);
    put('consult-re-integratiebedrijf', due, aim, { anchor: begun.op });
  }
  reports(life, ground);
}
