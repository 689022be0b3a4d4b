// `spoorwijzer bezorgfout`: what a mail server reports about a letter, from standard input, brought to its dossier.
import type { Command } from 'commander';
import type { Bounced } from '../bounce.ts';
import { Refused } from '../front-desk.ts';
import { AS_OPTION, whoAsks } from '../who.ts';
import { dutchCommand, withExample } from './dutch-command.ts';
import { readBytes } from './read-input.ts';
import type { Terminal } from './terminal.ts';

interface Options {
  readonly als?: string;
  readonly json?: true;
}

function told({ uitkomst, dossier, brief, gebeurtenis }: Bounced): string {
  const which = dossier === undefined ? `Brief ${brief}` : `Brief ${brief} van dossier ${dossier}`;
  if (uitkomst === 'vertraagd')
    return `${which} is vertraagd; dat is genoteerd, de mailserver probeert het verder.`;
  if (gebeurtenis === 'bekend')
    return `${which} stond al als onbestelbaar in het dossier; er is niets veranderd.`;
  if (gebeurtenis === 'vastgelegd') return `${which} is onbestelbaar; dat staat nu in het dossier.`;
  return `${which} is onbestelbaar; dat is genoteerd.`;
}

async function bring(file: string, { als, json }: Options, terminal: Terminal): Promise<void> {
  const wie = whoAsks(als);
  const bytes = await readBytes(file, file === '-' ? 'De standaardinvoer' : `Het bestand ${file}`);
  const { readDeliveryReport } = await import('../delivery-report.ts');
  const report = await readDeliveryReport(bytes);
  if (report === undefined)
    throw new Refused(
      'Dit is geen bezorgmelding van een mailserver (RFC 3464), of zij zegt niet over welke brief zij gaat.',
    );
  if (report.uitkomst === 'gelukt') {
    if (json) terminal.printJson({ messageId: report.messageId, uitkomst: report.uitkomst });
    else terminal.print('De mailserver meldt geen fout; er is niets vastgelegd.');
    return;
  }
  terminal.progress('Verbinden met Temporal …');
  const [{ connectTemporal }, { bringBounce }] = await Promise.all([
    import('../temporal.ts'),
    import('../bounce.ts'),
  ]);
  const temporal = await connectTemporal();
  try {
    terminal.progress('Wachten op antwoord …');
    const done = await bringBounce(temporal.client, report, wie);
    terminal.progress('');
    if (json) terminal.printJson(done);
    else terminal.print(told(done));
  } finally {
    terminal.progress('');
    await temporal.close();
  }
}

/** The verb. */
export function command(terminal: Terminal): Command {
  const verb = dutchCommand(terminal, 'bezorgfout', '[bestand] [opties]')
    .description(
      'Leest een bezorgmelding van een mailserver (RFC 3464). Komt een brief niet aan, dan wordt dat een gebeurtenis van het dossier; een vertraging wordt alleen genoteerd.',
    )
    .argument('[bestand]', 'de melding; zonder, of met -, van de standaardinvoer', '-')
    .option(...AS_OPTION)
    .option('--json', 'antwoord in JSON')
    .action((file: string, options: Options) => bring(file, options, terminal));
  return withExample(verb, 'spoorwijzer bezorgfout < melding.eml');
}
