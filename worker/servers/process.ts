// What we know of processes that are not our children: alive, started with which words, and how to end one.
import { readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { run } from './run-command.ts';

const LOOK_EVERY = 50;

/** Whether a process with this id exists (a finished child that nobody has waited for counts as gone). */
export async function isAlive(pid: number): Promise<boolean> {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
  const stat = await readFile(`/proc/${String(pid)}/stat`, 'utf8').catch(() => '');
  return !stat.includes(') Z ');
}

/** The words a process was started with, empty when it is gone or cannot be asked. */
export async function commandLine(pid: number): Promise<string> {
  try {
    return (await readFile(`/proc/${String(pid)}/cmdline`, 'utf8')).replaceAll('\0', ' ');
  } catch {
    // No /proc: macOS and others have ps.
    return run('ps', ['-o', 'args=', '-p', String(pid)], { limit: 5_000 }).catch(() => '');
  }
}

/** Asks a process to end (SIGTERM unless told), ends it by force after `grace` milliseconds, and returns once it is gone. */
export async function endProcess(
  pid: number,
  grace: number,
  asked: NodeJS.Signals = 'SIGTERM',
): Promise<void> {
  const deadline = Date.now() + grace;
  signal(pid, asked);
  while (await isAlive(pid)) {
    if (Date.now() > deadline) signal(pid, 'SIGKILL');
    await sleep(LOOK_EVERY);
  }
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch {
    // Gone in the meantime: that is what we wanted.
  }
}
