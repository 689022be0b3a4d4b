// Who has been written to about a duty that is still to be done: with them it lies now.
import type { IsoDay } from '../calendar/iso-day.ts';
import { deskOf } from '../house/ladders.ts';
import { ladderFor } from '../house/policy.ts';
import type { Dossier } from './dossier.ts';
import type { Rol } from './forecast-types.ts';
import { policyNow } from './house-rules.ts';
import { momentsOf } from './moments-of-row.ts';
import type { Picture } from './picture.ts';
import type { Row } from './row.ts';
import { standingOf } from './status.ts';
import { entryOf } from './terms.ts';

/**
 * The roles that a duty waits for at the end of a day: whom its ladder has reached by then. Nobody when it is done or
 * rests, or when it is so far ahead that nobody was reminded yet.
 */
export function waitsFor(dossier: Dossier, picture: Picture, row: Row, day: IsoDay): readonly Rol[] {
  const { status } = standingOf(row, picture.account, picture.closing, day);
  if (status !== 'open' && status !== 'verlopen') return [];
  const { id, ladder, confidential } = row.obligation;
  const [, , known] = entryOf(dossier.termen, row);
  const steps = ladderFor(policyNow(picture.account, dossier.huisregels), id, ladder);
  const reached = momentsOf(row, steps, known)
    .filter(({ op }) => op <= day)
    .flatMap(({ step }) => (step.to === 'desk' ? deskOf(id) : step.to));
  // What was late before it was known has no step of its own any more: it is told with the arrears.
  const roles = status === 'verlopen' ? ['casemanager' as const, ...reached] : reached;
  return confidential ? (roles.length > 0 ? ['casemanager'] : []) : [...new Set(roles)];
}
