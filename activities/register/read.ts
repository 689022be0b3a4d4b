// The client's only way into the register: every reading is written down first, and one that cannot be shows nothing.
import type { Transaction } from 'kysely';
import { openRegister, registerError, type Register } from './database.ts';
import type { Tables } from './tables.ts';

/** A reading, as the log keeps it. */
export interface Reading {
  /** Who reads, unverified: a reference, or the operating system's user. */
  readonly wie: string;
  /** What is read: the words of the command. */
  readonly wat: string;
  /** The dossier that is read; none for lists. */
  readonly dossier?: string;
  /** Why, where a reason is asked. */
  readonly waarom?: string;
}

/** A question to the register within one reading. */
export type Question<T> = (step: Transaction<Tables>) => Promise<T>;

/** The register could not be read; the message is one Dutch sentence with a way out. */
export class RegisterUnreadable extends Error {
  override readonly name = 'RegisterUnreadable';
}

export interface Reader {
  /**
   * Writes the reading down and asks the question, in one view of the register.
   * @throws RegisterUnreadable when either fails; nothing is shown then
   */
  read<T>(reading: Reading, question: Question<T>): Promise<T>;
  close(): Promise<void>;
}

/**
 * The reader on an open register.
 * @param register opened with the reader's login
 */
export function readerOn(register: Register): Reader {
  return {
    read: async ({ wie, wat, dossier, waarom }, question) => {
      try {
        return await register
          .transaction()
          .setIsolationLevel('repeatable read')
          .execute(async (step) => {
            await step
              .insertInto('inzage')
              .values({ wie, wat, dossier: dossier ?? null, waarom: waarom ?? null })
              .execute();
            return question(step);
          });
      } catch (error) {
        throw new RegisterUnreadable(
          `Het register kon niet worden gelezen (${registerError(error)}); kijk met spoorwijzer gezond wat er aan de hand is.`,
          { cause: error },
        );
      }
    },
    close: () => register.destroy(),
  };
}

/** Opens the reader at an address of the reader's login. */
export function openReader(url: string): Reader {
  return readerOn(openRegister(url, { connections: 2 }));
}
