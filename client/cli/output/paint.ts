// The few colours of the command line, by what they mean; without colour the text stands as it is.
import picocolors from 'picocolors';

type Brush = (text: string) => string;

export interface Paint {
  readonly title: Brush;
  readonly quiet: Brush;
  readonly good: Brush;
  readonly warn: Brush;
  readonly bad: Brush;
  readonly accent: Brush;
}

/** Brushes that colour, or that leave the text alone. */
export function makePaint(colour: boolean): Paint {
  const { bold, dim, green, yellow, red, cyan } = picocolors.createColors(colour);
  return { title: bold, quiet: dim, good: green, warn: yellow, bad: (text) => bold(red(text)), accent: cyan };
}
