// Progress of steps that may take long: on standard error, and only once there is something to wait for.

/** Seconds after which a step is worth a word. */
const PATIENCE_S = 2;
/** Seconds between two lines where nobody watches (a log). */
const LOG_EVERY_S = 15;

/** Says a line about what is going on, on standard error. */
export function say(line: string): void {
  process.stderr.write(`${line}\n`);
}

/**
 * Does `work`, and from two seconds on tells what it waits for and for how long already: one rewritten line on a
 * terminal, a line every quarter of a minute elsewhere. `work` can say what it is doing now with `note`.
 */
export async function withProgress<T>(
  what: string,
  work: (note: (detail: string) => void) => Promise<T>,
): Promise<T> {
  const started = Date.now();
  const rewrites = process.stderr.isTTY;
  let detail = '';
  let saidAt = -1;
  const tell = (): void => {
    const seconds = Math.floor((Date.now() - started) / 1000);
    if (seconds < PATIENCE_S) return;
    const line = `${what} … ${String(seconds)} s${detail === '' ? '' : ` (${detail})`}`;
    if (rewrites) {
      process.stderr.write(`\r\x1b[K${line.slice(0, (process.stderr.columns || 80) - 1)}`);
    } else if (saidAt < 0 || seconds - saidAt >= LOG_EVERY_S) {
      say(line);
    } else {
      return;
    }
    saidAt = seconds;
  };
  const timer = setInterval(tell, 500);
  timer.unref();
  try {
    return await work((text) => {
      detail = text;
    });
  } finally {
    clearInterval(timer);
    if (rewrites && saidAt >= 0) process.stderr.write('\r\x1b[K');
  }
}
