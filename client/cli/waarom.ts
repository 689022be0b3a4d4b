// `spoorwijzer waarom`: how one date came about, of a running dossier or of a scenario in a file.
import type { Command } from 'commander';
import { Refused, type Waarom } from '../front-desk.ts';
import { askerOf, withAsker, type AskerOptions } from './asker.ts';
import { dutchCommand, withExample } from './dutch-command.ts';
import { fieldOption, readObligation } from './field-options.ts';
import type { Terminal } from './terminal.ts';

const ronde = { type: 'round', needed: 'optional', label: 'welke ronde (zonder: de eerste)' } as const;

interface Options extends AskerOptions {
  readonly bestand?: string;
  readonly ronde?: number;
  readonly json?: true;
}

async function whyInScenario(path: string, verplichting: string, round: number | undefined): Promise<Waarom> {
  const [{ readJson }, { readScenario }, { whyOffline }] = await Promise.all([
    import('./read-input.ts'),
    import('../../workflows/dossier/scenario.ts'),
    import('./why-offline.ts'),
  ]);
  return whyOffline(readScenario(await readJson(path)), verplichting, round);
}

async function whyInDossier(dossier: string, verplichting: string, options: Options, terminal: Terminal) {
  const { atTheDesk } = await import('./desk.ts');
  return atTheDesk(terminal, askerOf(`waarom ${verplichting}`, options), (desk) =>
    desk.why(dossier, verplichting, options.ronde),
  );
}

/** One word with a file, two words without. */
function ask(words: readonly string[], options: Options, terminal: Terminal): Promise<Waarom> {
  const [first = '', second] = words;
  if (options.bestand !== undefined) {
    if (second !== undefined)
      throw new Refused(
        'Noem met --bestand geen dossier: spoorwijzer waarom <verplichting> --bestand <bestand>.',
      );
    if (first === '')
      throw new Refused('Noem de verplichting: spoorwijzer waarom <verplichting> --bestand <bestand>.');
    return whyInScenario(options.bestand, readObligation(first), options.ronde);
  }
  if (second === undefined) {
    throw new Refused(
      'Noem een dossier en een verplichting, of een verplichting en --bestand; met --help ziet u voorbeelden.',
    );
  }
  return whyInDossier(first, readObligation(second), options, terminal);
}

async function why(words: readonly string[], options: Options, terminal: Terminal): Promise<void> {
  const answer = await ask(words, options, terminal);
  if (options.json) {
    terminal.printJson(answer);
    return;
  }
  const { whyPage } = await import('./output/why-page.ts');
  terminal.print(whyPage(answer, terminal));
}

/** The verb. */
export function command(terminal: Terminal): Command {
  const whyCommand = dutchCommand(terminal, 'waarom', '[dossier] <verplichting> [opties]')
    .description('Waar een termijn vandaan komt: de som, de wet, en wat hem zou verschuiven.')
    .argument('[woorden...]', 'dossier en verplichting, of met --bestand alleen de verplichting')
    .option(
      '--bestand <bestand>',
      'reken met een scenario in plaats van een dossier (- is de standaardinvoer); zonder server',
    )
    .addOption(fieldOption('ronde', ronde))
    .option('--json', 'antwoord in JSON')
    .action((words: readonly string[], options: Options) => {
      if (words.length > 2)
        throw new Refused(
          'Er staat meer dan een dossier en een verplichting; met --help ziet u voorbeelden.',
        );
      return why(words, options, terminal);
    });
  return withExample(
    withAsker(whyCommand),
    'spoorwijzer waarom D-2026-7K3M9Q wia-aanvraag',
    'spoorwijzer waarom voortgangsgesprek --ronde 3 --bestand scenario.json',
  );
}
