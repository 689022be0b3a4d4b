// `spoorwijzer persoon verwijder`: somebody's name, address and letters go; that there were letters stays.
import type { Command } from 'commander';
import { z } from 'zod';
import { AS_OPTION, whoAsks } from '../who.ts';
import { dutchCommand, withExample } from './dutch-command.ts';
import { counted } from './output/days.ts';
import { askWorker } from './register-desk.ts';
import type { Terminal } from './terminal.ts';

interface Options {
  readonly als?: string;
  readonly json?: true;
}

const Done = z.object({ referentie: z.string(), brieven: z.number(), vervangingen: z.number() });

async function remove(referentie: string, { als, json }: Options, terminal: Terminal): Promise<void> {
  const command = { soort: 'persoon-verwijder', wie: whoAsks(als), referentie };
  const done = Done.parse(await askWorker(terminal, command));
  if (json) {
    terminal.printJson(done);
    return;
  }
  const deputies =
    done.vervangingen > 0
      ? `; ${counted(done.vervangingen, 'vervanging vervalt', 'vervangingen vervallen')}`
      : '';
  terminal.print(
    `${referentie} is verwijderd, met de inhoud van ${counted(done.brieven, 'brief', 'brieven')}${deputies}.`,
  );
}

/** `persoon verwijder`. */
export function removeCommand(terminal: Terminal): Command {
  const verb = dutchCommand(terminal, 'verwijder', '<verwijzing> [opties]')
    .description(
      'Haalt naam, adres en de inhoud van alle brieven aan iemand uit het register, voorgoed. Dat er brieven gingen en hoe dat afliep, blijft staan. Kan niet zolang iemand een rol heeft in een open dossier.',
    )
    .argument('<verwijzing>', 'wie, bijvoorbeeld P-7')
    .option(...AS_OPTION)
    .option('--json', 'antwoord in JSON')
    .action((referentie: string, options: Options) => remove(referentie, options, terminal));
  return withExample(verb, 'spoorwijzer persoon verwijder P-7');
}
