// Writes the dossier into the register through its activity, however long the register is away: what comes in meanwhile is recorded.
import { proxyActivities } from '@temporalio/workflow';
import type { Ports, Publication } from './ports.ts';

const { publish } = proxyActivities<Ports>({
  startToCloseTimeout: '30 seconds',
  retry: { initialInterval: '1 second', backoffCoefficient: 2, maximumInterval: '30 seconds' },
});

/** Keeps the dossier in the register. What the register refuses is a hole that the proof finds; the dossier goes on. */
export async function keep(publication: Publication): Promise<void> {
  await publish(publication);
}
