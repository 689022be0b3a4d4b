// Risk signals: questions, never verdicts (product.md, "Compliance officers"). Each is one rule on what stands on file.
import type { IsoDay } from '../calendar/iso-day.ts';
import type { Signaal } from './forecast-types.ts';
import type { Picture } from './picture.ts';
import { COOPERATION } from './risk/cooperation.ts';
import { FILE } from './risk/file.ts';
import { SPOOR_2 } from './risk/spoor-2.ts';

const RISKS = [...SPOOR_2, ...FILE, ...COOPERATION];

/** The signals that hold at the end of a day; a closed dossier gives none. */
export function signalen(picture: Picture, day: IsoDay): readonly Signaal[] {
  if (picture.closing && picture.closing.op <= day) return [];
  return RISKS.flatMap(({ signaal, vraag, holds }) => {
    const found = holds(picture, day);
    return found ? [{ signaal, sinds: found.sinds, vraag }] : [];
  });
}
