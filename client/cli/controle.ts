// `spoorwijzer controle`: recomputes every dossier from its events in the register, and names every hole.
import type { Command } from 'commander';
import type { Client } from '@temporalio/client';
import { HOLES } from '../../activities/register/read/proof/holes.ts';
import { Failed } from '../front-desk.ts';
import type { Proof } from '../prove.ts';
import { askerOf, withAsker, type AskerOptions } from './asker.ts';
import { dutchCommand, withExample } from './dutch-command.ts';
import { withMaybeTemporal } from './maybe-temporal.ts';
import type { Terminal } from './terminal.ts';

interface Options extends AskerOptions {
  readonly herstel?: true;
  readonly json?: true;
}

/** Mends what sends nothing, and looks once more. */
async function mend(
  found: Proof,
  client: Client | undefined,
  options: Options,
  look: (client?: Client) => Promise<Proof>,
): Promise<Proof> {
  const numbers = new Set(
    found.gaten.flatMap(({ gat, dossiernummer }) => (HOLES[gat].vanzelf ? [dossiernummer] : [])),
  );
  if (numbers.size === 0) return found;
  if (!client)
    throw new Failed('Zonder Temporal kan er niets hersteld worden; start Spoorwijzer met: npm start');
  const { rebuildRegister } = await import('../rebuild.ts');
  await rebuildRegister(client, askerOf('controle --herstel', options).wie, () => undefined, [...numbers]);
  return look(client);
}

async function check(options: Options, terminal: Terminal): Promise<void> {
  const found = await withMaybeTemporal(terminal, async (client) => {
    const { proveRegister } = await import('../prove.ts');
    const look = (at?: Client): Promise<Proof> =>
      proveRegister(at, askerOf('controle', options), (done) => {
        terminal.progress(`${String(done)} dossiers nagerekend …`);
      });
    const first = await look(client);
    return options.herstel ? mend(first, client, options, look) : first;
  });
  if (found.gaten.length > 0) terminal.status = 1;
  if (options.json) {
    terminal.printJson({
      ...found,
      gaten: found.gaten.map((gat) => ({ ...gat, herstel: HOLES[gat.gat].herstel })),
    });
    return;
  }
  const { checkPage } = await import('./output/check-page.ts');
  terminal.print(checkPage(found, terminal));
}

/** The verb. */
export function command(terminal: Terminal): Command {
  const checkCommand = dutchCommand(terminal, 'controle', '[opties]')
    .description(
      'Rekent alle dossiers opnieuw na en meldt elk gat. Sluit af met status 1 als er een gat is. Wat van Temporal afwijkt telt pas als het een minuut later nog zo is.',
    )
    .option('--herstel', 'herstel wat hersteld kan worden zonder iets te versturen')
    .option('--json', 'antwoord in JSON')
    .action((options: Options) => check(options, terminal));
  return withExample(withAsker(checkCommand), 'spoorwijzer controle', 'spoorwijzer controle --herstel');
}
