// A mail server reported about a letter that left: it came back, or is delayed.
import { sql } from 'kysely';
import * as z from 'zod';
import { changing } from '../change.ts';
import { commandKind } from '../command.ts';
import { holdLetter, keyInDossier } from './letter-held.ts';

/** What a server tells of it; the rest is chatter. */
const LENGTH = 500;

/** Notes a report. What is done with it in the dossier is the next step, and may be repeated. */
export const noteBounce = commandKind({
  shape: z.object({
    messageId: z.string().min(3).max(998),
    blijvend: z.boolean(),
    toelichting: z.string(),
  }),
  run: (parts, { wie, messageId, blijvend, toelichting }) =>
    changing(parts, { wie, wat: 'bezorgfout' }, async (step) => {
      const row = await holdLetter(step, messageId);
      const { sleutel, rol, opvolger, dossier, message_id } = row;
      const bekend = blijvend ? row.bezorgfout_op !== null : row.vertraagd_op !== null;
      if (!blijvend || !bekend)
        await step
          .updateTable('brief')
          .set(
            blijvend
              ? { bezorgfout: toelichting.slice(0, LENGTH), bezorgfout_op: sql`clock_timestamp()` }
              : { vertraagd_op: sql`clock_timestamp()` },
          )
          .where('sleutel', '=', sleutel)
          .where('rol', '=', rol)
          .where('opvolger', '=', opvolger)
          .execute();
      return {
        ...{ messageId: message_id, blijvend, bekend, opvolger, brief: keyInDossier(row) },
        ...(dossier === null ? {} : { dossier }),
      };
    }),
});
