// A running dossier from the command line: the front desk is opened late, used once, and always closed.
import type { FrontDesk } from '../front-desk.ts';
import type { Asker } from '../register-reader.ts';
import type { Terminal } from './terminal.ts';

/**
 * Asks the front desk something.
 * @param asker in whose name: every dossier that is read is written down
 * @throws Refused when the input is not accepted
 * @throws Failed when there is no server, or the reading cannot be written down
 */
export async function atTheDesk<T>(
  terminal: Terminal,
  asker: Asker,
  ask: (desk: FrontDesk) => Promise<T>,
): Promise<T> {
  terminal.progress('Verbinden met Temporal …');
  const { openFrontDesk } = await import('../dossier-client.ts');
  const desk = await openFrontDesk(asker);
  try {
    terminal.progress('Wachten op antwoord …');
    return await ask(desk);
  } finally {
    terminal.progress('');
    await desk.close();
  }
}
