// Letters of a dossier that the register had lost: that they left is known from the dossier; the proof of it went with the register.
import type { Dossier } from '../../workflows/dossier/dossier.ts';
import { letterRecords, splitKey } from '../../workflows/dossier/letter-record.ts';
import { wakeInstant } from '../../workflows/dossier/wake.ts';
import type { Register } from './database.ts';
import { letterKeyOf } from './letter-rows.ts';
import { messageIdOf, type LedgerParts } from './letter.ts';

/** Stands where the mail server's answer was; nobody takes it for one. */
const WITHOUT_PROOF = 'herbouwd uit het dossier, zonder bewijs';

/** Writes down the letters that ended, as far as they are not there. */
export async function rebuildLetters(
  register: Register,
  from: Pick<LedgerParts, 'from' | 'domain'>,
  { nummer: dossier, brieven }: Dossier,
): Promise<void> {
  const rows = letterRecords(brieven)
    .filter(([, { uitkomst }]) => uitkomst !== 'uitgesteld')
    .map(([key, { op, uitkomst, mogelijkDubbel }]) => {
      const [kenmerk, rol] = splitKey(key);
      return {
        ...{ sleutel: letterKeyOf({ dossier, kenmerk }), rol, dossier, soort: 'herbouwd', op },
        message_id: messageIdOf(from, { dossier, kenmerk, rol }),
        staat: uitkomst === 'verzonden' ? ('verzonden' as const) : ('geweigerd' as const),
        mogelijk_dubbel: mogelijkDubbel === true,
        antwoord: WITHOUT_PROOF,
        klaargezet_op: new Date(wakeInstant(op, dossier)).toISOString(),
      };
    });
  if (rows.length > 0)
    await register
      .insertInto('brief')
      .values(rows)
      .onConflict((conflict) => conflict.doNothing())
      .execute();
}
