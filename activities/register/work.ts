// The activity that carries out a change of the register: one file per kind of change in commands/.
import { isUnreadable } from '../../workflows/dossier/unreadable.ts';
import type { RegisterAnswer, RegisterCommand } from '../../workflows/ports.ts';
import type { CommandKind, CommandParts } from './command.ts';
import { addDocument } from './commands/add-document.ts';
import { changePerson } from './commands/change-person.ts';
import { noteBounce } from './commands/bounce.ts';
import { decideLetter } from './commands/decide-letter.ts';
import { appointDeputy, withdrawDeputy } from './commands/deputies.ts';
import { importPeople } from './commands/import-people.ts';
import { rebuild } from './commands/rebuild.ts';
import { removePerson } from './commands/remove-person.ts';
import { registerError } from './database.ts';
import type * as z from 'zod';

const KINDS: Readonly<Record<string, CommandKind<z.ZodType>>> = {
  'persoon-importeer': importPeople,
  'persoon-wijzig': changePerson,
  'persoon-vervang': appointDeputy,
  'persoon-vervang-intrekken': withdrawDeputy,
  'persoon-verwijder': removePerson,
  bezorgfout: noteBounce,
  'brief-besluit': decideLetter,
  'register-herbouw': rebuild,
  'document-voeg-toe': addDocument,
};

/**
 * Carries out one command; what is wrong with it is an answer, not an error.
 * @throws Error (to be tried again) when the register does not answer; its message holds a code alone
 */
export async function registerWerk(parts: CommandParts, command: RegisterCommand): Promise<RegisterAnswer> {
  if (isUnreadable(command)) throw new Error('the command cannot be read: is the payload key the right one?');
  const kind = KINDS[command.soort];
  if (!kind)
    return { geweigerd: `Deze worker kent de opdracht "${command.soort}" niet; werk Spoorwijzer bij.` };
  const { soort: _, wie, ...fields } = command;
  const read = kind.shape.safeParse(fields);
  if (!read.success) return { geweigerd: read.error.issues[0]?.message ?? 'De opdracht klopt niet.' };
  try {
    return await kind.run(parts, { ...(read.data as object), wie });
  } catch (error) {
    throw new Error(`the register did not take the command (${registerError(error)})`);
  }
}
