// `spoorwijzer gezond`: one line for each part, and exit status 1 when one of them is not well.
import type { Command } from 'commander';
import { AS_OPTION, whoAsks } from '../who.ts';
import { dutchCommand, withExample } from './dutch-command.ts';
import type { Terminal } from './terminal.ts';

async function ask(
  { json, als }: { readonly json?: true; readonly als?: string },
  terminal: Terminal,
): Promise<void> {
  const wie = whoAsks(als);
  terminal.progress('Alles nagaan …');
  const { checkHealth } = await import('../health.ts');
  const parts = await checkHealth(wie);
  terminal.progress('');
  const goed = parts.every((part) => part.goed);
  if (!goed) terminal.status = 1;
  if (json) {
    terminal.printJson({ goed, onderdelen: parts });
    return;
  }
  const { healthPage } = await import('./output/health-page.ts');
  terminal.print(healthPage(parts, terminal));
}

/** The verb. */
export function command(terminal: Terminal): Command {
  const verb = dutchCommand(terminal, 'gezond', '[opties]')
    .description('Of alles draait, in één regel per onderdeel. Sluit af met status 1 als er iets mis is.')
    .option(...AS_OPTION)
    .option('--json', 'antwoord in JSON')
    .action((options: { json?: true; als?: string }) => ask(options, terminal));
  return withExample(verb, 'spoorwijzer gezond');
}
