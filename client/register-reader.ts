// Asks the register something in somebody's name: what was read is written down first, and nothing is shown when that fails.
import {
  RegisterUnreadable,
  openReader,
  type Question,
  type Reader,
  type Reading,
} from '../activities/register/read.ts';
import { Failed } from './front-desk.ts';
import { readerAddress } from './register-address.ts';

/** Who asks, with which command, and why where that was said. */
export type Asker = Pick<Reading, 'wie' | 'wat' | 'waarom'>;

/** The reader's door, opened when first asked. */
export interface RegisterReader {
  /** @throws Failed when the register cannot be read, or the reading not be written down */
  read<T>(reading: Reading, question: Question<T>): Promise<T>;
  close(): Promise<void>;
}

/** The register of this machine, or where the environment says. Nothing is opened until something is asked. */
export function registerReader(env: NodeJS.ProcessEnv = process.env): RegisterReader {
  let reader: Promise<Reader> | undefined;
  return {
    read: async (reading, question) => {
      reader ??= readerAddress(env).then(openReader);
      try {
        return await (await reader).read(reading, question);
      } catch (error) {
        if (error instanceof RegisterUnreadable) throw new Failed(error.message, { cause: error });
        throw error;
      }
    },
    close: async () => {
      await reader?.then(
        (opened) => opened.close(),
        () => undefined,
      );
    },
  };
}

/**
 * Asks one question.
 * @throws Failed when the register cannot be read, or the reading not be written down
 */
export async function askRegister<T>(reading: Reading, question: Question<T>): Promise<T> {
  const register = registerReader();
  try {
    return await register.read(reading, question);
  } finally {
    await register.close();
  }
}
