// The activities a worker runs: everything a dossier asks of the outside world.
import type { Ports } from '../workflows/ports.ts';
import { deliver, type Delivery } from './deliver.ts';

/** What a dossier asks of the world, made from its parts. */
export function createActivities(parts: Delivery): Ports {
  return { deliver: (order) => deliver(parts, order) };
}
