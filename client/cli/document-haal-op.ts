// `spoorwijzer document haal-op`: copies a document out of the folder, if it is still what was added. That it was taken is written down.
import type { Command } from 'commander';
import type { DocumentRegel } from '../../activities/register/read/documents/list.ts';
import { documentsFolder } from '../data-folder.ts';
import { checkDocumentReference, checkNumber } from '../dossier-number.ts';
import { Refused } from '../front-desk.ts';
import { withAsker, type AskerOptions } from './asker.ts';
import { copyOut } from './document-files.ts';
import { documentsOf } from './document-lijst.ts';
import { dutchCommand, withExample } from './dutch-command.ts';
import type { Terminal } from './terminal.ts';

interface Options extends AskerOptions {
  readonly json?: true;
}

/** The fingerprint of a document of which there is a file; the others are refused. */
function fileOf(dossier: string, referentie: string, found: DocumentRegel | undefined): string {
  if (found?.staat === 'vernietigd')
    throw new Refused(`Document ${referentie} is vernietigd; het bestand is er niet meer.`);
  if (found?.vingerafdruk !== undefined) return found.vingerafdruk;
  throw new Refused(
    found === undefined
      ? `Dossier ${dossier} heeft geen document ${referentie}; kijk met: spoorwijzer document lijst ${dossier}`
      : `Van ${referentie} is geen bestand bewaard; voeg het toe met: spoorwijzer document voeg-toe ${dossier} <bestand> --document ${referentie}`,
  );
}

async function takeOut(
  nummer: string,
  reference: string,
  path: string,
  options: Options,
  terminal: Terminal,
): Promise<void> {
  const [dossier, referentie] = [checkNumber(nummer), checkDocumentReference(reference)];
  const rows = await documentsOf(dossier, `document haal-op ${referentie}`, options, terminal);
  const vingerafdruk = fileOf(
    dossier,
    referentie,
    rows.find((each) => each.referentie === referentie),
  );
  await copyOut(documentsFolder(), vingerafdruk, path, referentie);
  if (options.json) terminal.printJson({ dossier, referentie, vingerafdruk, bestand: path });
  else
    terminal.print(
      `Document ${referentie} staat in ${path}, precies zoals het is toegevoegd; gooi het weg als u het niet meer nodig heeft.`,
    );
}

/** `document haal-op`. */
export function fetchCommand(terminal: Terminal): Command {
  const verb = dutchCommand(terminal, 'haal-op', '<dossier> <verwijzing> <bestand> [opties]')
    .description(
      'Zet een kopie van een document in een nieuw bestand, na controle van de vingerafdruk. Dat u het ophaalt, wordt vastgelegd.',
    )
    .argument('<dossier>', 'dossiernummer')
    .argument('<verwijzing>', 'welk document, bijvoorbeeld doc-7K3M9Q')
    .argument('<bestand>', 'waar de kopie komt; wat er al staat wordt niet overschreven');
  withAsker(verb)
    .option('--json', 'antwoord in JSON')
    .action((nummer: string, reference: string, path: string, options: Options) =>
      takeOut(nummer, reference, path, options, terminal),
    );
  return withExample(
    verb,
    'spoorwijzer document haal-op D-2026-7K3M9Q doc-7K3M9Q plan.pdf --reden "vraag van UWV"',
  );
}
