// Waiting for news or for an hour, cheaply: `condition` with a timeout keeps twice the memory in every sleeping dossier.
import { CancellationScope, condition, isCancellation, sleep } from '@temporalio/workflow';

/**
 * Waits until there is news, or until the time is over.
 * @param ms milliseconds
 * @param summary label of the timer, stored in clear: a key, nothing personal
 * @returns whether there was news
 */
export async function waitFor(news: () => boolean, ms: number, summary: string): Promise<boolean> {
  const scope = new CancellationScope();
  const clock = { rang: false };
  const timer = scope
    .run(() => sleep(Math.max(ms, 1), { summary }))
    .then(
      () => {
        clock.rang = true;
      },
      (error: unknown) => {
        if (!isCancellation(error)) throw error;
      },
    );
  await condition(() => clock.rang || news());
  if (!clock.rang) scope.cancel();
  await timer;
  return news();
}
