// `spoorwijzer document lijst`: the documents of a dossier, and which events name them. That it was looked at is written down.
import type { Command } from 'commander';
import { listDocuments, type DocumentRegel } from '../../activities/register/read/documents/list.ts';
import { checkNumber } from '../dossier-number.ts';
import { NoSuchDossier } from '../front-desk.ts';
import { askerOf, withAsker, type AskerOptions } from './asker.ts';
import { dutchCommand, withExample } from './dutch-command.ts';
import { readRegister } from './register-desk.ts';
import type { Terminal } from './terminal.ts';

interface Options extends AskerOptions {
  readonly json?: true;
}

/**
 * The documents of a dossier.
 * @param wat the words of the command
 * @throws Refused when the register has no such dossier
 */
export async function documentsOf(
  dossier: string,
  wat: string,
  options: AskerOptions,
  terminal: Terminal,
): Promise<readonly DocumentRegel[]> {
  const rows = await readRegister(terminal, { ...askerOf(wat, options), dossier }, listDocuments(dossier));
  if (rows === undefined)
    throw new NoSuchDossier(
      `Dossier ${dossier} bestaat niet in het register; met 'spoorwijzer dossier lijst' ziet u welke er zijn.`,
    );
  return rows;
}

async function list(nummer: string, options: Options, terminal: Terminal): Promise<void> {
  const dossier = checkNumber(nummer);
  const rows = await documentsOf(dossier, 'document lijst', options, terminal);
  if (options.json) {
    terminal.printJson(rows);
    return;
  }
  const { documentsPage } = await import('./output/documents-page.ts');
  terminal.print(documentsPage(rows, dossier, terminal));
}

/** `document lijst`. */
export function listCommand(terminal: Terminal): Command {
  const verb = dutchCommand(terminal, 'lijst', '<dossier> [opties]')
    .description(
      'De documenten van een dossier: met bestand, vernietigd, of alleen genoemd in een melding. Dat u kijkt, wordt vastgelegd.',
    )
    .argument('<dossier>', 'dossiernummer');
  withAsker(verb)
    .option('--json', 'antwoord in JSON')
    .action((nummer: string, options: Options) => list(nummer, options, terminal));
  return withExample(verb, 'spoorwijzer document lijst D-2026-7K3M9Q');
}
