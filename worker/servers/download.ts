// The official download of Temporal's servers: gives up within seconds where it does not answer.
import { createWriteStream } from 'node:fs';
import { chmod, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { extract } from 'tar';
import { z } from 'zod';

/** Milliseconds to wait for an answer, and between two pieces of the file. */
const ANSWER_LIMIT = 4_000;
const STALL_LIMIT = 15_000;

const Info = z.object({ archiveUrl: z.url(), fileToExtract: z.string().min(1) });

export interface Download {
  /** Where to ask, e.g. `https://temporal.download`. */
  readonly origin: string;
  /** `cli` or `temporal-test-server`. */
  readonly artifact: string;
  readonly version: string;
}

/**
 * Downloads one program to `folder/name`, executable.
 * @throws Error with one Dutch line when it does not answer, answers no, or stops halfway
 */
export async function download(
  what: Download,
  folder: string,
  name: string,
  note: (detail: string) => void,
): Promise<void> {
  const query = new URLSearchParams({ ...platform(), format: 'tar.gz' });
  const url = `${what.origin}/${what.artifact}/${what.version}?${query.toString()}`;
  const info = Info.parse(await (await ask(url)).json());
  const archive = join(folder, 'archive.tar.gz');
  await save(info.archiveUrl, archive, note);
  await extract({ file: archive, cwd: folder, strict: true }, [info.fileToExtract]);
  await rm(archive);
  await rename(join(folder, info.fileToExtract), join(folder, name));
  await chmod(join(folder, name), 0o755);
}

/** This machine as the download names it; there is no test server for arm, but macOS runs the other one. */
function platform(): { platform: string; arch: string } {
  const systems: Partial<Record<NodeJS.Platform, string>> = {
    linux: 'linux',
    darwin: 'darwin',
    win32: 'windows',
  };
  return {
    platform: systems[process.platform] ?? process.platform,
    arch: process.arch === 'arm64' ? 'arm64' : 'amd64',
  };
}

async function ask(url: string): Promise<Response> {
  const { host } = new URL(url);
  const silence = new AbortController();
  const timer = setTimeout(() => {
    silence.abort();
  }, ANSWER_LIMIT);
  const answer = await fetch(url, { signal: silence.signal })
    .catch((error: unknown) => {
      const limit = `${String(ANSWER_LIMIT / 1000)} s`;
      if (silence.signal.aborted) throw new Error(`${host} antwoordde niet binnen ${limit}`);
      throw new Error(`${host} is niet bereikbaar (${reason(error)})`, { cause: error });
    })
    .finally(() => {
      clearTimeout(timer);
    });
  if (!answer.ok) throw new Error(`${host} antwoordde met status ${String(answer.status)}`);
  return answer;
}

async function save(url: string, path: string, note: (detail: string) => void): Promise<void> {
  const { body } = await ask(url);
  if (body === null) throw new Error(`${new URL(url).host} gaf een leeg bestand`);
  const stalled = new AbortController();
  const timer = setTimeout(() => {
    stalled.abort(new Error(`${new URL(url).host} viel stil`));
  }, STALL_LIMIT);
  let bytes = 0;
  const count = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      bytes += chunk.length;
      timer.refresh();
      note(`${String(Math.round(bytes / 1e6))} MB`);
      done(null, chunk);
    },
  });
  try {
    await pipeline(Readable.fromWeb(body), count, createWriteStream(path), { signal: stalled.signal });
  } finally {
    clearTimeout(timer);
  }
}

/** `fetch` only says that it failed; why is one step deeper. */
function reason(error: unknown): string {
  const cause = z.object({ cause: z.object({ code: z.string() }) }).safeParse(error);
  return cause.success ? cause.data.cause.code : String(error);
}
