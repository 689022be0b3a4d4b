// `spoorwijzer ontslagvoorwaarden`: the conditions that the law names, and what the file shows of each; never an advice.
import type { Command } from 'commander';
import { ontslagvoorwaardenOf, VOORAF } from '../../workflows/dossier/ontslag/index.ts';
import { withAsker } from './asker.ts';
import { dutchCommand, withExample } from './dutch-command.ts';
import { SCENARIO_OPTION, subjectOf, type SubjectOptions } from './subject.ts';
import type { Terminal } from './terminal.ts';

async function conditions(
  dossier: string | undefined,
  options: SubjectOptions,
  terminal: Terminal,
): Promise<void> {
  const { picture, day, ...named } = await subjectOf(dossier, options, 'ontslagvoorwaarden', terminal);
  const answer = ontslagvoorwaardenOf(picture, day);
  if (options.json) {
    const { legalSource } = await import('../law-texts.ts');
    const wegen = answer.wegen.map((weg) => ({
      ...weg,
      voorwaarden: weg.voorwaarden.map((each) => ({ ...each, grondslag: legalSource(each.grondslag) })),
    }));
    const { vooraf, ...rest } = answer;
    terminal.printJson({ vooraf, ...named, ...rest, wegen });
    return;
  }
  const { ontslagPage } = await import('./output/ontslag-page.ts');
  terminal.print(ontslagPage(answer, named.dossiernummer, terminal));
}

/** The verb. */
export function command(terminal: Terminal): Command {
  const verb = dutchCommand(terminal, 'ontslagvoorwaarden', '[dossier] [opties]')
    .description(`Welke voorwaarden de wet noemt en wat daarvan op papier staat. ${VOORAF}`)
    .argument('[dossier]', 'dossiernummer; met --scenario geen')
    .option(...SCENARIO_OPTION)
    .option('--json', 'antwoord in JSON, met de zinnen van de wet')
    .action((dossier: string | undefined, options: SubjectOptions) => conditions(dossier, options, terminal));
  return withExample(
    withAsker(verb),
    'spoorwijzer ontslagvoorwaarden D-2026-7K3M9Q',
    'spoorwijzer ontslagvoorwaarden --scenario scenario.json --json',
  );
}
