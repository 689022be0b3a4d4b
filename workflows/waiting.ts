// Waiting for news or for an hour, cheaply: `condition` with a timeout keeps twice the memory in every sleeping dossier.
import { CancellationScope, condition, isCancellation, sleep } from '@temporalio/workflow';

/**
 * Waits until there is news, or until the time is over.
 * @param ms milliseconds
 * @param summary label of the timer, stored in clear: a key, nothing personal
 * @returns whether there was news
 */
export function waitFor(news: () => boolean, ms: number, summary: string): Promise<boolean> {
  const scope = new CancellationScope();
  const clock = { rang: false };
  const ring = (): void => {
    clock.rang = true;
  };
  const stopped = (error: unknown): void => {
    if (!isCancellation(error)) throw error;
  };
  // The timer is started in the scope, not waited for in it: a scope that has run keeps less than one that is running.
  void scope.run(() => {
    void sleep(Math.max(ms, 1), { summary }).then(ring, stopped);
    return Promise.resolve();
  });
  return condition(() => clock.rang || news()).then(() => {
    if (!clock.rang) scope.cancel();
    return news();
  });
}
