// Ends a process and its children by force, all at once, as a power cut would.
import { setTimeout as sleep } from 'node:timers/promises';
import { isAlive } from '../../worker/servers/process.ts';
import { run } from '../../worker/servers/run-command.ts';

/** The children of a process. */
async function childrenOf(parent: number): Promise<readonly number[]> {
  const children: number[] = [];
  const look = (line: string): void => {
    const [pid, ppid] = line.split(/\s+/).map(Number);
    if (ppid === parent && pid !== undefined) children.push(pid);
  };
  await run('ps', ['-A', '-o', 'pid=,ppid='], { limit: 10_000, onLine: look });
  return children;
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch {
    // Gone in the meantime.
  }
}

/** Ends a process and its children, and returns once none of them is left. */
export async function killFamily(pid: number): Promise<void> {
  // Whoever stands still has no more children.
  signal(pid, 'SIGSTOP');
  const family = [pid, ...(await childrenOf(pid))];
  for (const member of family) signal(member, 'SIGKILL');
  for (const member of family) while (await isAlive(member)) await sleep(10);
}
