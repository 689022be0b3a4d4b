// Fitting text to columns: measuring, filling out, wrapping.
import { stripVTControlCharacters } from 'node:util';

/** Columns a text takes, colours not counted. */
export function widthOf(text: string): number {
  return stripVTControlCharacters(text).length;
}

/** Fills a text out to a width; a longer one stays as it is. */
export function fill(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - widthOf(text)));
}

/** Breaks plain text at spaces into lines of at most `width`; a longer word is cut. */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).filter((part) => part !== '')) {
    if (line !== '' && line.length + 1 + word.length <= width) {
      line += ` ${word}`;
      continue;
    }
    if (line !== '') lines.push(line);
    line = word;
    while (line.length > width) {
      lines.push(line.slice(0, width));
      line = line.slice(width);
    }
  }
  return line === '' && lines.length > 0 ? lines : [...lines, line];
}

/** Wraps text under a first line with a label: the next lines stand under its text. */
export function hang(label: string, text: string, width: number): string {
  const room = Math.max(16, width - widthOf(label));
  return wrap(text, room)
    .map((line, index) => (index === 0 ? label : ' '.repeat(widthOf(label))) + line)
    .join('\n');
}

/** A sentence begins with a capital. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Blocks with a line of air between them; empty ones fall away. */
export function blocks(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('\n\n');
}
