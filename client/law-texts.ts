// The sentences of the law, read from the data file beside it: for waarom, letters and pages, never for the workflow.
import { readFileSync } from 'node:fs';
import type { LegalBasis } from '../workflows/law/obligation.ts';
import type { LegalSource } from './front-desk.ts';

/** An exact sentence of the law, with where and when it was read. */
export interface LawText {
  readonly cite: string;
  readonly title: string;
  readonly url: string;
  readonly text: string;
  /** The day from which the text as read is in force, or what else dates it. */
  readonly textVersion: string;
  /** Whether the words have changed since older texts, and how. */
  readonly changedSince: string;
  readonly source: string;
}

const FILE = new URL('../workflows/law/texts.json', import.meta.url);
let texts: Readonly<Record<string, LawText>> | undefined;

/** All sentences by key; the file is read once, when first asked for. */
export function lawTexts(): Readonly<Record<string, LawText>> {
  texts ??= JSON.parse(readFileSync(FILE, 'utf8')) as Readonly<Record<string, LawText>>;
  return texts;
}

/**
 * What a rule rests on, as `waarom` tells it: the sentence itself, or our own words marked as not verified.
 * @throws Error when a page cites a text that is not there (`check-law` proves that none does)
 */
export function legalSource(basis: LegalBasis): LegalSource {
  const { cite: citaat, kracht } = basis;
  if (basis.text === undefined) {
    const { samenvatting, url } = basis;
    return {
      citaat,
      kracht,
      ...(url === undefined ? {} : { url }),
      ...(samenvatting === undefined ? {} : { samenvatting }),
      geverifieerd: false,
    };
  }
  const found = lawTexts()[basis.text];
  if (!found) throw new Error(`no text of the law under '${basis.text}' (${citaat})`);
  return { citaat, kracht, url: found.url, text: found.text, geverifieerd: true };
}
