// One field of an event, checked: the value as the dossier keeps it, or the sentence that says what is wrong.
import { isIsoDay } from '../calendar/iso-day.ts';
import { PolicyRefused } from '../house/policy-refused.ts';
import { readPolicy } from '../house/read-policy.ts';
import { OBLIGATIONS } from '../law/vocabulary.ts';
import type { Field } from './events.ts';
import { Refusal, shown } from './refusal.ts';

/** References and ids: no spaces, so that no sentence about a person fits in. */
const REFERENCE = /^[A-Za-z0-9][A-Za-z0-9._:-]{0,63}$/;
/** More hours than a full working week are a mistake. */
const HOURS_IN_A_WEEK = 60;

/** Whether a text can be a reference to a person, employer or document, or the id of an event. */
export function isReference(value: unknown): value is string {
  return typeof value === 'string' && REFERENCE.test(value);
}

function readDay(name: string, value: unknown): string {
  if (typeof value === 'string' && isIsoDay(value)) return value;
  throw new Refusal(`'${name}' is geen bestaande dag (jjjj-mm-dd): '${shown(value)}'.`);
}

function readChoice(name: string, value: unknown, values: readonly string[], otherwise = ''): string {
  const text = typeof value === 'number' ? String(value) : value;
  if (typeof text === 'string' && values.includes(text)) return text;
  throw new Refusal(
    `'${name}' kent de waarde '${shown(value)}' niet; kies uit ${values.join(', ')}. ${otherwise}`.trim(),
  );
}

function readYesNo(name: string, value: unknown): boolean {
  if (value === true || value === 'ja') return true;
  if (value === false || value === 'nee') return false;
  throw new Refusal(`'${name}' is ja of nee, niet '${shown(value)}'.`);
}

function readReference(name: string, value: unknown): string {
  if (isReference(value)) return value;
  throw new Refusal(
    `'${name}' is geen verwijzing: '${shown(value)}' (letters, cijfers, punt, streepje, ten hoogste 64 tekens, geen spaties).`,
  );
}

function readNumber(name: string, value: unknown, least: number, most: number, whole: boolean): number {
  const number =
    typeof value === 'string' && /^\d{1,3}([.,]\d{1,2})?$/.test(value)
      ? Number(value.replace(',', '.'))
      : value;
  if (typeof number === 'number' && number >= least && number <= most && (!whole || Number.isInteger(number)))
    return number;
  throw new Refusal(
    `'${name}' is geen ${whole ? 'geheel getal' : 'getal'} van ${String(least)} tot en met ${String(most)}: '${shown(value)}'.`,
  );
}

function readList(name: string, value: unknown, read: (item: unknown) => string): readonly string[] {
  const items: readonly unknown[] | undefined =
    typeof value === 'string' ? value.split(',') : Array.isArray(value) ? value : undefined;
  if (!items || items.length > 20)
    throw new Refusal(`'${name}' is geen lijst van ten hoogste 20: '${shown(value)}'.`);
  return [...new Set(items.map(read))];
}

/** House policy in whole stays in the dossier for years: more than this is no policy but a mistake. */
const LONGEST_RULES = 8_000;

function readHouseRules(name: string, value: unknown): string {
  if (typeof value !== 'string' || value.length > LONGEST_RULES)
    throw new Refusal(`'${name}' zijn geen huisregels als JSON van ten hoogste 8.000 tekens.`);
  try {
    return JSON.stringify(readPolicy(JSON.parse(value)));
  } catch (error) {
    if (error instanceof PolicyRefused) throw new Refusal(error.message);
    throw new Refusal(`'${name}' zijn geen huisregels als JSON.`);
  }
}

/**
 * Reads one value.
 * @throws Refusal naming the field, what is wrong with it, and what it takes
 */
export function readField(name: string, field: Field, value: unknown): unknown {
  switch (field.type) {
    case 'day':
      return readDay(name, value);
    case 'yes-no':
      return readYesNo(name, value);
    case 'choice':
      return readChoice(name, value, field.values, field.otherwise);
    case 'choices':
      return readList(name, value, (item) => readChoice(name, item, field.values));
    case 'references':
      return readList(name, value, (item) => readReference(name, item));
    case 'obligation':
      return readChoice(name, value, OBLIGATIONS);
    case 'round':
      return readNumber(name, value, 1, 99, true);
    case 'hours':
      return readNumber(name, value, 0, HOURS_IN_A_WEEK, false);
    case 'reference':
    case 'event':
      return readReference(name, value);
    case 'house-rules':
      return readHouseRules(name, value);
  }
}
