// The activities a worker runs: everything a dossier asks of the outside world.
import type { Ports } from '../workflows/ports.ts';
import { deliver, type Delivery } from './deliver.ts';
import { jobParts, type JobSettings } from './jobs/job-parts.ts';
import { runJob } from './jobs/run-job.ts';
import { openLedger } from './register/ledger.ts';
import type { LedgerParts } from './register/letter.ts';
import { publish, type RegisterParts } from './register/publish.ts';
import { registerWerk } from './register/work.ts';

/** What a dossier asks of the world, made from its parts. */
export function createActivities(
  parts: Omit<Delivery, 'ledger'> & LedgerParts & RegisterParts & JobSettings,
): Ports {
  const delivery = { ...parts, ledger: openLedger(parts) };
  const jobs = jobParts(delivery);
  return {
    deliver: (order) => deliver(delivery, order),
    publish: (publication) => publish(parts, publication),
    registerWerk: (command) => registerWerk(parts, command),
    taak: (order) => runJob(jobs, order),
  };
}
