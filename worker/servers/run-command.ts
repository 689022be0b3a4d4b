// Runs another program to its end and turns every way it can fail into one line.
import { spawn } from 'node:child_process';
import { stripVTControlCharacters } from 'node:util';

export interface RunOptions {
  readonly cwd?: string;
  /** Set on top of our own environment. */
  readonly env?: Readonly<Record<string, string>>;
  /** Milliseconds after which the program is stopped. */
  readonly limit: number;
  /** Called with every line it writes. */
  readonly onLine?: (line: string) => void;
  /** As whom it runs, when not as ourselves. */
  readonly user?: { readonly uid: number; readonly gid: number };
  /** What it reads on standard input; nothing unless told. */
  readonly input?: string;
  /** An open file of ours that it finds as number 3. */
  readonly handle?: number;
}

const KEPT_LINES = 200;

/**
 * Runs `command` and answers what it wrote (standard output and error together).
 * @throws Error with one Dutch line: not installed, out of time, or its exit status with the last line it wrote
 */
export function run(command: string, args: readonly string[], options: RunOptions): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: options.cwd,
      env: { ...process.env, ...options.env },
      stdio: ['pipe', 'pipe', 'pipe', options.handle ?? 'ignore'],
      ...options.user,
    });
    // A program that does not read to the end closes the pipe; its exit status says whether that was wrong.
    child.stdin?.on('error', () => undefined).end(options.input ?? '');
    const lines: string[] = [];
    const hear = (chunk: Buffer): void => {
      for (const line of chunk.toString('utf8').split('\n')) {
        const plain = stripVTControlCharacters(line).trim();
        if (plain === '') continue;
        lines.push(plain);
        if (lines.length > KEPT_LINES) lines.shift();
        options.onLine?.(plain);
      }
    };
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
    let late = false;
    // Whoever stops us, stops it.
    const orphaned = (): boolean => child.kill();
    process.once('exit', orphaned);
    const timer = setTimeout(() => {
      late = true;
      child.kill('SIGKILL');
    }, options.limit);
    child.on('error', (error: NodeJS.ErrnoException) => {
      clearTimeout(timer);
      reject(new Error(error.code === 'ENOENT' ? `${command} is niet geïnstalleerd` : error.message));
    });
    child.on('close', (code, signal) => {
      clearTimeout(timer);
      process.off('exit', orphaned);
      if (code === 0) resolve(lines.join('\n'));
      else if (late) reject(new Error(`${command} was na ${String(options.limit / 1000)} s niet klaar`));
      else {
        const ended = signal === null ? `stopte met status ${String(code)}` : `werd gestopt (${signal})`;
        reject(new Error(`${command} ${ended}: ${telling(lines)}`));
      }
    });
  });
}

/** The line that says why: the first that calls itself an error, else the last. */
function telling(lines: readonly string[]): string {
  const line = lines.find((l) => /\berror\b/i.test(l)) ?? lines.at(-1) ?? 'zonder een woord';
  return line.slice(0, 240);
}
