// Where a command speaks: answers on standard output, progress and complaints on standard error.
import { makePaint, type Paint } from './output/paint.ts';

/** What a verb may do with the outside; tests and the real process share it. */
export interface Terminal {
  /** Columns to fill. */
  readonly width: number;
  readonly paint: Paint;
  /** Exit status of a command that did not throw. */
  status: number;
  /** Writes an answer; the line end is added. */
  print(text: string): void;
  /** Writes an answer as JSON, alone. */
  printJson(value: unknown): void;
  /** Rewrites one line about work under way; silent unless somebody watches. An empty text wipes it. */
  progress(text: string): void;
  /** One line about what went wrong. */
  complain(sentence: string): void;
}

interface Stream {
  readonly isTTY?: boolean;
  readonly columns?: number;
}

const NARROWEST = 40;
const WIDEST = 120;

/** The columns to fill: those of the terminal, else `COLUMNS`, else 80; never so wide that the eye loses the line. */
export function columnsOf(stream: Stream, columns: string | undefined): number {
  // A terminal that nobody gave a size calls itself zero columns wide.
  const known = [stream.columns ?? 0, Number(columns ?? 0)].find(
    (each) => Number.isInteger(each) && each > 0,
  );
  return Math.min(WIDEST, Math.max(NARROWEST, known ?? 80));
}

/** Colour is for a terminal that shows it and a person who has not declined it (no-color.org). */
export function wantsColour(
  stream: Stream,
  environment: Readonly<Record<string, string | undefined>>,
): boolean {
  return stream.isTTY === true && !environment.NO_COLOR && environment.TERM !== 'dumb';
}

/** The terminal of this process. */
export function processTerminal(): Terminal {
  const { stdout, stderr, env } = process;
  let shown = false;
  const progress = (text: string) => {
    if (!stderr.isTTY || (text === '' && !shown)) return;
    stderr.write(`\r\u001b[2K${text}`);
    shown = text !== '';
  };
  // `spoorwijzer … | head` closes the pipe before we are done: that is no failure.
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  const print = (text: string) => {
    progress('');
    stdout.write(`${text}\n`);
  };
  return {
    width: columnsOf(stdout, env.COLUMNS),
    paint: makePaint(wantsColour(stdout, env)),
    status: 0,
    print,
    printJson: (value) => {
      print(JSON.stringify(value, null, 2));
    },
    progress,
    complain: (sentence) => {
      progress('');
      stderr.write(`${sentence}\n`);
    },
  };
}
