// The conditions for a dismissal of a what-if, as tests ask for them: by way and by name.
import { ontslagvoorwaardenOf } from '../../workflows/dossier/ontslag/index.ts';
import { pictureOn } from './picture-on.ts';
import type { Typed } from './what-if.ts';

type Way = 'e-grond' | 'b-grond';

/** The whole answer on a day. */
export const answer = (events: readonly Typed[], tot: string) =>
  ontslagvoorwaardenOf(...pictureOn(events, tot));
/** The conditions of one way. */
export const way = (weg: Way, events: readonly Typed[], tot: string) =>
  answer(events, tot).wegen.find((each) => each.weg === weg)?.voorwaarden ?? [];
/** How each condition of a way stands, by its name. */
export const stands = (weg: Way, events: readonly Typed[], tot: string) =>
  Object.fromEntries(way(weg, events, tot).map(({ voorwaarde, stand }) => [voorwaarde, stand]));
/** The sentence of one condition. */
export const said = (weg: Way, events: readonly Typed[], tot: string, which: string) =>
  way(weg, events, tot).find(({ voorwaarde }) => voorwaarde === which)?.zin;
