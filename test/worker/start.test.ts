// `npm start` as a person meets it: a real process, a real server, Ctrl-C, a second one, a crash.
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readServerNote, type ServerNote } from '../../client/server-note.ts';
import { connectTemporal, type TemporalClient } from '../../client/temporal.ts';
import { SEARCH_ATTRIBUTES } from '../../workflows/names.ts';
import { isAlive } from '../../worker/servers/process.ts';

const START = fileURLToPath(new URL('../../worker/start.mjs', import.meta.url));
const HEALTH = fileURLToPath(new URL('../../worker/health.ts', import.meta.url));

interface Run {
  readonly child: ChildProcess;
  readonly out: () => string;
  readonly err: () => string;
  /** Resolves with the exit status, or the signal it died of. */
  readonly ended: Promise<number | string>;
}

let folder: string;
const running = new Set<ChildProcess>();

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'spoorwijzer-start-'));
});

afterAll(async () => {
  for (const child of running) child.kill('SIGKILL');
  const left = await readServerNote(folder);
  if (left !== undefined && (await isAlive(left.pid))) process.kill(left.pid, 'SIGKILL');
  await rm(folder, { recursive: true, force: true });
});

/** Runs a program of ours with nothing in the environment that the machine at hand happens to set. */
function run(words: readonly string[], more: Record<string, string> = {}): Run {
  const kept = Object.entries(process.env).filter(
    ([name]) => !/^(TEMPORAL_(?!CLI)|SMTP_|SPOORWIJZER_(?!CACHE)|NODE_)/.test(name),
  );
  const env = { ...Object.fromEntries(kept), SPOORWIJZER_DATA: folder, ...more };
  const child = spawn(process.execPath, words, { env, stdio: ['ignore', 'pipe', 'pipe'] });
  running.add(child);
  let [out, err] = ['', ''];
  child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
  const ended = new Promise<number | string>((resolve) => {
    child.once('close', (status, signal) => {
      running.delete(child);
      resolve(status ?? signal ?? 'unknown');
    });
  });
  return { child, out: () => out, err: () => err, ended };
}

/** Starts, and returns once the welcome is on the screen. */
async function start(): Promise<Run & { note: ServerNote }> {
  const begun = run([START]);
  await new Promise<void>((resolve, reject) => {
    begun.child.stdout?.on('data', () => {
      if (begun.out().includes('Stoppen: Ctrl-C')) resolve();
    });
    void begun.ended.then((status) => {
      reject(new Error(`ended with ${String(status)}: ${begun.err()}`));
    });
  });
  const note = await readServerNote(folder);
  if (note === undefined) throw new Error('no server note');
  return { ...begun, note };
}

async function withClient<T>(use: (client: TemporalClient['client']) => Promise<T>): Promise<T> {
  const connected = await connectTemporal({ SPOORWIJZER_DATA: folder });
  try {
    return await use(connected.client);
  } finally {
    await connected.close();
  }
}

/** A workflow on a queue that nobody serves: it is there, or it is lost. */
const WITNESS = 'witness';
const isThere = (): Promise<string> =>
  withClient(async (client) => (await client.workflow.getHandle(WITNESS).describe()).status.name);

describe('npm start', () => {
  it('brings everything up, refuses a second one beside it, stops on Ctrl-C, and finds its data again after a crash', async () => {
    const first = await start();
    expect(first.out()).toContain('npx spoorwijzer dossier open --eerste-ziektedag');
    expect(first.out()).toContain(first.note.address);
    expect((await stat(join(folder, 'server.json'))).mode & 0o777).toBe(0o600);
    expect((await stat(folder)).mode & 0o077).toBe(0);

    await withClient(async (client) => {
      await client.workflow.start('nobody', { taskQueue: 'nobody', workflowId: WITNESS });
      const { config } = await client.workflowService.describeNamespace({ namespace: first.note.namespace });
      expect(Number(config?.workflowExecutionRetentionTtl?.seconds)).toBe(30 * 86_400);
      const known = await client.connection.operatorService.listSearchAttributes({
        namespace: first.note.namespace,
      });
      expect(Object.keys(known.customAttributes)).toEqual(
        expect.arrayContaining(Object.values(SEARCH_ATTRIBUTES)),
      );
    });
    expect(await run(['--import', 'tsx', HEALTH]).ended).toBe(0);

    const second = run([START]);
    expect(await second.ended).toBe(1);
    expect(second.err()).toMatch(/^Spoorwijzer draait al met de gegevens in .+\.\n$/);
    expect(second.out()).toBe('');
    expect(await isThere()).toBe('RUNNING');

    first.child.kill('SIGINT');
    // A terminal and npm may both pass the same Ctrl-C on.
    first.child.kill('SIGINT');
    expect(await first.ended).toBe(0);
    expect(await isAlive(first.note.pid)).toBe(false);
    expect(await readServerNote(folder)).toBeUndefined();
    expect(first.err()).not.toMatch(/error|at .*\.ts:/i);

    const crashing = await start();
    expect(await isThere()).toBe('RUNNING');
    crashing.child.kill('SIGKILL');
    expect(await crashing.ended).toBe('SIGKILL');
    expect(await isAlive(crashing.note.pid)).toBe(true);

    const last = await start();
    expect(await isAlive(crashing.note.pid)).toBe(false);
    expect(last.err()).toContain('niet netjes gestopt');
    expect(await isThere()).toBe('RUNNING');
    last.child.kill('SIGTERM');
    expect(await last.ended).toBe(0);
    expect(await isAlive(last.note.pid)).toBe(false);
  }, 240_000);

  it.each([
    ['TEMPORAL_ADDRESS', 'https://temporal', 2],
    ['TEMPORAL_CLI', '/nergens/temporal', 2],
    ['TEMPORAL_ADDRESS', '127.0.0.1:9', 1],
  ])('says in one sentence what is wrong with %s=%s', async (name, value, status) => {
    const other = await mkdtemp(join(tmpdir(), 'spoorwijzer-wrong-'));
    try {
      const attempt = run([START], { SPOORWIJZER_DATA: other, [name]: value });
      expect(await attempt.ended).toBe(status);
      const lines = attempt
        .err()
        .trim()
        .split('\n')
        .filter((line) => !/… \d+ s/.test(line));
      expect(lines).toHaveLength(1);
      expect(lines[0]).toContain(status === 1 ? `Temporal op ${value} antwoordt niet` : name);
    } finally {
      await rm(other, { recursive: true, force: true });
    }
  });
});
