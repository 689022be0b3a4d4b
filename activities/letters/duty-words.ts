// The words of one duty (its verplichting.md): what to do, what that takes, why it matters, and how it is recorded.
import { placeholdersIn } from './placeholders.ts';

export interface DutyWords {
  /** The duty as an instruction, fit for a subject: "Maak het plan van aanpak". */
  readonly doe: string;
  /** What is needed, Markdown. */
  readonly nodig: string;
  /** Why it matters, Markdown. */
  readonly belang: string;
  /** The event that fulfils it, as typed behind `meld <dossier>`. */
  readonly melden: string;
}

/**
 * Reads `# …`, `## Nodig`, `## Belang` and `## Melden`.
 * @throws Error naming the file and the part that is missing, or a placeholder (duty words have none)
 */
export function readDutyWords(file: string, source: string): DutyWords {
  const parts = new Map<string, string>();
  for (const section of source.split(/^## /m).slice(1)) {
    const [title = '', ...lines] = section.split('\n');
    parts.set(title.trim(), lines.join('\n').trim());
  }
  const doe = /^# (.+)$/m.exec(source.split(/^## /m)[0] ?? '')?.[1]?.trim();
  const part = (name: string): string => {
    const text = name === '#' ? doe : parts.get(name);
    if (text === undefined || text === '') throw new Error(`letter template ${file} has no part "${name}"`);
    return text;
  };
  const unknown = placeholdersIn(source)[0];
  if (unknown !== undefined)
    throw new Error(`letter template ${file} uses {{${unknown}}}; the words of a duty have no placeholders`);
  return { doe: part('#'), nodig: part('Nodig'), belang: part('Belang'), melden: part('Melden') };
}
