// `spoorwijzer dossier open|toon|lijst`: opening running dossiers, and looking at them.
import type { Command } from 'commander';
import type { IsoDay } from '../../workflows/calendar/iso-day.ts';
import { EVENTS, type Field } from '../../workflows/dossier/events.ts';
import { readZiekmelding } from '../../workflows/dossier/read-event.ts';
import { lawFor } from '../../workflows/law/registry.ts';
import { NoSuchDossier, Refused, type DossierBeeld } from '../front-desk.ts';
import { askerOf, withAsker, type AskerOptions } from './asker.ts';
import { atTheDesk } from './desk.ts';
import { dutchCommand, groupCommand, withExample } from './dutch-command.ts';
import { fieldOption } from './field-options.ts';
import { command as listCommand } from './lijst.ts';
import { readable } from './readable.ts';
import type { Terminal } from './terminal.ts';

interface Json {
  readonly json?: true;
}
interface ShowOptions extends Json, AskerOptions {
  readonly zoalsBekendOp?: string;
  readonly per?: IsoDay;
}
interface OpenOptions extends Json, AskerOptions, Readonly<Record<string, unknown>> {
  readonly dossier?: string;
  readonly op?: string;
}

async function printDossier(dossier: DossierBeeld, { json }: Json, terminal: Terminal): Promise<void> {
  if (json) {
    terminal.printJson(dossier);
    return;
  }
  const { dossierPage } = await import('./output/dossier-page.ts');
  terminal.print(dossierPage(dossier, terminal));
}

async function open(
  { json, dossier, als, reden, ...ziekmelding }: OpenOptions,
  terminal: Terminal,
): Promise<void> {
  if (ziekmelding.casemanager === undefined) {
    throw new Refused(
      'Zonder casemanager gaat er geen dossier open: noem er een met --casemanager <verwijzing>.',
    );
  }
  readable('ziekmelding', () => lawFor(readZiekmelding(ziekmelding, 'live').eersteZiektedag));
  const opened = await atTheDesk(
    terminal,
    askerOf('dossier open', { ...(als !== undefined && { als }), ...(reden !== undefined && { reden }) }),
    (desk) => desk.open(ziekmelding, dossier),
  );
  await printDossier(opened, { ...(json && { json }) }, terminal);
}

function openCommand(terminal: Terminal): Command {
  const command = dutchCommand(
    terminal,
    'open',
    '--eerste-ziektedag <dag> --casemanager <verwijzing> … [opties]',
  )
    .description('Opent een dossier en toont zijn hele kalender. Twee keer hetzelfde openen is één keer.')
    .option('--dossier <nummer>', 'een eigen dossiernummer; zonder wordt er een gemaakt');
  const op: Field = {
    type: 'day',
    needed: 'optional',
    label: 'dag van de ziekmelding (zonder: de eerste ziektedag)',
  };
  for (const [name, field] of Object.entries<Field>({ ...EVENTS.ziekmelding.fields, op })) {
    command.addOption(fieldOption(name, field));
  }
  withAsker(command)
    .option('--json', 'antwoord in JSON')
    .action((options: OpenOptions) => open(options, terminal));
  return withExample(
    command,
    'spoorwijzer dossier open --eerste-ziektedag 2026-02-02 --werkgever W-1 --medewerker P-101 --casemanager P-7 --leidinggevende P-12 --hr-manager P-3',
  );
}

/** The running dossier; what Temporal has forgotten is told from the register, which says so. */
async function shown(nummer: string, options: ShowOptions, terminal: Terminal): Promise<DossierBeeld> {
  const { zoalsBekendOp, per } = options;
  if (per !== undefined && zoalsBekendOp === undefined)
    throw new Refused('--per hoort bij --zoals-bekend-op: noem ook het moment waarop u het wist.');
  const { knownDossier, readMoment } = await import('../known-dossier.ts');
  const asker = askerOf('dossier toon', options);
  if (zoalsBekendOp !== undefined) {
    const moment = readMoment(zoalsBekendOp, Date.now());
    const wat = `dossier toon --zoals-bekend-op ${moment.bekendOp}${per === undefined ? '' : ` --per ${per}`}`;
    return knownDossier({ ...asker, wat }, nummer, moment, per);
  }
  try {
    return await atTheDesk(terminal, asker, (desk) => desk.show(nummer));
  } catch (error) {
    if (!(error instanceof NoSuchDossier)) throw error;
    const now = Date.now();
    return knownDossier(
      { ...asker, wat: 'dossier toon (uit het register)' },
      nummer,
      readMoment(new Date(now).toISOString(), now),
    );
  }
}

function showCommand(terminal: Terminal): Command {
  const per: Field = {
    type: 'day',
    needed: 'optional',
    label: 'met --zoals-bekend-op: de stand aan het einde van deze dag (zonder: de dag van dat moment)',
  };
  const command = dutchCommand(terminal, 'toon', '<dossier> [opties]')
    .description('Een dossier: waar het staat, alle termijnen, wat er gebeurd is en welke brieven gingen.')
    .argument('<dossier>', 'dossiernummer')
    .option(
      '--zoals-bekend-op <moment>',
      'wat we toen wisten: een dag, of een tijdstip als 2026-10-12T09:00+02:00; uit het register',
    )
    .addOption(fieldOption('per', per));
  withAsker(command)
    .option('--json', 'antwoord in JSON')
    .action(async (nummer: string, options: ShowOptions) => {
      await printDossier(await shown(nummer, options, terminal), options, terminal);
    });
  return withExample(
    command,
    'spoorwijzer dossier toon D-2026-7K3M9Q',
    'spoorwijzer dossier toon D-2026-7K3M9Q --zoals-bekend-op 2026-10-12 --per 2026-10-01',
  );
}

/** The verb. */
export function command(terminal: Terminal): Command {
  const subcommands = [openCommand(terminal), showCommand(terminal), listCommand(terminal)];
  const group = groupCommand(terminal, 'dossier', subcommands).description('Dossiers openen en bekijken.');
  return withExample(group, 'spoorwijzer dossier toon D-2026-7K3M9Q');
}
