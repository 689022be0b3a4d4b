// `spoorwijzer meld`: reports an event to a running dossier; the kinds and their options come from the catalogue.
import type { Command } from 'commander';
import { EVENTS, isSoort, kindOf } from '../../workflows/dossier/events.ts';
import { SOORTEN, type Soort } from '../../workflows/law/vocabulary.ts';
import { Refused } from '../front-desk.ts';
import { dutchCommand, withExample } from './dutch-command.ts';
import { kindCommand, type KindOptions } from './meld-kind.ts';
import { didYouMean } from './nearest.ts';
import { fill, hang } from './output/text.ts';
import type { Terminal } from './terminal.ts';

/** What can be reported from outside; a ziekmelding opens a dossier, and the engine's own events it records itself. */
const KINDS = SOORTEN.filter((soort) => soort !== 'ziekmelding' && kindOf(soort).engine !== true);

function readKind(text: string): Soort {
  if (text === 'ziekmelding')
    throw new Refused('Een ziekmelding opent een dossier: gebruik `spoorwijzer dossier open`.');
  const kind = KINDS.find((soort) => soort === text);
  if (kind) return kind;
  const verb = isSoort(text) ? kindOf(text).verb : undefined;
  if (verb) throw new Refused(`“${text}” meldt u met: spoorwijzer ${verb}`);
  if (isSoort(text)) throw new Refused(`“${text}” legt Spoorwijzer zelf vast en kan niet gemeld worden.`);
  const help = didYouMean(text, KINDS) || ' Met `spoorwijzer meld --help` ziet u wat er gemeld kan worden.';
  throw new Refused(`De gebeurtenis “${text}” bestaat niet.${help}`);
}

/** What can be reported. */
function kindsHelp({ width, paint }: Terminal): string {
  const widest = Math.max(...KINDS.map((soort) => soort.length));
  return [
    '',
    paint.title('Wat er gemeld kan worden:'),
    ...KINDS.map((soort) => hang(`  ${fill(soort, widest)}  `, EVENTS[soort].label, width)),
    '',
    'De velden van een gebeurtenis: spoorwijzer meld voldaan --help',
  ].join('\n');
}

/** `--proef` and `--json` may stand anywhere; before the kind they are picked out here. */
function pickFlags(
  words: readonly string[],
  given: KindOptions,
): { rest: readonly string[]; options: KindOptions } {
  const at = words.findIndex((word) => word !== '--proef' && word !== '--json');
  const flags = words.slice(0, at === -1 ? words.length : at);
  const options = {
    ...given,
    ...(flags.includes('--proef') && { proef: true as const }),
    ...(flags.includes('--json') && { json: true as const }),
  };
  return { rest: words.slice(flags.length), options };
}

const asksHelp = (word: string | undefined) => word === '--help' || word === '-h';

async function report(
  words: readonly string[],
  given: KindOptions,
  meld: Command,
  terminal: Terminal,
): Promise<void> {
  const [dossier = '', ...others] = words;
  const { rest, options } = pickFlags(others, given);
  const [soort, ...fields] = rest;
  if (isSoort(dossier)) {
    // `meld voldaan --help` asks about a kind, without a dossier.
    if (asksHelp(soort)) kindCommand(terminal, '<dossier>', readKind(dossier), options).help();
    throw new Refused(`Noem eerst het dossier: spoorwijzer meld <dossier> ${dossier} …`);
  }
  if (asksHelp(soort)) meld.help();
  if (soort === undefined)
    throw new Refused('Zeg wat er gebeurd is: spoorwijzer meld <dossier> <gebeurtenis> …');
  if (soort.startsWith('-')) {
    throw new Refused(`De optie ${soort} staat vóór de gebeurtenis; dat kan alleen met --proef en --json.`);
  }
  await kindCommand(terminal, dossier, readKind(soort), options).parseAsync([...fields], { from: 'user' });
}

/** The verb. */
export function command(terminal: Terminal): Command {
  const meldCommand = dutchCommand(terminal, 'meld', '<dossier> <gebeurtenis> [velden]')
    .description('Meldt aan een dossier wat er gebeurd is en toont wat er daardoor verschuift.')
    .argument('<dossier>', 'dossiernummer')
    .argument('[gebeurtenis...]', 'wat er gebeurd is, met de velden ervan')
    .option('--proef', 'toon alleen wat er zou verschuiven; er wordt niets vastgelegd of verstuurd')
    .option('--json', 'antwoord in JSON')
    .passThroughOptions()
    .addHelpText('after', () => kindsHelp(terminal))
    .action((dossier: string, words: readonly string[], options: KindOptions, meld: Command) =>
      report([dossier, ...words], options, meld, terminal),
    );
  return withExample(
    meldCommand,
    'spoorwijzer meld D-2026-7K3M9Q voldaan --verplichting probleemanalyse --op 2026-03-10',
    'spoorwijzer meld D-2026-7K3M9Q terugval --op 2026-04-01 --proef',
  );
}
