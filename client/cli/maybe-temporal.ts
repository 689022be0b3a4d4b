// Temporal where it answers: some questions can be answered without it, and then say so.
import type { Client } from '@temporalio/client';
import { Failed } from '../front-desk.ts';
import type { Terminal } from './terminal.ts';

/** Uses a client of Temporal, or none when nothing answers; always closed. */
export async function withMaybeTemporal<T>(
  terminal: Terminal,
  use: (client?: Client) => Promise<T>,
): Promise<T> {
  terminal.progress('Verbinden met Temporal …');
  const { connectTemporal } = await import('../temporal.ts');
  const temporal = await connectTemporal().catch((error: unknown) => {
    if (error instanceof Failed) return undefined;
    throw error;
  });
  try {
    return await use(temporal?.client);
  } finally {
    terminal.progress('');
    await temporal?.close();
  }
}
