// A template with its values as blocks of a letter: headings, paragraphs, lists, and the room for a signature.
import markdownIt, { type Token } from 'markdown-it';
import { fillDraft } from './draft-templates.ts';
import type { DraftWords } from './draft-values.ts';

/** Words that are set in one way. */
export interface Run {
  readonly text: string;
  readonly bold: boolean;
}

export type Block =
  | { readonly kind: 'title' | 'heading' | 'paragraph'; readonly runs: readonly Run[] }
  | { readonly kind: 'list'; readonly items: readonly (readonly Run[])[] }
  | { readonly kind: 'signature' };

const markdown = markdownIt({ html: false });

/** The runs of a paragraph of Markdown; values come in after reading, so that they are never markup. */
function runsOf(inline: Token | undefined, words: Readonly<Record<string, string>>): readonly Run[] {
  const runs: Run[] = [];
  let bold = false;
  for (const { type, content } of inline?.children ?? []) {
    if (type === 'strong_open' || type === 'strong_close') {
      bold = type === 'strong_open';
      continue;
    }
    const text = type === 'hardbreak' ? '\n' : type === 'softbreak' ? ' ' : fillDraft(content, words);
    const last = runs.at(-1);
    // Whoever sets the page drops a line break that stands alone between two runs.
    if (last?.bold === bold) runs[runs.length - 1] = { text: last.text + text, bold };
    else if (text !== '') runs.push({ text, bold });
  }
  return runs;
}

/** An item that speaks of a list is repeated, once per entry. */
function itemsOf(inline: Token, words: DraftWords, plain: Readonly<Record<string, string>>) {
  const [, name] = /^\{\{(\w+)\}\}$/.exec(inline.content) ?? [];
  if (name === undefined) return [runsOf(inline, plain)];
  return (words[name] ?? []).map((text) => [{ text, bold: false }]);
}

/** The blocks of a letter, in order. */
export function draftBlocks(source: string, words: DraftWords): readonly Block[] {
  const plain = Object.fromEntries(Object.entries(words).map(([name, lines]) => [name, lines.join(', ')]));
  const blocks: Block[] = [];
  let items: (readonly Run[])[] | undefined;
  let heading: 'title' | 'heading' | undefined;
  for (const token of markdown.parse(source, {})) {
    if (token.type === 'bullet_list_open') items = [];
    else if (token.type === 'bullet_list_close') {
      blocks.push({ kind: 'list', items: items ?? [] });
      items = undefined;
    } else if (token.type === 'heading_open') heading = token.tag === 'h1' ? 'title' : 'heading';
    else if (token.type === 'heading_close') heading = undefined;
    else if (token.type === 'hr') blocks.push({ kind: 'signature' });
    else if (token.type !== 'inline') continue;
    else if (items) items.push(...itemsOf(token, words, plain));
    else blocks.push({ kind: heading ?? 'paragraph', runs: runsOf(token, plain) });
  }
  return blocks;
}
