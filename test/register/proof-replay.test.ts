// Two ways to tell which letters had to leave: a stretch at a time, and instant by instant on the loop's own steps. They agree on drawn lives.
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { expectedBy } from '../../activities/register/read/proof/expected.ts';
import { replay } from '../../activities/register/read/proof/replay.ts';
import { SEED } from '../support/every-life.ts';
import { noon } from '../support/in-memory.ts';
import { draws } from '../support/random-life-draw.ts';
import { livedFrom } from '../support/random-life.ts';

const LIVES = Number(process.env.LEVENS ?? 1000) / 80;

describe('the quick telling of a dossier', () => {
  it(`says what the loop would have done, letter by letter and to its next alarm (seed ${String(SEED)})`, () => {
    let letters = 0;
    fc.assert(
      fc.property(draws(60), (draw) => {
        const { ziekmelding, events } = livedFrom(draw);
        const opening = {
          ...ziekmelding,
          gemeldOp: new Date(noon(ziekmelding.gemeldOp.slice(0, 10))).toISOString(),
        };
        const end = Date.parse(events.at(-1)?.gemeldOp ?? opening.gemeldOp) + 10 * 86_400_000;
        const [quick, slow] = [expectedBy, replay].map((tell) => tell('D-2026-TEST23', opening, events, end));
        expect(Object.fromEntries(quick?.expected ?? [])).toEqual(Object.fromEntries(slow?.expected ?? []));
        expect(quick?.wakes).toBe(slow?.wakes);
        letters += quick?.expected.size ?? 0;
      }),
      { seed: SEED, numRuns: Math.max(10, Math.round(LIVES)) },
    );
    expect(letters).toBeGreaterThan(100);
  }, 120_000);
});
