// `spoorwijzer document voeg-toe`: a file goes to the folder with documents, its reference and fingerprint to the register.
import type { Command } from 'commander';
import { z } from 'zod';
import { shortFingerprint } from '../../activities/register/read/documents/folder.ts';
import { documentsFolder } from '../data-folder.ts';
import { checkDocumentReference, checkNumber, makeDocumentReference } from '../dossier-number.ts';
import { AS_OPTION, whoAsks } from '../who.ts';
import { putReady } from './document-files.ts';
import { dutchCommand, withExample } from './dutch-command.ts';
import { askWorker } from './register-desk.ts';
import type { Terminal } from './terminal.ts';

interface Options {
  readonly document?: string;
  readonly als?: string;
  readonly json?: true;
}

const Added = z.object({
  dossier: z.string(),
  referentie: z.string(),
  vingerafdruk: z.string(),
  grootte: z.number(),
  toegevoegdOp: z.string(),
  toegevoegdDoor: z.string(),
});

async function add(nummer: string, path: string, options: Options, terminal: Terminal): Promise<void> {
  const dossier = checkNumber(nummer);
  const referentie =
    options.document === undefined ? makeDocumentReference() : checkDocumentReference(options.document);
  const wie = whoAsks(options.als);
  terminal.progress('Vingerafdruk nemen …');
  const { discard, ...file } = await putReady(documentsFolder(), path);
  try {
    const command = { soort: 'document-voeg-toe', wie, dossier, referentie, ...file };
    const added = Added.parse(await askWorker(terminal, command));
    if (options.json) {
      terminal.printJson(added);
      return;
    }
    terminal.print(
      `Document ${referentie} staat bij dossier ${dossier} (vingerafdruk ${shortFingerprint(added.vingerafdruk)}); noem het in een melding met --document ${referentie}.`,
    );
  } finally {
    await discard();
  }
}

/** `document voeg-toe`. */
export function addCommand(terminal: Terminal): Command {
  const verb = dutchCommand(terminal, 'voeg-toe', '<dossier> <bestand> [opties]')
    .description(
      'Bewaart een bestand bij een dossier, onder zijn vingerafdruk en nooit onder zijn eigen naam. Geen medische stukken.',
    )
    .argument('<dossier>', 'dossiernummer')
    .argument('<bestand>', 'het bestand, ten hoogste 100 MB')
    .option(
      '--document <verwijzing>',
      'hoe het document heet in meldingen, zonder iets over iemand (zonder: er wordt een verwijzing gemaakt)',
    )
    .option(...AS_OPTION)
    .option('--json', 'antwoord in JSON')
    .action((nummer: string, path: string, options: Options) => add(nummer, path, options, terminal));
  return withExample(
    verb,
    'spoorwijzer document voeg-toe D-2026-7K3M9Q plan.pdf',
    'spoorwijzer document voeg-toe D-2026-7K3M9Q plan.pdf --document doc-1 --als P-7',
  );
}
