// Questions to a register in plain SQL, each on a connection of its own.
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';

/** The rows that a statement gives. */
export async function asking(url: string, text: string, values: readonly string[] = []): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(text, [...values])).rows;
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** What `ask` answers once it no longer fails, for half a minute at most unless told. */
export async function eventually<T>(ask: () => Promise<T>, limit = 30_000): Promise<T> {
  const deadline = Date.now() + limit;
  for (;;) {
    try {
      return await ask();
    } catch (error) {
      if (Date.now() > deadline) throw error;
      await sleep(50);
    }
  }
}
