// One change of the register that somebody asked for: a small workflow, so that only a worker ever writes.
import { ApplicationFailure, proxyActivities } from '@temporalio/workflow';
import { REFUSED } from './messages.ts';
import type { Ports, RegisterCommand, RegisterAnswer } from './ports.ts';

const { registerWerk } = proxyActivities<Ports>({
  startToCloseTimeout: '2 minutes',
  retry: {
    initialInterval: '1 second',
    backoffCoefficient: 2,
    maximumInterval: '10 seconds',
    maximumAttempts: 5,
  },
});

/**
 * Carries out one command.
 * @throws ApplicationFailure of type {@link REFUSED} with one Dutch sentence when the command is not accepted
 */
export async function registerwerk(command: RegisterCommand): Promise<RegisterAnswer> {
  const answer = await registerWerk(command);
  if ('geweigerd' in answer) throw ApplicationFailure.nonRetryable(answer.geweigerd, REFUSED);
  return answer;
}
