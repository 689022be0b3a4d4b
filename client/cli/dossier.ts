// `spoorwijzer dossier open|toon|lijst`: opening running dossiers, and looking at them.
import type { Command } from 'commander';
import { EVENTS, type Field } from '../../workflows/dossier/events.ts';
import { readZiekmelding } from '../../workflows/dossier/read-event.ts';
import { lawFor } from '../../workflows/law/registry.ts';
import { Refused, type DossierBeeld } from '../front-desk.ts';
import { atTheDesk } from './desk.ts';
import { dutchCommand, groupCommand, withExample } from './dutch-command.ts';
import { fieldOption } from './field-options.ts';
import { readable } from './readable.ts';
import type { Terminal } from './terminal.ts';

interface Json {
  readonly json?: true;
}
interface OpenOptions extends Json, Readonly<Record<string, unknown>> {
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

async function open({ json, dossier, ...ziekmelding }: OpenOptions, terminal: Terminal): Promise<void> {
  if (ziekmelding.casemanager === undefined) {
    throw new Refused(
      'Zonder casemanager gaat er geen dossier open: noem er een met --casemanager <verwijzing>.',
    );
  }
  readable('ziekmelding', () => lawFor(readZiekmelding(ziekmelding, 'live').eersteZiektedag));
  const opened = await atTheDesk(terminal, (desk) => desk.open(ziekmelding, dossier));
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
  command.option('--json', 'antwoord in JSON').action((options: OpenOptions) => open(options, terminal));
  return withExample(
    command,
    'spoorwijzer dossier open --eerste-ziektedag 2026-02-02 --werkgever W-1 --medewerker P-101 --casemanager P-7 --leidinggevende P-12 --hr-manager P-3',
  );
}

function showCommand(terminal: Terminal): Command {
  const command = dutchCommand(terminal, 'toon', '<dossier> [opties]')
    .description('Een dossier: waar het staat, alle termijnen, wat er gebeurd is en welke brieven gingen.')
    .argument('<dossier>', 'dossiernummer')
    .option('--json', 'antwoord in JSON')
    .action(async (nummer: string, options: Json) => {
      await printDossier(await atTheDesk(terminal, (desk) => desk.show(nummer)), options, terminal);
    });
  return withExample(command, 'spoorwijzer dossier toon D-2026-7K3M9Q');
}

async function list({ json }: Json, terminal: Terminal): Promise<void> {
  const rows = await atTheDesk(terminal, (desk) => desk.list());
  if (json) {
    terminal.printJson(rows);
    return;
  }
  const { listPage } = await import('./output/list-page.ts');
  terminal.print(listPage(rows, terminal));
}

function listCommand(terminal: Terminal): Command {
  const command = dutchCommand(terminal, 'lijst', '[opties]')
    .description('Alle dossiers, met wat te laat is en wat het eerst komt.')
    .option('--json', 'antwoord in JSON')
    .action((options: Json) => list(options, terminal));
  return withExample(command, 'spoorwijzer dossier lijst');
}

/** The verb. */
export function command(terminal: Terminal): Command {
  const subcommands = [openCommand(terminal), showCommand(terminal), listCommand(terminal)];
  const group = groupCommand(terminal, 'dossier', subcommands).description('Dossiers openen en bekijken.');
  return withExample(group, 'spoorwijzer dossier toon D-2026-7K3M9Q');
}
