// Whether a benchmark's table tells ok from miss.
import { describe, expect, it } from '@jest/globals';
import { asTable, compared, reached } from '../bench/figures.ts';

describe('figures of a benchmark', () => {
  it('reach a target on its own side, the edge included', () => {
    const figure = { what: 'x', unit: 'KB' };
    expect(reached({ ...figure, value: 50, target: { atMost: 50 } })).toBe(true);
    expect(reached({ ...figure, value: 50.1, target: { atMost: 50 } })).toBe(false);
    expect(reached({ ...figure, value: 0.79, target: { atLeast: 0.8 } })).toBe(false);
    expect(reached({ ...figure, value: Number.NaN, target: { atLeast: 0.8 } })).toBe(false);
    expect(reached({ ...figure, value: 1 })).toBeUndefined();
  });

  it('are compared by how many times the second goes into the first', () => {
    const figures = compared({ what: 'ours', value: 90 }, { what: 'bare', value: 100 }, '/s', {
      atLeast: 0.8,
    });
    expect(figures.map(({ value, unit }) => [value, unit])).toEqual([
      [90, '/s'],
      [100, '/s'],
      [0.9, 'x'],
    ]);
    expect(asTable(figures)).toMatch(/ours : bare.*0\.9.*≥ 0\.8.*ok/);
  });
});
