// Whether the running dossier, woken by its own timer, posts the letters of the forecast on the days of the forecast.
import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { SEED } from '../support/every-life.ts';
import { runThrough } from '../support/in-memory.ts';
import { livedFrom } from '../support/random-life.ts';
import { draws } from '../support/random-life-draw.ts';
import { livedThrough } from '../support/random-life-lived.ts';

const lives = fc.sample(draws(16), { numRuns: 10, seed: SEED }).map((draw) => livedThrough(livedFrom(draw)));

it.each(lives)(
  `Een lopend dossier verstuurt wat de voorspelling zegt, op die dag, en elke brief een keer: leven %# van SEED=${String(SEED)}`,
  ({ ziekmelding, events, diary, end }) => {
    const posted = runThrough(ziekmelding, events, end);
    const keys = posted.map(({ key }) => key);
    expect(keys).toStrictEqual([...new Set(keys)]);
    expect(posted.filter(({ on, op }) => on !== op)).toStrictEqual([]);
    const foretold = diary.lines
      .filter(({ op }) => op <= end)
      .flatMap(({ op, key, aan }) => aan.map((rol) => `${op} ${key}:${rol}`));
    expect(posted.map(({ op, key }) => `${op} ${key}`).toSorted()).toStrictEqual(foretold.toSorted());
  },
);
