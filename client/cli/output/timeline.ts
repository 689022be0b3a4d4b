// The drawn timeline: one line per duty, month by month, with a line across it where the peildatum lies.
import type { Forecast, Termijn } from '../../../workflows/dossier/forecast-types.ts';
import { longDay, monthOf, shortDay, weekdayOf } from './days.ts';
import type { Paint } from './paint.ts';
import { standingOf, type Standing } from './standing.ts';
import { capital, fill, wrap } from './text.ts';
import { actorName, titlesOf } from './words.ts';

interface Line {
  readonly termijn: Termijn;
  readonly title: string;
  readonly standing: Standing;
  /** The columns right of the title. */
  readonly cells: readonly string[];
}

/** Below these widths a column is left out, the least missed first. */
const ROOM_FOR = { actor: 72, aim: 56 };
/** `feb ○ zo  8  `: month, mark, weekday and day. */
const MARGIN = 13;

function linesOf({ termijnen, peildatum, wetsversie }: Forecast, width: number): readonly Line[] {
  const title = titlesOf(wetsversie);
  const rounds = new Set(termijnen.filter(({ ronde }) => ronde > 1).map(({ verplichting }) => verplichting));
  return termijnen.map((termijn) => {
    const { verplichting, ronde, actor, streefdatum, uiterlijk } = termijn;
    const standing = standingOf(termijn, peildatum);
    const aim = streefdatum === undefined || streefdatum === uiterlijk ? '' : shortDay(streefdatum);
    return {
      termijn,
      title: capital(title(verplichting)) + (rounds.has(verplichting) ? ` ${String(ronde)}` : ''),
      standing,
      cells: [
        ...(width >= ROOM_FOR.actor ? [actorName(actor)] : []),
        ...(width >= ROOM_FOR.aim ? [aim.padStart(6)] : []),
        standing.text,
      ],
    };
  });
}

function columnWidths(lines: readonly Line[], heads: readonly string[]): readonly number[] {
  return heads.map((head, column) =>
    Math.max(head.length, ...lines.map(({ cells }) => (cells[column] ?? '').length)),
  );
}

/** A rule across the page with words in it. */
function rule(text: string, width: number): string {
  const line = text === '' ? '' : `── ${text} `;
  return line + '─'.repeat(Math.max(3, width - line.length));
}

function draw(
  line: Line,
  month: string,
  widths: readonly number[],
  room: number,
  paint: Paint,
): readonly string[] {
  const { termijn, standing } = line;
  const brush = standing.brush === undefined ? (text: string) => text : paint[standing.brush];
  const [first = '', ...rest] = wrap(line.title, room);
  const day = `${weekdayOf(termijn.uiterlijk)} ${termijn.uiterlijk.slice(8).replace(/^0/, ' ')}`;
  const cells = line.cells.map((cell, column) => {
    const last = column === line.cells.length - 1;
    return last ? brush(cell) : paint.quiet(fill(cell, widths[column] ?? 0));
  });
  const title = standing.brush === 'quiet' ? paint.quiet(first) : first;
  return [
    `${paint.quiet(fill(month, 4))}${brush(standing.mark)} ${day}  ${[fill(title, room), ...cells].join('  ')}`,
    ...rest.map((more) => `    ${paint.quiet('│')}${' '.repeat(MARGIN - 5)}${more}`),
  ];
}

/** What the marks mean that stand in this drawing. */
function legend(lines: readonly Line[], width: number): readonly string[] {
  const marks = new Map(lines.map(({ standing }) => [standing.mark, standing.meaning]));
  const rows: string[] = [];
  for (const [mark, meaning] of marks) {
    const last = rows.at(-1);
    const longer = last === undefined ? `${mark} ${meaning}` : `${last}   ${mark} ${meaning}`;
    if (last !== undefined && longer.length <= width) rows[rows.length - 1] = longer;
    else rows.push(`${mark} ${meaning}`);
  }
  return rows;
}

/** Draws every duty of a forecast, in `width` columns. */
export function timeline(forecast: Forecast, width: number, paint: Paint): string {
  const lines = linesOf(forecast, width);
  const heads = [
    ...(width >= ROOM_FOR.actor ? ['wie'] : []),
    ...(width >= ROOM_FOR.aim ? ['streef'] : []),
    'stand',
  ];
  const widths = columnWidths(lines, heads);
  const room = Math.max(12, width - MARGIN - widths.reduce((sum, each) => sum + each + 2, 0));
  const today = paint.accent(rule(`peildatum ${longDay(forecast.peildatum)}`, width));
  const columns = heads.map((head, column) => fill(head, widths[column] ?? 0));
  const drawn = [paint.quiet(`${fill('    uiterlijk', MARGIN + room)}  ${columns.join('  ')}`.trimEnd())];
  let [year, month, passed] = ['', '', false];
  for (const line of lines) {
    const { uiterlijk } = line.termijn;
    if (!passed && uiterlijk > forecast.peildatum) {
      if (year !== '') drawn.push(today);
      passed = true;
    }
    if (uiterlijk.slice(0, 4) !== year) drawn.push(paint.title(uiterlijk.slice(0, 4)));
    const label = uiterlijk.slice(0, 7) === month ? '' : monthOf(uiterlijk);
    [year, month] = [uiterlijk.slice(0, 4), uiterlijk.slice(0, 7)];
    drawn.push(...draw(line, label, widths, room, paint));
  }
  if (!passed) drawn.push(today);
  return [...drawn, '', ...legend(lines, width).map(paint.quiet)].join('\n');
}
