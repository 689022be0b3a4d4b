// Writes the note in the data folder that says where our own Temporal server listens (client/server-note.ts reads it).
import { rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ServerNote } from '../../client/server-note.ts';

const path = (folder: string): string => join(folder, 'server.json');

/** Writes the note, readable by its owner only; a reader sees the old one or the new one, never half a note. */
export async function writeServerNote(folder: string, note: ServerNote): Promise<void> {
  const fresh = `${path(folder)}.${String(process.pid)}`;
  await writeFile(fresh, `${JSON.stringify(note)}\n`, { mode: 0o600 });
  await rename(fresh, path(folder));
}

/** Takes the note away. */
export async function removeServerNote(folder: string): Promise<void> {
  await rm(path(folder), { force: true });
}
