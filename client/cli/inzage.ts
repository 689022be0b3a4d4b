// `spoorwijzer inzage`: who looked into a dossier, when, at what and why; looking here is written down as well.
import type { Command } from 'commander';
import { readsOf, type Inzage } from '../../activities/register/read/reads.ts';
import { checkNumber } from '../dossier-number.ts';
import { askRegister } from '../register-reader.ts';
import { askerOf, withAsker, type AskerOptions } from './asker.ts';
import { dutchCommand, withExample } from './dutch-command.ts';
import type { Terminal } from './terminal.ts';

interface Options extends AskerOptions {
  readonly json?: true;
}

async function printed(rows: readonly Inzage[], dossier: string, terminal: Terminal): Promise<string> {
  const [{ moment }, { table }] = await Promise.all([
    import('./output/moment.ts'),
    import('./output/table.ts'),
  ]);
  const cells = rows.map(({ wanneer, wie, wat, waarom }) => [moment(wanneer), wie, wat, waarom ?? '-']);
  const columns = [
    { head: 'wanneer' },
    { head: 'wie' },
    { head: 'wat', flexible: true },
    { head: 'waarom', flexible: true },
  ] as const;
  const title = terminal.paint.title(`Inzage in dossier ${dossier}`);
  return `${title}\n\n${table(columns, cells, terminal.width, terminal.paint)}`;
}

async function reads(nummer: string, options: Options, terminal: Terminal): Promise<void> {
  const dossier = checkNumber(nummer);
  const rows = await askRegister({ ...askerOf('inzage', options), dossier }, readsOf(dossier));
  if (options.json) terminal.printJson(rows);
  else terminal.print(await printed(rows, dossier, terminal));
}

/** The verb. */
export function command(terminal: Terminal): Command {
  const verb = dutchCommand(terminal, 'inzage', '<dossier> [opties]')
    .description('Wie een dossier inzag, wanneer, wat en waarom. Ook deze vraag komt erbij te staan.')
    .argument('<dossier>', 'dossiernummer');
  withAsker(verb)
    .option('--json', 'antwoord in JSON')
    .action((dossier: string, options: Options) => reads(dossier, options, terminal));
  return withExample(verb, 'spoorwijzer inzage D-2026-7K3M9Q --als P-9 --reden "verzoek om inzage"');
}
