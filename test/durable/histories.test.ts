// Golden histories of every kind of page, replayed with the code as it is now: what has happened must happen again.
// `GOLDEN=bless npx jest test/durable/histories` records those of this release anew; do that when a page may differ, and
// say why. Those of earlier releases are never recorded again: dossiers that sleep on such a page must wake.
import { readdirSync, readFileSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { DefaultLogger, Runtime, Worker, type WorkflowBundleWithSourceMap } from '@temporalio/worker';
import { workerDataConverter } from '../../client/data-converter.ts';
import { parseKeys } from '../../client/keys.ts';
import { bundleWorkflows } from '../../worker/bundle.ts';
import { bytesOf, readHistory, type PageHistory } from '../support/history-file.ts';
import { PEOPLE, TEST_KEY } from '../support/live-desk.ts';
import { recordHistories } from '../support/record-histories.ts';

const HISTORIES = fileURLToPath(new URL('../golden/histories/', import.meta.url));
const RELEASES = readdirSync(HISTORIES).sort();
const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  version: string;
};
const FOLDER = join(HISTORIES, version);
const KINDS = [
  'closed',
  'closing',
  'letter-failed',
  'letter-of-a-morning',
  'letter-sent-after-all',
  'letter-undeliverable',
  'only-asked',
  'opened',
  'report-accepted',
  'report-refused',
  'report-repeated',
  'retention-over',
  'signal-accepted',
  'signal-refused',
  'signal-unreadable',
];

let bundle: WorkflowBundleWithSourceMap;
beforeAll(async () => {
  const silent = new DefaultLogger('ERROR', () => undefined);
  Runtime.install({ logger: silent, telemetryOptions: { logging: { filter: 'ERROR', forward: {} } } });
  if (process.env.GOLDEN === 'bless') {
    const pages = await recordHistories();
    await rm(FOLDER, { recursive: true, force: true });
    await mkdir(FOLDER, { recursive: true });
    for (const [name, text] of pages) await writeFile(join(FOLDER, `${name}.json`), text);
  }
  bundle = await bundleWorkflows();
}, 180_000);

const read = async (name: string, folder = FOLDER): Promise<PageHistory> =>
  readHistory(await readFile(join(folder, `${name}.json`), 'utf8'));

/** What happened on a page, in a few words. */
function told({ events }: PageHistory) {
  const seen = (events ?? []).flatMap((event) =>
    Object.entries(event).flatMap(([name, value]) =>
      name.endsWith('EventAttributes') && value ? [name.replace('EventAttributes', '')] : [],
    ),
  );
  const first = events?.[0]?.workflowExecutionStartedEventAttributes;
  return {
    workflowId: first?.workflowId ?? '',
    seen,
    how: (name: string) => seen.filter((each) => each === name).length,
  };
}

/** Why a page would go otherwise than it went, or nothing. */
async function replay(history: PageHistory): Promise<unknown> {
  const options = {
    workflowBundle: bundle,
    dataConverter: workerDataConverter(parseKeys(TEST_KEY, 'the test')),
  };
  const { workflowId } = told(history);
  for await (const { error } of Worker.runReplayHistories(options, [{ workflowId, history }])) return error;
  return new Error('nothing was replayed');
}

describe('golden histories', () => {
  it.each(RELEASES)('of %s are there for every kind of page', async (release) => {
    expect((await readdir(join(HISTORIES, release))).sort()).toEqual(KINDS.map((kind) => `${kind}.json`));
  });

  it.each(RELEASES.flatMap((release) => KINDS.map((kind) => [release, kind] as const)))(
    'of %s, "%s", go as they went',
    async (release, kind) => {
      expect(await replay(await read(kind, join(HISTORIES, release)))).toBeUndefined();
    },
  );

  it('are what their names say', async () => {
    const turned = 'workflowExecutionContinuedAsNew';
    // Each page that is turned was written into the register first: one activity more than its letters.
    const marks: Readonly<Record<string, Readonly<Record<string, number>>>> = {
      closed: { timerStarted: 1, [turned]: 0 },
      closing: { workflowExecutionUpdateCompleted: 1, activityTaskCompleted: 2, [turned]: 1 },
      'letter-failed': { activityTaskCompleted: 3, activityTaskFailed: 1, [turned]: 1 },
      'letter-of-a-morning': { timerFired: 2, [turned]: 1 },
      'letter-sent-after-all': { timerFired: 2, activityTaskCompleted: 2, [turned]: 1 },
      'letter-undeliverable': { activityTaskCompleted: 5, [turned]: 1 },
      'only-asked': { timerStarted: 1, [turned]: 0 },
      opened: { activityTaskCompleted: 4, [turned]: 1 },
      'report-accepted': {
        workflowExecutionUpdateAccepted: 1,
        workflowExecutionUpdateCompleted: 1,
        [turned]: 1,
      },
      'report-refused': { workflowExecutionUpdateAccepted: 0, [turned]: 0 },
      'report-repeated': { workflowExecutionUpdateCompleted: 1, [turned]: 0 },
      'retention-over': { workflowExecutionCompleted: 1 },
      'signal-accepted': { workflowExecutionSignaled: 1, [turned]: 1 },
      'signal-refused': { workflowExecutionSignaled: 1, [turned]: 1 },
      'signal-unreadable': { workflowExecutionSignaled: 1, [turned]: 1 },
    };
    for (const [kind, counts] of Object.entries(marks)) {
      const { how } = told(await read(kind));
      expect([kind, ...Object.keys(counts).map((name) => [name, how(name)])]).toEqual([
        kind,
        ...Object.entries(counts),
      ]);
    }
  });

  it('show nothing personal: no name, no reference, no sentence', async () => {
    const words = Object.entries(PEOPLE).flatMap(([reference, person]) => [
      reference,
      ...Object.values(person),
    ]);
    for (const kind of KINDS) {
      const stored = bytesOf(await read(kind)).toString('latin1');
      for (const word of [...words, 'werkgever', 'eersteZiektedag'])
        expect([kind, word, stored.includes(word)]).toEqual([kind, word, false]);
    }
  });

  it('would tell if a page went otherwise', async () => {
    const history = await read('opened');
    const other = readHistory(
      (await readFile(join(FOLDER, 'opened.json'), 'utf8')).replaceAll('"deliver"', '"other"'),
    );
    expect(await replay(history)).toBeUndefined();
    expect(await replay(other)).toHaveProperty('name', 'DeterminismViolationError');
  });
});
