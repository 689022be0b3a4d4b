// Whether the events of a dossier still stand as they were written: none edited, removed, put elsewhere or cut off.
import { CHAIN_START, linkOf } from '../../chain.ts';
import type { StoredDossier } from './stored.ts';

/** What is wrong with a chain. */
export interface Broken {
  /** Number of the first event that does not fit. */
  readonly nummer: number;
  readonly zin: string;
}

/** Judges a chain by the register alone: what the register cut off neatly, only Temporal or a monthly list can tell. */
export function brokenChain(
  key: Buffer,
  { nummer, aantal, ketenkop, events }: StoredDossier,
): Broken | undefined {
  let link = CHAIN_START;
  for (const [place, { nummer: number, schakel, inhoud }] of events.entries()) {
    if (number !== place)
      return { nummer: place, zin: `Gebeurtenis ${String(place)} ontbreekt in de keten van gebeurtenissen.` };
    link = linkOf(key, link, nummer, place, { ...inhoud });
    if (link !== schakel)
      return { nummer: place, zin: `Gebeurtenis ${String(place)} is niet meer zoals zij is vastgelegd.` };
  }
  if (events.length < aantal)
    return {
      nummer: events.length,
      zin: `De keten houdt op na ${String(events.length)} van de ${String(aantal)} gebeurtenissen.`,
    };
  return link === ketenkop
    ? undefined
    : { nummer: Math.max(0, events.length - 1), zin: 'De laatste schakel is niet die van het dossier.' };
}

/**
 * Whether all chains break at their very first event: then not the register is wrong, but the key.
 * @param places number of the first event that does not fit, of each chain that breaks
 */
export function isOtherKey(chains: number, places: readonly number[]): boolean {
  return chains > 0 && places.length === chains && places.every((place) => place === 0);
}

/** What is said then. */
export const OTHER_KEY =
  'De ketensleutel is een andere dan die waarmee het register is geschreven; zet de oorspronkelijke terug (bestand ketensleutel in de gegevensmap, of SPOORWIJZER_KETENSLEUTEL).';
