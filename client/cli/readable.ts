// The one check of an event, before a server is asked: what is refused there is said here in the words of the options.
import { kindOf } from '../../workflows/dossier/events.ts';
import { Refusal } from '../../workflows/dossier/refusal.ts';
import { NoLawVersion } from '../../workflows/law/registry.ts';
import type { Soort } from '../../workflows/law/vocabulary.ts';
import { Refused } from '../front-desk.ts';
import { kebab } from './field-options.ts';

/** Fields that are typed as options with every event. */
const COMMON = ['op', 'id', 'bron', 'door', 'tot'];

/** A sentence that names fields, as whoever typed options knows them. */
export function inOptions(sentence: string, fields: readonly string[]): string {
  return sentence.replace(/'([A-Za-z]+)'/g, (quoted, name: string) =>
    fields.includes(name) ? `--${kebab(name)}` : quoted,
  );
}

/**
 * Reads what was typed as the dossier will.
 * @throws Refused with the sentence of the dossier, its fields named as options
 */
export function readable<T>(soort: Soort, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof NoLawVersion) throw new Refused(error.message);
    if (!(error instanceof Refusal)) throw error;
    throw new Refused(inOptions(error.message, [...Object.keys(kindOf(soort).fields), ...COMMON]));
  }
}
