// A start of our own PostgreSQL that was killed, and the next one; as whoever runs the tests, and as somebody without rights.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { access, chown, mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from '@jest/globals';
import { isAlive } from '../../worker/servers/process.ts';
import { run } from '../../worker/servers/run-command.ts';
import { asking } from '../support/ask-register.ts';

const project = fileURLToPath(new URL('../..', import.meta.url));
const PROGRAM = fileURLToPath(new URL('../support/own-postgres-process.ts', import.meta.url));
/** Somebody without rights, for tests that are run as root. */
const NOBODY = { uid: 65_534, gid: 65_534 };
const LIMIT = 120_000;

const pidOf = async (where: string): Promise<number> =>
  Number((await readFile(join(where, 'register/postmaster.pid'), 'utf8')).split('\n')[0]);

/** Starts it in a process of its own and returns once it is up. */
async function inOwnProcess(where: string, user: { uid?: number; gid?: number } = {}) {
  const env = { ...process.env, NODE_OPTIONS: '', HOME: where, SPOORWIJZER_CACHE: join(where, 'cache') };
  const child = spawn(process.execPath, ['--import', 'tsx', PROGRAM, where], {
    cwd: project,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
    ...user,
  });
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const ended = once(child, 'exit').then(([status, signal]) => String(status ?? signal));
  await Promise.race([
    once(child.stdout, 'data'),
    ended.then((how) => Promise.reject(new Error(`ended with ${how}: ${said}`))),
  ]);
  return { child, ended };
}

const root = process.getuid?.() === 0;
// A clone that only root can enter cannot be run by anybody else: then the test below is about root alone.
const users: [string, { uid?: number; gid?: number }][] = [['who runs the tests', {}]];
const sees = run(process.execPath, ['-e', `require('fs').readdirSync(${JSON.stringify(project)})`], {
  limit: 10_000,
  user: NOBODY,
});
if (
  root &&
  (await sees.then(
    () => true,
    () => false,
  ))
)
  users.push(['an ordinary user', NOBODY]);

let where = '';

afterEach(async () => {
  // Only a test that failed leaves one running.
  const left = await pidOf(where).catch(() => undefined);
  if (left !== undefined) process.kill(left, 'SIGQUIT');
  await rm(where, { recursive: true, force: true });
});

describe.each(users)('a start that was killed, as %s', (_who, user) => {
  it(
    'is found by the next one, which stops what it left behind and has the same data and passwords',
    async () => {
      where = await mkdtemp(join(tmpdir(), 'spoorwijzer-left-behind-'));
      if (user.uid !== undefined && user.gid !== undefined) await chown(where, user.uid, user.gid);
      const first = await inOwnProcess(where, user);
      const url = (await readFile(join(where, 'register-url'), 'utf8')).trim();
      await asking(url, 'create table teken (a text)');
      const left = await pidOf(where);
      first.child.kill('SIGKILL');
      expect(await first.ended).toBe('SIGKILL');
      expect(await isAlive(left)).toBe(true);

      const second = await inOwnProcess(where, user);
      expect(await isAlive(left)).toBe(false);
      expect((await readFile(join(where, 'register-url'), 'utf8')).trim()).toBe(url);
      expect(await asking(url, 'select * from teken')).toEqual([]);
      const last = await pidOf(where);
      if (user.uid !== undefined) expect((await stat(`/proc/${String(last)}`)).uid).toBe(user.uid);
      second.child.kill('SIGTERM');
      expect(await second.ended).toBe('0');
      expect(await isAlive(last)).toBe(false);
      await expect(access(join(where, 'register/postmaster.pid'))).rejects.toThrow('ENOENT');
    },
    LIMIT,
  );
});
