// Where the Temporal command line (and in it the development server) comes from.
import { join } from 'node:path';
import { cacheFolder, installInto } from './cache.ts';
import { download } from './download.ts';
import { firstThatWorks } from './first-that-works.ts';
import { isExecutable, named, onPath } from './programs.ts';
import { say, withProgress } from './progress.ts';
import { run } from './run-command.ts';

/** The latest tag that `go install` takes; carries server 1.29.1. */
const VERSION = 'v1.5.1';
const PACKAGE = `github.com/temporalio/cli/cmd/temporal@${VERSION}`;
const VERSION_LIMIT = 10_000;
const BUILD_LIMIT = 20 * 60_000;

/**
 * Path of a Temporal command line that works: `TEMPORAL_CLI`, the PATH, our cache, the official download, `go install`.
 * @throws Failed when nothing works, Refused when `TEMPORAL_CLI` names no program
 */
export async function findTemporalCli(
  env: NodeJS.ProcessEnv = process.env,
  origin = 'https://temporal.download',
): Promise<string> {
  const chosen = await named('TEMPORAL_CLI', env);
  if (chosen !== undefined) return chosen;
  const folder = join(cacheFolder(env), `temporal-cli-${VERSION}`);
  const cached = join(folder, 'temporal');
  return firstThatWorks('Temporal-server', [
    { name: 'TEMPORAL_CLI', find: () => Promise.reject(new Error('niet ingesteld')) },
    {
      name: 'temporal op het PATH',
      find: async () => {
        const found = await onPath('temporal', env);
        if (found === undefined) throw new Error('niet gevonden');
        return works(found);
      },
    },
    {
      name: `de cachemap ${folder}`,
      find: async () => {
        if (!(await isExecutable(cached))) throw new Error('nog leeg');
        return works(cached);
      },
    },
    {
      name: 'de officiële download',
      find: () =>
        withProgress('Temporal-server downloaden', async (note) => {
          await installInto(folder, async (fresh) => {
            await download({ origin, artifact: 'cli', version: VERSION }, fresh, 'temporal', note);
            await works(join(fresh, 'temporal'));
          });
          return cached;
        }),
    },
    { name: `go install ${PACKAGE}`, find: () => buildWithGo(folder, cached, env) },
  ]);
}

async function buildWithGo(folder: string, cached: string, env: NodeJS.ProcessEnv): Promise<string> {
  const go = await onPath('go', env);
  if (go === undefined) throw new Error('go is niet geïnstalleerd');
  say(
    `De Temporal-server wordt eenmalig gebouwd met Go; dat duurt enkele minuten. Daarna staat hij in ${folder}.`,
  );
  await withProgress('Temporal-server bouwen met Go', (note) =>
    installInto(folder, async (fresh) => {
      await run(go, ['install', '-ldflags', '-s -w', PACKAGE], {
        env: { GOBIN: fresh },
        limit: BUILD_LIMIT,
        onLine: (line) => {
          note(line.slice(0, 60));
        },
      });
      await works(join(fresh, 'temporal'));
    }),
  );
  return cached;
}

async function works(path: string): Promise<string> {
  const answer = await run(path, ['--version'], { limit: VERSION_LIMIT });
  if (!answer.startsWith('temporal version')) throw new Error(`${path} is een ander programma`);
  return path;
}
