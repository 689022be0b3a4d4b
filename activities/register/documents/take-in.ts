// Takes a file that waits in the folder to its own place, under its fingerprint; whole or not at all.
import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { documentPath, fileStand, fingerprintOf, waitingPath } from '../read/documents/folder.ts';

/**
 * Whether a file with this fingerprint is here: waiting, or in its place already (an earlier attempt took it there).
 * @param waiting the word under which it waits
 */
export async function isHere(folder: string, waiting: string, fingerprint: string): Promise<boolean> {
  if ((await fingerprintOf(waitingPath(folder, waiting))) === fingerprint) return true;
  return (await fileStand(folder, fingerprint)) === 'goed';
}

/** Puts the file in its place, unless it is there already and sound: what was lost or altered is made good so. */
export async function takeIn(folder: string, waiting: string, fingerprint: string): Promise<void> {
  const from = waitingPath(folder, waiting);
  if ((await fileStand(folder, fingerprint)) === 'goed') {
    await rm(from, { force: true });
    return;
  }
  const place = documentPath(folder, fingerprint);
  await mkdir(dirname(place), { recursive: true, mode: 0o700 });
  await rename(from, place);
}
