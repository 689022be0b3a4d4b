// `spoorwijzer persoon vervang`: who stands in for somebody in a period, in all dossiers at once.
import type { Command } from 'commander';
import { z } from 'zod';
import { Refused } from '../front-desk.ts';
import { AS_OPTION, whoAsks } from '../who.ts';
import { dutchCommand, withExample } from './dutch-command.ts';
import { plainDay } from './output/days.ts';
import { askWorker } from './register-desk.ts';
import type { Terminal } from './terminal.ts';

interface Options {
  readonly door?: string;
  readonly van?: string;
  readonly tot?: string;
  readonly trekIn?: true;
  readonly als?: string;
  readonly json?: true;
}

const Done = z.object({ persoon: z.string(), vervanger: z.string(), van: z.string(), tot: z.string() });

function needed(value: string | undefined, option: string): string {
  if (value === undefined)
    throw new Refused(`Er ontbreekt iets: --${option}. Bekijk een voorbeeld met --help.`);
  return value;
}

async function replace(persoon: string, options: Options, terminal: Terminal): Promise<void> {
  const { door, van, tot, trekIn, als, json } = options;
  if (trekIn && (door ?? tot) !== undefined)
    throw new Refused('Bij --trek-in hoort alleen --van: de eerste dag van de vervanging die vervalt.');
  const asked = { wie: whoAsks(als), persoon, van: needed(van, 'van <dag>') };
  const done = Done.parse(
    await askWorker(
      terminal,
      trekIn
        ? { ...asked, soort: 'persoon-vervang-intrekken' }
        : {
            ...asked,
            soort: 'persoon-vervang',
            vervanger: needed(door, 'door <verwijzing>'),
            tot: needed(tot, 'tot <dag>'),
          },
    ),
  );
  if (json) {
    terminal.printJson({ ...done, ...(trekIn ? { ingetrokken: true } : {}) });
    return;
  }
  const period = `van ${plainDay(done.van)} tot en met ${plainDay(done.tot)}`;
  terminal.print(
    trekIn
      ? `Ingetrokken: ${done.vervanger} vervangt ${persoon} niet meer ${period}.`
      : `${done.vervanger} vervangt ${persoon} ${period}; een vervanging die in een dossier zelf is gemeld, gaat voor.`,
  );
}

/** `persoon vervang`. */
export function deputyCommand(terminal: Terminal): Command {
  const verb = dutchCommand(terminal, 'vervang', '<verwijzing> --door <verwijzing> --van <dag> --tot <dag>')
    .description(
      'Wijst voor een periode een vervanger aan, voor alle dossiers. Brieven aan de werknemer zelf gaan nooit naar een vervanger.',
    )
    .argument('<verwijzing>', 'wie er niet is, bijvoorbeeld P-7')
    .option('--door <verwijzing>', 'wie de brieven krijgt')
    .option('--van <dag>', 'eerste dag (jjjj-mm-dd)')
    .option('--tot <dag>', 'laatste dag')
    .option('--trek-in', 'laat de vervanging vervallen die op --van begint')
    .option(...AS_OPTION)
    .option('--json', 'antwoord in JSON')
    .action((persoon: string, options: Options) => replace(persoon, options, terminal));
  return withExample(
    verb,
    'spoorwijzer persoon vervang P-7 --door P-12 --van 2026-07-06 --tot 2026-07-24',
    'spoorwijzer persoon vervang P-7 --van 2026-07-06 --trek-in',
  );
}
