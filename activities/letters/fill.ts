// Putting the values of one letter into the tokens of its template.
import type { Token } from 'markdown-it';
import { blockAt, changed } from './markdown.ts';
import { fillText, placeholdersIn, type Values } from './placeholders.ts';

/** In a template the address `#actie` stands for the letter's one button. */
const ACTION = '#actie';

interface Filling {
  readonly values: Values;
  /** One set of values per row of the letter's list. */
  readonly rows: readonly Values[];
  /** Where the button leads, when there is a web address. */
  readonly action?: string;
}

function link(token: Token, action: string | undefined): Token {
  if (token.attrGet('href') !== ACTION) return token;
  if (action === undefined)
    throw new Error('a template has a button, but there is no address for it to lead to');
  return changed(token, {
    attrs: [['href', action], ...(token.attrs ?? []).filter(([name]) => name !== 'href')],
  });
}

function isFixed(token: Token): boolean {
  return !token.content.includes('{{') && !token.content.includes(ACTION) && token.type !== 'link_open';
}

function filled(token: Token, values: Values, action: string | undefined): Token {
  if (isFixed(token)) return token;
  if (token.children) {
    return changed(token, { children: token.children.map((child) => filled(child, values, action)) });
  }
  if (token.type === 'link_open') return link(token, action);
  return changed(token, { content: fillText(token.content, values) });
}

function isRepeated(block: readonly Token[]): boolean {
  return block.some((token) => placeholdersIn(token.content).some((name) => name.startsWith('rij.')));
}

function isBlank(inline: Token | undefined): boolean {
  return (
    inline?.children?.every((child) => child.type === 'softbreak' || child.content.trim() === '') ?? false
  );
}

/** Leaves out paragraphs of which every placeholder came out empty. */
function withoutBlanks(tokens: readonly Token[]): Token[] {
  return tokens.filter((token, index) => {
    const inline = token.type === 'paragraph_open' ? 1 : token.type === 'paragraph_close' ? -1 : 0;
    return !isBlank(inline === 0 ? token : tokens[index + inline]);
  });
}

/**
 * The tokens of a letter. A table row or list item that speaks of a row (`{{rij.…}}`) is repeated for every row; a
 * paragraph that comes out empty falls away.
 */
export function fill(template: readonly Token[], { values, rows, action }: Filling): Token[] {
  const result: Token[] = [];
  for (let index = 0; index < template.length; index += 1) {
    const token = template[index];
    if (!token) continue;
    const block = token.type === 'tr_open' || token.type === 'list_item_open' ? blockAt(template, index) : [];
    if (isRepeated(block)) {
      for (const row of rows)
        result.push(...block.map((part) => filled(part, { ...values, ...row }, action)));
      index += block.length - 1;
    } else {
      result.push(filled(token, values, action));
    }
  }
  return withoutBlanks(result);
}
