// Hands the letters of jobs to the ledger: a letter that left in this period stays away, one of an earlier period that never left is replaced.
import { compose } from '../post/compose.ts';
import type { Register } from '../register/database.ts';
import { sendOnce, type Ledger } from '../register/ledger.ts';
import { letterKeyOf } from '../register/letter-rows.ts';
import type { JobMail, Mailed } from './job.ts';

/** A job writes to each reader once; which role that is does not matter for its identity. */
const ROL = 'ontvanger';

async function hasLeft(register: Register, sleutel: string): Promise<boolean> {
  const row = await register
    .selectFrom('brief')
    .select('staat')
    .where('sleutel', '=', sleutel)
    .where('rol', '=', ROL)
    .where('staat', '=', 'verzonden')
    .executeTakeFirst();
  return row !== undefined;
}

/** What surely never left, and what this letter now tells anew, is waited for no longer. */
async function replaceEarlier(register: Register, { soort, sleutel, op, persoon }: Addressed): Promise<void> {
  const wie = sleutel.slice(sleutel.lastIndexOf('.') + 1);
  await register
    .deleteFrom('brief')
    .where('dossier', 'is', null)
    .where('rol', '=', ROL)
    .where('soort', '=', soort)
    .where('op', '<', op)
    .where('staat', 'in', ['klaargezet', 'uitgesteld'])
    .where('mogelijk_dubbel', '=', false)
    .where((where) =>
      where.or([
        where('persoon', '=', persoon),
        where('sleutel', 'like', `%.${wie.replace(/[%_\\]/g, '\\$&')}`),
      ]),
    )
    .execute();
}

type Addressed = JobMail & { readonly persoon: string };

/** Posts through the ledger. */
export function mailThrough(register: Register, ledger: Ledger): (mail: JobMail) => Promise<Mailed> {
  return async ({ persoon: known, ...rest }) => {
    const persoon = known ?? rest.sleutel.slice(rest.sleutel.lastIndexOf('.') + 1);
    const mail: Addressed = { ...rest, persoon };
    const { sleutel, soort, op, naam, adres, letter } = mail;
    if (await hasLeft(register, letterKeyOf({ kenmerk: sleutel }))) return 'al-verzonden';
    await replaceEarlier(register, mail);
    const { uitkomst } = await sendOnce(ledger, {
      kenmerk: sleutel,
      rol: ROL,
      soort,
      op,
      addressee: (refused) =>
        Promise.resolve(refused.includes(persoon) ? undefined : { persoon, naam, adres }),
      compose: (_, messageId) => compose({ from: ledger.from, to: adres, ...letter, messageId, op }),
    });
    return uitkomst;
  };
}
