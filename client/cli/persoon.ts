// `spoorwijzer persoon …`: the people of the register, and who stands in for them.
import type { Command } from 'commander';
import { groupCommand, withExample } from './dutch-command.ts';
import { importCommand } from './persoon-importeer.ts';
import { listCommand } from './persoon-lijst.ts';
import { removeCommand } from './persoon-verwijder.ts';
import { deputyCommand } from './persoon-vervang.ts';
import { changeCommand } from './persoon-wijzig.ts';
import type { Terminal } from './terminal.ts';

/** The verb. */
export function command(terminal: Terminal): Command {
  const group = groupCommand(terminal, 'persoon', [
    importCommand(terminal),
    listCommand(terminal),
    changeCommand(terminal),
    deputyCommand(terminal),
    removeCommand(terminal),
  ]);
  return withExample(
    group.description('De mensen in het register: wie ze zijn, waar hun brieven heen gaan, wie ze vervangt.'),
    'spoorwijzer persoon importeer mensen.csv',
  );
}
