// The picture of a what-if and the day it is looked at, for the pure answers that start from one.
import type { IsoDay } from '../../workflows/calendar/iso-day.ts';
import { pictureOf, type Picture } from '../../workflows/dossier/picture.ts';
import { readScenario } from '../../workflows/dossier/scenario.ts';
import { DEFAULT_POLICY } from '../../workflows/house/policy.ts';
import { D0, type Typed } from './what-if.ts';

/** Reads and judges the events as any other, and tells the picture on a day. */
export function pictureOn(
  gebeurtenissen: readonly Typed[],
  tot?: string,
  ziekmelding: Typed = {},
): readonly [picture: Picture, day: IsoDay] {
  const scenario = readScenario({
    ziekmelding: { eersteZiektedag: D0, ...ziekmelding },
    gebeurtenissen,
    ...(tot === undefined ? {} : { tot }),
  });
  return [pictureOf(scenario.ziekmelding, scenario.gebeurtenissen, DEFAULT_POLICY), scenario.tot];
}
