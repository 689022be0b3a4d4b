// Tries ways to get a program, one after the other, and remembers why each one failed.
import { Failed } from '../../client/front-desk.ts';

/** One way to get a program. */
export interface Way {
  /** What is tried, in Dutch, as a person reads it in the list of what was tried. */
  readonly name: string;
  /** @returns the path of the program, or nothing when this way does not apply here; throws with the reason otherwise */
  readonly find: () => Promise<string | undefined>;
}

/**
 * @param what the program as a person calls it
 * @throws Failed the message lists what was tried and why each way failed
 */
export async function firstThatWorks(what: string, ways: readonly Way[]): Promise<string> {
  const tried: string[] = [];
  for (const way of ways) {
    try {
      const path = await way.find();
      if (path !== undefined) return path;
    } catch (error) {
      tried.push(`  - ${way.name}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  throw new Failed(`Geen ${what} gevonden. Geprobeerd is:\n${tried.join('\n')}`);
}
