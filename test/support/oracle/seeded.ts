// Chance that can be repeated: a generator of numbers from a seed (mulberry32).

/** A die: whole numbers from `least` up to and including `most`. */
export type Die = (least: number, most: number) => number;

/** The die of a seed; the same seed throws the same numbers. */
export function dieOf(seed: number): Die {
  let state = seed >>> 0;
  return (least, most) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return least + (((mixed ^ (mixed >>> 14)) >>> 0) % (most - least + 1));
  };
}
