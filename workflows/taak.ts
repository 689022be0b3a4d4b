// One run of a scheduled job: its activity, tried until the world answers; what it reports is as of the moment it succeeds.
import { proxyActivities } from '@temporalio/workflow';
import type { JobOrder, JobReport } from './jobs/order.ts';
import type { Ports } from './ports.ts';

const { taak: run } = proxyActivities<Ports>({
  startToCloseTimeout: '1 hour',
  // A worker that died is noticed by its silence, not after an hour.
  heartbeatTimeout: '30 seconds',
  retry: { initialInterval: '5 seconds', backoffCoefficient: 2, maximumInterval: '5 minutes' },
});

/**
 * Carries out one run.
 * @param _made what the schedule was made from; only for the worker that looks after the schedules
 */
export async function taak(order: JobOrder, _made?: string): Promise<JobReport> {
  return run(order);
}
