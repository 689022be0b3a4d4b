// `spoorwijzer huisregels neem-aan`: running dossiers take over the employer's house rules as they are now in the file.
import type { Command } from 'commander';
import { amsterdamDay } from '../../workflows/calendar/amsterdam-day.ts';
import { pictureNow } from '../../workflows/dossier/dossier.ts';
import { policyNow } from '../../workflows/dossier/house-rules.ts';
import { fingerprint } from '../fingerprint.ts';
import { Refused, type FrontDesk } from '../front-desk.ts';
import { readHouseRules, type PolicyOf } from '../house-rules.ts';
import { whoAsks } from '../who.ts';
import { askerOf, withAsker, type AskerOptions } from './asker.ts';
import { atTheDesk } from './desk.ts';
import { dutchCommand, groupCommand, withExample } from './dutch-command.ts';
import type { Aanneming } from './output/house-rules-page.ts';
import type { Terminal } from './terminal.ts';

interface Options extends AskerOptions {
  readonly alle?: true;
  readonly proef?: true;
  readonly json?: true;
}

async function adopt(
  desk: FrontDesk,
  dossiernummer: string,
  policyOf: PolicyOf,
  { proef, als }: Options,
): Promise<Aanneming> {
  const dossier = await desk.state(dossiernummer);
  const [before, after] = [
    policyNow(pictureNow(dossier).account, dossier.huisregels),
    policyOf(dossier.ziekmelding.werkgever),
  ];
  const vingerafdruk = fingerprint(after);
  if (vingerafdruk === fingerprint(before)) return { dossiernummer, ongewijzigd: true };
  const event = {
    soort: 'huisregels-aangenomen',
    op: amsterdamDay(Date.now()),
    vingerafdruk,
    regels: JSON.stringify(after),
    door: whoAsks(als),
  };
  try {
    const { termijnen, brieven, klokken } = await (proef
      ? desk.preview(dossiernummer, event)
      : desk.report(dossiernummer, event));
    return { dossiernummer, termijnen, brieven, ...(klokken ? { klokken } : {}) };
  } catch (error) {
    if (error instanceof Refused) return { dossiernummer, geweigerd: error.message };
    throw error;
  }
}

async function numbers(desk: FrontDesk, dossier: string | undefined): Promise<readonly string[]> {
  return dossier === undefined ? desk.openDossiers() : [dossier];
}

async function adoptAll(dossier: string | undefined, options: Options, terminal: Terminal): Promise<void> {
  if ((dossier === undefined) !== (options.alle === true))
    throw new Refused('Noem één dossier, of vraag met --alle om alle open dossiers.');
  const policyOf = readHouseRules();
  const found = await atTheDesk(terminal, askerOf('huisregels neem-aan', options), async (desk) => {
    const done: Aanneming[] = [];
    for (const nummer of await numbers(desk, dossier)) {
      done.push(await adopt(desk, nummer, policyOf, options));
      terminal.progress(`${String(done.length)} dossiers …`);
    }
    return done;
  });
  const [only] = found;
  if (dossier !== undefined && only && 'geweigerd' in only) throw new Refused(only.geweigerd);
  if (options.json) {
    terminal.printJson({ dossiers: found, proef: options.proef === true });
    return;
  }
  const { houseRulesPage } = await import('./output/house-rules-page.ts');
  terminal.print(houseRulesPage(found, options.proef === true, terminal));
}

/** The verb. */
export function command(terminal: Terminal): Command {
  const verb = dutchCommand(terminal, 'neem-aan', '<dossier> [opties]')
    .description(
      'Laat lopende dossiers voortaan rekenen met de huisregels die nu in huisregels.json staan. Kijk eerst met --proef wat er verschuift.',
    )
    .argument('[dossier]', 'dossiernummer; of --alle')
    .option('--alle', 'alle open dossiers')
    .option('--proef', 'toon alleen wat er zou verschuiven; er wordt niets vastgelegd of verstuurd')
    .option('--json', 'antwoord in JSON')
    .action((dossier: string | undefined, options: Options) => adoptAll(dossier, options, terminal));
  const group = groupCommand(terminal, 'huisregels', [
    withExample(
      withAsker(verb),
      'spoorwijzer huisregels neem-aan --alle --proef',
      'spoorwijzer huisregels neem-aan D-2026-7K3M9Q --als P-7',
    ),
  ]);
  return group.description('De huisregels van de werkgever: laat lopende dossiers ze overnemen.');
}
