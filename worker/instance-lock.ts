// One running Spoorwijzer per data folder: a name that the operating system itself gives back when we die.
import { createHash } from 'node:crypto';
import { realpathSync, rmSync } from 'node:fs';
import { connect, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Failed } from '../client/front-desk.ts';

/**
 * Takes the data folder for this process.
 * @returns what gives it back
 * @throws Failed when another process has it
 */
export async function takeFolder(folder: string): Promise<() => Promise<void>> {
  const name = `spoorwijzer-${createHash('sha256').update(realpathSync(folder)).digest('hex').slice(0, 32)}`;
  // An abstract socket leaves nothing on disk; where there is none, a socket file that may outlive its owner.
  const server =
    process.platform === 'linux' ? await listen(`\0${name}`) : await listenOnFile(join(tmpdir(), name));
  if (server === undefined) {
    throw new Failed(
      `Spoorwijzer draait al met de gegevens in ${folder}; gebruik die, of stop die eerst met Ctrl-C in zijn eigen venster.`,
    );
  }
  return () =>
    new Promise((resolve) => {
      server.close(() => {
        resolve();
      });
    });
}

async function listenOnFile(path: string): Promise<Server | undefined> {
  const server = await listen(path);
  if (server !== undefined || (await someoneListens(path))) return server;
  rmSync(path, { force: true });
  return listen(path);
}

function listen(path: string): Promise<Server | undefined> {
  return new Promise((resolve, reject) => {
    const server = createServer((visitor) => visitor.destroy());
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') resolve(undefined);
      else reject(error);
    });
    server.listen(path, () => {
      resolve(server);
    });
  });
}

function someoneListens(path: string): Promise<boolean> {
  return new Promise((resolve) => {
    const caller = connect(path);
    caller.once('connect', () => {
      caller.destroy();
      resolve(true);
    });
    caller.once('error', () => {
      resolve(false);
    });
  });
}
