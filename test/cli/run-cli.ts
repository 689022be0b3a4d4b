// Runs the real command line as a process of its own, as a shell would.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const PROGRAM = fileURLToPath(new URL('../../client/cli/spoorwijzer.mjs', import.meta.url));

export interface Outcome {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Surroundings {
  readonly input?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** A command that runs it, as somebody else for instance. */
  readonly through?: readonly string[];
}

/** One command: its words, what comes in on standard input, and what the environment adds. */
export function spoorwijzer(
  words: readonly string[],
  { input = '', env = {}, through = [] }: Surroundings = {},
): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const [program = '', ...rest] = [...through, process.execPath, PROGRAM, ...words];
    const child = spawn(program, rest, {
      env: { PATH: process.env.PATH, HOME: process.env.HOME, TZ: 'UTC', ...env },
    });
    let [stdout, stderr] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
    // A program that refuses its input early closes the pipe while we write.
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
    child.on('error', reject);
    child.on('close', (status) => {
      resolve({ status, stdout, stderr });
    });
  });
}

/** A life in which something is done, something is late, and spoor 2 runs. */
export const LIFE = {
  ziekmelding: { eersteZiektedag: '2026-02-02' },
  gebeurtenissen: [
    { soort: 'voldaan', op: '2026-02-03', verplichting: 'ziekmelding-arbodienst' },
    { soort: 'voldaan', op: '2026-03-10', verplichting: 'probleemanalyse', id: 'pa-1' },
    { soort: 'voldaan', op: '2026-03-30', verplichting: 'plan-van-aanpak' },
    { soort: 'voldaan', op: '2026-12-30', verplichting: 'eerstejaarsevaluatie', id: 'eje-1' },
    { soort: 'spoor-2-gestart', op: '2027-01-30', uitvoering: 'extern' },
  ],
  tot: '2027-02-10',
};
