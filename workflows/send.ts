// Posts letters through the activities: each tries for minutes, none holds up another.
import { proxyActivities } from '@temporalio/workflow';
import type { DueLetter } from './dossier/next-up.ts';
import type { Outcome } from './dossier/outcomes.ts';
import type { LetterOrder, Ports } from './ports.ts';

const { deliver } = proxyActivities<Ports>({
  startToCloseTimeout: '90 seconds',
  scheduleToCloseTimeout: '5 minutes',
  retry: { initialInterval: '1 second', backoffCoefficient: 2, maximumInterval: '1 minute' },
});

/** How one letter ended. */
export interface Sent {
  readonly letter: DueLetter;
  readonly outcome: Outcome;
}

/** Posts one letter; what fails for minutes is `mislukt`, to be tried again later. */
export async function send(letter: DueLetter, order: LetterOrder): Promise<Sent> {
  try {
    const { uitkomst } = await deliver(order);
    return { letter, outcome: uitkomst };
  } catch {
    // Whatever the reason (it stands in the activity's failure): the dossier goes on, the letter is tried again.
    return { letter, outcome: 'mislukt' };
  }
}
