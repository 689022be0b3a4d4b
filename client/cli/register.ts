// `spoorwijzer register`: rebuilds the register from the running dossiers, and checks that nobody changed what it holds.
import type { Command } from 'commander';
import { Failed } from '../front-desk.ts';
import { askerOf, withAsker, type AskerOptions } from './asker.ts';
import { dutchCommand, groupCommand, withExample } from './dutch-command.ts';
import { withMaybeTemporal } from './maybe-temporal.ts';
import type { Terminal } from './terminal.ts';

interface Options extends AskerOptions {
  readonly json?: true;
}

async function rebuild(options: Options, terminal: Terminal): Promise<void> {
  const done = await withMaybeTemporal(terminal, async (client) => {
    if (!client)
      throw new Failed('Herbouwen kan alleen uit lopende dossiers; start Spoorwijzer met: npm start');
    const { rebuildRegister } = await import('../rebuild.ts');
    return rebuildRegister(client, askerOf('register herbouw', options).wie, (count) => {
      terminal.progress(`${String(count)} dossiers herbouwd …`);
    });
  });
  if (done.geweigerd.length > 0) terminal.status = 1;
  if (options.json) {
    terminal.printJson(done);
    return;
  }
  const { rebuiltPage } = await import('./output/register-page.ts');
  terminal.print(rebuiltPage(done, terminal));
}

async function check(options: Options, terminal: Terminal): Promise<void> {
  const found = await withMaybeTemporal(terminal, async (client) => {
    const { checkRegister } = await import('../check-register.ts');
    return checkRegister(client, askerOf('register controleer', options), (count) => {
      terminal.progress(`${String(count)} ketens nagekeken …`);
    });
  });
  if (found.breuken.length + found.documenten.bevindingen.length > 0) terminal.status = 1;
  if (options.json) {
    terminal.printJson(found);
    return;
  }
  const { checkedPage } = await import('./output/register-page.ts');
  terminal.print(checkedPage(found, terminal));
}

/** The verb. */
export function command(terminal: Terminal): Command {
  const rebuildCommand = dutchCommand(terminal, 'herbouw', '[opties]')
    .description(
      'Bouwt gebeurtenissen en verplichtingen van de lopende dossiers in het register opnieuw op, uit Temporal. Verstuurt niets.',
    )
    .option('--json', 'antwoord in JSON')
    .action((options: Options) => rebuild(options, terminal));
  const checkCommand = dutchCommand(terminal, 'controleer', '[opties]')
    .description(
      'Kijkt of iemand gebeurtenissen in het register veranderde, weghaalde, verplaatste of afkapte, en of de bestanden van documenten er nog zijn zoals ze zijn toegevoegd. Sluit af met status 1 als er iets niet klopt.',
    )
    .option('--json', 'antwoord in JSON')
    .action((options: Options) => check(options, terminal));
  return groupCommand(terminal, 'register', [
    withExample(withAsker(rebuildCommand), 'spoorwijzer register herbouw'),
    withExample(withAsker(checkCommand), 'spoorwijzer register controleer'),
  ]).description('Het register zelf: opnieuw opbouwen, en nakijken of het nog is zoals het geschreven is.');
}
