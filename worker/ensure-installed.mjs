// Installs the packages when they are missing or older than the lock file. Runs before anything is installed: Node only.
import { spawn } from 'node:child_process';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const OLDEST_NODE = [20, 19];
/** npm writes its two lock files one after the other, within a second: that is no difference in age. */
const SAME_AGE_MS = 5_000;
const TELL_EVERY_S = 15;

/** The folder of this project. */
export const projectFolder = fileURLToPath(new URL('..', import.meta.url));

/** @param {string} path */
function changedAt(path) {
  return statSync(join(projectFolder, path), { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

/** Whether `node_modules` is what the lock file asks for. */
function isInstalled() {
  // npm writes this file when it has finished an install, so that one that was broken off does not count.
  const installed = changedAt('node_modules/.package-lock.json');
  return installed > 0 && installed + SAME_AGE_MS >= changedAt('package-lock.json');
}

/** @returns {Promise<number | null>} exit status of npm */
function npmCi() {
  const npm = process.env.npm_execpath;
  const [command, first] = npm?.endsWith('.js') ? [process.execPath, [npm]] : ['npm', []];
  // With the tools for testing, whatever NODE_ENV says: `npm test` must work on the same clone.
  const child = spawn(command, [...first, 'ci', '--include=dev', '--no-audit', '--no-fund'], {
    cwd: projectFolder,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  return new Promise((resolve) => {
    child.once('error', () => resolve(null)).once('exit', resolve);
  });
}

/** Makes sure the packages are there; ends the process with one Dutch sentence when they cannot be had. */
export async function ensureInstalled() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor < OLDEST_NODE[1])) {
    process.stderr.write(
      `Spoorwijzer heeft Node ${OLDEST_NODE.join('.')} of nieuwer nodig; dit is ${process.version}.\n`,
    );
    process.exit(1);
  }
  if (isInstalled()) return;
  process.stderr.write(
    'De pakketten worden geïnstalleerd met npm ci; dat duurt meestal minder dan een minuut.\n',
  );
  const started = Date.now();
  const timer = setInterval(() => {
    process.stderr.write(`Nog bezig met npm ci … ${Math.round((Date.now() - started) / 1000)} s\n`);
  }, TELL_EVERY_S * 1000);
  const status = await npmCi();
  clearInterval(timer);
  if (status !== 0) {
    process.stderr.write(
      'De pakketten konden niet worden geïnstalleerd; hierboven staat wat npm ervan zegt.\n',
    );
    process.exit(1);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await ensureInstalled();
