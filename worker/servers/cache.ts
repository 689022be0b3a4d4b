// The folder in which downloaded and built servers wait for the next start; several clones share it.
import { rmSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rename, rm, stat } from 'node:fs/promises';
import { homedir } from 'node:os';
import { basename, dirname, isAbsolute, join } from 'node:path';

/** A half-made install this old (milliseconds) belongs to a process that died. */
const ABANDONED = 60 * 60 * 1000;

/** Where servers are kept: `SPOORWIJZER_CACHE`, else the user's own cache folder. */
export function cacheFolder(env: NodeJS.ProcessEnv = process.env): string {
  if (env.SPOORWIJZER_CACHE) return env.SPOORWIJZER_CACHE;
  // The XDG specification: a relative path is to be ignored.
  const xdg = env.XDG_CACHE_HOME;
  return join(xdg && isAbsolute(xdg) ? xdg : join(homedir(), '.cache'), 'spoorwijzer');
}

/**
 * Makes the folder `target`, all of it or nothing: `make` fills a folder beside it, which then gets its name. Of two
 * processes that do this at the same time the first one to finish wins, and both end with a whole folder.
 */
export async function installInto(target: string, make: (folder: string) => Promise<void>): Promise<void> {
  await mkdir(dirname(target), { recursive: true });
  await sweep(target);
  const folder = await mkdtemp(`${target}.new-`);
  const abandon = (): void => {
    rmSync(folder, { recursive: true, force: true });
  };
  process.once('exit', abandon);
  try {
    await make(folder);
    await rename(folder, target).catch((error: unknown) => {
      if (!isTaken(error)) throw error;
    });
  } finally {
    process.off('exit', abandon);
    await rm(folder, { recursive: true, force: true });
  }
}

function isTaken(error: unknown): boolean {
  const code = (error as NodeJS.ErrnoException).code;
  return code === 'ENOTEMPTY' || code === 'EEXIST';
}

async function sweep(target: string): Promise<void> {
  for (const name of await readdir(dirname(target))) {
    if (!name.startsWith(`${basename(target)}.new-`)) continue;
    const path = join(dirname(target), name);
    const { mtimeMs } = await stat(path).catch(() => ({ mtimeMs: Date.now() }));
    if (Date.now() - mtimeMs > ABANDONED) await rm(path, { recursive: true, force: true });
  }
}
