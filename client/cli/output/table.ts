// Tables that fit the terminal: columns take what they need, the flexible ones give way and wrap.
import CliTable from 'cli-table3';
import type { Paint } from './paint.ts';
import { widthOf, wrap } from './text.ts';

export interface Column {
  readonly head: string;
  /** Its text may be wrapped. */
  readonly flexible?: true;
}

const GAP = 2;
const NARROWEST = 8;

const longest = (texts: readonly string[]) => Math.max(0, ...texts.map(widthOf));

/** Narrows the widest column that can give way until the row fits; first to its longest word, then further. */
function columnWidths(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  width: number,
): readonly number[] {
  const cells = columns.map(({ head }, at) => [head, ...rows.map((row) => row[at] ?? '')]);
  const widths = cells.map((texts) => longest(texts.flatMap((text) => text.split('\n'))));
  const words = cells.map((texts) => longest(texts.flatMap((text) => text.split(/\s+/))));
  const room = width - GAP * (columns.length - 1);
  for (const floor of [words, words.map(() => NARROWEST)]) {
    while (widths.reduce((sum, each) => sum + each, 0) > room) {
      const [giving] = columns
        .map(({ flexible }, at) => ({
          at,
          wide: widths[at] ?? 0,
          gives: flexible && (widths[at] ?? 0) > (floor[at] ?? 0),
        }))
        .filter(({ gives }) => gives)
        .sort((one, other) => other.wide - one.wide);
      if (!giving) break;
      widths[giving.at] = giving.wide - 1;
    }
  }
  return widths;
}

/** Wraps what is too wide; coloured text is short and stays as it is. */
const fit = (cell: string, width: number): readonly string[] =>
  cell.split('\n').flatMap((line) => (widthOf(line) <= width ? [line] : wrap(line, width)));

/** The lines that a row takes: the table is given one line at a time, for long cells cost it their length squared. */
function linesOf(row: readonly string[], widths: readonly number[]): readonly string[][] {
  const cells = row.map((cell, at) => fit(cell, widths[at] ?? 0));
  const height = Math.max(...cells.map(({ length }) => length));
  return Array.from({ length: height }, (_, line) => cells.map((cell) => cell[line] ?? ''));
}

/** Lays rows out under their heads, with a thin line between; `airy` puts an empty line between rows. */
export function table(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  width: number,
  paint: Paint,
  airy = false,
): string {
  const widths = columnWidths(columns, rows, width);
  const border = {
    top: '',
    'top-mid': '',
    'top-left': '',
    'top-right': '',
    mid: '',
    'left-mid': '',
    'mid-mid': '',
    'right-mid': '',
  };
  const bottom = { bottom: '', 'bottom-mid': '', 'bottom-left': '', 'bottom-right': '', left: '', right: '' };
  const grid = new CliTable({
    chars: { ...border, ...bottom, middle: ' '.repeat(GAP) },
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0 },
    colWidths: [...widths],
  });
  const heads = linesOf(
    columns.map(({ head }) => head),
    widths,
  ).map((line) => line.map((text) => paint.quiet(text)));
  const rules = widths.map((each) => paint.quiet('─'.repeat(each)));
  const between = airy ? [columns.map(() => '')] : [];
  const body = rows.map((row) => linesOf(row, widths));
  grid.push(...heads, rules, ...body.flatMap((lines, at) => (at === 0 ? lines : [...between, ...lines])));
  return grid
    .toString()
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n');
}
