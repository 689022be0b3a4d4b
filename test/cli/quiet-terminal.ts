// A terminal without colour that says nothing: for pages and commands that only have to be made.
import { makePaint } from '../../client/cli/output/paint.ts';
import type { Terminal } from '../../client/cli/terminal.ts';

export const quietTerminal = (width = 80): Terminal => ({
  width,
  paint: makePaint(false),
  status: 0,
  print: () => undefined,
  printJson: () => undefined,
  progress: () => undefined,
  complain: () => undefined,
});
