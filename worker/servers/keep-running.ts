// Keeps a server running: started again when it dies, given up when it dies again and again.
import { setTimeout as sleep } from 'node:timers/promises';

/** Milliseconds to wait before each next attempt; after the last it is over. */
const PAUSES = [100, 500, 1_000, 2_000, 5_000, 10_000];
/** Milliseconds after which a server counts as well, and its next death as the first. */
const HEALTHY = 5_000;

interface Server {
  readonly ended: Promise<void>;
  readonly stop: () => Promise<void>;
}

export interface Kept {
  /** Resolves when it is over: stopped by us, or given up. */
  readonly ended: Promise<void>;
  readonly stop: () => Promise<void>;
}

/**
 * Looks after a running server.
 * @param start starts it again; nothing when that did not work
 * @param onDeath told each time it died by itself
 * @param pauses milliseconds before each attempt
 */
export function keepRunning<S extends Server>(
  first: S,
  start: () => Promise<S | undefined>,
  onDeath: () => void,
  pauses: readonly number[] = PAUSES,
): Kept {
  const stopping = new AbortController();
  const { signal } = stopping;
  const over = (): boolean => signal.aborted;
  let server: S = first;

  async function next(pause: number): Promise<S | undefined> {
    await sleep(pause, undefined, { signal }).catch(() => undefined);
    return over() ? undefined : start();
  }

  async function watch(): Promise<void> {
    let since = Date.now();
    let left = [...pauses];
    for (;;) {
      await server.ended;
      if (over()) return;
      onDeath();
      if (Date.now() - since > HEALTHY) left = [...pauses];
      let again: S | undefined;
      while (again === undefined) {
        const pause = left.shift();
        if (pause === undefined || over()) return;
        again = await next(pause);
      }
      since = Date.now();
      server = again;
      if (over()) await server.stop();
    }
  }

  const ended = watch();
  return {
    ended,
    stop: async () => {
      stopping.abort();
      await server.stop();
      await ended;
    },
  };
}
