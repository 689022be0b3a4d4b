// The note in the data folder that says where `npm start` put its own Temporal server.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

const note = z.object({
  /** `host:port` of the gRPC service. */
  address: z.string(),
  namespace: z.string(),
  /** Process id of the server. */
  pid: z.number().int().positive(),
});
export type ServerNote = z.infer<typeof note>;

/** The note, or nothing when there is none that can be read: then nothing of ours is running. */
export async function readServerNote(folder: string): Promise<ServerNote | undefined> {
  try {
    return note.parse(JSON.parse(await readFile(join(folder, 'server.json'), 'utf8')));
  } catch {
    return undefined;
  }
}
