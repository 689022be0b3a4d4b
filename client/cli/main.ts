// The command line from its words to its exit status: 0 done, 1 failed or a hole found, 2 input refused.
import { describeFailure } from './failure.ts';
import { buildProgram } from './program.ts';
import { processTerminal } from './terminal.ts';

/**
 * Runs one command. Answers go to standard output, one Dutch line about what went wrong to standard error.
 * @param words what was typed after `spoorwijzer`
 * @returns the exit status
 */
export async function main(words: readonly string[]): Promise<number> {
  const terminal = processTerminal();
  try {
    const program = await buildProgram(terminal, words);
    if (words.length === 0) program.outputHelp();
    else await program.parseAsync([...words], { from: 'user' });
    return terminal.status;
  } catch (error) {
    const { status, sentence } = describeFailure(error);
    if (sentence) terminal.complain(sentence);
    return status;
  }
}
