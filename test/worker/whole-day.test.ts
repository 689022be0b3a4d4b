// A first day with Spoorwijzer: people, ten dossiers, the lists, the proof; killed by force, started again, the same answer.
// And where two hundred planted names and addresses may stand: in the register's tables and in the letters, nowhere else.
// As we are and on a PostgreSQL of its own; where another PostgreSQL is given, on that one, and once more as an ordinary user.
import { chown, copyFile, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join, sep } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import PostalMime from 'postal-mime';
import { addDays } from '../../workflows/calendar/add-days.ts';
import { amsterdamDay } from '../../workflows/calendar/amsterdam-day.ts';
import { spoorwijzer } from '../cli/run-cli.ts';
import { endAll, npmStart } from '../support/npm-start.ts';
import { freshRegister } from '../support/register.ts';

/** A word that occurs nowhere by chance. */
const planted = (what: string, place: number): string => `${what}zq${String(place).padStart(3, '0')}x`;
const people = Array.from({ length: 100 }, (_, place) => ({
  referentie: `P-${String(place)}`,
  naam: `Robin ${planted('Naam', place)}`,
  adres: `${planted('adres', place)}@bedrijf.example`,
}));
const PEOPLE = `referentie;naam;adres\n${people
  .map(({ referentie, naam, adres }) => `${referentie};${naam};${adres}\n`)
  .join('')}`;

/** How a day is lived: on which database, and as whom. */
interface Way {
  readonly title: string;
  readonly elsewhere?: true;
  readonly ordinary?: true;
}

const OUTSIDE = process.env.TEST_DATABASE_URL !== undefined;
const WAYS: readonly Way[] = OUTSIDE
  ? [
      { title: 'on a PostgreSQL of somebody else', elsewhere: true },
      // Whoever is not root has lived the other day as an ordinary user already.
      ...(process.getuid?.() === 0 ? [{ title: 'as an ordinary user', ordinary: true } as const] : []),
    ]
  : [{ title: 'on a PostgreSQL of its own' }];

/** Nobody in particular. */
const ORDINARY = 65_534;
/** As somebody who may write nothing of ours, but can read this checkout wherever root has put it. */
const BY_NOBODY = [
  ...['setpriv', `--reuid=${String(ORDINARY)}`, `--regid=${String(ORDINARY)}`, '--clear-groups'],
  ...['--inh-caps=+dac_read_search', '--ambient-caps=+dac_read_search'],
];

/** Asks until the answer is as it should be: the register follows within a second, the proof looks twice. */
async function eventually(
  ask: () => Promise<unknown>,
  right: (answer: unknown) => boolean,
): Promise<unknown> {
  for (let left = 60; ; left -= 1) {
    const answer = await ask();
    if (right(answer) || left === 0) return answer;
    await sleep(500);
  }
}

const dossiers = Array.from({ length: 10 }, (_, place) => ({
  nummer: `D-2026-DAG${String(place)}`,
  first: addDays(amsterdamDay(Date.now()), -20 - 25 * place),
  people: [0, 1, 2, 3].map((role) => `P-${String(4 * place + role)}`),
}));

