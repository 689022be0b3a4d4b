// A letter found by its Message-ID, held while something is decided about it.
import { sql } from 'kysely';
import { decline, type Step } from '../change.ts';
import { lockOf, type LetterRow } from '../letter-rows.ts';

/** With angle brackets, as the register keeps it; people and programs leave them out at times. */
const bracketed = (messageId: string): string => `<${messageId.trim().replace(/^<|>$/g, '')}>`;

/** The key of a letter as its dossier knows it: without the number of the dossier, with the role. */
export function keyInDossier({
  sleutel,
  rol,
  dossier,
}: Pick<LetterRow, 'sleutel' | 'rol' | 'dossier'>): string {
  return `${dossier === null ? sleutel : sleutel.slice(dossier.length + 1)}:${rol}`;
}

/** The letter; what was never sent from here is declined. */
export async function holdLetter(step: Step, messageId: string): Promise<LetterRow> {
  const found = await step
    .selectFrom('brief')
    .selectAll()
    .where('message_id', '=', bracketed(messageId))
    .forUpdate()
    .executeTakeFirst();
  return found ?? decline(`Een brief met Message-ID ${bracketed(messageId)} is hier nooit verzonden.`);
}

/** Whether nobody is sending it now, and nobody will until the change is made. */
export async function isAtRest(step: Step, row: LetterRow): Promise<boolean> {
  const { rows } = await sql<{
    vrij: boolean;
  }>`select pg_try_advisory_xact_lock(${lockOf(row)}) as vrij`.execute(step);
  return rows[0]?.vrij === true;
}
