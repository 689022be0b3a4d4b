// The employer's house policy that holds in a dossier: the one it was opened with, until it adopts another by an event.
import type { IsoDay } from '../calendar/iso-day.ts';
import type { HousePolicy } from '../house/policy.ts';
import { eventsOf, type Account } from './account.ts';

/** Policy that holds from a day on; the one of the opening from the beginning. */
interface Adopted {
  readonly from: IsoDay | '';
  readonly policy: HousePolicy;
}

/** Which policy held when. */
export type HouseRules = readonly [Adopted, ...Adopted[]];

/**
 * The policies of a dossier, oldest first.
 * @param opening the policy it was opened with
 */
export function houseRulesOf(account: Account, opening: HousePolicy): HouseRules {
  const adopted = eventsOf(account, 'huisregels-aangenomen').map(({ op, regels }) => ({
    from: op,
    // Read at the door by `readPolicy`, and written again as it was read.
    policy: JSON.parse(regels) as HousePolicy,
  }));
  return [{ from: '', policy: opening }, ...adopted];
}

/** The policy that holds on a day: its rounds keep the rhythm they began with. */
export function policyOn(rules: HouseRules, day: IsoDay): HousePolicy {
  return (rules.findLast(({ from }) => from <= day) ?? rules[0]).policy;
}

/** The policy that holds now: it says which letters are still to come. */
export function policyNow(account: Account, opening: HousePolicy): HousePolicy {
  return (houseRulesOf(account, opening).at(-1) ?? { policy: opening }).policy;
}
