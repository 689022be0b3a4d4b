// The templates of draft letters: Markdown, numbered by version; a released one is never rewritten, a new text is a new number.
import { readFileSync } from 'node:fs';
import { DRAFT_FIELDS } from './draft-fields.ts';

/** Letters with legal effect, each with the version of its template in use; a person signs and sends them. */
export const DRAFTS = {
  'kennisgeving-stop': { version: 1, title: 'kennisgeving van het vermoeden van een weigering' },
  'kennisgeving-opschorting': {
    version: 1,
    title: 'kennisgeving van het vermoeden van een geschonden controlevoorschrift',
  },
  'waarschuwing-stop': { version: 1, title: 'waarschuwing voor een loonstop' },
  'waarschuwing-opschorting': { version: 1, title: 'waarschuwing voor een loonopschorting' },
  'mededeling-stop': { version: 1, title: 'mededeling dat het loon stopt' },
  'mededeling-opschorting': { version: 1, title: 'mededeling dat het loon wordt opgeschort' },
  bekortingsverzoek: { version: 1, title: 'verzoek aan UWV om bekorting van de loonsanctie' },
} as const;
export type DraftKind = keyof typeof DRAFTS;

/** The kinds, in the order of the procedure. */
export const DRAFT_KINDS = Object.keys(DRAFTS) as readonly DraftKind[];

const PLACEHOLDER = /\{\{([^{}]*)\}\}/g;

export interface DraftTemplate {
  /** Name and version, as the foot of the letter tells them. */
  readonly name: string;
  readonly source: string;
  /** Names of the values it asks for, in the order of the letter. */
  readonly asks: readonly string[];
}

/** @throws Error naming the template and a placeholder that no field stands for */
export function draftTemplate(kind: DraftKind): DraftTemplate {
  const name = `${kind}.v${DRAFTS[kind].version}`;
  const source = readFileSync(new URL(`templates/${name}.md`, import.meta.url), 'utf8');
  const asks = [...new Set([...source.matchAll(PLACEHOLDER)].map(([, field]) => field ?? ''))];
  const unknown = asks.find((field) => !Object.hasOwn(DRAFT_FIELDS, field));
  if (unknown !== undefined) throw new Error(`draft template ${name} uses {{${unknown}}}, which is no field`);
  return { name, source, asks };
}

/** Puts words in the place of placeholders, once: words that look like a placeholder stay as they are. */
export function fillDraft(text: string, words: Readonly<Record<string, string>>): string {
  return text.replace(PLACEHOLDER, (_, name: string) => words[name] ?? '');
}
