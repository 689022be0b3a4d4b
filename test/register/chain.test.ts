// The chains of a real register: what was edited, removed, put elsewhere or cut off is found, and a wrong key is one line.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { sql } from 'kysely';
import { writeChainHeads } from '../../activities/register/chain-heads.ts';
import { OTHER_KEY } from '../../activities/register/read/proof/chain-check.ts';
import { checkChains, type ChainsOutcome } from '../../activities/register/read/proof/chains.ts';
import { prove } from '../../activities/register/read/proof/prove.ts';
import type { RunningDossiers } from '../../activities/register/read/proof/running.ts';
import { noon } from '../support/in-memory.ts';
import {
  born,
  KEY,
  proofRegister,
  reported,
  tamperWith,
  write,
  type Lived,
  type ProofRegister,
} from '../support/proof-register.ts';

const [FIRST, SECOND] = ['D-2026-AAAAAA', 'D-2026-BBBBBB'];
const voldaan = (verplichting: string) => ({ soort: 'voldaan', verplichting });
const LIVES: readonly Lived[] = [FIRST, SECOND].map((nummer) =>
  reported(
    reported(born(nummer, '2026-02-02'), '2026-03-10', voldaan('probleemanalyse')),
    '2026-03-23',
    voldaan('plan-van-aanpak'),
  ),
);

let kept: ProofRegister;
let planted: ProofRegister;
beforeAll(async () => {
  [kept, planted] = [await proofRegister(), await proofRegister()];
});
beforeEach(async () => {
  await planted.stop();
  planted = await proofRegister();
  for (const lived of LIVES) await write(planted.register, lived);
});
afterAll(async () => {
  await planted.stop();
  await kept.stop();
});

const tamper = (...statements: readonly string[]): Promise<void> =>
  tamperWith(planted.register, ...statements);

const check = (key = KEY, running?: RunningDossiers): Promise<ChainsOutcome> =>
  planted.ask((step) => checkChains(step, key, running, () => undefined));

const asTemporal = (lived: readonly Lived[]): RunningDossiers => ({
  numbers: () => Promise.resolve(new Set(lived.map(({ dossier }) => dossier.nummer))),
  page: (nummer) => {
    const found = lived.find(({ dossier }) => dossier.nummer === nummer);
    return Promise.resolve(found && { state: found.dossier, since: found.now, busy: false });
  },
});

const MAY = '2026-05-01';
const CUT = [
  `delete from gebeurtenis where dossier = '${FIRST}' and nummer = 2`,
  `update dossier set gebeurtenissen = 2, ketenkop = (select schakel from gebeurtenis
    where dossier = '${FIRST}' and nummer = 1) where nummer = '${FIRST}'`,
];

describe('the chains', () => {
  it('are whole as they were written, also against Temporal and a monthly list', async () => {
    await writeChainHeads(planted.register, KEY, MAY);
    const found = await check(KEY, asTemporal(LIVES));
    expect(found).toMatchObject({ dossiers: 2, gebeurtenissen: 6, metTemporal: 2, breuken: [] });
    expect(found.lijsten).toEqual([{ maand: MAY, dossiers: 2, kenmerk: expect.any(String) }]);
  });

  it('are guarded by the database itself, whoever asks', async () => {
    for (const statement of [
      'update gebeurtenis set soort = soort',
      'delete from gebeurtenis',
      'truncate gebeurtenis',
    ])
      await expect(sql.raw(statement).execute(planted.register)).rejects.toThrow('append-only');
  });

  it.each<[string, readonly string[], string]>([
    [
      'edited',
      [
        `update gebeurtenis set inhoud = jsonb_set(inhoud, '{door}', '"p-9"') where dossier = '${FIRST}' and nummer = 1`,
      ],
      'Gebeurtenis 1 is niet meer zoals zij is vastgelegd.',
    ],
    [
      'removed',
      [`delete from gebeurtenis where dossier = '${FIRST}' and nummer = 1`],
      'Gebeurtenis 1 ontbreekt in de keten van gebeurtenissen.',
    ],
    [
      'put in another order',
      [
        `update gebeurtenis set nummer = 9 where dossier = '${FIRST}' and nummer = 1`,
        `update gebeurtenis set nummer = 1 where dossier = '${FIRST}' and nummer = 2`,
        `update gebeurtenis set nummer = 2 where dossier = '${FIRST}' and nummer = 9`,
      ],
      'Gebeurtenis 1 is niet meer zoals zij is vastgelegd.',
    ],
    [
      'cut off',
      [`delete from gebeurtenis where dossier = '${FIRST}' and nummer = 2`],
      'De keten houdt op na 2 van de 3 gebeurtenissen.',
    ],
  ])('break where an event was %s', async (_what, statements, zin) => {
    await tamper(...statements);
    expect((await check()).breuken).toEqual([{ dossiernummer: FIRST, zin }]);
  });

  it('that were cut off without a trace are told by Temporal', async () => {
    await tamper(...CUT);
    expect((await check()).breuken).toEqual([]);
    expect((await check(KEY, asTemporal(LIVES))).breuken).toEqual([
      { dossiernummer: FIRST, zin: 'Het register kent 2 van de 3 gebeurtenissen.' },
    ]);
  });

  it('of dossiers that no longer run are told by the monthly list', async () => {
    await writeChainHeads(planted.register, KEY, MAY);
    await tamper(...CUT);
    expect((await check()).breuken).toEqual([
      {
        dossiernummer: FIRST,
        zin: `De keten houdt op vóór gebeurtenis 2, die op de ketenlijst van ${MAY} staat.`,
      },
    ]);
    await tamper(`delete from ketenlijst where dossier = '${FIRST}'`);
    expect((await check()).breuken).toEqual([
      { dossiernummer: FIRST, zin: `Ontbreekt op de ketenlijst van ${MAY}.` },
    ]);
  });

  it('are not saved by changing the list as well', async () => {
    await writeChainHeads(planted.register, KEY, MAY);
    await tamper(
      ...CUT,
      `update ketenlijst set nummer = 1, schakel = (select ketenkop from dossier where nummer = '${FIRST}')
        where dossier = '${FIRST}'`,
    );
    expect((await check()).breuken).toEqual([
      { dossiernummer: FIRST, zin: `De ketenlijst van ${MAY} is op dit dossier veranderd.` },
    ]);
  });

  it('with another key are one line, here and in the proof', async () => {
    const other = Buffer.alloc(32, 'anders');
    expect((await check(other)).breuken).toEqual([{ dossiernummer: '', zin: OTHER_KEY }]);
    const { gaten } = await prove(planted.ask, { now: () => noon('2026-03-24'), key: other });
    expect(gaten).toEqual([{ dossiernummer: '', gat: 'keten-gebroken', zin: OTHER_KEY }]);
  });
});
