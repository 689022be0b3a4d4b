// A running dossier from the command line: the front desk is opened late, used once, and always closed.
import type { FrontDesk } from '../front-desk.ts';
import type { Terminal } from './terminal.ts';

/**
 * Asks the front desk something.
 * @throws Refused when the input is not accepted
 * @throws Failed when there is no server or no such dossier
 */
export async function atTheDesk<T>(terminal: Terminal, ask: (desk: FrontDesk) => Promise<T>): Promise<T> {
  terminal.progress('Verbinden met Temporal …');
  const { openFrontDesk } = await import('../dossier-client.ts');
  const desk = await openFrontDesk();
  try {
    terminal.progress('Wachten op antwoord …');
    return await ask(desk);
  } finally {
    terminal.progress('');
    await desk.close();
  }
}
