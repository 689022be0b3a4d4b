// `spoorwijzer regels vergelijk`: two pages of the law side by side, and what each open dossier would feel of the second.
import type { Command } from 'commander';
import { amsterdamDay } from '../../workflows/calendar/amsterdam-day.ts';
import type { LawPage } from '../../workflows/law/obligation.ts';
import { Refused, type FrontDesk } from '../front-desk.ts';
import { askerOf, withAsker, type AskerOptions } from './asker.ts';
import { atTheDesk } from './desk.ts';
import { dutchCommand, withExample } from './dutch-command.ts';
import { compareRules, type Gevolg } from './regels-verschil.ts';
import type { Terminal } from './terminal.ts';

interface Options extends AskerOptions {
  readonly dossiers?: true;
  readonly json?: true;
}

async function consequence(desk: FrontDesk, dossiernummer: string, versie: string): Promise<Gevolg> {
  const event = { soort: 'wet-aangenomen', op: amsterdamDay(Date.now()), versie };
  try {
    const { termijnen, brieven, klokken } = await desk.preview(dossiernummer, event);
    return { dossiernummer, termijnen, brieven, ...(klokken ? { klokken } : {}) };
  } catch (error) {
    if (error instanceof Refused) return { dossiernummer, geweigerd: error.message };
    throw error;
  }
}

/** Asks every open dossier of the desk what it would feel; nothing is recorded. */
async function consequences(
  desk: FrontDesk,
  versie: string,
  progress: (done: number) => void,
): Promise<readonly Gevolg[]> {
  const found: Gevolg[] = [];
  for (const dossiernummer of await desk.openDossiers()) {
    found.push(await consequence(desk, dossiernummer, versie));
    progress(found.length);
  }
  return found;
}

async function compare(from: LawPage, to: LawPage, options: Options, terminal: Terminal): Promise<void> {
  if (from === to) throw new Refused(`Noem twee verschillende wetsversies, niet twee keer ${to.version}.`);
  const difference = compareRules(from, to);
  const dossiers = options.dossiers
    ? await atTheDesk(terminal, askerOf('regels vergelijk', options), (desk) =>
        consequences(desk, to.version, (done) => {
          terminal.progress(`Proef: ${String(done)} dossiers …`);
        }),
      )
    : undefined;
  if (options.json) {
    terminal.printJson({ ...difference, ...(dossiers ? { dossiers } : {}) });
    return;
  }
  const { differencePage } = await import('./output/difference-page.ts');
  terminal.print(differencePage(difference, dossiers, terminal));
}

/** The verb. @param choose finds a page by its version, or refuses */
export function compareCommand(terminal: Terminal, choose: (version: string) => LawPage): Command {
  const verb = dutchCommand(terminal, 'vergelijk', '<versie> <versie> [opties]')
    .description('Twee wetsversies naast elkaar: wat er in de tweede anders is dan in de eerste.')
    .argument('<van>', 'wetsversie, zie spoorwijzer regels toon')
    .argument('<naar>', 'de wetsversie om mee te vergelijken')
    .option('--dossiers', 'ook wat elk open dossier van de tweede zou merken (een proef; vraagt een server)')
    .option('--json', 'antwoord in JSON')
    .action((van: string, naar: string, options: Options) =>
      compare(choose(van), choose(naar), options, terminal),
    );
  return withExample(
    withAsker(verb),
    'spoorwijzer regels vergelijk 2020-01-01 2023-07-01',
    'spoorwijzer regels vergelijk 2020-01-01 2023-07-01 --dossiers --json',
  );
}
