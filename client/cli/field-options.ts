// Options made from the catalogue of events, one per field, so that the command line and the catalogue cannot drift.
import { Option } from 'commander';
import type { Field } from '../../workflows/dossier/events.ts';
import { readField } from '../../workflows/dossier/read-field.ts';
import { OBLIGATIONS } from '../../workflows/law/vocabulary.ts';
import { Refused } from '../front-desk.ts';
import { didYouMean } from './nearest.ts';

/** What stands for the value in the help. */
const PLACEHOLDERS: Readonly<Record<Field['type'], string>> = {
  day: '<dag>',
  'yes-no': '<ja|nee>',
  choice: '<keuze>',
  choices: '<keuzes>',
  reference: '<verwijzing>',
  references: '<verwijzingen>',
  event: '<id>',
  obligation: '<verplichting>',
  round: '<nummer>',
  hours: '<uren>',
  'house-rules': '<json>',
};

/** `eigenrisicodragerZw` is typed `--eigenrisicodrager-zw`. */
export function kebab(field: string): string {
  return field.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** Reads the name of a duty. @throws Refused when there is no such duty */
export function readObligation(text: string): string {
  if (OBLIGATIONS.some((id) => id === text)) return text;
  const help = didYouMean(text, OBLIGATIONS) || ' Met `spoorwijzer regels toon` ziet u welke er zijn.';
  throw new Refused(`De verplichting “${text}” bestaat niet.${help}`);
}

function read(option: string, field: Field, text: string): unknown {
  if (field.type === 'obligation') return readObligation(text);
  return readField(option, field, text);
}

/**
 * The option of one field; its value arrives under the field's own name, read as its type.
 * Reading throws Refused or Refusal, naming the option.
 */
export function fieldOption(name: string, field: Field): Option {
  const option = `--${kebab(name)}`;
  const values = 'values' in field ? `: ${field.values.join(', ')}` : '';
  return new Option(`${option} ${PLACEHOLDERS[field.type]}`, `${field.label}${values}`).argParser<unknown>(
    (text) => read(option, field, text),
  );
}
