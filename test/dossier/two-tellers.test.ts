// Whether the running dossier, woken by its own timer, posts the letters of the forecast on the days of the forecast.
import { describe, expect, it } from '@jest/globals';
import { liveLives, ofEvery, SEED } from '../support/every-life.ts';
import { runThrough } from '../support/in-memory.ts';

const lives = liveLives(10, 16);

describe('een lopend dossier', () => {
  it(`verstuurt wat de voorspelling zegt, op die dag, en elke brief een keer (SEED=${String(SEED)})`, () => {
    ofEvery(lives, ({ ziekmelding, events, diary, end }) => {
      const posted = runThrough(ziekmelding, events, end);
      const keys = posted.map(({ key }) => key);
      expect(keys).toEqual([...new Set(keys)]);
      expect(posted.filter(({ on, op }) => on !== op)).toEqual([]);
      const foretold = diary.lines
        .filter(({ op }) => op <= end)
        .flatMap(({ op, key, aan }) => aan.map((rol) => `${op} ${key}:${rol}`));
      expect(posted.map(({ op, key }) => `${op} ${key}`).toSorted()).toEqual(foretold.toSorted());
    });
  });
});
