// Whether a benchmark's table tells ok from miss, and compares what belongs together.
import { describe, expect, it } from '@jest/globals';
import { alternate, median, met, ratio, table } from '../bench/figures.ts';

describe('figures of a benchmark', () => {
  it('reach a target on its own side, the edge included', () => {
    const figure = { name: 'x', unit: 'KB' };
    expect(met({ ...figure, value: 50, target: { atMost: 50 } })).toBe(true);
    expect(met({ ...figure, value: 50.1, target: { atMost: 50 } })).toBe(false);
    expect(met({ ...figure, value: 0.79, target: { atLeast: 0.8 } })).toBe(false);
    expect(met({ ...figure, value: Number.NaN, target: { atLeast: 0.8 } })).toBe(false);
    expect(met({ ...figure, value: 1 })).toBeUndefined();
  });

  it('have the middle for a median, whatever the outliers', () => {
    expect(median([5, 1000, 1])).toBe(5);
    expect(median([4, 1, 2, 1000])).toBe(3);
  });

  it('are compared round by round, so that a slow round counts for both sides', () => {
    expect(ratio([90, 9, 900], [100, 10, 1000])).toBeCloseTo(0.9);
  });

  it('take turns in going first', async () => {
    const order: string[] = [];
    const side = (name: string) => () => order.push(name);
    expect(await alternate(2, [side('a'), side('b')])).toEqual([
      [1, 4],
      [2, 3],
    ]);
    expect(order).toEqual(['a', 'b', 'b', 'a']);
  });

  it('stand in the table with their verdict', () => {
    const drawn = table([
      { name: 'heap', value: 42.123, unit: 'KB', target: { atMost: 50 } },
      { name: 'ratio', value: 0.7, unit: '', target: { atLeast: 0.8 } },
    ]);
    expect(drawn).toMatch(/heap.*42\.1.*KB.*<= 50.*ok/);
    expect(drawn).toMatch(/ratio.*0\.700.*>= 0\.8.*MISS/);
  });
});
