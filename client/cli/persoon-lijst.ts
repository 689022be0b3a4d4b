// `spoorwijzer persoon lijst`: who is in the register. That it was looked at is written down.
import type { Command } from 'commander';
import { listPeople } from '../../activities/register/read/people.ts';
import { amsterdamDay } from '../../workflows/calendar/amsterdam-day.ts';
import { Refused } from '../front-desk.ts';
import { AS_OPTION, whoAsks } from '../who.ts';
import { dutchCommand, withExample } from './dutch-command.ts';
import { readRegister } from './register-desk.ts';
import type { Terminal } from './terminal.ts';

interface Options {
  readonly als?: string;
  readonly json?: true;
}

async function list(references: readonly string[], options: Options, terminal: Terminal): Promise<void> {
  const reading = { wie: whoAsks(options.als), wat: ['persoon lijst', ...references].join(' ') };
  const today = amsterdamDay(Date.now());
  const people = await readRegister(terminal, reading, listPeople(references, today));
  const missing = references.filter((each) => !people.some(({ referentie }) => referentie === each));
  if (missing.length > 0)
    throw new Refused(
      `${missing.join(', ')} ${missing.length === 1 ? 'staat' : 'staan'} niet in het register; zonder verwijzing ziet u iedereen.`,
    );
  if (options.json) {
    terminal.printJson(people);
    return;
  }
  const { peoplePage } = await import('./output/people-page.ts');
  terminal.print(peoplePage(people, terminal));
}

/** `persoon lijst`. */
export function listCommand(terminal: Terminal): Command {
  const verb = dutchCommand(terminal, 'lijst', '[verwijzing …] [opties]')
    .description(
      'De mensen in het register, met hun vervangers van nu en later. Dat u kijkt, wordt vastgelegd.',
    )
    .argument('[verwijzing...]', 'alleen deze')
    .option(...AS_OPTION)
    .option('--json', 'antwoord in JSON')
    .action((references: readonly string[], options: Options) => list(references, options, terminal));
  return withExample(verb, 'spoorwijzer persoon lijst', 'spoorwijzer persoon lijst P-7 P-12');
}
