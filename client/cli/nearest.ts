// The word somebody probably meant.

/** How many letters to change, add, drop or swap to get from one word to another. */
export function distance(from: string, to: string): number {
  const rows: number[][] = [Array.from({ length: to.length + 1 }, (_, index) => index)];
  const at = (row: number, column: number) => rows[row]?.[column] ?? Infinity;
  for (let i = 1; i <= from.length; i += 1) {
    const row = [i];
    rows.push(row);
    for (let j = 1; j <= to.length; j += 1) {
      const same = from[i - 1] === to[j - 1];
      const swapped = from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1];
      const swap = swapped ? at(i - 2, j - 2) + 1 : Infinity;
      row.push(Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + (same ? 0 : 1), swap));
    }
  }
  return at(from.length, to.length);
}

/** Up to so many changes are a slip of the finger; beyond a third of the word they make another word. */
const SLIP = 2;
const OTHER_WORD = 0.34;

/** The word that was probably meant: a slip away, else one that holds what was typed, else the nearest. */
export function nearest(typed: string, words: readonly string[]): string | undefined {
  const lower = typed.toLowerCase();
  const [best] = words
    .map((word) => ({ word, far: distance(lower, word) }))
    .filter(({ word, far }) => far <= Math.max(1, word.length * OTHER_WORD))
    .sort((one, other) => one.far - other.far);
  if (best && best.far <= SLIP) return best.word;
  const holding = lower.length > SLIP ? words.find((word) => word.includes(lower)) : undefined;
  return holding ?? best?.word;
}

/** ` Bedoelde u “x”?`, or nothing. */
export function didYouMean(typed: string, words: readonly string[]): string {
  const word = nearest(typed, words);
  return word ? ` Bedoelde u “${word}”?` : '';
}
