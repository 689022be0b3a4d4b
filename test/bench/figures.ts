// What a measurement is told with: medians of alternating rounds, figures with their targets, and the table of them.
import Table from 'cli-table3';

/** One figure. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly target?: { readonly atMost: number } | { readonly atLeast: number };
}

/** The middle of some numbers; of an even count the mean of the middle two. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return ((sorted[(sorted.length - 1) >> 1] ?? 0) + (sorted[sorted.length >> 1] ?? 0)) / 2;
}

/**
 * Measures several sides in turn, so that whatever else the machine does hits all of them alike.
 * @param sides each measures itself once
 * @returns the values of each side, by round: those of one round belong together
 */
export async function alternate(
  rounds: number,
  sides: readonly (() => number | Promise<number>)[],
): Promise<readonly (readonly number[])[]> {
  const values = sides.map((): number[] => []);
  for (let round = 0; round < rounds; round += 1) {
    const order = [...sides.entries()];
    for (const [place, measure] of round % 2 === 0 ? order : order.reverse())
      values[place]?.push(await measure());
  }
  return values;
}

/** The median of what each round says about one side against another. */
export function ratio(ours: readonly number[], theirs: readonly number[]): number {
  return median(ours.map((value, round) => value / (theirs[round] ?? Number.NaN)));
}

/** Whether a figure meets its target; undefined without one. */
export function met({ value, target }: Figure): boolean | undefined {
  if (!target) return undefined;
  return 'atMost' in target ? value <= target.atMost : value >= target.atLeast;
}

/** A number as people read it: three digits that count. */
function readable(value: number): string {
  const digits = Math.max(0, 2 - Math.floor(Math.log10(Math.abs(value) || 1)));
  return value.toFixed(Math.min(digits, 3));
}

/** The table of figures. */
export function table(figures: readonly Figure[]): string {
  const drawn = new Table({
    head: ['figure', 'measured', 'unit', 'target', ''],
    colAligns: ['left', 'right', 'left', 'right', 'left'],
    style: { head: [], border: [], compact: true },
  });
  for (const figure of figures) {
    const { name, value, unit, target } = figure;
    const bound = !target ? '' : 'atMost' in target ? `<= ${target.atMost}` : `>= ${target.atLeast}`;
    const verdict = met(figure);
    drawn.push([name, readable(value), unit, bound, verdict === undefined ? '' : verdict ? 'ok' : 'MISS']);
  }
  return drawn.toString();
}
