// What UWV decides, and what may be done about it (law.md §1 M26-M31, §12.2, §12.3.12, §12.3.13).
import { extended } from './atw.ts';
import { toWorkingDay } from './days.ts';
import type { Ground } from './ground.ts';
import type { Life } from './life.ts';

/** So many working days before a day. */
function workingDaysBefore(day: number, count: number): number {
  let before = day;
  for (let left = count; left > 0; left -= 1) before = toWorkingDay(before - 1, -1);
  return before;
}

/** The decision on the WIA: what UWV owes and when. */
function wiaDecision(life: Life, { e, end, sanctie, loon, put }: Ground): void {
  const granted = life.uwv?.bekortingen?.find(({ besluit }) => besluit?.toegewezen)?.besluit;
  if (granted) put('wia-besluit', e(granted.op + 42));
  else if (sanctie !== undefined) put('wia-besluit', e(loon));
  else if (life.uwv?.beslistermijn !== undefined) put('wia-besluit', life.uwv.beslistermijn);
  else if (life.aanvraag === undefined) put('wia-besluit', end - 21, undefined, { planned: true });
  else put('wia-besluit', e(life.aanvraag + 56));
}

/** The duties around UWV's decisions. */
export function uwv(life: Life, ground: Ground): void {
  const { e, put, sanctie } = ground;
  const told = life.uwv;
  wiaDecision(life, ground);
  for (const [place, { op, tot }] of (told?.aanvullingen ?? []).entries()) {
    const due = tot ?? e(op + 7);
    put('aanvulling-re-integratieverslag', due, workingDaysBefore(due, 2), { anchor: op, ronde: place + 1 });
  }
  const decisions = [
    told?.sanctie,
    ...(told?.bekortingen ?? []).map(({ besluit }) =>
      besluit && !besluit.toegewezen ? besluit.op : undefined,
    ),
    told?.besluit,
  ].filter((day) => day !== undefined);
  for (const [place, day] of decisions.entries()) {
    const due = extended(e(day + 42));
    put('bezwaar', due, due - 14, { anchor: day, ronde: place + 1 });
  }
  if (told?.sanctie === undefined || sanctie === undefined) return;
  put('bekortingsverzoek', sanctie - 63, e(told.sanctie + 42), { anchor: told.sanctie });
  for (const [place, { op }] of (told.bekortingen ?? []).entries())
    put('besluit-bekorting', extended(e(op + 21)), undefined, { ronde: place + 1 });
}
