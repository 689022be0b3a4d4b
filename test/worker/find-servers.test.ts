// How servers are found: the order, an honest failure, and a download that gives up in time (against a real small site).
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type RequestListener, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { create } from 'tar';
import { Failed, Refused } from '../../client/front-desk.ts';
import { installInto } from '../../worker/servers/cache.ts';
import { findTemporalCli } from '../../worker/servers/temporal-cli.ts';
import { findTestServer } from '../../worker/servers/test-server.ts';

let folder: string;
let site: Server | undefined;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'spoorwijzer-find-'));
});

afterEach(async () => {
  site?.closeAllConnections();
  site?.close();
  site = undefined;
  await rm(folder, { recursive: true, force: true });
});

/** A machine with nothing on its PATH but a shell, and an empty cache. */
function bare(more: Record<string, string> = {}): NodeJS.ProcessEnv {
  return { PATH: join(folder, 'bin'), SPOORWIJZER_CACHE: join(folder, 'cache'), ...more };
}

async function program(path: string, says: string): Promise<string> {
  await mkdir(join(path, '..'), { recursive: true });
  await writeFile(path, `#!/bin/sh\necho '${says}'\n`);
  await chmod(path, 0o755);
  return path;
}

async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  site = server;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return typeof address === 'object' && address !== null ? `http://127.0.0.1:${String(address.port)}` : '';
}

/** Nobody listens here. */
const NOWHERE = 'http://127.0.0.1:9';

async function failureOf(attempt: Promise<string>): Promise<Error> {
  return attempt.then(
    (path) => new Error(`found ${path}`),
    (error: unknown) => (error instanceof Error ? error : new Error(String(error))),
  );
}

describe('the Temporal command line', () => {
  it('is taken from TEMPORAL_CLI before anything else, even from the PATH', async () => {
    const chosen = await program(join(folder, 'own', 'temporal'), 'temporal version 1');
    await program(join(folder, 'bin', 'temporal'), 'temporal version 2');
    expect(await findTemporalCli(bare({ TEMPORAL_CLI: chosen }), NOWHERE)).toBe(chosen);
  });

  it('is refused when TEMPORAL_CLI is mistyped, instead of covered up by the next way', async () => {
    await program(join(folder, 'bin', 'temporal'), 'temporal version 2');
    const failure = await failureOf(
      findTemporalCli(bare({ TEMPORAL_CLI: join(folder, 'temporl') }), NOWHERE),
    );
    expect(failure).toBeInstanceOf(Refused);
    expect(failure.message).toContain('TEMPORAL_CLI');
  });

  it('is taken from the PATH, unless what is called temporal there is something else', async () => {
    const found = await program(join(folder, 'bin', 'temporal'), 'temporal version 2');
    expect(await findTemporalCli(bare(), NOWHERE)).toBe(found);
    await program(found, 'a clock');
    expect((await failureOf(findTemporalCli(bare(), NOWHERE))).message).toContain('een ander programma');
  });

  it('is downloaded into the cache and found there the next time', async () => {
    await program(join(folder, 'site', 'temporal'), 'temporal version 3');
    const archive = join(folder, 'temporal.tar.gz');
    await create({ gzip: true, file: archive, cwd: join(folder, 'site') }, ['temporal']);
    const asked: string[] = [];
    const origin = await serve((request, response) => {
      asked.push(request.url ?? '');
      if (request.url?.startsWith('/cli/')) {
        const archiveUrl = `http://${request.headers.host ?? ''}/archive`;
        response.end(JSON.stringify({ archiveUrl, fileToExtract: 'temporal' }));
      } else void readFile(archive).then((bytes) => response.end(bytes));
    });
    const path = await findTemporalCli(bare({ PATH: '/usr/bin:/bin' }), origin);
    expect(path).toContain(join(folder, 'cache'));
    expect(asked[0]).toMatch(/^\/cli\/v1\.5\.1\?platform=\w+&arch=\w+&format=tar\.gz$/);
    expect(await findTemporalCli(bare({ PATH: '/usr/bin:/bin' }), NOWHERE)).toBe(path);
    expect(asked).toHaveLength(2);
  });

  it('gives up within seconds on a site that accepts the call and says nothing, then goes on', async () => {
    const origin = await serve(() => undefined);
    const started = Date.now();
    const failure = await failureOf(findTemporalCli(bare(), origin));
    expect(Date.now() - started).toBeLessThan(6_000);
    expect(failure.message).toContain('antwoordde niet binnen 4 s');
    expect(failure.message).toContain('go is niet geïnstalleerd');
  });

  it('tells, when nothing works, all that was tried and why each way failed', async () => {
    const failure = await failureOf(findTemporalCli(bare(), NOWHERE));
    expect(failure).toBeInstanceOf(Failed);
    const lines = failure.message.split('\n');
    expect(lines).toHaveLength(6);
    expect(lines[1]).toContain('TEMPORAL_CLI: niet ingesteld');
    expect(lines[2]).toContain('PATH: niet gevonden');
    expect(lines[3]).toContain('nog leeg');
    expect(lines[4]).toContain('niet bereikbaar');
    expect(lines[5]).toContain('go is niet geïnstalleerd');
  });
});

describe('the test server', () => {
  it('tells what was tried in the same way', async () => {
    const { message } = await failureOf(findTestServer(bare(), NOWHERE));
    expect(message).toMatch(
      /TEMPORAL_TEST_SERVER: niet ingesteld[^]*nog leeg[^]*niet bereikbaar[^]*java is niet/,
    );
  });
});

describe('the cache', () => {
  it('ends whole when two processes fill it at the same time', async () => {
    const target = join(folder, 'cache', 'thing');
    const fill = (text: string) => (fresh: string) =>
      writeFile(join(fresh, 'a'), text).then(() => writeFile(join(fresh, 'b'), text));
    await Promise.all([installInto(target, fill('one')), installInto(target, fill('two'))]);
    expect(await readFile(join(target, 'a'), 'utf8')).toBe(await readFile(join(target, 'b'), 'utf8'));
    expect(await readdir(join(folder, 'cache'))).toEqual(['thing']);
  });

  it('keeps nothing of an install that failed', async () => {
    const broken = installInto(join(folder, 'cache', 'thing'), async (fresh) => {
      await writeFile(join(fresh, 'half'), '');
      throw new Error('no');
    });
    await expect(broken).rejects.toThrow('no');
    expect(await readdir(join(folder, 'cache'))).toEqual([]);
  });
});
