// Letters of the scheduled jobs: several lists in one letter, each left out when it is empty.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Token } from 'markdown-it';
import { fill } from './fill.ts';
import { JOB_LETTERS, type JobLetterKind, type Kind } from './job-letter-kinds.ts';
import { markdown } from './markdown.ts';
import { fillText, placeholdersIn, type Values } from './placeholders.ts';
import type { Letter } from './render.ts';
import { styled, toHtml } from './to-html.ts';
import { toText } from './to-text.ts';

/** What is said about more rows than a letter shows is a value of the list; so are its rows. */
const OF_EVERY_LIST = ['meer'];
const LIST = /^\{\{#([a-z-]+)\}\}\n([^]*?)^\{\{\/\1\}\}\n/m;
/** Rows of a list that a letter shows. */
const MOST_ROWS = 50;

interface Part {
  /** The list it is about; none for what every letter of the kind says. */
  readonly list?: string;
  readonly tokens: readonly Token[];
}

interface Template {
  readonly subject: string;
  readonly parts: readonly Part[];
}

/** The rows of the lists of a letter, by name. */
export type Lists = Readonly<Record<string, readonly Values[]>>;

function parsed(source: string, list?: string): Part {
  return { tokens: markdown.parse(source, {}).map(styled), ...(list === undefined ? {} : { list }) };
}

function partsOf(source: string): readonly Part[] {
  const found = LIST.exec(source);
  if (!found) return source.trim() === '' ? [] : [parsed(source)];
  const [whole, name = '', body = ''] = found;
  const before = source.slice(0, found.index);
  return [
    ...(before.trim() === '' ? [] : [parsed(before)]),
    parsed(body, name),
    ...partsOf(source.slice(found.index + whole.length)),
  ];
}

/** @throws Error naming the file and the placeholder or list that its kind does not have */
function check(file: string, source: string, { values, lists }: Kind): void {
  const named = new Set([...source.matchAll(/\{\{#([a-z-]+)\}\}/g)].map(([, name = '']) => name));
  const known = Object.keys(lists);
  const odd = [...named].filter((name) => !known.includes(name));
  if (odd.length > 0 || named.size < known.length)
    throw new Error(
      `letter template ${file} has the lists ${[...named].join(', ')}, not ${known.join(', ')}`,
    );
  const rows = Object.values(lists).flatMap((names) => names.map((name) => `rij.${name}`));
  const allowed = new Set<string>([...values, ...OF_EVERY_LIST, ...rows]);
  const unknown = placeholdersIn(source).find((name) => !/^[#/]/.test(name) && !allowed.has(name));
  if (unknown !== undefined) throw new Error(`letter template ${file} uses {{${unknown}}}, which is unknown`);
}

function rest(count: number): string {
  const more = count - MOST_ROWS;
  if (more <= 0) return '';
  return `En nog ${more === 1 ? '1 regel' : `${String(more)} regels`}: die laat “spoorwijzer dossier lijst” zien.`;
}

/** All letters of jobs, checked. */
export class JobLetters {
  private readonly templates = new Map<JobLetterKind, Template>();

  /**
   * Reads every template.
   * @throws Error naming the file, and the placeholder or list that is wrong
   */
  constructor(folder = fileURLToPath(new URL('taken', import.meta.url))) {
    for (const kind of Object.keys(JOB_LETTERS) as JobLetterKind[]) {
      const file = `${kind}.md`;
      const [, subject, source] = /^# (.+)\n([^]+)$/.exec(readFileSync(join(folder, file), 'utf8')) ?? [];
      if (subject === undefined || source === undefined)
        throw new Error(`letter template ${file} does not begin with its subject as a heading ("# …")`);
      check(file, subject + source, JOB_LETTERS[kind]);
      const personal = placeholdersIn(subject).find((name) => name === 'naam' || name.startsWith('rij.'));
      if (personal !== undefined)
        throw new Error(`letter template ${file} uses {{${personal}}}, which does not belong in a subject`);
      this.templates.set(kind, { subject, parts: partsOf(source) });
    }
  }

  /** @throws Error when a value is missing that the kind has */
  render(kind: JobLetterKind, values: Values, lists: Lists = {}): Letter {
    const template = this.templates.get(kind);
    if (!template) throw new Error(`no letter "${kind}"`);
    const tokens = template.parts.flatMap(({ list, tokens }) => {
      const rows = list === undefined ? [] : (lists[list] ?? []);
      if (list !== undefined && rows.length === 0) return [];
      const own = { ...values, meer: rest(rows.length) };
      return fill(tokens, { values: own, rows: rows.slice(0, MOST_ROWS) });
    });
    const subject = fillText(template.subject, values);
    return { subject, text: toText(tokens), html: toHtml(subject, tokens) };
  }
}
