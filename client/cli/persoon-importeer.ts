// `spoorwijzer persoon importeer`: people from a CSV file, all of them or none.
import type { Command } from 'commander';
import { z } from 'zod';
import { Refused } from '../front-desk.ts';
import { readPeopleCsv } from '../people-csv.ts';
import { AS_OPTION, whoAsks } from '../who.ts';
import { dutchCommand, withExample } from './dutch-command.ts';
import { counted } from './output/days.ts';
import { readText } from './read-input.ts';
import { askWorker } from './register-desk.ts';
import type { Terminal } from './terminal.ts';

interface Options {
  readonly proef?: true;
  readonly als?: string;
  readonly json?: true;
}

const Imported = z.object({
  proef: z.boolean(),
  nieuw: z.array(z.string()),
  gewijzigd: z.array(z.string()),
  ongewijzigd: z.number(),
  fouten: z.array(z.object({ regel: z.number(), reden: z.string() })),
});
type Imported = z.infer<typeof Imported>;

/** References of a few; of many a good part. */
const SHOWN = 20;

function named(references: readonly string[], which: string, verb: string): readonly string[] {
  if (references.length === 0) return [];
  const more = references.length > SHOWN ? ` en nog ${String(references.length - SHOWN)}` : '';
  return [`  ${String(references.length)} ${which}${verb}: ${references.slice(0, SHOWN).join(', ')}${more}`];
}

function page({ proef, nieuw, gewijzigd, ongewijzigd }: Imported): string {
  const total = nieuw.length + gewijzigd.length + ongewijzigd;
  return [
    `${counted(total, 'persoon', 'mensen')} in het bestand${proef ? '; er is niets vastgelegd, dit zou er gebeuren' : ''}:`,
    ...named(nieuw, 'nieuw', ''),
    ...named(gewijzigd, 'gewijzigd', ''),
    ...(ongewijzigd > 0 ? [`  ${String(ongewijzigd)} ongewijzigd`] : []),
  ].join('\n');
}

async function importPeople(path: string, options: Options, terminal: Terminal): Promise<void> {
  const { text, name } = await readText(path);
  const { kolommen, rijen } = readPeopleCsv(text, name);
  const wie = whoAsks(options.als);
  const proef = options.proef === true;
  const done = Imported.parse(
    await askWorker(terminal, { soort: 'persoon-importeer', wie, kolommen, rijen, proef }),
  );
  if (done.fouten.length > 0) {
    for (const { regel, reden } of done.fouten) terminal.complain(`regel ${String(regel)}: ${reden}`);
    const wrong =
      done.fouten.length === 1 ? 'Er klopt 1 regel' : `Er kloppen ${String(done.fouten.length)} regels`;
    throw new Refused(`${wrong} niet; er is niemand geïmporteerd.`);
  }
  if (options.json) terminal.printJson(done);
  else terminal.print(page(done));
}

/** `persoon importeer`. */
export function importCommand(terminal: Terminal): Command {
  const verb = dutchCommand(terminal, 'importeer', '<bestand.csv> [opties]')
    .description(
      'Neemt mensen over uit een CSV-bestand met de kolommen referentie, naam, adres, rol en afdeling, gescheiden door ; of een komma. Wie er al is wordt gewijzigd; wie niet in het bestand staat blijft zoals hij is. Klopt er één regel niet, dan gebeurt er niets.',
    )
    .argument('<bestand.csv>', 'het bestand, in UTF-8 (- is de standaardinvoer)')
    .option('--proef', 'toon alleen wat er zou veranderen')
    .option(...AS_OPTION)
    .option('--json', 'antwoord in JSON')
    .action((path: string, options: Options) => importPeople(path, options, terminal));
  return withExample(
    verb,
    'spoorwijzer persoon importeer mensen.csv --proef',
    'spoorwijzer persoon importeer mensen.csv',
  );
}
