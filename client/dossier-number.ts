// Numbers made here, of dossiers and documents: six characters that cannot be mistaken for another, and nothing about anybody.
import { randomInt } from 'node:crypto';
import { isReference } from '../workflows/dossier/read-field.ts';
import { Refused } from './front-desk.ts';

/** Digits and capitals without 0 and O, 1, I and L, 2 and Z, 5 and S, 8 and B, U and V. */
const CHARACTERS = '34679ACDEFGHJKMNPQRTWXY';
const LENGTH = 6;

const word = (): string =>
  Array.from({ length: LENGTH }, () => CHARACTERS[randomInt(CHARACTERS.length)] ?? '').join('');

/** The year of the first sick day and a word. @example makeNumber('2026-02-02') //=> 'D-2026-7K3M9Q' */
export function makeNumber(eersteZiektedag: string): string {
  return `D-${eersteZiektedag.slice(0, 4)}-${word()}`;
}

/** @example makeDocumentReference() //=> 'doc-7K3M9Q' */
export function makeDocumentReference(): string {
  return `doc-${word()}`;
}

/**
 * The reference of a document as typed.
 * @throws Refused when it cannot be one
 */
export function checkDocumentReference(referentie: string): string {
  const shown = referentie.slice(0, 40);
  if (isReference(referentie)) return referentie;
  throw new Refused(
    `'${shown}' kan geen verwijzing naar een document zijn: gebruik letters, cijfers, punt en streepje, ten hoogste 64 tekens.`,
  );
}

/**
 * A number as typed: it becomes the workflow's id, so it holds nothing but letters, digits, points and dashes.
 * @throws Refused when it cannot be one
 */
export function checkNumber(nummer: string): string {
  const shown = nummer.slice(0, 40);
  if (isReference(nummer)) return nummer;
  throw new Refused(
    `'${shown}' kan geen dossiernummer zijn: gebruik letters, cijfers, punt en streepje, ten hoogste 64 tekens.`,
  );
}
