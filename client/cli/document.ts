// `spoorwijzer document …`: the files of a dossier, kept under their fingerprint.
import type { Command } from 'commander';
import { fetchCommand } from './document-haal-op.ts';
import { listCommand } from './document-lijst.ts';
import { addCommand } from './document-voeg-toe.ts';
import { groupCommand, withExample } from './dutch-command.ts';
import type { Terminal } from './terminal.ts';

/** The verb. */
export function command(terminal: Terminal): Command {
  const group = groupCommand(terminal, 'document', [
    addCommand(terminal),
    listCommand(terminal),
    fetchCommand(terminal),
  ]);
  return withExample(
    group.description('De documenten van een dossier: een verwijzing, een vingerafdruk en het bestand zelf.'),
    'spoorwijzer document voeg-toe D-2026-7K3M9Q plan.pdf',
  );
}
