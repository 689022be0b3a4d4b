// The catalogue of everything that can happen to a dossier, as plain data: command line, HTTP, web form and checks derive from it.
import type { Soort } from '../law/vocabulary.ts';
import { COOPERATION } from './catalogue/cooperation.ts';
import { ENDINGS } from './catalogue/endings.ts';
import { ENGINE } from './catalogue/engine.ts';
import { OPENING } from './catalogue/opening.ts';
import { SICKNESS } from './catalogue/sickness.ts';
import { SPOOR_2 } from './catalogue/spoor-2.ts';
import { UWV } from './catalogue/uwv.ts';
import type { EventKind } from './catalogue/field.ts';

export type { EventKind, Field, Needed } from './catalogue/field.ts';
export { ROLES } from './catalogue/words.ts';

export const EVENTS = {
  ...OPENING,
  ...SICKNESS,
  ...SPOOR_2,
  ...COOPERATION,
  ...UWV,
  ...ENDINGS,
  ...ENGINE,
} as const satisfies Readonly<Record<Soort, EventKind>>;

/** Fields that every event has besides its own. */
export const SOURCES = ['gesprek', 'document', 'koppeling'] as const;
export type Source = (typeof SOURCES)[number];

/** Whether a text names an event of the catalogue. */
export function isSoort(text: string): text is Soort {
  return Object.hasOwn(EVENTS, text);
}

/** The definition of an event, as the widest type. */
export function kindOf(soort: Soort): EventKind {
  return EVENTS[soort];
}
