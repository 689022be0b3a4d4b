// The second set of rules: the tokens of a letter as plain text, 76 columns wide.
import type { Token } from 'markdown-it';
import { blockAt } from './markdown.ts';

const WIDTH = 76;

function inlineText(token: Token | undefined): string {
  let text = '';
  let href = '';
  for (const child of token?.children ?? []) {
    if (child.type === 'softbreak') text += ' ';
    else if (child.type === 'hardbreak') text += '\n';
    else if (child.type === 'link_open') href = String(child.attrGet('href') ?? '');
    else if (child.type === 'link_close') text += `: ${href}`;
    else text += child.content;
  }
  return text;
}

function wrap(text: string, indent: string): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/ +/)) {
    if (line !== '' && line.length + 1 + word.length > WIDTH - indent.length) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line].map((part, index) => (index === 0 ? part : indent + part)).join('\n');
}

function table(tokens: readonly Token[]): string {
  const rows: string[][] = [];
  for (const token of tokens) {
    const row = rows.at(-1);
    if (token.type === 'tr_open') rows.push([]);
    else if (token.type === 'td_open' || token.type === 'th_open') row?.push('');
    else if (token.type === 'inline') row?.push((row.pop() ?? '') + inlineText(token));
  }
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const aligned = rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  return [aligned[0] ?? '', widths.map((width) => '-'.repeat(width)).join('  '), ...aligned.slice(1)].join(
    '\n',
  );
}

function list(tokens: readonly Token[]): string {
  return tokens
    .filter((token) => token.type === 'inline')
    .map((token) => `- ${wrap(inlineText(token), '  ')}`)
    .join('\n');
}

function heading(text: string, line: string): string {
  return `${text}\n${line.repeat(text.length)}`;
}

/** A letter as plain text, ending in a newline. Lists are flat: templates nest none. */
export function toText(tokens: readonly Token[]): string {
  const blocks: string[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (!token) continue;
    const block = token.nesting === 1 ? blockAt(tokens, index) : [token];
    if (token.type === 'heading_open')
      blocks.push(heading(inlineText(block[1]), token.tag === 'h2' ? '=' : '-'));
    else if (token.type === 'paragraph_open') blocks.push(wrap(inlineText(block[1]), ''));
    else if (token.type === 'bullet_list_open') blocks.push(list(block));
    else if (token.type === 'table_open') blocks.push(table(block));
    else if (token.type === 'fence') blocks.push(token.content.trimEnd().replace(/^/gm, '    '));
    else if (token.type === 'hr') blocks.push('-'.repeat(WIDTH));
    index += block.length - 1;
  }
  return `${blocks.join('\n\n')}\n`;
}
