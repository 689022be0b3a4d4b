// Reading the values of a draft letter: all there, days as days, nothing that could break out of a line.
import { formatDay } from '../../workflows/calendar/format-day.ts';
import { isoDay } from '../../workflows/calendar/iso-day.ts';
import { oneLine } from '../../workflows/dossier/one-line.ts';
import { kebab } from '../cli/field-options.ts';
import { Refused } from '../front-desk.ts';
import { DRAFT_FIELDS, type DraftField } from './draft-fields.ts';

/** Values as typed: a list for what can be given more than once. */
export type DraftValues = Readonly<Record<string, string | readonly string[]>>;

/** Values as the letter says them; every one is a list, most of one entry. */
export type DraftWords = Readonly<Record<string, readonly string[]>>;

const option = (name: string) => `--${kebab(name)}`;

function wordsOf(name: string, field: DraftField, value: string): string {
  if (field.type === 'choice' && !field.values.includes(value))
    throw new Refused(`${option(name)} is een van: ${field.values.join(', ')}.`);
  if (field.type !== 'day') return value;
  try {
    return formatDay(isoDay(value));
  } catch {
    throw new Refused(`${option(name)} is geen dag: verwacht iets als 2026-02-13.`);
  }
}

/**
 * @param asks names of the values the template asks for
 * @throws Refused naming all that is missing in one sentence, or the value that is wrong or not asked for
 */
export function readDraftValues(asks: readonly string[], values: DraftValues): DraftWords {
  const given = Object.entries(values).map(([name, value]): [string, readonly string[]] => [
    name,
    [value]
      .flat()
      .map(oneLine)
      .filter((line) => line !== ''),
  ]);
  const extra = given.find(([name]) => !asks.includes(name));
  if (extra) throw new Refused(`${option(extra[0])} komt in deze brief niet voor.`);
  const lines = Object.fromEntries(given);
  const missing = asks.filter((name) => (lines[name] ?? []).length === 0);
  if (missing.length > 0) throw new Refused(`In de brief ontbreekt nog: ${missing.map(option).join(', ')}.`);
  return Object.fromEntries(
    asks.map((name) => {
      const field = DRAFT_FIELDS[name];
      if (!field) throw new Error(`no field ${name}`);
      const entries = lines[name] ?? [];
      if (field.type !== 'list' && entries.length > 1)
        throw new Refused(`${option(name)} kan maar één keer.`);
      return [name, entries.map((entry) => wordsOf(name, field, entry))];
    }),
  );
}
