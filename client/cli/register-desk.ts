// The register from the command line: reading through the reader's door, changing through a worker; opened late, always closed.
import type { Question, Reading } from '../../activities/register/read.ts';
import type { RegisterCommand } from '../../workflows/ports.ts';
import { Failed } from '../front-desk.ts';
import type { Terminal } from './terminal.ts';

/**
 * Asks the register something; the asking is written down.
 * @throws Failed when there is no register, or it cannot be read
 */
export async function readRegister<T>(
  terminal: Terminal,
  reading: Reading,
  question: Question<T>,
): Promise<T> {
  terminal.progress('Lezen in het register …');
  const [{ openReader, RegisterUnreadable }, { readerAddress }] = await Promise.all([
    import('../../activities/register/read.ts'),
    import('../register-address.ts'),
  ]);
  const reader = openReader(await readerAddress());
  try {
    return await reader.read(reading, question);
  } catch (error) {
    throw error instanceof RegisterUnreadable ? new Failed(error.message, { cause: error }) : error;
  } finally {
    terminal.progress('');
    await reader.close();
  }
}

/**
 * Has a worker change the register.
 * @returns what the command says was done
 * @throws Refused when the command is not accepted
 * @throws Failed when no worker took it up
 */
export async function askWorker(terminal: Terminal, command: RegisterCommand): Promise<unknown> {
  terminal.progress('Verbinden met Temporal …');
  const [{ connectTemporal }, { changeRegister }] = await Promise.all([
    import('../temporal.ts'),
    import('../register-work.ts'),
  ]);
  const temporal = await connectTemporal();
  try {
    terminal.progress('Wachten op antwoord …');
    return await changeRegister(temporal.client, command);
  } finally {
    terminal.progress('');
    await temporal.close();
  }
}
