// One condition for a dismissal: what is on file about it and what the law calls it. Never an advice, never a verdict.
import type { IsoDay } from '../../calendar/iso-day.ts';
import type { LegalBasis } from '../../law/obligation.ts';
import { nameOf, type Gebeurtenis } from '../event.ts';
import type { Picture } from '../picture.ts';

/**
 * - `op-papier`: the file shows it;
 * - `ontbreekt`: the file could show it, and does not;
 * - `spreekt-tegen`: the file shows the contrary;
 * - `niet-te-zien`: no dossier can show it.
 */
export type Stand = 'op-papier' | 'ontbreekt' | 'spreekt-tegen' | 'niet-te-zien';

export interface Voorwaarde {
  readonly voorwaarde: string;
  readonly stand: Stand;
  readonly zin: string;
  readonly gebeurtenissen: readonly string[];
  readonly grondslag: LegalBasis;
}

/** What a condition is looked for in: everything up to and including a day. */
export interface Asked {
  readonly picture: Picture;
  readonly day: IsoDay;
}

/** What was found about a condition. */
export interface Found {
  readonly stand: Stand;
  readonly zin: string;
  readonly by?: readonly (Gebeurtenis | undefined)[];
}

/** A condition with what was found. */
export function condition(
  voorwaarde: string,
  grondslag: LegalBasis,
  { stand, zin, by = [] }: Found,
): Voorwaarde {
  const gebeurtenissen = by.flatMap((event) => (event ? [nameOf(event)] : []));
  return { voorwaarde, stand, zin, gebeurtenissen, grondslag };
}

/** A statute by its article and the key of its sentence. */
export const statute = (cite: string, text: string): LegalBasis => ({ cite, kracht: 'wet', text });
