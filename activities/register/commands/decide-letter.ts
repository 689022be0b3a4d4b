// A person says of a letter of which nobody can tell whether it left: it did, or it has to go again.
import * as z from 'zod';
import { changing, decline } from '../change.ts';
import { commandKind } from '../command.ts';
import { change } from '../letter-rows.ts';
import { holdLetter, isAtRest, keyInDossier } from './letter-held.ts';

export const decideLetter = commandKind({
  shape: z.object({
    messageId: z.string().min(3).max(998),
    besluit: z.enum(['verzonden', 'opnieuw']),
  }),
  run: (parts, { wie, messageId, besluit }) =>
    changing(parts, { wie, wat: `brief besluit ${messageId} --${besluit}` }, async (step) => {
      const row = await holdLetter(step, messageId);
      const { message_id, dossier } = row;
      if (!(await isAtRest(step, row)))
        decline('Deze brief wordt op dit moment verzonden; wacht de uitkomst af.');
      if (besluit === 'verzonden' && row.staat === 'verzonden')
        return { messageId: message_id, staat: row.staat };
      // Whoever was sending it is gone: we have its lock.
      if (row.staat !== 'onzeker' && row.staat !== 'bezig')
        decline(`Over deze brief is niets te besluiten: zij is ${row.staat}.`);
      const brief = keyInDossier(row);
      const given = await step
        .selectFrom('gebeurtenis')
        .select('nummer')
        .where('dossier', '=', dossier ?? '')
        .where('soort', '=', 'brief-onbestelbaar')
        .where((where) => where(where.ref('inhoud', '->>').key('brief'), '=', brief))
        .executeTakeFirst();
      if (besluit === 'opnieuw' && given !== undefined)
        decline(
          'Het dossier heeft deze brief al als onbestelbaar opgegeven en meldde dat in een bezorgfout; zij gaat niet meer opnieuw.',
        );
      const staat = besluit === 'verzonden' ? 'verzonden' : 'onzeker';
      await change(step, row, {
        staat,
        antwoord: `besluit van ${wie}: ${besluit}`,
        // As often again as after the first time.
        ...(besluit === 'opnieuw' ? { onzeker_keren: 1 } : {}),
      });
      return { messageId: message_id, staat, brief, ...(dossier === null ? {} : { dossier }) };
    }),
});
