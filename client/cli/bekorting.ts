// `spoorwijzer bekorting`: what a request to shorten a loonsanctie is worth, day by day, and what is repaired on file.
import type { Command } from 'commander';
import type { IsoDay } from '../../workflows/calendar/iso-day.ts';
import { bekortingOf } from '../../workflows/dossier/bekorting.ts';
import { withAsker } from './asker.ts';
import { dutchCommand, withExample } from './dutch-command.ts';
import { fieldOption } from './field-options.ts';
import { SCENARIO_OPTION, subjectOf, type SubjectOptions } from './subject.ts';
import type { Terminal } from './terminal.ts';

const op = {
  type: 'day',
  needed: 'optional',
  label: 'alleen een verzoek op deze dag (zonder: vandaag, elke vier weken, en de laatste dag)',
} as const;

interface Options extends SubjectOptions {
  readonly op?: IsoDay;
}

async function shorten(
  dossier: string | undefined,
  { op: day, ...options }: Options,
  terminal: Terminal,
): Promise<void> {
  const { picture, day: peildatum, ...named } = await subjectOf(dossier, options, 'bekorting', terminal);
  const answer = bekortingOf(picture, peildatum, day);
  if (options.json) {
    terminal.printJson({ ...named, ...answer });
    return;
  }
  const { bekortingPage } = await import('./output/bekorting-page.ts');
  terminal.print(bekortingPage(answer, named.dossiernummer, terminal));
}

/** The verb. */
export function command(terminal: Terminal): Command {
  const verb = dutchCommand(terminal, 'bekorting', '[dossier] [opties]')
    .description(
      'Wat een bekortingsverzoek bij een loonsanctie oplevert: per dag de dagen loon, en wat op papier is hersteld.',
    )
    .argument('[dossier]', 'dossiernummer; met --scenario geen')
    .addOption(fieldOption('op', op))
    .option(...SCENARIO_OPTION)
    .option('--json', 'antwoord in JSON')
    .action((dossier: string | undefined, options: Options) => shorten(dossier, options, terminal));
  return withExample(
    withAsker(verb),
    'spoorwijzer bekorting D-2026-7K3M9Q',
    'spoorwijzer bekorting --scenario scenario.json --op 2028-04-03',
  );
}
