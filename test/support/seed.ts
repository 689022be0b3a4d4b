// Chance that can be repeated: a seed from the environment, or the usual one, always printed.

/** Numbers below 1 that look random and follow from the seed (mulberry32). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export const SEED = Number(process.env.SEED ?? 20_261_122);

/** A source of whole numbers from `least` up to and including `most`; `SEED=…` takes another seed. */
export function chance(what: string): (least: number, most: number) => number {
  process.stderr.write(`  ${what}: SEED=${String(SEED)}\n`);
  const next = numbers(SEED);
  return (least, most) => least + Math.floor(next() * (most - least + 1));
}
