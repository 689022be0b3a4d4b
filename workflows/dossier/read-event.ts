// The one check that every event passes, whichever way it came in: kind, fields, types. Admissibility comes after it.
import { isIsoDay, type IsoDay } from '../calendar/iso-day.ts';
import type { Soort } from '../law/vocabulary.ts';
import type { EventOf, Gebeurtenis, Ziekmelding } from './event.ts';
import { isSoort, kindOf, SOURCES, type Field, type Needed } from './events.ts';
import { checkOpening } from './gates/uwv.ts';
import { readField } from './read-field.ts';
import { Refusal } from './refusal.ts';

/** Where it comes in: a running dossier asks for more than a what-if. */
export type Door = 'live' | 'scenario';

type Raw = Readonly<Record<string, unknown>>;

const COMMON: Readonly<Record<string, Field>> = {
  id: { type: 'event', needed: 'optional', label: 'kenmerk' },
  op: { type: 'day', needed: 'always', label: 'op' },
  bron: { type: 'choice', needed: 'optional', label: 'bron', values: SOURCES },
  door: { type: 'reference', needed: 'optional', label: 'door' },
};
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?Z$/;

/** Whether a text is a day, or an instant in UTC. */
function isKnownAt(value: unknown): value is string {
  return (
    typeof value === 'string' &&
    (isIsoDay(value) ||
      (INSTANT.test(value) && isIsoDay(value.slice(0, 10)) && !Number.isNaN(Date.parse(value))))
  );
}

/** Nothing is nested in an event; what is, cannot even be quoted safely. */
function isFlat(value: unknown): boolean {
  const isValue = (each: unknown): boolean => typeof each !== 'object' || each === null;
  return isValue(value) || (Array.isArray(value) && value.every(isValue));
}

function asRecord(raw: unknown): Raw {
  if (typeof raw === 'object' && raw !== null && !Array.isArray(raw)) {
    const fields: Raw = Object.fromEntries(Object.entries(raw));
    const nested = Object.keys(fields).find((name) => !isFlat(fields[name]));
    if (nested === undefined) return fields;
    throw new Refusal(`'${nested.slice(0, 40)}' is geen waarde of lijst van waarden.`);
  }
  throw new Refusal('dit is geen gebeurtenis: verwacht wordt een object met soort en op.');
}

/** An empty field of a form was not filled in. */
const isBlank = (value: unknown): boolean => value === undefined || value === null || value === '';

function neededAt(field: Field, fields: Raw): Needed {
  return field.when && fields[field.when.field] === field.when.is ? field.when.needed : field.needed;
}

function readFields(definitions: Readonly<Record<string, Field>>, raw: Raw, door: Door): Raw {
  const read: Record<string, unknown> = {};
  for (const [name, field] of Object.entries(definitions))
    if (!isBlank(raw[name])) read[name] = readField(name, field, raw[name]);
  for (const [name, field] of Object.entries(definitions)) {
    const needed = neededAt(field, read);
    if (read[name] === undefined && (needed === 'always' || (needed === 'live' && door === 'live')))
      throw new Refusal(`'${name}' ontbreekt (${field.label}).`);
  }
  return read;
}

function readKnownAt(value: unknown, op: unknown, door: Door): string {
  if (isBlank(value)) return String(op);
  if (door === 'live') throw new Refusal("'gemeldOp' legt Spoorwijzer zelf vast; laat het weg.");
  if (isKnownAt(value)) return value;
  throw new Refusal(`'gemeldOp' is geen dag of tijdstip (jjjj-mm-dd of jjjj-mm-ddTuu:mmZ).`);
}

function read(soort: Soort, raw: Raw, door: Door, optionalDay: IsoDay | undefined): Raw {
  const kind = kindOf(soort);
  // Its own fields come first: they say best what is missing; and an own field of a common name wins.
  const definitions = { ...kind.fields, ...COMMON, ...kind.fields };
  const known = new Set([...Object.keys(definitions), 'soort', 'gemeldOp']);
  const unknown = Object.keys(raw).find((name) => !known.has(name));
  if (unknown !== undefined) throw new Refusal(`'${soort}' kent het veld '${unknown.slice(0, 40)}' niet.`);
  const fields = readFields(definitions, isBlank(raw.op) ? { ...raw, op: optionalDay } : raw, door);
  return { soort, ...fields, gemeldOp: readKnownAt(raw.gemeldOp, fields.op, door) };
}

/** The fields were read against the catalogue just now; this says so to the compiler. */
function isEventOf<S extends Soort>(fields: Raw, soort: S): fields is Raw & EventOf<S> {
  return fields.soort === soort;
}

function isReported(fields: Raw): fields is Raw & Gebeurtenis {
  return fields.soort !== 'ziekmelding';
}

/**
 * Reads an event that was reported from outside.
 * @throws Refusal with the one sentence that says what is wrong
 */
export function readEvent(raw: unknown, door: Door): Gebeurtenis {
  const record = asRecord(raw);
  const soort = record.soort;
  if (typeof soort !== 'string') throw new Refusal("'soort' ontbreekt: zeg wat er gebeurd is.");
  if (!isSoort(soort))
    throw new Refusal(`'${soort.slice(0, 40)}' is geen soort gebeurtenis die Spoorwijzer kent.`);
  if (soort === 'ziekmelding')
    throw new Refusal('een ziekmelding opent een dossier en kan niet in een dossier gemeld worden.');
  const { engine, verb } = kindOf(soort);
  if (engine && verb === undefined)
    throw new Refusal(`'${soort}' legt Spoorwijzer zelf vast; het kan niet gemeld worden.`);
  const fields = read(soort, record, door, undefined);
  if (!isReported(fields)) throw new TypeError(`${soort} is not an event within a dossier`);
  return fields;
}

/**
 * Reads the ziekmelding that opens a dossier; without `op` it was reported on the first sick day.
 * @throws Refusal with the one sentence that says what is wrong
 */
export function readZiekmelding(raw: unknown, door: Door): Ziekmelding {
  const record = asRecord(raw);
  if (record.soort !== undefined && record.soort !== 'ziekmelding')
    throw new Refusal("'soort' van een ziekmelding is ziekmelding.");
  const first = record.eersteZiektedag;
  const day = typeof first === 'string' && isIsoDay(first) ? first : undefined;
  const fields = read('ziekmelding', record, door, day);
  if (!isEventOf(fields, 'ziekmelding')) throw new TypeError('not a ziekmelding');
  checkOpening(fields);
  if (fields.op < fields.eersteZiektedag) throw new Refusal('de ziekmelding ligt vóór de eerste ziektedag.');
  return fields;
}