/** Everything below a folder, by path. */
async function filesIn(path: string): Promise<readonly string[]> {
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

/** The planted words that stand in a text: two hundred of them are sought at once, in tables of many megabytes. */
const standsIn = (content: string): readonly string[] => [
  ...new Set((content.match(/(?:naam|adres)zq\d{3}x/gi) ?? []).map((word) => word.toLowerCase())),
];

describe.each(WAYS)('a first day with Spoorwijzer, $title', ({ elsewhere, ordinary }) => {
  let folder: string;
  let said = '';
  const through = ordinary ? BY_NOBODY : [];
  let env: Record<string, string> = {};
  let close = (): Promise<void> => Promise.resolve();

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'spoorwijzer-dag-'));
    if (ordinary) {
      // A cache of its own, with the server that root has in a folder closed to others.
      const cache = join(folder, 'cache');
      const server = join(cache, 'temporal');
      await mkdir(cache);
      await copyFile(process.env.TEMPORAL_CLI ?? '', server);
      for (const path of [folder, cache, server]) await chown(path, ORDINARY, ORDINARY);
      env = { SPOORWIJZER_CACHE: cache, TEMPORAL_CLI: server };
    }
    if (!elsewhere) return;
    const register = await freshRegister();
    env = { DATABASE_URL: register.url, DATABASE_URL_LEZER: register.readerUrl };
    close = register.stop;
  }, 60_000);

  afterAll(async () => {
    endAll();
    await close();
    await rm(folder, { recursive: true, force: true });
  });

  /** What a command says, as data; it must succeed. */
  async function asked(...words: string[]): Promise<unknown> {
    const { status, stdout, stderr } = await spoorwijzer([...words, '--json'], {
      env: { ...env, SPOORWIJZER_DATA: folder },
      through,
    });
    if (status !== 0) throw new Error(`${words.join(' ')}: ${String(status)} ${stderr}${stdout}`);
    return JSON.parse(stdout);
  }

  it('ends as it began after a kill: the same list, the same portfolio, no holes', async () => {
    const file = join(folder, 'mensen.csv');
    await writeFile(file, PEOPLE);
    const first = await npmStart(folder, env, through);
    await asked('persoon', 'importeer', file);
    await rm(file);
    for (const { nummer, first: day, people: named } of dossiers) {
      const [medewerker = '', casemanager = '', leidinggevende = '', hrManager = ''] = named;
      await asked(
        ...['dossier', 'open', '--dossier', nummer, '--eerste-ziektedag', day, '--werkgever', 'W-1'],
        ...['--medewerker', medewerker, '--casemanager', casemanager],
        ...['--leidinggevende', leidinggevende, '--hr-manager', hrManager],
      );
    }
    const list = () => asked('lijst');
    const portfolio = () => asked('portefeuille');
    const ten = (answer: unknown) => Array.isArray(answer) && answer.length === 10;
    const before = { list: await eventually(list, ten), portfolio: await portfolio() };
    expect(before.list).toHaveLength(10);
    expect(await asked('controle')).toMatchObject({ dossiers: 10, gaten: [] });

    first.child.kill('SIGKILL');
    await first.ended;
    // The register outlives the program: the list is there without it.
    expect(await list()).toEqual(before.list);
    const second = await npmStart(folder, env, through);
    expect(second.err()).toContain('niet netjes gestopt');
    expect({ list: await list(), portfolio: await portfolio() }).toEqual(before);
    expect(await asked('controle')).toMatchObject({ dossiers: 10, gaten: [] });
    second.child.kill('SIGINT');
    expect(await second.ended).toBe(0);
    said = [first, second].map(({ out, err }) => out() + err()).join();
  }, 240_000);

  it('leaves names and addresses in the register and in the letters, and nowhere else', async () => {
    const tables = join(folder, 'register') + sep;
    const letters = join(folder, 'outbox') + sep;
    const files = (await filesIn(folder)).filter((path) => !path.startsWith(join(folder, 'cache') + sep));
    const others = files.filter((path) => !path.startsWith(tables) && !path.startsWith(letters));
    // The searched places are the real ones, and a name that is there would be found.
    expect(others.map((path) => basename(path))).toEqual(
      expect.arrayContaining([
        'temporal.db',
        'temporal.log',
        'worker.log',
        ...(elsewhere ? [] : ['register.log']),
      ]),
    );
    for (const path of others) expect([path, standsIn(await readFile(path, 'latin1'))]).toEqual([path, []]);
    expect(standsIn(files.join())).toEqual([]);
    expect(standsIn(said)).toEqual([]);
    const mails = await Promise.all(
      files.filter((path) => path.startsWith(letters)).map((path) => readFile(path)),
    );
    expect(mails.length).toBeGreaterThan(10);
    const read = await Promise.all(mails.map((mail) => PostalMime.parse(mail)));
    expect(standsIn(read.map(({ subject }) => subject).join())).toEqual([]);
    expect(standsIn(read.map(({ text }) => text).join()).length).toBeGreaterThan(10);
    if (elsewhere) return;
    let kept = '';
    for (const path of files.filter((each) => each.startsWith(tables)))
      kept += await readFile(path, 'latin1');
    expect(standsIn(kept).length).toBeGreaterThan(100);
  });
});
