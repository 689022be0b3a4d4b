// Two senders of letters side by side; whoever is ended by force is replaced at once by one that stood ready.
import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { SenderOrder } from './letter-plan.ts';

const PROGRAM = fileURLToPath(new URL('letter-sender.ts', import.meta.url));

interface Spare {
  readonly child: ChildProcess;
  readonly ready: Promise<unknown>;
}

function spare(order: SenderOrder): Spare {
  const child = fork(PROGRAM, {
    execArgv: ['--import', 'tsx'],
    env: { ...process.env, TZ: 'UTC', NODE_OPTIONS: '', SENDER_ORDER: JSON.stringify(order) },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  return { child, ready: once(child, 'message') };
}

/** How it went. */
export interface Finished {
  /** How often a sender was ended by force. */
  readonly killed: number;
  /** How often a sender found a letter in the hands of the other. */
  readonly heldByOther: number;
}

/**
 * Runs until both senders have seen every letter leave.
 * @throws Error when a sender ends otherwise than by force
 */
export async function runSenders(order: SenderOrder): Promise<Finished> {
  let [killed, heldByOther, turn] = [0, 0, 0];
  const spares: Spare[] = [spare(order), spare(order), spare(order)];
  const side = async (): Promise<void> => {
    for (;;) {
      const next = spares.shift() ?? spare(order);
      const { child } = next;
      const ended = once(child, 'exit') as Promise<[number | null, NodeJS.Signals | null]>;
      await next.ready;
      child.once('message', (said) => (heldByOther += (said as Finished).heldByOther));
      child.send({ turn: (turn += 1) });
      const [status, signal] = await ended;
      if (status === 0) return;
      if (signal !== 'SIGKILL') throw new Error(`a sender ended with ${String(status ?? signal)}`);
      killed += 1;
      spares.push(spare(order));
    }
  };
  try {
    await Promise.all([side(), side()]);
  } finally {
    for (const { child } of spares) child.kill('SIGKILL');
  }
  return { killed, heldByOther };
}
