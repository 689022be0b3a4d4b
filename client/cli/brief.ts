// `spoorwijzer brief`: what a person decides about a letter of which nobody can tell whether it left.
import type { Command } from 'commander';
import { Refused } from '../front-desk.ts';
import { AS_OPTION, whoAsks } from '../who.ts';
import { dutchCommand, groupCommand, withExample } from './dutch-command.ts';
import { askWorker } from './register-desk.ts';
import type { Terminal } from './terminal.ts';

interface Options {
  readonly verzonden?: true;
  readonly opnieuw?: true;
  readonly als?: string;
  readonly json?: true;
}

async function decide(
  messageId: string,
  { verzonden, opnieuw, als, json }: Options,
  terminal: Terminal,
): Promise<void> {
  if (verzonden === opnieuw)
    throw new Refused(
      'Zeg wat u besluit: --verzonden (de brief is weg) of --opnieuw (zij moet nog een keer).',
    );
  const besluit = verzonden ? 'verzonden' : 'opnieuw';
  const done = await askWorker(terminal, { soort: 'brief-besluit', wie: whoAsks(als), messageId, besluit });
  if (json) terminal.printJson(done);
  else
    terminal.print(
      verzonden
        ? 'De brief geldt als verzonden en gaat niet opnieuw.'
        : 'De brief gaat opnieuw, gemerkt als mogelijk dubbel, bij de volgende poging van het dossier (binnen een uur).',
    );
}

function decideCommand(terminal: Terminal): Command {
  const verb = dutchCommand(terminal, 'besluit', '<message-id> [opties]')
    .description('Beslist over een brief die onzeker is: niemand kan zeggen of zij weg is.')
    .argument('<message-id>', 'de Message-ID van de brief, zoals controle en de werklijst die noemen')
    .option('--verzonden', 'zij is weg: niet opnieuw')
    .option('--opnieuw', 'zij moet nog een keer, met dezelfde tekst en Message-ID')
    .option(...AS_OPTION)
    .option('--json', 'antwoord in JSON')
    .action((messageId: string, options: Options) => decide(messageId, options, terminal));
  return withExample(
    verb,
    "spoorwijzer brief besluit '<9eaa2e18fe66c40e.D-2026-7K3M9Q@voorbeeld.nl>' --verzonden",
  );
}

/** The verb. */
export function command(terminal: Terminal): Command {
  const group = groupCommand(terminal, 'brief', [decideCommand(terminal)]);
  return withExample(
    group.description('Beslissen over een brief waarvan niemand kan zeggen of zij weg is.'),
    "spoorwijzer brief besluit '<9eaa2e18fe66c40e.D-2026-7K3M9Q@voorbeeld.nl>' --opnieuw",
  );
}
