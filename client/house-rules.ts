// The house rules of employers, from a file: by the employer's reference, what differs from the house's own.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DEFAULT_POLICY, type HousePolicy } from '../workflows/house/policy.ts';
import { PolicyRefused } from '../workflows/house/policy-refused.ts';
import { readPolicy } from '../workflows/house/read-policy.ts';
import { dataFolder } from './data-folder.ts';
import { Refused } from './front-desk.ts';

/** What an employer prefers, by its reference; the house as it is where it prefers nothing. */
export type PolicyOf = (werkgever: string | undefined) => HousePolicy;

export const houseDefaults: PolicyOf = () => DEFAULT_POLICY;

function parse(path: string): Readonly<Record<string, unknown>> {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    return {};
  }
  try {
    const read: unknown = JSON.parse(text);
    if (typeof read === 'object' && read !== null && !Array.isArray(read))
      return Object.fromEntries(Object.entries(read));
  } catch {
    // Told below, as for everything else that is no object.
  }
  throw new Refused(
    `${path} is geen JSON-object met huisregels per werkgever; herstel het bestand of haal het weg.`,
  );
}

/**
 * Reads `huisregels.json` in the data folder (or where SPOORWIJZER_HUISREGELS says), e.g.
 * `{ "W-1": { "duties": { "voortgangsgesprek": { "cadence": "4 weeks" } } } }`. Rules enter a dossier at its opening.
 * @throws Refused naming the file, the employer and what is wrong
 */
export function readHouseRules(env: NodeJS.ProcessEnv = process.env): PolicyOf {
  const path = env.SPOORWIJZER_HUISREGELS ?? join(dataFolder(env), 'huisregels.json');
  const rules = parse(path);
  return (werkgever) => {
    const own = werkgever === undefined ? undefined : rules[werkgever];
    if (own === undefined) return DEFAULT_POLICY;
    try {
      return readPolicy(own);
    } catch (error) {
      if (error instanceof PolicyRefused)
        throw new Refused(`${path}, werkgever ${werkgever ?? ''}: ${error.message}`, { cause: error });
      throw error;
    }
  };
}
