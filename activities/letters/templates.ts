// The letter templates: read once, put together with their parts, and checked before anything is sent.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Token } from 'markdown-it';
import type { ObligationId } from '../../workflows/law/vocabulary.ts';
import { readDutyWords, type DutyWords } from './duty-words.ts';
import { markdown } from './markdown.ts';
import { isAboutDuty, type Moment } from './moment.ts';
import { styled } from './to-html.ts';
import { IN_DOSSIER_LETTER, IN_DUTY_LETTER, IN_SUBJECT, placeholdersIn } from './placeholders.ts';

/** A template ready to be filled. */
export interface Template {
  readonly subject: string;
  readonly body: readonly Token[];
}

/** How the letter lets its reader act: a button, or a command to type. */
export type Variant = 'knop' | 'opdracht';

const SHARED = 'standaard';
const PART = /^\{\{>\s*([a-z-]+)\s*\}\}$/gm;

/** Reads templates from a folder with one folder per duty and one shared folder. */
export class TemplateFolder {
  private readonly folder: string;
  private readonly variant: Variant;

  constructor(folder: string, variant: Variant) {
    this.folder = folder;
    this.variant = variant;
  }

  /** @throws Error naming the file when the duty has no words, or one of its parts is missing */
  words(duty: ObligationId): DutyWords {
    const name = `${duty}/verplichting.md`;
    return readDutyWords(name, this.read(name));
  }

  /**
   * The template of a moment: the duty's own where it has one, else the shared one.
   * @param forEmployee whether the employee reads it, in words of his own where there are any
   * @throws Error naming the file and what is wrong with it (also the placeholder that is unknown)
   */
  template(
    moment: Moment,
    forEmployee: boolean,
    words?: DutyWords & { readonly duty: ObligationId },
  ): Template {
    const names = forEmployee ? [`${moment}-werknemer`, moment] : [moment];
    const folders = words ? [words.duty, SHARED] : [SHARED];
    const candidates = folders.flatMap((folder) => names.map((name) => `${folder}/${name}.md`));
    const file = candidates.find((name) => existsSync(join(this.folder, name))) ?? `${SHARED}/${moment}.md`;
    const [, subject, source] = /^# (.+)\n([^]+)$/.exec(this.read(file)) ?? [];
    if (subject === undefined || source === undefined) {
      throw new Error(`letter template ${file} does not begin with its subject as a heading ("# …")`);
    }
    const allowed = isAboutDuty(moment) ? IN_DUTY_LETTER : IN_DOSSIER_LETTER;
    check(file, subject, IN_SUBJECT, 'in a subject');
    return { subject, body: markdown.parse(this.assembled(file, source, allowed, words), {}).map(styled) };
  }

  /** Puts the parts a template names in place: the duty's own words, then the shared parts, by variant if they have one. */
  private assembled(file: string, source: string, allowed: ReadonlySet<string>, words?: DutyWords): string {
    check(file, source.replace(PART, ''), allowed, 'in this letter');
    return source.replace(PART, (_, name: string) => {
      const own = name === 'nodig' ? words?.nodig : name === 'belang' ? words?.belang : undefined;
      if (own !== undefined) return own;
      const parts = [name, `${name}-${this.variant}`].map((part) => `${SHARED}/delen/${part}.md`);
      const part = parts.find((candidate) => existsSync(join(this.folder, candidate)));
      if (part === undefined) throw new Error(`letter template ${file} names an unknown part {{> ${name}}}`);
      return this.assembled(part, this.read(part), allowed, words);
    });
  }

  private read(name: string): string {
    const path = join(this.folder, name);
    if (!existsSync(path)) throw new Error(`letter template ${name} is missing`);
    return readFileSync(path, 'utf8');
  }
}

function check(file: string, text: string, allowed: ReadonlySet<string>, where: string): void {
  const unknown = placeholdersIn(text).find((name) => !allowed.has(name));
  if (unknown !== undefined)
    throw new Error(`letter template ${file} uses {{${unknown}}}, which is unknown ${where}`);
}
