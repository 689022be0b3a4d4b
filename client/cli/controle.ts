// `spoorwijzer controle`: whether every duty of every dossier has exactly one status and whatever is open still sounds.
import type { Command } from 'commander';
import { atTheDesk } from './desk.ts';
import { dutchCommand, withExample } from './dutch-command.ts';
import type { Terminal } from './terminal.ts';

async function check(json: boolean | undefined, terminal: Terminal): Promise<void> {
  const found = await atTheDesk(terminal, (desk) =>
    desk.check((done) => {
      terminal.progress(`${String(done)} dossiers nagerekend …`);
    }),
  );
  if (found.gaten.length > 0) terminal.status = 1;
  if (json) {
    terminal.printJson(found);
    return;
  }
  const { checkPage } = await import('./output/check-page.ts');
  terminal.print(checkPage(found, terminal));
}

/** The verb. */
export function command(terminal: Terminal): Command {
  const checkCommand = dutchCommand(terminal, 'controle', '[opties]')
    .description('Rekent alle dossiers opnieuw na en meldt elk gat. Sluit af met status 1 als er een gat is.')
    .option('--json', 'antwoord in JSON')
    .action(({ json }: { json?: true }) => check(json, terminal));
  return withExample(checkCommand, 'spoorwijzer controle');
}
