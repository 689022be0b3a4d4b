// `spoorwijzer persoon wijzig`: another name, address, role or department.
import type { Command } from 'commander';
import { AS_OPTION, whoAsks } from '../who.ts';
import { dutchCommand, withExample } from './dutch-command.ts';
import { askWorker } from './register-desk.ts';
import type { Terminal } from './terminal.ts';

interface Options {
  readonly naam?: string;
  readonly adres?: string;
  readonly rol?: string;
  readonly afdeling?: string;
  readonly als?: string;
  readonly json?: true;
}

async function change(
  referentie: string,
  { als, json, ...velden }: Options,
  terminal: Terminal,
): Promise<void> {
  const command = { soort: 'persoon-wijzig', wie: whoAsks(als), referentie, velden };
  const done = await askWorker(terminal, command);
  if (json) terminal.printJson(done);
  else terminal.print(`${referentie} is gewijzigd: ${Object.keys(velden).join(', ')}.`);
}

/** `persoon wijzig`. */
export function changeCommand(terminal: Terminal): Command {
  const verb = dutchCommand(terminal, 'wijzig', '<verwijzing> [opties]')
    .description('Wijzigt wat er over iemand in het register staat. Een lege waarde ("") haalt het weg.')
    .argument('<verwijzing>', 'wie, bijvoorbeeld P-7')
    .option('--naam <naam>', 'naam, voor de aanhef van brieven')
    .option('--adres <mailadres>', 'waar brieven heen gaan')
    .option('--rol <rol>', 'rol in de organisatie; wie welke rol in een dossier heeft, staat in het dossier')
    .option('--afdeling <afdeling>', 'afdeling, voor lijsten')
    .option(...AS_OPTION)
    .option('--json', 'antwoord in JSON')
    .action((referentie: string, options: Options) => change(referentie, options, terminal));
  return withExample(verb, 'spoorwijzer persoon wijzig P-7 --adres noor@voorbeeld.nl');
}
