// Asks a command of this organisation whether its mail server took a message: SPOORWIJZER_NAVRAAG.
import { spawn } from 'node:child_process';
import type { Inquiry } from './register/letter.ts';

/** A mail server that is asked answers within this; milliseconds. */
const PATIENCE_MS = 30_000;

/**
 * An inquiry by a command, which gets the Message-ID (angle brackets included) as its last argument. It answers by its
 * exit status: 0 the server took it, 1 it did not, anything else it cannot tell.
 * @param command as typed in a shell
 */
export function inquiryBy(command: string): Inquiry {
  return (messageId) =>
    new Promise((resolve) => {
      const child = spawn('/bin/sh', ['-c', `${command} "$1"`, 'navraag', messageId], {
        stdio: 'ignore',
        timeout: PATIENCE_MS,
        killSignal: 'SIGKILL',
      });
      child.once('error', () => resolve(undefined));
      child.once('exit', (status) => resolve(status === 0 ? true : status === 1 ? false : undefined));
    });
}
