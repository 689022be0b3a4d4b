// A commander command that speaks Dutch: headings, usage, help and errors.
import { Command } from 'commander';
import { Refused } from '../front-desk.ts';
import { didYouMean } from './nearest.ts';
import type { Terminal } from './terminal.ts';

const HEADINGS: Readonly<Record<string, string>> = {
  'Usage:': 'Gebruik:',
  'Arguments:': 'Gegevens:',
  'Options:': 'Opties:',
  'Commands:': 'Opdrachten:',
};

/**
 * Makes a command; hang it in its parent with `addCommand`.
 * @param usage what follows the name, e.g. `<dossier> [opties]`
 */
export function dutchCommand(terminal: Terminal, name: string, usage: string): Command {
  return new Command(name)
    .usage(usage)
    .exitOverride()
    .allowExcessArguments(false)
    .helpOption('-h, --help', 'deze hulp')
    .helpCommand(false)
    .configureHelp({
      styleTitle: (title) => terminal.paint.title(HEADINGS[title] ?? title),
      subcommandTerm: (subcommand) => subcommand.name(),
    })
    .configureOutput({
      getOutHelpWidth: () => terminal.width,
      writeOut: (text) => {
        terminal.print(text.trimEnd());
      },
      writeErr: () => undefined,
    });
}

/** A word that only groups others, such as `dossier`: alone it is not enough. */
export function groupCommand(terminal: Terminal, name: string, subcommands: readonly Command[]): Command {
  const command = dutchCommand(terminal, name, '<opdracht> [opties]');
  for (const subcommand of subcommands) command.addCommand(subcommand);
  const names = subcommands.map((subcommand) => subcommand.name());
  const offered = names.map((each) => `${name} ${each}`).join(', ');
  // Whatever follows a word that does not exist, it is the word that has to be named.
  return command
    .allowExcessArguments()
    .argument('[opdracht]')
    .action((word?: string) => {
      if (word === undefined) throw new Refused(`Zeg welke opdracht: ${offered}.`);
      throw new Refused(`“${name} ${word}” bestaat niet.${didYouMean(word, names) || ` Er is: ${offered}.`}`);
    });
}

/** A command line, broken before its options where it is too long for eighty columns. */
function broken(line: string): string {
  const parts = line.split(/ (?=--)/);
  const lines = [''];
  for (const part of parts) {
    const longer = `${lines.at(-1) ?? ''} ${part}`.trim();
    if (longer.length <= 72) lines[lines.length - 1] = longer;
    else lines.push(part);
  }
  return lines.join(' \\\n      ');
}

/** Adds an example to the help of a command. */
export function withExample(command: Command, ...lines: readonly string[]): Command {
  const title = lines.length > 1 ? 'Voorbeelden:' : 'Voorbeeld:';
  return command.addHelpText('after', ({ command: shown }) => {
    const help = shown.createHelp();
    return `\n${help.styleTitle(title)}\n${lines.map((line) => `  ${broken(line)}`).join('\n')}`;
  });
}
