// Signs of life while an activity works, so that the death of a worker is noticed in seconds and its letters leave soon.
import { Context } from '@temporalio/activity';

/** Milliseconds; well within the `heartbeatTimeout` that the workflow asks for. */
const EVERY = 3_000;

/** The same work, giving signs of life to Temporal until it is done. Most letters are out before the first. */
export function alive<A extends readonly unknown[], T>(
  work: (...order: A) => Promise<T>,
): (...order: A) => Promise<T> {
  return async (...order) => {
    const context = Context.current();
    const beat = setInterval(() => context.heartbeat(), EVERY);
    try {
      return await work(...order);
    } finally {
      clearInterval(beat);
    }
  };
}
