// Every date of a dossier, told a second time from the text of law.md §1, §2, §6 and §12: shares no line with the program.
import { firstWeeks, sickYears, towardsWia } from './always.ts';
import { dayText } from './days.ts';
import { groundOf } from './ground.ts';
import type { Life } from './life.ts';
import { refusing } from './refusing.ts';
import { spoor2 } from './spoor-2.ts';
import { uwv } from './uwv.ts';
import { leaving, vangnet } from './vangnet.ts';

export interface Expected {
  /** 'duty/round' → 'uiterlijk respijt streefdatum gepland', '-' where a thing is not there. */
  readonly termijnen: ReadonlyMap<string, string>;
  readonly klokken: readonly [wachttijd: string, loon: string, opzegverbod: string];
}

/** The dates of a life. */
export function expectedDates(life: Life): Expected {
  const ground = groundOf(life);
  firstWeeks(life, ground);
  sickYears(ground);
  spoor2(life, ground);
  towardsWia(life, ground);
  uwv(life, ground);
  vangnet(life, ground);
  leaving(life, ground);
  refusing(life, ground);
  const { rows, w, loon, opzegverbod } = ground;
  return { termijnen: rows, klokken: [dayText(w), dayText(loon), dayText(opzegverbod)] };
}
