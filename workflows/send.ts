// Posts letters through the activities: each tries for minutes, none holds up another.
import { proxyActivities } from '@temporalio/workflow';
import type { DueLetter } from './dossier/next-up.ts';
import type { Outcome } from './dossier/outcomes.ts';
import { isUnreadable } from './dossier/unreadable.ts';
import type { Delivered, LetterOrder, Ports } from './ports.ts';

/** Longer than the mail server's own limits, and than writing down how it ended while the register is away. */
export const ONE_ATTEMPT = '5 minutes';

const { deliver } = proxyActivities<Ports>({
  startToCloseTimeout: ONE_ATTEMPT,
  scheduleToCloseTimeout: '10 minutes',
  // A worker that died is noticed by its silence, not after the longest that a letter may take.
  heartbeatTimeout: '15 seconds',
  retry: { initialInterval: '1 second', backoffCoefficient: 2, maximumInterval: '1 minute' },
});

/** How one letter ended. */
export interface Sent {
  readonly letter: DueLetter;
  readonly outcome: Outcome;
  /** It was sent again because nobody could tell whether it had left. */
  readonly mogelijkDubbel?: true;
}

/** Posts one letter; what fails for minutes is `mislukt`, to be tried again later. */
export async function send(letter: DueLetter, order: LetterOrder): Promise<Sent> {
  let delivered: Delivered;
  try {
    delivered = await deliver(order);
  } catch {
    // Whatever the reason (it stands in the activity's failure): the dossier goes on, the letter is tried again.
    return { letter, outcome: 'mislukt' };
  }
  // Fails the task, not the letter: it has left, and with the right key we can read so.
  if (isUnreadable(delivered))
    throw new Error('how a letter ended cannot be read: is the payload key the right one?');
  const { uitkomst: outcome, mogelijkDubbel } = delivered;
  return { letter, outcome, ...(mogelijkDubbel === true ? { mogelijkDubbel } : {}) };
}
