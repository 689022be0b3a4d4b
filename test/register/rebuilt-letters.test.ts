// Letters of whole lives, lost with the register and written down again from the dossiers: the proof misses none of them.
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { prove } from '../../activities/register/read/proof/prove.ts';
import { rebuildLetters } from '../../activities/register/rebuilt-letters.ts';
import { noon } from '../support/in-memory.ts';
import {
  born,
  KEY,
  proofRegister,
  reported,
  tamperWith,
  until,
  write,
  type ProofRegister,
} from '../support/proof-register.ts';

const NOW = noon('2026-08-20');
const LIVES = [
  until(
    reported(born('D-2026-AAAAAA', '2026-02-02'), '2026-03-10', {
      soort: 'voldaan',
      verplichting: 'probleemanalyse',
    }),
    NOW,
  ),
  until(born('D-2026-BBBBBB', '2026-05-04'), NOW),
];

let kept: ProofRegister;
beforeAll(async () => {
  kept = await proofRegister();
  for (const lived of LIVES) await write(kept.register, lived);
}, 60_000);
afterAll(() => kept.stop());

async function holes(): Promise<ReadonlySet<string>> {
  const { gaten } = await prove(kept.ask, { now: () => NOW, key: KEY, pause: () => Promise.resolve() });
  return new Set(gaten.map(({ gat }) => gat));
}

it('a register that lost its letters has no holes once it knows from the dossiers that they left', async () => {
  await tamperWith(kept.register, 'delete from brief');
  expect(await holes()).toEqual(new Set(['brief-ontbreekt']));
  for (const { dossier } of LIVES)
    await rebuildLetters(kept.register, { from: 'spoor@werk.example' }, dossier);
  expect(await holes()).toEqual(new Set());
});
