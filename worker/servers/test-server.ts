// Where the time-skipping test server comes from; only tests use it.
import { chmod, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cacheFolder, installInto } from './cache.ts';
import { download } from './download.ts';
import { firstThatWorks } from './first-that-works.ts';
import { isExecutable, named, onPath } from './programs.ts';
import { withProgress } from './progress.ts';
import { run } from './run-command.ts';

const VERSION = '1.38.0';
const DEPENDENCY_PLUGIN = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1';
const FETCH_LIMIT = 10 * 60_000;
const PROGRAM = 'temporal-test-server';

/**
 * Path of a time-skipping test server that takes one argument, its port: `TEMPORAL_TEST_SERVER`, our cache, the
 * official download, the Maven artifact run by Java.
 * @throws Failed when nothing works, Refused when `TEMPORAL_TEST_SERVER` names no program
 */
export async function findTestServer(
  env: NodeJS.ProcessEnv = process.env,
  origin = 'https://temporal.download',
): Promise<string> {
  const chosen = await named('TEMPORAL_TEST_SERVER', env);
  if (chosen !== undefined) return chosen;
  const folder = join(cacheFolder(env), `temporal-test-server-${VERSION}`);
  const cached = join(folder, PROGRAM);
  return firstThatWorks('Temporal-testserver', [
    { name: 'TEMPORAL_TEST_SERVER', find: () => Promise.reject(new Error('niet ingesteld')) },
    {
      name: `de cachemap ${folder}`,
      find: async () => {
        if (!(await isExecutable(cached))) throw new Error('nog leeg');
        return cached;
      },
    },
    {
      name: 'de officiële download',
      find: () =>
        withProgress('Temporal-testserver downloaden', async (note) => {
          await installInto(folder, (fresh) =>
            download({ origin, artifact: PROGRAM, version: `v${VERSION}` }, fresh, PROGRAM, note),
          );
          return cached;
        }),
    },
    { name: `Maven io.temporal:${PROGRAM}:${VERSION}`, find: () => fetchWithMaven(folder, cached, env) },
  ]);
}

async function fetchWithMaven(folder: string, cached: string, env: NodeJS.ProcessEnv): Promise<string> {
  if ((await onPath('java', env)) === undefined) throw new Error('java is niet geïnstalleerd');
  const maven = await onPath('mvn', env);
  if (maven === undefined) throw new Error('mvn is niet geïnstalleerd');
  await withProgress('Temporal-testserver ophalen met Maven', (note) =>
    installInto(folder, async (fresh) => {
      const project = join(fresh, 'project');
      await mkdir(project);
      await writeFile(join(project, 'pom.xml'), POM);
      const args = ['-B', '-ntp', `${DEPENDENCY_PLUGIN}:copy-dependencies`, '-DincludeScope=runtime'];
      await run(maven, [...args, `-DoutputDirectory=${join(fresh, 'lib')}`], {
        cwd: project,
        limit: FETCH_LIMIT,
        onLine: (line) => {
          note(line.replace(/^\[INFO\]\s*/, '').slice(0, 60));
        },
      });
      await rm(project, { recursive: true });
      await writeFile(join(fresh, PROGRAM), LAUNCHER);
      await chmod(join(fresh, PROGRAM), 0o755);
    }),
  );
  return cached;
}

const POM = `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>spoorwijzer</groupId><artifactId>test-server</artifactId><version>1</version>
  <dependencies>
    <dependency>
      <groupId>io.temporal</groupId><artifactId>temporal-test-server</artifactId><version>${VERSION}</version>
    </dependency>
    <!-- Without a logger it complains on every start that it has none. -->
    <dependency><groupId>org.slf4j</groupId><artifactId>slf4j-nop</artifactId><version>1.7.36</version></dependency>
  </dependencies>
</project>
`;

// One compiler tier and the simple collector: the server must answer within five seconds, also on a busy machine.
const LAUNCHER = `#!/bin/sh
here=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd)
exec java -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xshare:auto -cp "$here/lib/*" io.temporal.testserver.TestServer "$1"
`;
