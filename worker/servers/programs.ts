// Small questions about programs on this machine: is it there, can it be run, where on the PATH is it.
import { access, constants, stat } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { Refused } from '../../client/front-desk.ts';

/** Whether `path` is a file we may execute. */
export async function isExecutable(path: string): Promise<boolean> {
  try {
    await access(path, constants.X_OK);
    return (await stat(path)).isFile();
  } catch {
    return false;
  }
}

/** The first `name` on the PATH. */
export async function onPath(name: string, env: NodeJS.ProcessEnv): Promise<string | undefined> {
  for (const folder of (env.PATH ?? '').split(delimiter)) {
    const candidate = join(folder, name);
    if (folder !== '' && (await isExecutable(candidate))) return candidate;
  }
  return undefined;
}

/**
 * A program that somebody named in the environment must be there: a typing mistake is to be told, not to be covered up
 * by whatever is found next.
 * @throws Refused
 */
export async function named(variable: string, env: NodeJS.ProcessEnv): Promise<string | undefined> {
  const path = env[variable];
  if (path === undefined || path === '') return undefined;
  if (await isExecutable(path)) return path;
  throw new Refused(`${variable} wijst naar ${path}, maar daar staat geen programma dat kan draaien.`);
}
