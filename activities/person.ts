// What may be written down about a person, and nothing else: reference, name, mail address, role, department.
import * as z from 'zod';
import { isReference } from '../workflows/dossier/read-field.ts';

const LONGEST = 200;

const short = z
  .string('geen tekst')
  .trim()
  .max(LONGEST, `langer dan ${String(LONGEST)} tekens`);

/** How a dossier calls somebody. */
export const reference = z
  .string('geen tekst')
  .refine(
    isReference,
    'geen verwijzing (letters, cijfers, punt, streepje, ten hoogste 64 tekens, geen spaties)',
  );

/** The same where a command names one person: what is wrong with it is a whole sentence. */
export const namedPerson = z
  .string('Noem iemand met een verwijzing, zoals P-7.')
  .refine(
    isReference,
    'Een verwijzing is iets als P-7: letters, cijfers, punt en streepje, ten hoogste 64 tekens, geen spaties.',
  );

/** Each thing, with what is wrong with it in a few Dutch words; a word of these never repeats what was typed. */
export const personFields = {
  naam: z
    .string('ontbreekt of is geen tekst')
    .trim()
    .min(1, 'leeg')
    .max(LONGEST, `langer dan ${String(LONGEST)} tekens`),
  adres: z.email('geen mailadres').max(LONGEST, `langer dan ${String(LONGEST)} tekens`),
  rol: short,
  afdeling: short,
} as const;

/** What can be said of a person beside the reference. */
export type PersonField = keyof typeof personFields;

export const PERSON_FIELDS = Object.keys(personFields) as readonly PersonField[];

/**
 * One value as typed, read; empty is nothing.
 * @returns the value, or in a few Dutch words what is wrong with it
 */
export function readPersonField(
  field: PersonField,
  typed: string,
): { readonly value: string | null } | { readonly fout: string } {
  if (field !== 'naam' && typed.trim() === '') return { value: null };
  const read = personFields[field].safeParse(typed.trim());
  return read.success ? { value: read.data } : { fout: read.error.issues[0]?.message ?? 'klopt niet' };
}
