// `npm test`: installs, makes sure the servers are there, runs every test, and ends with one line of totals.
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureInstalled, projectFolder } from '../worker/ensure-installed.mjs';

/** Days must come out the same wherever the tests are run: these shelves run in zones on both sides of UTC. */
const ZONES = ['UTC', 'Europe/Amsterdam', 'America/Sao_Paulo'];
const IN_ZONES = ['calendar', 'law', 'engine'];

const testFolder = join(projectFolder, 'test').replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const OTHER_SHELVES = `^${testFolder}/(?!(${IN_ZONES.join('|')})/)`;
const ZONE_SHELVES = `^${testFolder}/(${IN_ZONES.join('|')})/`;

const jestArguments = process.argv.slice(2);

/**
 * Runs jest over the tests that do not match `ignored`.
 * @param {string} zone
 * @param {string} ignored
 * @param {readonly string[]} extra
 * @param {import('node:child_process').StdioOptions} stdio
 */
function jest(zone, ignored, extra, stdio) {
  const program = join(projectFolder, 'node_modules/jest/bin/jest.js');
  const last = ['--testPathIgnorePatterns', '/node_modules/', ignored];
  return spawn(process.execPath, [program, ...jestArguments, ...extra, ...last], {
    cwd: projectFolder,
    env: { ...process.env, TZ: zone, NODE_OPTIONS: nodeOptions() },
    stdio,
  });
}

function nodeOptions() {
  // Not every Node 20 knows how to be quiet about it.
  const quiet = process.allowedNodeEnvironmentFlags.has('--disable-warning');
  const flags = ['--experimental-vm-modules', ...(quiet ? ['--disable-warning=ExperimentalWarning'] : [])];
  return [process.env.NODE_OPTIONS, ...flags].filter(Boolean).join(' ');
}

/** @param {import('node:child_process').ChildProcess} child */
function ended(child) {
  return new Promise((resolve) => {
    child.once('exit', (status) => resolve(status ?? 1));
  });
}

/** Whether any test that was asked for is left when `ignored` is left out. */
async function hasTests(ignored) {
  const child = jest('UTC', ignored, ['--listTests', '--passWithNoTests'], ['ignore', 'pipe', 'inherit']);
  let files = '';
  child.stdout.on('data', (chunk) => (files += chunk));
  if ((await ended(child)) !== 0) process.exit(1);
  return files.trim() !== '';
}

/** @returns {Promise<{ passed: number, failed: number, skipped: number }>} */
async function runTests(zone, ignored, resultFile) {
  await rm(resultFile, { force: true });
  const status = await ended(
    jest(zone, ignored, ['--json', `--outputFile=${resultFile}`], ['inherit', 'inherit', 'inherit']),
  );
  const result = await readFile(resultFile, 'utf8').then(JSON.parse, () => undefined);
  if (result === undefined) return { passed: 0, failed: 1, skipped: 0 };
  const failed = result.numFailedTests + result.numRuntimeErrorTestSuites;
  return {
    passed: result.numPassedTests,
    // Whatever made jest fail is a failure here, counted or not (a threshold, a test that would not stop).
    failed: status === 0 ? failed : Math.max(failed, 1),
    skipped: result.numPendingTests + result.numTodoTests,
  };
}

async function ensureServers() {
  const { register } = await import('tsx/esm/api');
  register();
  const { findTemporalCli } = await import('../worker/servers/temporal-cli.ts');
  const { findTestServer } = await import('../worker/servers/test-server.ts');
  process.env.TEMPORAL_CLI = await findTemporalCli();
  process.env.TEMPORAL_TEST_SERVER = await findTestServer();
  process.stderr.write(
    `Servers: ${process.env.TEMPORAL_CLI}\n         ${process.env.TEMPORAL_TEST_SERVER}\n`,
  );
}

await ensureInstalled();
const [zoned, others] = [await hasTests(OTHER_SHELVES), await hasTests(ZONE_SHELVES)];
if (!zoned && !others) {
  process.stderr.write('No test matches what was asked for.\n');
  process.exit(1);
}
if (others) {
  try {
    await ensureServers();
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(1);
  }
}

const folder = await mkdtemp(join(tmpdir(), 'spoorwijzer-test-'));
const resultFile = join(folder, 'result.json');
const total = { passed: 0, failed: 0, skipped: 0 };
const runs = [
  ...(zoned ? ZONES.map((zone) => [zone, OTHER_SHELVES]) : []),
  ...(others ? [['UTC', ZONE_SHELVES]] : []),
];
for (const [zone, ignored] of runs) {
  process.stderr.write(
    `\n— ${ignored === OTHER_SHELVES ? `${IN_ZONES.join(', ')} in ${zone}` : 'all other shelves'} —\n`,
  );
  const { passed, failed, skipped } = await runTests(zone, ignored, resultFile);
  total.passed += passed;
  total.failed += failed;
  total.skipped += skipped;
}
await rm(folder, { recursive: true, force: true });
const skipped = total.skipped === 0 ? '' : `, ${total.skipped} skipped`;
process.stdout.write(`\n${total.passed} passed, ${total.failed} failed${skipped}\n`);
process.exit(total.failed === 0 ? 0 : 1);
