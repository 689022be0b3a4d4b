// Reading Markdown into tokens; templates only, a value never passes through here.
import markdownIt, { type Token } from 'markdown-it';

/** Plain Markdown with tables; raw HTML is text, addresses in running text are no links. */
export const markdown = markdownIt({ html: false, linkify: false, typographer: false });

/** A token with something changed; templates are read once, so a letter never writes in their tokens. */
export function changed(
  token: Token,
  changes: Partial<Pick<Token, 'content' | 'children' | 'attrs' | 'type'>>,
): Token {
  return Object.assign(Object.create(Object.getPrototypeOf(token) as object) as Token, token, changes);
}

/** The tokens of the block that opens at `start`, its closing token included. */
export function blockAt(tokens: readonly Token[], start: number): readonly Token[] {
  const open = tokens[start];
  const end = tokens.findIndex(
    (token, index) => index > start && token.nesting === -1 && token.level === open?.level,
  );
  return tokens.slice(start, end + 1);
}
