// Which house policy is in force at an employer: what its first dossier brought in, until the employer adopts another.
import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { Transaction } from 'kysely';
import type { Dossier } from '../../workflows/dossier/dossier.ts';
import type { HousePolicy } from '../../workflows/house/policy.ts';
import type { Tables } from './tables.ts';

/** SHA-256 over the policy as RFC 8785 text, in hexadecimal: the same that its adoption in a dossier names. */
function policyFingerprint(policy: HousePolicy): string {
  return createHash('sha256')
    .update(canonicalize(policy) ?? '')
    .digest('hex');
}

/** Writes down an employer that the register does not know, with the policy of this dossier; a known one stays as it is. */
export async function noteEmployer(
  step: Transaction<Tables>,
  { ziekmelding: { werkgever }, huisregels }: Dossier,
): Promise<void> {
  if (werkgever === undefined) return;
  await step
    .insertInto('werkgever')
    .values({
      referentie: werkgever,
      huisregels: JSON.stringify(huisregels),
      vingerafdruk: policyFingerprint(huisregels),
    })
    .onConflict((conflict) => conflict.column('referentie').doNothing())
    .execute();
}
