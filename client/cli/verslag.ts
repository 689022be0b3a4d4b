// `spoorwijzer verslag`: what the re-integratieverslag still lacks, as far as the file shows it.
import type { Command } from 'commander';
import { verslagOf } from '../../workflows/dossier/verslag/index.ts';
import { withAsker } from './asker.ts';
import { dutchCommand, withExample } from './dutch-command.ts';
import { SCENARIO_OPTION, subjectOf, type SubjectOptions } from './subject.ts';
import type { Terminal } from './terminal.ts';

async function gapList(
  dossier: string | undefined,
  options: SubjectOptions,
  terminal: Terminal,
): Promise<void> {
  const { picture, day, ...named } = await subjectOf(dossier, options, 'verslag', terminal);
  const answer = verslagOf(picture, day);
  if (options.json) {
    terminal.printJson({ ...named, ...answer });
    return;
  }
  const { verslagPage } = await import('./output/verslag-page.ts');
  terminal.print(verslagPage(answer, named.dossiernummer, terminal));
}

/** The verb. */
export function command(terminal: Terminal): Command {
  const verb = dutchCommand(terminal, 'verslag', '[dossier] [opties]')
    .description('Wat er nog ontbreekt aan het re-integratieverslag, en wat u daaraan doet.')
    .argument('[dossier]', 'dossiernummer; met --scenario geen')
    .option(...SCENARIO_OPTION)
    .option('--json', 'antwoord in JSON')
    .action((dossier: string | undefined, options: SubjectOptions) => gapList(dossier, options, terminal));
  return withExample(
    withAsker(verb),
    'spoorwijzer verslag D-2026-7K3M9Q',
    'spoorwijzer verslag --scenario scenario.json --json',
  );
}
