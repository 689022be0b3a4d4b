// `npm start` as a person meets it: a real process, a real server, Ctrl-C, a second one, a crash.
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readServerNote, type ServerNote } from '../../client/server-note.ts';
import { connectTemporal, type TemporalClient } from '../../client/temporal.ts';
import { SEARCH_ATTRIBUTES } from '../../workflows/names.ts';
import { isAlive } from '../../worker/servers/process.ts';
import { endAll, npmStart, run as runIn, START, type Run } from '../support/npm-start.ts';
import { asking } from '../support/ask-register.ts';

const HEALTH = fileURLToPath(new URL('../../worker/health.ts', import.meta.url));

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'spoorwijzer-start-'));
});

afterAll(async () => {
  endAll();
  const left = await readServerNote(folder);
  if (left !== undefined && (await isAlive(left.pid))) process.kill(left.pid, 'SIGKILL');
  await rm(folder, { recursive: true, force: true });
});

const run = (words: readonly string[], more: Record<string, string> = {}) => runIn(folder, words, more);

/** Starts, and returns once the welcome is on the screen. */
async function start(): Promise<Run & { note: ServerNote }> {
  const begun = await npmStart(folder);
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

    const url = (await readFile(join(folder, 'register-url'), 'utf8')).trim();
    expect(first.out()).toContain(`Register  PostgreSQL op ${new URL(url).host}, database spoorwijzer\n`);
    expect(first.out() + first.err()).not.toContain(new URL(url).password);
    await asking(url, "insert into persoon (referentie) values ('P-1')");
    const people = (): Promise<unknown[]> =>
      asking(url, "select referentie from persoon where referentie = 'P-1'");

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
    await expect(people()).rejects.toMatchObject({ code: 'ECONNREFUSED' });
    expect(await readServerNote(folder)).toBeUndefined();
    expect(first.err()).not.toMatch(/error|at .*\.ts:/i);

    const crashing = await start();
    expect(await isThere()).toBe('RUNNING');
    crashing.child.kill('SIGKILL');
    expect(await crashing.ended).toBe('SIGKILL');
    expect(await isAlive(crashing.note.pid)).toBe(true);
    expect(await people()).toHaveLength(1);

    const last = await start();
    expect(await isAlive(crashing.note.pid)).toBe(false);
    expect(last.err()).toContain('de Temporal-server die nog draaide');
    expect(last.err()).toContain('de PostgreSQL die nog draaide');
    expect(await isThere()).toBe('RUNNING');
    expect(await people()).toEqual([{ referentie: 'P-1' }]);
    last.child.kill('SIGTERM');
    expect(await last.ended).toBe(0);
    expect(await isAlive(last.note.pid)).toBe(false);
  }, 240_000);

  it.each([
    ['TEMPORAL_ADDRESS', 'https://temporal', 2],
    ['TEMPORAL_CLI', '/nergens/temporal', 2],
    ['TEMPORAL_ADDRESS', '127.0.0.1:9', 1],
    ['DATABASE_URL', 'mysql://u:geheim@db/spoorwijzer', 2],
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
